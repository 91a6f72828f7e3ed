#include "language/casing.hpp"

#include <algorithm>

namespace crossread::language {
namespace {

struct Letters {
    std::uint32_t words = 0, long_words = 0, capitals = 0, long_capitals = 0, all_caps = 0;
};

bool ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool ascii_letter(char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }

Letters count(std::string_view text, const Language& language, const Sentence& sentence) {
    Letters out;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
        const std::string_view word = slice(text, language.tokens[i].span);
        if (word.size() < 2 || !ascii_letter(word[0])) continue;
        const bool upper = ascii_upper(word[0]);
        ++out.words;
        out.capitals += upper;
        if (word.size() > 3) ++out.long_words, out.long_capitals += upper;
        out.all_caps += upper && std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    }
    return out;
}

Casing casing_of(const Letters& n) {
    if (n.words >= 3 && n.all_caps * 10 >= n.words * 7) return Casing::upper;
    if (n.long_words >= 4 && n.long_capitals * 10 >= n.long_words * 8) return Casing::title;
    return Casing::prose;
}

}  // namespace

void tell_casing(std::string_view text, Language& language) {
    std::uint64_t words = 0, capitals = 0;
    for (Sentence& sentence : language.sentences) {
        const Letters letters = count(text, language, sentence);
        words += letters.words;
        capitals += letters.capitals;
        sentence.casing = casing_of(letters);
    }
    if (words < 4 || capitals * 200 >= words) return;
    for (Sentence& sentence : language.sentences) sentence.casing = Casing::lower;
}

}  // namespace crossread::language
