#include "source/metadata.hpp"

#include <algorithm>
#include <utility>

#include "source/byline.hpp"
#include "source/headline.hpp"
#include "source/html_hints.hpp"

namespace crossread::source {
namespace {

/// Names under which pages state a field, the surest first.
constexpr std::string_view kPublished[] = {"article:published_time",
                                           "itemprop:datepublished",
                                           "og:article:published_time",
                                           "datepublished",
                                           "article.published",
                                           "pubdate",
                                           "publishdate",
                                           "publish-date",
                                           "publish_date",
                                           "published_time",
                                           "og:published_time",
                                           "parsely-pub-date",
                                           "sailthru.date",
                                           "article_date_original",
                                           "dc.date.issued",
                                           "dcterms.created",
                                           "dcterms.date",
                                           "dc.date",
                                           "dc.date.created",
                                           "cxenseparse:recs:publishtime",
                                           "og:pubdate",
                                           "pub_date",
                                           "publication_date",
                                           "publicationdate",
                                           "date.release",
                                           "dateissued",
                                           "bt:pubdate",
                                           "article.created",
                                           "last-published",
                                           "itemprop:datecreated",
                                           "created",
                                           "date",
                                           "originalpublicationdate",
                                           "displaydate",
                                           "article:post_date",
                                           "rnews:datepublished",
                                           "citation_publication_date",
                                           "citation_date",
                                           "citation_online_date",
                                           "dc.date.issued"};
constexpr std::string_view kUpdated[] = {
    "article:modified_time", "itemprop:datemodified", "og:updated_time",  "article:updated_time", "datemodified",  "lastmod",
    "last-modified",         "dcterms.modified",      "dc.date.modified", "article.updated",      "revision_date", "updated_time"};
constexpr std::string_view kAuthors[] = {"author",
                                         "article:author",
                                         "parsely-author",
                                         "sailthru.author",
                                         "dc.creator",
                                         "dcterms.creator",
                                         "byl",
                                         "article.author",
                                         "article:author_name",
                                         "authors",
                                         "citation_author",
                                         "cxenseparse:author",
                                         "og:article:author",
                                         "twitter:data1",
                                         "rbauthors",
                                         "bylines"};
constexpr std::string_view kPublishers[] = {"og:site_name",           "application-name",        "dc.publisher",
                                            "article:publisher_name", "twitter:app:name:iphone", "apple-mobile-web-app-title",
                                            "citation_publisher"};
constexpr std::string_view kSections[] = {"article:section",     "itemprop:articlesection", "parsely-section",    "section",
                                          "cxenseparse:section", "article.section",         "og:article:section", "category"};
constexpr std::string_view kDescriptions[] = {"og:description", "description", "twitter:description", "itemprop:description"};

constexpr std::uint32_t kStrange = kHintComment | kHintRelated | kHintSidebar | kHintFooter;

class Reader {
public:
    Reader(std::string_view content, const HtmlPage& page, const std::vector<Look>& looks, std::string_view url)
        : page_(page), looks_(looks), linked_(read_linked_data(content, page.json_ld)), url_(url) {}

    Metadata read() {
        out_.publisher = pick(linked_.publisher, kPublishers);
        out_.section = pick(linked_.section, kSections);
        out_.description = stated(kDescriptions);
        if (out_.description.value.empty()) out_.description = linked_.description;
        out_.body = linked_.body;
        out_.language = pick(linked_.language, Names{"lang"});
        if (const Said lang = stated(Names{"lang"}); !lang.value.empty()) out_.language = lang;
        out_.url = url_.empty() ? stated(Names{"canonical", "og:url"}) : Said{std::string(url_), {}};
        const HeadlineSources sources{linked_.headline, stated(Names{"og:title"}), stated(Names{"title"}), stated(Names{"twitter:title"}),
                                      out_.publisher.value};
        const Headline headline = find_headline(page_, looks_, sources);
        out_.title = headline.title;
        out_.title_unit = headline.unit;
        dates();
        authors();
        return std::move(out_);
    }

private:
    using Names = std::initializer_list<std::string_view>;

