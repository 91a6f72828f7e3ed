#include "entities/missed.hpp"

#include <algorithm>
#include <bitset>
#include <string>
#include <string_view>
#include <unordered_set>

#include "base/hash.hpp"
#include "entities/gazetteer.hpp"
#include "entities/name_key.hpp"
#include "entities/words.hpp"

namespace crossread::entities {
namespace {

constexpr float kAgain = 0.6f;      // confidence of a name that is found because the article has it elsewhere
constexpr std::size_t kLongest = 6; // words of a name that is looked for again

class Finding {
public:
    Finding(const Document& document, const Language& language, const VoteTable& votes, const std::vector<Mention>& names)
        : text_(document.text), language_(language), votes_(votes), names_(names) {}

    std::vector<Mention> find() {
        mark_small_words();
        mark_first_words();
        std::vector<Mention> found;
        std::size_t next = 0;
        for (const Sentence& sentence : language_.sentences) {
            for (std::uint32_t t = sentence.first; t < sentence.last;) {
                if (!capital(t)) {
                    ++t;
                    continue;
                }
                const Token& token = language_.tokens[t];
                while (next < names_.size() && names_[next].span.end <= token.span.begin) ++next;
                const std::uint32_t free_until = next < names_.size() ? names_[next].span.begin : 0xFFFFFFFF;
                const std::uint32_t after = token.span.end <= free_until ? again_at(t, sentence, free_until, found) : 0;
                t = std::max(after, t + 1);
            }
        }
        return found;
    }

private:
    [[nodiscard]] bool capital(std::uint32_t token) const { return begins_with_capital(slice(text_, language_.tokens[token].span)); }

    /// The longest known name that begins at a token; the token after it, or 0 when there is none.
    std::uint32_t again_at(std::uint32_t first, const Sentence& sentence, std::uint32_t free_until, std::vector<Mention>& found) const {
        std::string key;
        std::uint32_t best_end = 0;
        EntityType type = EntityType::other;
        for (std::uint32_t t = first; t < sentence.last && t < first + kLongest && language_.tokens[t].span.end <= free_until; ++t) {
            if (t > first) key.push_back(' ');
            append_key(slice(text_, language_.tokens[t].span), key);
            if (t == first && !first_words_.test(first_word(key))) break;
            if (!capital(t)) continue;
            const Votes* known = votes_.find(key);
            if (!known || !trusted(*known, key, t == first, first == sentence.first)) continue;
            best_end = t + 1;
            type = type_of(*known);
        }
        if (best_end != 0 && is_currency(text_, language_.tokens[best_end - 1].span.end)) return 0;
        if (best_end == 0 && base_at(first, sentence, found)) return first + 1;
        if (best_end == 0) return compound_at(language_.tokens[first].span, found) || direction_at(first, sentence, found) ? first + 1 : 0;
        push_found({language_.tokens[first].span.begin, language_.tokens[best_end - 1].span.end}, type, found);
        return best_end;
    }

    static void push_found(Span span, EntityType type, std::vector<Mention>& found) {
        Mention mention;
        mention.span = span;
        mention.type = type;
        mention.confidence = kAgain;
        found.push_back(mention);
    }

    /// "Lima-based", "NATO-led", and "Lima - based" where some feeds set hyphens apart: the place or the body, or 0.
    std::uint32_t base_at(std::uint32_t first, const Sentence& sentence, std::vector<Mention>& found) const {
        const std::string_view written = slice(text_, language_.tokens[first].span);
        const std::size_t hyphen = written.rfind('-');
        const bool apart = first + 2 < sentence.last && slice(text_, language_.tokens[first + 1].span) == "-";
        const std::string_view tail = hyphen != std::string_view::npos ? written.substr(hyphen + 1) : apart ? slice(text_, language_.tokens[first + 2].span) : std::string_view{};
        if (!one_of(tail, {"based", "born", "led", "backed", "controlled", "administered", "occupied", "ruled", "run", "held", "linked", "aligned", "funded",
                           "owned", "affiliated", "sponsored", "supported", "trained", "brokered", "mediated", "appointed"}))
            return 0;
        const Span name{language_.tokens[first].span.begin, language_.tokens[first].span.begin + static_cast<std::uint32_t>(std::min(hyphen, written.size()))};
        const std::string key = name_key(slice(text_, name));
        const Known known = lookup(key);
        const Votes* votes = votes_.find(key);
        if (known.place()) push_found(name, EntityType::place, found);
        else if (votes && trusted(*votes, key, true, false)) push_found(name, type_of(*votes), found);
        else if (known.is(Kind::organization) && !known.is_any(Kind::man, Kind::woman, Kind::family)) push_found(name, EntityType::organization, found);
        else return 0;
        return first + 1;
    }

