/// @file
/// Reading the times and quantities of a sentence or two, for tests.
#pragma once

#include <string>
#include <vector>

#include "facts/figures.hpp"

namespace figures {

/// A text as an article of one paragraph a line, without names.
struct Text {
    explicit Text(const std::string& text, const std::string& published = "") {
        document.text = text;
        document.language = "en";
        if (!published.empty()) document.published = crossread::Dated{published, crossread::Known::given, {}};
        for (std::size_t at = 0; at < text.size();) {
            std::size_t end = text.find('\n', at);
            if (end == std::string::npos) end = text.size();
            const crossread::Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
            if (!span.empty()) document.blocks.push_back({crossread::BlockKind::paragraph, span, span});
            at = end + 1;
        }
        language = crossread::language::analyse(document);
        crossread::facts::take_figures(article(), facts);
    }
    [[nodiscard]] crossread::ReadArticle article() const { return {&document, &language, &entities}; }

    crossread::Document document;
    crossread::Language language;
    crossread::Entities entities;
    crossread::Facts facts;
};

/// "Sept. 9 = 2018-09-09" for each time, in order; a modifier follows in brackets.
inline std::vector<std::string> times(const std::string& text, const std::string& published = "2018-05-03") {
    const Text read(text, published);
    std::vector<std::string> out;
    for (const auto& t : read.facts.times) {
        std::string line = std::string(crossread::slice(read.document.text, t.span)) + " = " + t.value;
        if (!t.modifier.empty()) line += " [" + t.modifier + "]";
        out.push_back(line);
    }
    return out;
}

inline std::string number(double value) {
    std::string out = std::to_string(value);
    while (out.back() == '0') out.pop_back();
    if (out.back() == '.') out.pop_back();
    return out;
}

/// "32 Chinese tourists = 32 person of Chinese tourists" for each quantity, in order; "5..10" is a range.
inline std::vector<std::string> quantities(const std::string& text) {
    const Text read(text, "2018-05-03");
    std::vector<std::string> out;
    for (const auto& q : read.facts.quantities) {
        std::string line = std::string(crossread::slice(read.document.text, q.span)) + " = ";
        if (!q.modifier.empty()) line += q.modifier + " ";
        line += number(q.value);
        if (q.upper) line += ".." + number(*q.upper);
        if (!q.unit.empty()) line += " " + q.unit;
        if (!q.of.empty()) line += " of " + q.of;
        out.push_back(line);
    }
    return out;
}

using Lines = std::vector<std::string>;

}  // namespace figures