    template <class List>
    Said stated(const List& names) const {
        for (const std::string_view name : names)
            for (const HtmlStatement& one : page_.statements)
                if (one.name == name) return {one.value, one.source};
        return {};
    }
    template <class List>
    Said pick(const Said& linked, const List& names) const {
        return linked.value.empty() ? stated(names) : linked;
    }

    /// In a box, a list or a comment: about something else. What the headline itself stands in does not count, for pages' layouts
    /// have names like "has-sidebar" too.
    [[nodiscard]] bool is_strange(std::uint32_t within, std::uint32_t hints) const {
        const bool titled = out_.title_unit != SIZE_MAX;
        const std::uint32_t own_within = titled ? page_.places[out_.title_unit].within : 0,
                            own_hints = titled ? page_.places[out_.title_unit].far_hints : 0;
        return (within & ~own_within & (kInAside | kInFooter | kInNav)) != 0 || (hints & ~own_hints & kStrange) != 0;
    }

    // ---- dates

    static Said as_date(const Said& said) {
        const std::optional<FoundDate> date = find_date(std::string_view(said.value).substr(0, 80));
        return date ? Said{date->value, said.source} : Said{};
    }
    template <std::size_t N>
    Said stated_date(const std::string_view (&names)[N]) const {
        for (const std::string_view name : names) {
            for (const HtmlStatement& one : page_.statements) {
                if (one.name != name || is_strange(one.within, one.hints)) continue;
                if (Said date = as_date({one.value, one.source}); !date.value.empty()) return date;
            }
        }
        return {};
    }

    void dates() {
        out_.published = as_date(linked_.published);
        out_.updated = as_date(linked_.modified);
        if (out_.published.value.empty()) out_.published = stated_date(kPublished);
        if (out_.updated.value.empty()) out_.updated = stated_date(kUpdated);
        if (out_.published.value.empty()) out_.published = shown_date();
        if (out_.published.value.empty()) out_.published = date_in_url();
    }

    /// A <time>, an element whose class says it is a date, or a date line: the nearest to the headline.
    Said shown_date() {
        const std::size_t headline = out_.title_unit == SIZE_MAX ? 0 : out_.title_unit;
        Said best;
        std::size_t best_distance = kNear;
        const auto offer = [&](Said date, std::size_t unit) {
            const std::size_t distance = unit >= headline ? unit - headline : 2 * (headline - unit);
            if (date.value.empty() || distance >= best_distance) return;
            best = std::move(date);
            best_distance = distance;
        };
        for (const HtmlStatement& one : page_.statements) {
            if (one.name != "time" && one.name != "class:date") continue;
            if (!is_strange(one.within, one.hints)) offer(as_date({one.value, one.source}), one.unit);
        }
        for (std::size_t i = 0; i < page_.units.size(); ++i) {
            if (!looks_[i].date || looks_[i].updated) continue;
            if (!is_strange(page_.places[i].within, page_.places[i].far_hints)) offer({looks_[i].date->value, page_.units[i].source}, i);
        }
        return best;
    }
    static constexpr std::size_t kNear = 60;

    Said date_in_url() const {
        for (std::size_t at = out_.url.value.find('/'); at != std::string::npos; at = out_.url.value.find('/', at + 1)) {
            const std::string_view rest = std::string_view(out_.url.value).substr(at + 1, 11);
            if (rest.size() < 10 || rest[0] < '1' || rest[0] > '2' || (rest[4] != '/' && rest[4] != '-')) continue;
            if (const std::optional<FoundDate> date = find_date(rest); date && date->span.begin == 0) return {date->value, {}};
        }
        return {};
    }

    // ---- authors

