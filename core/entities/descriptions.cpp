#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "entities/echoes.hpp"
#include "entities/gazetteer.hpp"
#include "entities/name_key.hpp"
#include "entities/words.hpp"

namespace crossread::entities {
namespace {

constexpr std::uint32_t kLongest = 5;  // words after "the": "the former North Korean defence minister"
constexpr std::size_t kTooMany = 32;  // a noun that so many share has no clear owner
constexpr float kConfidence = 0.6f;

class Describing {
public:
    explicit Describing(Draft& draft) : draft_(draft) {
        for (std::uint32_t t = 0; t < draft.things.size(); ++t) shelve(t);
    }

    void run() {
        if (by_noun_.empty()) return;
        std::uint32_t mention = 0;
        for (const Sentence& sentence : draft_.language.sentences) {
            for (std::uint32_t t = sentence.first; t + 1 < sentence.last; ++t) {
                if (draft_.lower(t) != "the") continue;
                while (mention < draft_.spots.size() && draft_.spots[mention].last <= t) ++mention;
                describe(t, sentence, mention);
            }
        }
    }

private:
    void shelve(std::uint32_t t) {
        const Thing& thing = draft_.things[t];
        if (thing.type == EntityType::person) {
            for (const std::string& word : thing.role_words) {
                if (lookup(word).is(Kind::role)) by_noun_[word].push_back(t);
            }
        } else if (thing.type == EntityType::organization) {
            std::vector<std::string> heads;
            for (const std::string& key : thing.keys) {
                const std::vector<std::string> words = split_words(key);
                if (words.size() < 2) continue;
                if (lookup(words.back()).is(Kind::organization_end)) heads.push_back(words.back());
                else if (lookup(words.front()).is(Kind::organization_begin)) heads.push_back(words.front());
                else if (const auto of = std::find(words.begin() + 1, words.end(), "of"); of != words.end() && lookup(*(of - 1)).is(Kind::organization_end))
                    heads.push_back(*(of - 1));  // "Coast Union of Bakers"
            }
            std::sort(heads.begin(), heads.end());
            heads.erase(std::unique(heads.begin(), heads.end()), heads.end());
            for (const std::string& head : heads) by_noun_[head].push_back(t);
        }
    }

    /// From the article at token `the`: the words after it up to a noun that is somebody's.
    void describe(std::uint32_t the, const Sentence& sentence, std::uint32_t mention) {
        const std::uint32_t end = std::min(sentence.last, the + 1 + kLongest);
        for (std::uint32_t at = the + 1; at < end; ++at) {
            const std::string_view word = draft_.lower(at);
            if (!((word[0] >= 'a' && word[0] <= 'z') || static_cast<unsigned char>(word[0]) >= 0x80) || one_of(word, {"of", "and", "to", "in", "for"})) return;
            const auto found = by_noun_.find(std::string(word));
            if (found == by_noun_.end() || goes_on(at, sentence) || within_name(at, mention)) continue;
            const std::uint32_t thing = owner(found->second, the, at, mention);
            if (thing != kNoEntity) add(the, at, thing);
            return;
        }
    }

    /// A longer noun phrase or a name follows: "the president's", "the council member", "the minister Ana Ruiz".
    [[nodiscard]] bool goes_on(std::uint32_t at, const Sentence& sentence) const {
        if (at + 1 >= sentence.last) return false;
        const std::string_view next = draft_.lower(at + 1), written = draft_.text(at + 1);
        return one_of(next, {"of", "for"}) || (written[0] >= 'A' && written[0] <= 'Z') || lookup(next).is(Kind::role) || by_noun_.count(std::string(next)) != 0;
    }

    [[nodiscard]] bool within_name(std::uint32_t at, std::uint32_t mention) const {
        for (; mention < draft_.spots.size() && draft_.spots[mention].first <= at; ++mention) {
            if (at < draft_.spots[mention].last) return true;
        }
        return false;
    }

    [[nodiscard]] std::uint32_t owner(const std::vector<std::uint32_t>& things, std::uint32_t the, std::uint32_t noun, std::uint32_t mention) const {
        std::uint32_t best = kNoEntity, last = 0, fitting = 0;
        if (things.size() > kTooMany) return kNoEntity;
        for (const std::uint32_t t : things) {
            const Thing& thing = draft_.things[t];
            const auto after = std::lower_bound(thing.mentions.begin(), thing.mentions.end(), mention);
            if (after == thing.mentions.begin() || !modifiers_fit(thing, the + 1, noun)) continue;
            ++fitting;
            const std::uint32_t before = *(after - 1);
            if (best == kNoEntity || before > last) best = t, last = before;
        }
        if (fitting < 2) return best;
        const std::uint32_t block = draft_.language.sentences[draft_.language.sentence_at(draft_.language.tokens[the].span.begin)].block;
        return draft_.spots[last].block == block ? best : kNoEntity;
    }

    /// What is written with a capital must be in the role too: "the Korean leader" is no "Chinese leader".
    [[nodiscard]] bool modifiers_fit(const Thing& thing, std::uint32_t first, std::uint32_t last) const {
        for (; first < last; ++first) {
            const std::string_view word = draft_.text(first);
            if (word[0] < 'A' || word[0] > 'Z') continue;
            const std::string key = name_key(word);
            const std::vector<std::string>& words = thing.type == EntityType::person ? thing.role_words : thing.keys;
            if (std::none_of(words.begin(), words.end(), [&](const std::string& w) { return w.find(key.substr(0, 5)) != std::string::npos; })) return false;
        }
        return true;
    }

    void add(std::uint32_t the, std::uint32_t noun, std::uint32_t thing) {
        Mention mention;
        mention.span = {draft_.language.tokens[the].span.begin, draft_.language.tokens[noun].span.end};
        mention.kind = MentionKind::nominal;
        mention.type = draft_.things[thing].type;
        mention.entity = thing;
        mention.confidence = kConfidence;
        draft_.echoes.push_back(mention);
    }

    Draft& draft_;
    std::unordered_map<std::string, std::vector<std::uint32_t>> by_noun_;
};

}  // namespace

void find_descriptions(Draft& draft) { Describing(draft).run(); }

}  // namespace crossread::entities
