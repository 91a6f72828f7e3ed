#include "source/metadata.hpp"

#include <initializer_list>

#include "source/head_view.hpp"
#include "source/headline.hpp"
#include "source/page_authors.hpp"
#include "source/page_dates.hpp"

namespace crossread::source {
namespace {

/// Names under which pages state a field, the surest first. Marks and capitals do not count (same_field).
constexpr std::string_view kPublishers[] = {"og:site_name",           "application-name",        "dc.publisher",
                                            "article:publisher_name", "twitter:app:name:iphone", "apple-mobile-web-app-title",
                                            "citation_publisher"};
constexpr std::string_view kSections[] = {"article:section",     "itemprop:articlesection", "parsely-section",    "section",
                                          "cxenseparse:section", "article.section",         "og:article:section", "category"};
constexpr std::string_view kDescriptions[] = {"og:description", "description", "twitter:description", "itemprop:description"};

/// The linked data's word where there is one, else what the page states.
template <class Names>
Said pick(const Said& linked, const HeadView& view, const Names& names) {
    return linked.value.empty() ? stated(view, names) : linked;
}

using Names = std::initializer_list<std::string_view>;

}  // namespace

Metadata read_metadata(std::string_view content, const HtmlPage& page, const std::vector<Look>& looks, std::string_view url) {
    const LinkedData linked = read_linked_data(content, page.json_ld);
    HeadView view{content, page, looks, linked, SIZE_MAX, {}};
    Metadata out;
    out.publisher = pick(linked.publisher, view, kPublishers);
    out.section = pick(linked.section, view, kSections);
    out.description = stated(view, kDescriptions);
    if (out.description.value.empty()) out.description = linked.description;
    out.body = linked.body;
    out.language = stated(view, Names{"lang"});
    if (out.language.value.empty()) out.language = linked.language;
    out.url = url.empty() ? stated(view, Names{"canonical", "og:url"}) : Said{std::string(url), {}};
    if (out.url.value.empty()) out.url = linked.url;
    const Headline headline = find_headline(page, looks,
                                            {linked.headline, stated(view, Names{"og:title"}), stated(view, Names{"title"}),
                                             stated(view, Names{"twitter:title"}), out.publisher.value, out.url.value});
    out.title = headline.title;
    out.title_unit = view.title_unit = headline.unit;
    view.title = out.title.value;
    const PageDates dates = read_page_dates(view, out.url.value);
    out.published = dates.published;
    out.updated = dates.updated;
    out.published_is_update = dates.inferred;
    out.authors = read_page_authors(view);
    return out;
}

}  // namespace crossread::source
