// SPDX-License-Identifier: MIT
#include "core/weights/pickle.h"

#include <cmath>
#include <cstring>
#include <unordered_map>

#include "core/base/error.h"
#include "core/weights/pickle_globals.h"

namespace ninefold {

using Kind = PickleValue::Kind;

namespace {

constexpr std::size_t kMaxValues = 5'000'000;
constexpr std::size_t kMaxDepth = 1000;

}  // namespace

const PickleValue* PickleValue::find(const std::string& key) const {
    for (const auto& [name, value] : dict) {
        if (name->kind == Kind::Text && name->text == key) return value;
    }
    return nullptr;
}

/// The stack machine that a pickle is a program for.
class PickleMachine {
public:
    PickleMachine(Pickle& pickle, const std::byte* bytes, std::size_t size, const std::string& file)
        : pickle_(pickle), bytes_(bytes), size_(size), file_(file) {}

    void run() {
        for (;;) {
            const char code = static_cast<char>(integer(1));
            if (code == '.') break;
            if (!(readConstant(code) || readContainer(code) || readMemo(code) || readCall(code))) {
                fail({"holds the unknown pickle code %1", static_cast<int>(code)});
            }
        }
        pickle_.value_ = pop();
        pickle_.length_ = at_;
    }

private:
    using Values = PickleValue::List;

    [[noreturn]] void fail(const Message& what) const {
        throw Error(ErrorKind::BadModel, {"%1 %2.", file_, what},
                    "Don't trust this file; get the model in the safetensors format.");
    }

    std::uint64_t integer(std::size_t width) {
        const std::byte* from = take(width);
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < width; ++i) {
            value |= std::to_integer<std::uint64_t>(from[i]) << (8 * i);
        }
        return value;
    }

    const std::byte* take(std::uint64_t count) {
        if (count > size_ - at_) fail("ends inside its pickle");
        at_ += static_cast<std::size_t>(count);
        return bytes_ + at_ - count;
    }

    std::string text(std::uint64_t count) {
        return {reinterpret_cast<const char*>(take(count)), static_cast<std::size_t>(count)};
    }

    std::string line() {
        std::string result;
        for (char c = static_cast<char>(integer(1)); c != '\n'; c = static_cast<char>(integer(1))) {
            result += c;
        }
        return result;
    }

    PickleValue& push(Kind kind) {
        if (pickle_.values_.size() >= kMaxValues) fail("holds too many values");
        PickleValue& value = pickle_.values_.emplace_back();
        value.kind = kind;
        stack_.push_back(&value);
        return value;
    }

    PickleValue* pop() {
        const std::size_t floor = marks_.empty() ? 0 : marks_.back();
        if (stack_.size() <= floor) fail("is a damaged pickle");
        PickleValue* value = stack_.back();
        stack_.pop_back();
        return value;
    }

    PickleValue& top() {
        PickleValue* value = pop();
        stack_.push_back(value);
        return *value;
    }

    Values popMark() {
        if (marks_.empty()) fail("is a damaged pickle");
        const auto from = stack_.begin() + static_cast<std::ptrdiff_t>(marks_.back());
        Values values(from, stack_.end());
        stack_.erase(from, stack_.end());
        marks_.pop_back();
        return values;
    }

    void pushNumber(std::int64_t number) { push(Kind::Number).number = number; }
    void pushText(std::string value) { push(Kind::Text).text = std::move(value); }

    bool readConstant(char code) {
        switch (code) {
            case '\x80':  // protocol
                integer(1);
                return true;
            case '\x95':  // frame
                integer(8);
                return true;
            case 'N':
                push(Kind::None);
                return true;
            case '\x88':
            case '\x89':
                pushNumber(code == '\x88' ? 1 : 0);
                return true;
            case 'J':
                pushNumber(static_cast<std::int32_t>(integer(4)));
                return true;
            case 'K':
                pushNumber(static_cast<std::int64_t>(integer(1)));
                return true;
            case 'M':
                pushNumber(static_cast<std::int64_t>(integer(2)));
                return true;
            case '\x8a':
                readLong(integer(1));
                return true;
            case 'G':
                readFloat();
                return true;
            case 'X':
            case 'T':
            case 'B':
                pushText(text(integer(4)));
                return true;
            case '\x8c':
            case 'U':
            case 'C':
                pushText(text(integer(1)));
                return true;
            default:
                return false;
        }
    }

