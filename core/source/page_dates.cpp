#include "source/page_dates.hpp"

#include <array>
#include <chrono>
#include <cstdlib>
#include <iterator>
#include <optional>
#include <utility>

#include "source/dates.hpp"

namespace crossread::source {
namespace {

/// Names under which pages state when they were published, the surest first. Marks and capitals do not count (same_field).
constexpr std::string_view kPublished[] = {
    "article:published_time",
    "itemprop:datepublished",
    "og:article:published_time",
    "date_published",
    "article.published",
    "article:published",
    "published_date",
    "published_time",
    "published_at",
    "published",
    "pub_date",
    "publish_date",
    "publish_time",
    "publication_date",
    "original_publication_date",
    "first_published",
    "og:published_time",
    "og:pubdate",
    "parsely-pub-date",
    "sailthru.date",
    "article_date_original",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.available",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "dc.date.created",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "date.release",
    "date_issued",
    "bt:pubdate",
    "mediator_published_time",
    "shareaholic:article_published_time",
    "iso-8601-publish-date",
    "display_date",
    "article:post_date",
    "rnews:datepublished",
    "citation_publication_date",
    "citation_date",
    "citation_online_date",
    "article.created",
    "itemprop:datecreated",
    "date_created",
    "creation_date",
    "created",
    "itemprop:uploaddate",
    "date",
    "last-published",
};
constexpr std::string_view kUpdated[] = {
    "article:modified_time", "itemprop:datemodified", "og:updated_time", "article:updated_time", "article.updated",  "date_modified",
    "modified_date",         "modified_time",         "updated",         "updated_date",         "updated_time",     "lastmod",
    "last-modified",         "last_updated",          "revision_date",   "dcterms.modified",     "dc.date.modified",
};

/// Keys under which the programs of pages carry the date along in their data; looked at only where nothing else says it.
constexpr std::string_view kInData[] = {"\"datePublished\"", "\"publishedAt\"",    "\"published_at\"",
                                        "\"publishDate\"",   "\"publishedDate\"",  "\"publish_date\"",
                                        "\"publishedTime\"", "\"firstPublished\""};
/// What all of them have in the middle.
constexpr std::string_view kCore = "ublish";

/// A date line so near the headline is the article's; one so far from it may still be, with nothing nearer.
constexpr std::size_t kBeside = 8, kNear = 60;

/// Words of a line that may hold a date beside a name or a place: "Jane Roe | Senior Writer | 2 July 2025 | 6 min read".
constexpr std::uint32_t kLongestLine = 16;

/// Zones part the same day's date, as machines and people write it, by one day at most.
constexpr int kZoneDays = 1;

/// Days since 1970 of the calendar date that an ISO date begins with.
int day_number(std::string_view iso) {
    const auto number = [&](std::size_t at, std::size_t size) {
        unsigned out = 0;
        for (const char c : iso.substr(at, size)) out = out * 10 + static_cast<unsigned>(c - '0');
        return out;
    };
    using namespace std::chrono;
    const year_month_day date(year(static_cast<int>(number(0, 4))), month(number(5, 2)), day(number(8, 2)));
    return static_cast<int>(sys_days(date).time_since_epoch().count());
}

Said as_date(const Said& said) {
    const std::optional<FoundDate> date = find_date(std::string_view(said.value).substr(0, 80));
    return date ? Said{date->value, said.source} : Said{};
}

/// Before this no page was published; a lone older date is a part of the story.
constexpr std::string_view kFirstPages = "1993";

class DateReader {
public:
    DateReader(const HeadView& view, std::string_view url) : view_(view), page_(view.page), url_(url) {}

