/// @file
/// Articles of texts that stand in a test: plain prose, read as published on one day; and what a report on them tells.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "crossread.hpp"

namespace crossread::tests {

[[nodiscard]] inline Article told(std::string content, std::string published = "2021-03-18", std::string name = {}) {
    Source source;
    source.name = std::move(name), source.content = std::move(content), source.format = Format::prose, source.published = std::move(published);
    return read(source).value();
}

/// The report on articles of these texts, in this order.
[[nodiscard]] inline Report compared(const std::vector<std::string>& contents) {
    std::vector<Article> articles;
    for (const std::string& content : contents) articles.push_back(told(content));
    return compare(std::move(articles));
}

[[nodiscard]] inline Report compared(const std::string& one, const std::string& other) { return compared(std::vector{one, other}); }

/// Whether a difference of this kind has one text in the first article and the other in the second.
[[nodiscard]] inline bool differs(const Report& report, DifferenceKind kind, const std::string& left, const std::string& right) {
    const auto on = [&](const Difference& d, std::uint32_t article, const std::string& words) {
        return std::any_of(d.spans.begin(), d.spans.end(), [&](const Valued& v) {
            return v.where.article == article && slice(report.articles[article].document.text, v.where.span).find(words) != std::string_view::npos;
        });
    };
    return std::any_of(report.differences.begin(), report.differences.end(), [&](const Difference& d) { return d.kind == kind && on(d, 0, left) && on(d, 1, right); });
}

}  // namespace crossread::tests