    /// Little-endian two's complement; numbers of more than 64 bits say nothing about tensors.
    void readLong(std::uint64_t width) {
        const std::string digits = text(width);
        if (width > 8) {
            push(Kind::Unknown);
            return;
        }
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < width; ++i) {
            value |= static_cast<std::uint64_t>(static_cast<unsigned char>(digits[i])) << (8 * i);
        }
        const bool isNegative =
            width > 0 && (static_cast<unsigned char>(digits.back()) & 128U) != 0;
        if (isNegative && width < 8) value |= ~std::uint64_t{0} << (8 * width);
        pushNumber(static_cast<std::int64_t>(value));
    }

    void readFloat() {
        std::uint64_t bits = 0;
        for (int i = 0; i < 8; ++i) bits = bits << 8U | integer(1);
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        constexpr double kLimit = 9e18;
        pushNumber(std::abs(value) < kLimit ? static_cast<std::int64_t>(value) : 0);
    }

    bool readContainer(char code) {
        switch (code) {
            case '(':
                if (marks_.size() >= kMaxDepth) fail("is nested too deeply");
                marks_.push_back(stack_.size());
                return true;
            case ')':
            case ']':
                push(Kind::List);
                return true;
            case '}':
                push(Kind::Dict);
                return true;
            case '\x8f':  // an empty set
                push(Kind::Unknown);
                return true;
            case '\x85':
            case '\x86':
            case '\x87':
                pushTuple(static_cast<std::size_t>(static_cast<unsigned char>(code) - 0x84));
                return true;
            case 't':
            case 'l': {
                Values values = popMark();
                push(Kind::List).list = std::move(values);
                return true;
            }
            case 'd': {
                const Values values = popMark();
                setItems(push(Kind::Dict), values);
                return true;
            }
            case 'a': {
                const PickleValue* item = pop();
                top().list.push_back(item);
                return true;
            }
            case 'e':
            case '\x90': {
                const Values items = popMark();
                Values& list = top().list;
                list.insert(list.end(), items.begin(), items.end());
                return true;
            }
            case 's': {
                const PickleValue* value = pop();
                const PickleValue* key = pop();
                top().dict.emplace_back(key, value);
                return true;
            }
            case 'u': {
                const Values items = popMark();
                setItems(top(), items);
                return true;
            }
            default:
                return false;
        }
    }

    void pushTuple(std::size_t count) {
        Values values(count);
        for (std::size_t i = count; i-- > 0;) values[i] = pop();
        push(Kind::List).list = std::move(values);
    }

    void setItems(PickleValue& dict, const Values& items) const {
        if (items.size() % 2 != 0) fail("is a damaged pickle");
        for (std::size_t i = 0; i < items.size(); i += 2) {
            dict.dict.emplace_back(items[i], items[i + 1]);
        }
    }

    bool readMemo(char code) {
        switch (code) {
            case 'q':
                memo_[integer(1)] = &top();
                return true;
            case 'r':
                memo_[integer(4)] = &top();
                return true;
            case '\x94':
                memo_.emplace(memo_.size(), &top());
                return true;
            case 'h':
                recall(integer(1));
                return true;
            case 'j':
                recall(integer(4));
                return true;
            case '0':
                pop();
                return true;
            case '1':
                popMark();
                return true;
            default:
                return false;
        }
    }

    void recall(std::uint64_t id) {
        const auto found = memo_.find(id);
        if (found == memo_.end()) fail("is a damaged pickle");
        if (stack_.size() >= kMaxValues) fail("holds too many values");
        stack_.push_back(found->second);
    }

    bool readCall(char code) {
        switch (code) {
            case 'c': {
                const std::string module = line();
                pushGlobal(module + "." + line());
                return true;
            }
            case '\x93': {
                const std::string name = pop()->text;
                pushGlobal(pop()->text + "." + name);
                return true;
            }
            case 'Q':
                push(Kind::Storage).list = pop()->list;
                return true;
            case 'R':
            case '\x81':  // a class rather than a function
                call();
                return true;
            case 'b':  // attributes of an object: none of these has any that count
                pop();
                return true;
            default:
                return false;
        }
    }

    void pushGlobal(const std::string& name) {
        if (pickleGlobal(name) == PickleGlobal::Foreign) {
            fail({"wants to run \"%1\", which no model needs", name});
        }
        push(Kind::Global).text = name;
    }

    void call() {
        const PickleValue* arguments = pop();
        const PickleValue* callee = pop();
        if (callee->kind != Kind::Global) fail("is a damaged pickle");
        const PickleGlobal what = pickleGlobal(callee->text);
        if (what == PickleGlobal::Dict) {
            push(Kind::Dict);
        } else if (what == PickleGlobal::Parameter && !arguments->list.empty()) {
            // A parameter is the tensor that it is made from.
            const PickleValue& tensor = *arguments->list.front();
            push(tensor.kind).list = tensor.list;
        } else if (what == PickleGlobal::Tensor) {
            push(Kind::Tensor).list = arguments->list;
        } else {
            push(Kind::Unknown);
        }
    }

    Pickle& pickle_;
    const std::byte* bytes_;
    std::size_t size_;
    const std::string& file_;
    std::size_t at_ = 0;
    std::vector<PickleValue*> stack_;
    std::vector<std::size_t> marks_;
    std::unordered_map<std::uint64_t, PickleValue*> memo_;
};

Pickle::Pickle(const std::byte* bytes, std::size_t size, const std::string& fileName) {
    PickleMachine(*this, bytes, size, fileName).run();
}

}  // namespace ninefold
