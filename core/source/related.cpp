#include "source/related.hpp"

#include <string>

namespace crossread::source {
namespace {

/// Words that open a question or a sentence which goes on with the story: "So what comes next?"
bool goes_on(const std::string& key) {
    for (const std::string_view word : {"so ", "but ", "and ", "yet ", "or ", "then ", "still "})
        if (key.starts_with(word)) return true;
    return false;
}

/// The sub-headings of explainers: "What happens next?", "Why does it matter?"
bool is_plain_question(const std::string& key) {
    for (const std::string_view word : {"what ", "why ", "how ", "who ",    "when ",  "where ", "is ",   "are ",   "will ", "can ",
                                        "does ", "do ",  "did ", "should ", "could ", "has ",   "have ", "which ", "was ",  "were "})
        if (key.starts_with(word)) return true;
    return false;
}

bool has_headline_quote(std::string_view text) {
    return text.find("‘") != std::string_view::npos || text.find(" '") != std::string_view::npos || text.starts_with("'");
}

}  // namespace

Standing stands_alone(std::string_view text, const Wording& w, std::string_view before, bool gone_on_with) {
    if (gone_on_with || w.starts_lower || w.words >= 25 || w.words == 0) return Standing::paragraph;
    if (w.sentence_ends >= 2 || (w.ends_sentence && !w.asks)) return Standing::paragraph;
    if (!before.empty() && before.back() == ':') return Standing::paragraph;  // what the sentence before announced
    const std::string key = key_of(text);
    const bool quoted = has_headline_quote(text), colon = text.find(": ") != std::string_view::npos;
    if (w.asks) {
        if (goes_on(key) || w.has_quote) return Standing::paragraph;
        return is_plain_question(key) && w.words <= 10 && !quoted && !colon ? Standing::heading : Standing::related;
    }
    if (w.has_quote) return Standing::paragraph;
    const int headline = (w.words >= 7 ? 2 : w.words >= 6 ? 1 : 0) + (quoted ? 1 : 0) + (colon ? 1 : 0);
    return headline >= 2 ? Standing::related : Standing::heading;
}

}  // namespace crossread::source
