/// @file
/// What the language room's tests share.
#pragma once

#include <string>
#include <vector>

#include "language/language.hpp"

namespace crossread::testing {

/// A document whose blocks are the given texts, joined by blank lines.
inline Document document_of(const std::vector<std::string>& blocks) {
    Document out;
    out.language = "en";
    for (const std::string& block : blocks) {
        if (!out.text.empty()) out.text += "\n\n";
        const auto begin = static_cast<std::uint32_t>(out.text.size());
        out.text += block;
        const Span span{begin, static_cast<std::uint32_t>(out.text.size())};
        out.blocks.push_back({BlockKind::paragraph, span, span});
    }
    return out;
}

/// The tokens of one block, joined by "|".
inline std::string tokens_of(const std::string& text) {
    const Document document = document_of({text});
    std::string out;
    for (const Token& token : language::analyse(document).tokens) {
        if (!out.empty()) out += '|';
        out += slice(document.text, token.span);
    }
    return out;
}

/// The sentences of one block.
inline std::vector<std::string> sentences_of(const std::string& text) {
    const Document document = document_of({text});
    std::vector<std::string> out;
    for (const Sentence& sentence : language::analyse(document).sentences) out.emplace_back(slice(document.text, sentence.span));
    return out;
}

}  // namespace crossread::testing