    PageDates read() {
        PageDates out;
        out.published = as_date(view_.linked.published);
        out.updated = as_date(view_.linked.modified);
        if (out.published.value.empty()) out.published = stated_date(kPublished);
        if (out.updated.value.empty()) out.updated = stated_date(kUpdated);
        prefer_shown(out.published);
        if (out.published.value.empty()) out.published = shown_or_in_url();
        if (out.published.value.empty()) out.published = only_date();
        if (out.published.value.empty()) out.published = in_data();
        if (out.updated.value.empty()) out.updated = shown_date(kNear, true);
        if (out.published.value.empty() && !out.updated.value.empty()) {
            out.published = out.updated;
            out.inferred = true;
        }
        return out;
    }

private:
    template <std::size_t N>
    Said stated_date(const std::string_view (&names)[N]) const {
        for (const std::string_view name : names) {
            for (const HtmlStatement& one : page_.statements) {
                if (!same_field(one.name, name) || is_strange(view_, one.within, one.hints)) continue;
                if (Said date = as_date({one.value, one.source}); !date.value.empty()) return date;
            }
        }
        return {};
    }

    /// Machines often state when the page was made anew; the date that readers see beside the headline is then the earlier one.
    void prefer_shown(Said& published) const {
        if (published.value.size() < 10 || is_day_of_address(published)) return;
        Said shown = shown_date(kBeside, false);
        if (shown.value.size() >= 10 && day_number(shown.value) + kZoneDays < day_number(published.value)) published = std::move(shown);
    }

    /// An address is made once, on the first day.
    [[nodiscard]] bool is_day_of_address(const Said& date) const {
        const Said address = in_url();
        return address.value.size() >= 10 && date.value.size() >= 10 && std::abs(day_number(address.value) - day_number(date.value)) <= kZoneDays;
    }
    [[nodiscard]] Said shown_or_in_url() const {
        Said shown = shown_date(kNear, false), address = in_url();
        return address.value.empty() || is_day_of_address(shown) ? shown : address;
    }

    struct Offer {
        Said date;
        std::size_t distance = SIZE_MAX;
        void take(Said other, std::size_t at) {
            if (other.value.empty() || at >= distance) return;
            date = std::move(other);
            distance = at;
        }
    };

    /// A <time>, an element whose class says it is a date, or a line with a date: the nearest to the headline.
    [[nodiscard]] Said shown_date(std::size_t within, bool updated) const {
        Offer best;
        best.distance = within;
        for (const HtmlStatement& one : page_.statements) {
            if ((one.name != "time" && one.name != "class:date") || says_updated(one) != updated) continue;
            if (!is_strange(view_, one.within, one.hints)) best.take(as_date({one.value, one.source}), from_headline(view_, one.unit));
        }
        for (std::size_t i = 0; i < page_.units.size(); ++i) {
            const HtmlPlace& place = page_.places[i];
            const bool other = view_.looks[i].updated != updated;
            if ((other && !updated) || is_strange(view_, place.within, place.far_hints)) continue;
            const std::size_t distance = from_headline(view_, i);
            if (distance < best.distance) best.take(other ? second_date_of(i) : date_of(i, distance), distance);
        }
        return best.date;
    }
    /// The words of a statement may say that it is about the last change: in them, or in the line that it is a part of.
    [[nodiscard]] bool says_updated(const HtmlStatement& one) const {
        return one.unit < view_.looks.size() && view_.looks[one.unit].updated;
    }
    /// The date in a unit that is a date line, or a short line beside the headline.
    [[nodiscard]] Said date_of(std::size_t i, std::size_t distance) const {
        const Look& look = view_.looks[i];
        if (look.date) return look.date->value < kFirstPages ? Said{} : Said{look.date->value, page_.units[i].source};
        const Wording& w = look.wording;
        const bool names = w.capitalised == 0 || w.capitalised * 2 >= w.words;  // else the day is told of: "was signed on August 14, 1935"
        const bool line = distance <= kBeside && i != view_.title_unit && w.words <= kLongestLine && !w.ends_sentence && names;
        return line ? as_date({page_.units[i].text, page_.units[i].source}) : Said{};
    }

