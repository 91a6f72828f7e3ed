#include "language/language.hpp"

#include <algorithm>

#include "language/casing.hpp"
#include "language/forms.hpp"
#include "language/parts.hpp"
#include "language/sentences.hpp"
#include "language/tokens.hpp"
#include "model/blobs.hpp"
#include "text/chars.hpp"

namespace crossread {

std::uint32_t Language::sentence_at(std::uint32_t byte) const {
    const auto after = std::upper_bound(sentences.begin(), sentences.end(), byte, [](std::uint32_t b, const Sentence& s) { return b < s.span.begin; });
    if (after == sentences.begin()) return static_cast<std::uint32_t>(sentences.size());
    const auto found = after - 1;
    return byte < found->span.end ? static_cast<std::uint32_t>(found - sentences.begin()) : static_cast<std::uint32_t>(sentences.size());
}

std::uint32_t Language::token_at(std::uint32_t byte) const {
    const auto found = std::upper_bound(tokens.begin(), tokens.end(), byte, [](std::uint32_t b, const Token& t) { return b < t.span.end; });
    return static_cast<std::uint32_t>(found - tokens.begin());
}

namespace language {

/// News has a token for each five bytes and a little. Room for all of them at once spares a second table while the first grows.
constexpr std::size_t kBytesOfToken = 5;

Language analyse(const Document& document) {
    Language out;
    out.folded = text::fold(document.text);
    out.tokens.reserve(document.text.size() / kBytesOfToken);
    for (std::uint32_t block = 0; block < document.blocks.size(); ++block) {
        const auto first = static_cast<std::uint32_t>(out.tokens.size());
        tokenise(document.text, document.blocks[block].text, out.tokens);
        split_sentences(document.text, first, block, out);
    }
    out.sentences.shrink_to_fit();
    tell_casing(document.text, out);
    tell_forms(document.text, WordTable(model::words()), out);
    if (document.language.substr(0, 2) == "en") tag_parts(document.text, PartModel(model::parts()), out);
    return out;
}

}  // namespace language
}  // namespace crossread
