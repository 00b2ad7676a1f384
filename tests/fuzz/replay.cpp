// SPDX-License-Identifier: MIT
// Runs a fuzz target without libFuzzer, so that every compiler and every run of the tests has it:
// first each file of its corpus, then mutations of them, the same ones each time.
// Arguments: the corpus, the number of mutations.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

constexpr unsigned kSlowestSeconds = 20;  ///< for one input
constexpr std::size_t kMaxBytes = 1 << 16;

/// SplitMix64: the same numbers everywhere.
class Random {
public:
    std::size_t below(std::size_t limit) {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return (z ^ (z >> 31U)) % limit;
    }

private:
    std::uint64_t state_ = 1;
};

std::string current;                  // what the target is given, for the handler below
std::array<char, 4096> reproducer{};  // where the handler writes it

/// Keeps the input that ended the program. Calls only what a signal handler may call.
extern "C" void keepInput(int signal) {
    const char text[] = "the input that did it is in ";
    const int file = ::creat(reproducer.data(), 0644);
    if (file >= 0 && ::write(file, current.data(), current.size()) >= 0) {
        (void)!::write(STDERR_FILENO, text, sizeof text - 1);
        (void)!::write(STDERR_FILENO, reproducer.data(), std::strlen(reproducer.data()));
        (void)!::write(STDERR_FILENO, "\n", 1);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void run(const std::string& input) {
    current = input;
    ::alarm(kSlowestSeconds);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(current.data()), current.size());
    ::alarm(0);
}

std::vector<std::string> readCorpus(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::vector<std::string> corpus;
    for (const fs::path& file : files) {
        std::ifstream in(file, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return corpus;
}

/// Lengths and signs on which readers stumble.
const std::vector<std::string> kWords = {std::string(4, '\xFF'),
                                         std::string(8, '\xFF'),
                                         std::string(8, '\0'),
                                         "\x7F\xFF\xFF\xFF",
                                         "18446744073709551616",
                                         "-1",
                                         "1e999",
                                         "NaN",
                                         "\\u0000",
                                         "[[[[[[[[",
                                         "{\"a\":",
                                         "\"",
                                         "((((",
                                         "::",
                                         "$$",
                                         "|",
                                         "\xC3",
                                         "\xF0\x9F",
                                         "\xED\xA0\x80",
                                         "__",
                                         "BREAK",
                                         "\n",
                                         "Steps: ",
                                         ", "};

void mutateOnce(std::string& text, const std::vector<std::string>& corpus, Random& random) {
    const std::size_t at = random.below(text.size() + 1);
    const std::size_t most = text.size() - at;
    switch (random.below(8)) {
        case 0:
            if (most > 0) text[at] = static_cast<char>(random.below(256));
            break;
        case 1:
            if (most > 0) text[at] = static_cast<char>(text[at] ^ (1 << random.below(8)));
            break;
        case 2:
            text.insert(at, 1, static_cast<char>(random.below(256)));
            break;
        case 3:
            text.erase(at, random.below(std::min<std::size_t>(most, 16) + 1));
            break;
        case 4:
            text.insert(at, kWords[random.below(kWords.size())]);
            break;
        case 5:
            text.insert(at, text.substr(random.below(text.size() + 1), random.below(64)));
            break;
        case 6: {
            const std::string& other = corpus[random.below(corpus.size())];
            text = text.substr(0, at) + other.substr(random.below(other.size() + 1));
            break;
        }
        default:
            text.resize(at);
            break;
    }
    if (text.size() > kMaxBytes) text.resize(kMaxBytes);
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        std::fprintf(stderr, "Usage: %s CORPUS MUTATIONS\n", arguments[0]);
        return 2;
    }
    const fs::path kept =
        fs::temp_directory_path() / (fs::path(arguments[0]).filename().string() + ".input");
    std::snprintf(reproducer.data(), reproducer.size(), "%s", kept.c_str());
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGALRM}) {
        std::signal(signal, keepInput);
    }
    const std::vector<std::string> corpus = readCorpus(arguments[1]);
    if (corpus.empty()) {
        std::fprintf(stderr, "%s holds no inputs\n", arguments[1]);
        return 1;
    }
    for (const std::string& input : corpus) run(input);
    Random random;
    const long mutations = std::strtol(arguments[2], nullptr, 10);
    for (long i = 0; i < mutations; ++i) {
        std::string input = corpus[random.below(corpus.size())];
        for (std::size_t changes = random.below(6) + 1; changes > 0; --changes) {
            mutateOnce(input, corpus, random);
        }
        run(input);
    }
    std::printf("%zu files of the corpus and %ld mutations\n", corpus.size(), mutations);
    return 0;
}
