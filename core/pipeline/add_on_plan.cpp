// SPDX-License-Identifier: MIT
#include "core/pipeline/add_on_plan.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/base/error.h"
#include "core/text/lora_tags.h"
#include "core/text/prompt_chunks.h"
#include "core/text/prompt_schedule.h"

namespace ninefold {

namespace {

/// So many that each text of a schedule comes up.
constexpr int kSteps = 100;

bool isSame(const std::vector<LoraTag>& a, const std::vector<LoraTag>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.name == y.name && x.unet == y.unet && x.text == y.text;
    });
}

void takeLora(AddOnPlan& plan, AddOns& used, const LoraTag& tag, const AddOnCatalog& catalog,
              const ModelHashes& hashes, const CancelToken& cancel) {
    if (!tag.unread.empty()) {
        throw Error(ErrorKind::Usage,
                    {"\"%1\" means nothing in <lora:%2:…>.", tag.unread.substr(0, 40), tag.name},
                    "Write <lora:name:0.8>, or <lora:name:te=0.8:unet=0.5>.");
    }
    const AddOn lora = catalog.find(AddOnKind::Lora, tag.name);
    const std::string hash = hashes.hashOfTensors(lora.file, cancel);
    used.loras.push_back({lora.name, hash, tag.unet, tag.text});
    if (tag.unet == 0 && tag.text == 0) return;
    plan.loras.push_back({lora.file, hash, tag.unet, tag.text});
}

/// All texts that a picture is drawn with.
std::vector<std::string> textsOf(const Recipe& recipe) {
    std::vector<std::string> texts = drawnTexts(recipe.prompt, kSteps);
    const std::string negative = withoutLoras(recipe.negativePrompt);
    for (ScheduledText& text : promptSchedule(negative, kSteps)) {
        texts.push_back(std::move(text.text));
    }
    return texts;
}

/// Places in the list of words of those that the texts hold.
std::set<std::size_t> wordsIn(const std::vector<std::string>& texts, const LearnedWords& words,
                              const ClipTokenizer& tokenizer) {
    std::set<std::size_t> found;
    for (const std::string& text : texts) {
        for (const PromptChunk& chunk : promptChunks(tokenizer, text, words)) {
            for (const std::int64_t id : chunk.ids) {
                if (id >= kFirstLearnedId) found.insert(words.wordOf(id));
            }
        }
    }
    return found;
}

void requireRoom(const AddOn& embedding, const ClipTokenizer& tokenizer) {
    const int room = promptChunkSize(tokenizer);
    if (embedding.vectors <= room) return;
    throw Error(ErrorKind::BadModel,
                {"The embedding %1 takes %2 tokens; the model reads %3 at a time.", embedding.name,
                 embedding.vectors, room},
                "Take its name out of the prompt.");
}

}  // namespace

std::vector<AddOnPlan> planAddOns(const AddOnCatalog& catalog, const ModelHashes& hashes,
                                  const GenerationRequest& request, const CancelToken& cancel) {
    AddOns ofAll;
    std::filesystem::path vae;
    if (const std::string& name = request.recipe.addOns.vae; !name.empty()) {
        const AddOn found = catalog.find(AddOnKind::Vae, name);
        vae = found.file;
        ofAll.vae = found.name;
        ofAll.vaeHash = hashes.hashOf(found.file, cancel);
    }
    std::vector<AddOnPlan> plans;
    std::vector<LoraTag> before;
    for (int i = 0; i < request.count; ++i) {
        std::vector<LoraTag> tags = loraTags(request.recipeOf(i).prompt);
        if (!plans.empty() && isSame(tags, before)) {
            plans.back().used.push_back(plans.back().used.front());
            ++plans.back().count;
            continue;
        }
        AddOnPlan plan;
        plan.first = i;
        plan.count = 1;
        plan.vae = vae;
        plan.used.push_back(ofAll);
        for (const LoraTag& tag : tags) {
            takeLora(plan, plan.used.front(), tag, catalog, hashes, cancel);
        }
        plans.push_back(std::move(plan));
        before = std::move(tags);
    }
    return plans;
}

void addEmbeddings(AddOnPlan& plan, const AddOnCatalog& catalog, const ModelHashes& hashes,
                   const ClipTokenizer& tokenizer, const std::vector<Recipe>& pictures,
                   const CancelToken& cancel) {
    const std::vector<AddOn> known = catalog.all(AddOnKind::Embedding);
    if (known.empty()) return;
    const LearnedWords all(tokenizer, learnedWords(known));
    std::vector<std::set<std::size_t>> ofPictures;
    std::set<std::size_t> ofAny;
    for (const Recipe& picture : pictures) {
        ofPictures.push_back(wordsIn(textsOf(picture), all, tokenizer));
        ofAny.insert(ofPictures.back().begin(), ofPictures.back().end());
    }
    std::vector<AddOn> chosen;
    std::map<std::size_t, std::string> hashesOf;
    for (const std::size_t word : ofAny) {
        requireRoom(known[word], tokenizer);
        hashesOf[word] = hashes.hashOf(known[word].file, cancel);
        plan.embeddings.push_back({known[word].file, hashesOf[word], known[word].vectors});
        chosen.push_back(known[word]);
    }
    plan.words = LearnedWords(tokenizer, learnedWords(chosen));
    for (std::size_t i = 0; i < ofPictures.size(); ++i) {
        for (const std::size_t word : ofPictures[i]) {
            plan.used[i].embeddings.push_back({known[word].name, hashesOf[word]});
        }
    }
}

std::vector<Message> changedAddOns(const AddOns& recipe, const AddOns& used) {
    std::vector<Message> changes;
    const auto compare = [&](const auto& before, const auto& now, const char* pattern) {
        for (const auto& old : before) {
            const auto found = std::find_if(now.begin(), now.end(), [&](const auto& file) {
                return file.name == old.name && !mayBeSame(file.hash, old.hash);
            });
            if (found != now.end()) changes.push_back({pattern, old.name});
        }
    };
    compare(recipe.loras, used.loras,
            "The LoRA %1 is another file than the one that this recipe was drawn with.");
    compare(recipe.embeddings, used.embeddings,
            "The embedding %1 is another file than the one that this recipe was drawn with.");
    if (recipe.vae == used.vae && !mayBeSame(recipe.vaeHash, used.vaeHash)) {
        changes.push_back(
            {"The VAE %1 is another file than the one that this recipe was drawn with.", used.vae});
    }
    return changes;
}

}  // namespace ninefold
