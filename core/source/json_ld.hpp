/// @file
/// What a page's JSON-LD says about its article.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace crossread::source {

/// A value and where it stands in the page.
struct Said {
    std::string value;
    Span source;
};

/// Fields of the object that describes the article (NewsArticle, Article, BlogPosting and their kin); of the page or a video only
/// where there is no article. Empty where nothing is said.
struct LinkedData {
    Said headline, alternative, description, published, modified, publisher, section, language, url, body;
    std::vector<Said> authors;
    bool author_is_person = false;
};

/// `scripts` are ranges of `page`. Broken JSON gives what can be read of it.
[[nodiscard]] LinkedData read_linked_data(std::string_view page, const std::vector<Span>& scripts);

}  // namespace crossread::source