    /// Names out of a statement's words, or the words themselves where they are an outlet's.
    void add_authors(const Said& said, bool as_is) {
        std::vector<std::string> names = authors_in(said.value);
        const bool clean = said.value.size() >= 3 && said.value.size() <= 60 &&
                           said.value.find_first_of("0123456789,•|") == std::string::npos && !look_at(said.value).ends_sentence &&
                           said.value.find_first_of("/@<>{}") == std::string::npos && key_of(said.value) != "admin";
        if (names.empty() && as_is && clean) names.push_back(said.value);
        for (std::string& name : names) {
            if (key_of(name) == key_of(out_.title.value)) continue;
            const bool known =
                std::any_of(out_.authors.begin(), out_.authors.end(), [&](const Said& a) { return key_of(a.value) == key_of(name); });
            if (!known && out_.authors.size() < 12) out_.authors.push_back({std::move(name), said.source});
        }
    }

    void authors() {
        if (linked_.author_is_person)
            for (const Said& one : linked_.authors) add_authors(one, true);
        if (out_.authors.empty())
            for (const Said& one : linked_.authors) add_authors(one, false);
        if (out_.authors.empty()) stated_authors(kAuthors, false);
        if (out_.authors.empty()) shown_authors(false);
        // What looks like no person's name is an outlet's or a handle; better than none.
        if (out_.authors.empty())
            for (const Said& one : linked_.authors) add_authors(one, true);
        if (out_.authors.empty()) stated_authors(kAuthors, true);
        if (out_.authors.empty()) shown_authors(true);
    }
    /// A name alone counts below "Written by" and beside a date.
    [[nodiscard]] bool is_signed(std::size_t i) const {
        const auto is_date = [&](std::size_t k) { return k < looks_.size() && looks_[k].form == Form::timestamp; };
        if (is_date(i + 1) || is_date(i + 2) || (i > 0 && is_date(i - 1))) return true;
        const std::string before = i > 0 ? key_of(page_.units[i - 1].text) : std::string();
        return before == "by" || before == "written by" || before == "author" || before == "posted by" || before == "words by" ||
               before == "authored by";
    }
    [[nodiscard]] bool near_title(std::size_t i) const {
        return out_.title_unit == SIZE_MAX || (i + 3 >= out_.title_unit && i < out_.title_unit + 25);
    }
    static std::string without_by(const std::string& text) {
        for (const std::string_view by : {"By ", "by ", "BY ", "Written by ", "Posted by "})
            if (text.starts_with(by)) return text.substr(by.size());
        return text;
    }
    template <std::size_t N>
    void stated_authors(const std::string_view (&names)[N], bool as_is) {
        for (const std::string_view name : names) {
            for (const HtmlStatement& one : page_.statements)
                if (one.name == name) add_authors({one.value, one.source}, as_is && name != "twitter:data1");
            if (!out_.authors.empty()) return;
        }
    }
    /// Marked-up names first, then lines that begin with "By".
    void shown_authors(bool as_is) {
        for (const std::string_view name : {"itemprop:author", "itemprop:name", "rel:author", "class:author"}) {
            for (const HtmlStatement& one : page_.statements) {
                if (one.name != name || one.value.size() > 200 || is_strange(one.within, one.hints)) continue;
                if (name == "itemprop:name" && (one.hints & kHintAuthor) == 0) continue;
                if (!as_is)
                    add_authors({one.value, one.source}, false);
                else if (look_at(one.value).words <= 5 && near_title(one.unit))
                    add_authors({without_by(one.value), one.source}, true);
                if (!out_.authors.empty()) return;
            }
        }
        for (std::size_t i = 0; i < page_.units.size() && out_.authors.empty(); ++i) {
            if (!near_title(i)) continue;
            const std::string& text = page_.units[i].text;
            if (looks_[i].form == Form::byline || (may_be_name(text) && is_signed(i))) add_authors({text, page_.units[i].source}, false);
        }
    }

    const HtmlPage& page_;
    const std::vector<Look>& looks_;
    LinkedData linked_;
    std::string_view url_;
    Metadata out_;
};

}  // namespace

Metadata read_metadata(std::string_view content, const HtmlPage& page, const std::vector<Look>& looks, std::string_view url) {
    return Reader(content, page, looks, url).read();
}

}  // namespace crossread::source