    /// "the Trump-Kim summit": one word of two known names.
    bool compound_at(Span token, std::vector<Mention>& found) const {
        const std::string_view written = slice(text_, token);
        const std::size_t hyphen = written.find('-');
        if (hyphen == std::string_view::npos) return false;
        const Votes *left = votes_.find(name_key(written.substr(0, hyphen))), *right = votes_.find(name_key(written.substr(hyphen + 1)));
        if (!left || !right || !begins_with_capital(written.substr(hyphen + 1))) return false;
        const auto middle = token.begin + static_cast<std::uint32_t>(hyphen);
        push_found({token.begin, middle}, type_of(*left), found);
        push_found({middle + 1, token.end}, type_of(*right), found);
        return true;
    }

    /// "the South" in an article that names a North or South of its own, where no longer name follows.
    bool direction_at(std::uint32_t token, const Sentence& sentence, std::vector<Mention>& found) const {
        const std::string_view word = language_.lower(language_.tokens[token]);
        if (!votes_.halved || (word != "north" && word != "south")) return false;
        if (token == sentence.first || language_.lower(language_.tokens[token - 1]) != "the") return false;
        if (token + 1 < sentence.last && begins_with_capital(slice(text_, language_.tokens[token + 1].span))) return false;
        push_found(language_.tokens[token].span, EntityType::place, found);
        return true;
    }

    static EntityType type_of(const Votes& votes) { return votes.surname ? EntityType::person : votes.winner(); }

    /// A single word must be sure elsewhere, and at a sentence's beginning be no common word of the article.
    [[nodiscard]] bool trusted(const Votes& votes, const std::string& key, bool single, bool opens) const {
        if (key.size() < 2 || votes.office) return false;
        if (!single) return votes.sum() > 0;
        if (one_of(key, {"an", "as", "at", "do", "he", "in", "it", "no", "so", "to", "we"})) return false;  // "Liu He left. He slept."
        if (small_words_.count(key) != 0) return false;
        return votes.surname || votes.sum() > (opens ? 1.2f : 0.7f);
    }

    /// Words written small that are names elsewhere. A sieve by length and letters spares most of them the look-up.
    void mark_small_words() {
        std::bitset<1024> sieve;
        const auto cell = [](std::string_view w) { return (static_cast<unsigned char>(w[0]) * 31u + static_cast<unsigned char>(w.back()) * 7u + w.size()) & 1023u; };
        for (const auto& [key, votes] : votes_.of) {
            if (!key.empty()) sieve.set(cell(key));
        }
        for (const Form& form : language_.forms) {
            const std::string_view word = slice(text_, form.span);
            if (word.empty() || word[0] < 'a' || word[0] > 'z' || !sieve.test(cell(word))) continue;
            if (const std::string key(word); votes_.find(key)) small_words_.insert(key);
        }
    }

    /// A cell for the first word of a key. Most words with a capital that are no names begin none.
    static std::size_t first_word(std::string_view key) { return hash_mix(hash_of(key.substr(0, key.find(' ')))) % kCells; }
    void mark_first_words() {
        for (const auto& [key, votes] : votes_.of) first_words_.set(first_word(key));
    }

    static constexpr std::size_t kCells = 4096;

    const std::string_view text_;
    const Language& language_;
    const VoteTable& votes_;
    const std::vector<Mention>& names_;
    std::unordered_set<std::string> small_words_;  // names that the article also has as common words
    std::bitset<kCells> first_words_;
};

}  // namespace

std::vector<Mention> find_missed(const Document& document, const Language& language, const VoteTable& votes, const std::vector<Mention>& names) {
    return Finding(document, language, votes, names).find();
}

}  // namespace crossread::entities