    /// "Published 7 March 2022 at 18:45 - Updated 8 March 2022 at 07:10"
    [[nodiscard]] Said second_date_of(std::size_t i) const {
        const Look& look = view_.looks[i];
        if (!look.date) return {};
        const std::string_view rest = std::string_view(page_.units[i].text).substr(look.date->span.end);
        const std::optional<FoundDate> date = find_date(rest);
        return date && tells_update(rest.substr(0, date->span.begin)) ? Said{date->value, page_.units[i].source} : Said{};
    }

    /// Wherever it stands, when the page shows no other day as its own.
    [[nodiscard]] Said only_date() const {
        Said only;
        const auto differs = [&](const Said& date) {
            if (date.value < kFirstPages) return false;
            if (only.value.empty()) only = date;
            return date.value.substr(0, 10) != only.value.substr(0, 10);
        };
        for (const HtmlStatement& one : page_.statements) {
            if (one.name != "time" || is_strange(view_, one.within, one.hints)) continue;
            if (const Said date = as_date({one.value, one.source}); !date.value.empty() && differs(date)) return {};
        }
        for (std::size_t i = 0; i < page_.units.size(); ++i) {
            const Look& look = view_.looks[i];
            if (look.form != Form::timestamp || !look.date || look.updated) continue;
            if (differs({look.date->value, page_.units[i].source})) return {};
        }
        return only;
    }

    /// "/2018/05/03/", "/2018/may/03/", "/2018/politics/05/03/", "/2018-05-03-", "/20180503-"
    [[nodiscard]] Said in_url() const {
        for (std::size_t at = url_.find('/'); at != std::string_view::npos; at = url_.find('/', at + 1)) {
            std::string_view rest = url_.substr(at + 1, 40);
            const bool year = rest.size() >= 8 && (rest.starts_with("19") || rest.starts_with("20"));
            if (!year) continue;
            if (std::optional<FoundDate> date = find_date(rest.substr(0, 11)); date && date->span.begin == 0) return {date->value, {}};
            const std::size_t section = rest.find('/', 5);
            if (rest[4] != '/' || section == std::string_view::npos) continue;
            const std::string parted = std::string(rest.substr(0, 4)) + std::string(rest.substr(section, 7));
            if (std::optional<FoundDate> date = find_date(parted); date && date->span.begin == 0) return {date->value, {}};
        }
        return {};
    }

    /// Where each of kInData first stands. One walk for all of them: a page is full of quotation marks, which each of them begins with.
    [[nodiscard]] std::array<std::size_t, std::size(kInData)> first_in_data() const {
        std::array<std::size_t, std::size(kInData)> out;
        out.fill(std::string_view::npos);
        const std::string_view content = view_.content;
        for (std::size_t at = content.find(kCore); at != std::string_view::npos; at = content.find(kCore, at + kCore.size()))
            for (std::size_t k = 0; k < out.size(); ++k) {
                const std::size_t before = kInData[k].find(kCore);
                if (out[k] == std::string_view::npos && at >= before && content.substr(at - before).starts_with(kInData[k])) out[k] = at - before;
            }
        return out;
    }

    [[nodiscard]] Said in_data() const {
        const std::array<std::size_t, std::size(kInData)> found = first_in_data();
        for (std::size_t k = 0; k < found.size(); ++k) {
            if (found[k] == std::string_view::npos) continue;
            const std::size_t at = found[k];
            const std::string_view key = kInData[k];
            const auto begin = static_cast<std::uint32_t>(at + key.size());
            const std::string_view rest = view_.content.substr(begin, 48);
            const std::optional<FoundDate> date = find_date(rest);
            if (date && date->span.begin <= 3) return {date->value, {begin + date->span.begin, begin + date->span.end}};
        }
        return {};
    }

    const HeadView& view_;
    const HtmlPage& page_;
    std::string_view url_;
};

}  // namespace

PageDates read_page_dates(const HeadView& view, std::string_view url) { return DateReader(view, url).read(); }

}  // namespace crossread::source
