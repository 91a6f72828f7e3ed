/// @file
/// Articles of texts that stand in a test: plain prose, read as published on one day.
#pragma once

#include <string>
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

}  // namespace crossread::tests
