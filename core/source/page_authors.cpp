#include "source/page_authors.hpp"

#include <algorithm>
#include <initializer_list>
#include <utility>

#include "source/author_name.hpp"
#include "source/byline.hpp"
#include "source/html_hints.hpp"
#include "source/phrases.hpp"
#include "source/wording.hpp"

namespace crossread::source {
namespace {

/// Names under which pages state their authors, the surest first.
constexpr std::string_view kStated[] = {"author",
                                        "article:author",
                                        "itemprop:author",
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
                                        "bylines",
                                        "mediator_author",
                                        "shareaholic:article_author_name"};

/// Mark-up that stands around authors' names, the surest first. A link to an author's page may also stand in the story.
constexpr std::string_view kMarked[] = {"itemprop:author", "itemprop:name", "rel:author", "href:author", "class:author"};

/// So near the headline a byline is the article's: units before it, and behind it, with some room for a picture and share buttons.
constexpr std::size_t kBefore = 3, kBehind = 25, kBeside = 10;

/// A statement of more bytes is no list of names.
constexpr std::size_t kLongestNames = 200;

/// The line below a reporter's name has no more words than this: "Chief Foreign Correspondent, Oslo".
constexpr std::uint32_t kLongestJob = 6;

/// And a line of names with what they are no more than this.
constexpr std::uint32_t kLongestLine = 16;

std::string without_by(std::string_view text) {
    for (const std::string_view by : {"By ", "by ", "BY ", "Written by ", "Posted by "})
        if (text.starts_with(by)) return std::string(text.substr(by.size()));
    return std::string(text);
}

class AuthorReader {
public:
    explicit AuthorReader(const HeadView& view) : v_(view) {
        using Names = std::initializer_list<std::string_view>;
        for (const std::string& title : {view.title, view.linked.headline.value, stated(view, Names{"og:title"}).value})
            if (!title.empty()) title_keys_.push_back(key_of(title));
    }

    std::vector<Said> read() {
        linked();
        if (out_.empty()) named_in_head(false);
        // Agencies and those who put the page up are named to machines; the byline that readers see names who wrote it.
        std::vector<Said> stated = std::exchange(out_, {});
        byline(false);
        const bool full_name = !out_.empty() && out_[0].value.find(' ') != std::string::npos;
        if (!stated.empty() && (!full_name || (shares_a_name(out_, stated) && !goes_beyond(out_, stated)))) out_ = std::move(stated);
        if (out_.empty()) marked(false);
        if (out_.empty()) shown();
        // What looks like no person's name is an outlet's or a handle; better than none.
        if (out_.empty()) byline(true);
        if (out_.empty())
            for (const Said& one : v_.linked.authors) add(one, true);
        if (out_.empty()) named_in_head(true);
        if (out_.empty()) marked(true);
        return std::move(out_);
    }

private:
    /// Names out of a statement's words, or the words themselves where they are an outlet's.
    void add(const Said& said, bool as_is) {
        std::vector<std::string> names = authors_in(said.value);
        const bool clean = said.value.size() >= 3 && said.value.size() <= 60 &&
                           said.value.find_first_of("0123456789,•|") == std::string::npos && !look_at(said.value).ends_sentence &&
                           said.value.find_first_of("/@<>{}") == std::string::npos && key_of(said.value) != "admin" &&
                           !(key_of(said.value) + ' ').ends_with(" by ") && said.value.find(" by ") == std::string::npos;
        if (names.empty() && as_is && clean && !telling_phrase(key_of(said.value))) names.push_back(said.value);
        for (std::string& name : names) {
            const std::string key = key_of(name);
            if (is_title(key)) continue;
            const bool known = std::any_of(out_.begin(), out_.end(), [&](const Said& a) { return key_of(a.value) == key; });
            if (!known && out_.size() < kMostAuthors) out_.push_back({std::move(name), said.source});
        }
    }
    /// Pages without an author often give their title in his place.
    [[nodiscard]] bool is_title(const std::string& key) const {
        return std::any_of(title_keys_.begin(), title_keys_.end(),
                           [&](const std::string& title) { return key.size() * 2 > title.size() && title.find(key) != std::string::npos; });
    }
    static bool shares_a_name(const std::vector<Said>& a, const std::vector<Said>& b) {
        const auto last = [](const Said& said) { return key_of(said.value.substr(said.value.rfind(' ') + 1)); };
        return std::any_of(a.begin(), a.end(), [&](const Said& x) {
            return std::any_of(b.begin(), b.end(), [&](const Said& y) { return last(x) == last(y); });
        });
    }

    /// Machines are often told of the first author alone.
    static bool goes_beyond(const std::vector<Said>& shown, const std::vector<Said>& stated) {
        const auto among = [&](const Said& one) {
            return std::any_of(shown.begin(), shown.end(), [&](const Said& other) { return key_of(other.value) == key_of(one.value); });
        };
        return shown.size() > stated.size() && std::all_of(stated.begin(), stated.end(), among);
    }

    void linked() {
        if (v_.linked.author_is_person)
            for (const Said& one : v_.linked.authors) add(one, true);
        if (out_.empty())
            for (const Said& one : v_.linked.authors) add(one, false);
    }
    void named_in_head(bool as_is) {
        for (const std::string_view name : kStated) {
            for (const HtmlStatement& one : v_.page.statements)
                if (same_field(one.name, name)) add({one.value, one.source}, as_is && name != "twitter:data1");
            if (!out_.empty()) return;
        }
    }

    [[nodiscard]] bool near_title(std::size_t i, std::size_t behind) const {
        return v_.title_unit == SIZE_MAX || (i + kBefore >= v_.title_unit && i < v_.title_unit + behind);
    }
    [[nodiscard]] bool is_strange_unit(std::size_t i) const {
        const HtmlPlace& place = v_.page.places[i];
        return (place.within & kInHidden) != 0 || is_strange(v_, place.within, place.far_hints);
    }

    /// The line beside the headline that begins with "By".
    void byline(bool as_is) {
        for (std::size_t i = 0; i < v_.page.units.size() && out_.empty(); ++i) {
            const std::string& text = v_.page.units[i].text;
            if (!near_title(i, kBeside) || text.size() > kLongestNames || is_strange_unit(i)) continue;
            const std::string_view first = pieces_of(text)[0];
            if (as_is && without_by(first) != first && look_at(first).words <= 6)
                add({without_by(first), v_.page.units[i].source}, true);
            else if (!as_is && is_byline(first))
                add({std::string(first), v_.page.units[i].source}, false);
        }
    }

    /// Marked-up names: those beside the headline first.
    void marked(bool as_is) {
        for (const bool near : {true, false}) {
            for (const std::string_view name : kMarked) {
                std::uint32_t line = 0;  // where the first stood: others who are marked up in it wrote with him
                for (const HtmlStatement& one : v_.page.statements) {
                    if (!out_.empty() && one.unit != line) continue;
                    if (one.name != name || one.value.size() > kLongestNames || is_strange(v_, one.within, one.hints)) continue;
                    if (name == "itemprop:name" && (one.hints & kHintAuthor) == 0) continue;
                    if (near && !near_title(one.unit, kBehind)) continue;
                    if (name == "href:author" && one.unit < v_.looks.size() && v_.looks[one.unit].form == Form::prose) continue;
                    if (!as_is)
                        add({one.value, one.source}, false);
                    else if (near && look_at(one.value).words <= 5)
                        add({without_by(one.value), one.source}, true);
                    line = one.unit;
                }
                if (!out_.empty()) return;
            }
        }
    }

    /// Lines that begin with "By", farther away too; names alone beside a date; the names in a line of parts with a date.
    void shown() {
        for (std::size_t i = 0; i < v_.page.units.size() && out_.empty(); ++i) {
            const HtmlPlace& place = v_.page.places[i];
            if (!near_title(i, kBehind) || (place.within & kInHidden) != 0 || heading_level(place.tag) > 0) continue;
            const HtmlNode& node = v_.page.nodes[place.node];
            if ((node.hints | v_.page.nodes[node.parent].hints) & kHintMenu) continue;  // breadcrumbs look like names
            const std::string& text = v_.page.units[i].text;
            const Span source = v_.page.units[i].source;
            if (v_.looks[i].form == Form::byline || ((may_be_name(text) || names_with_job(i)) && is_signed(i))) add({text, source}, false);
            if (!out_.empty() || !near_title(i, kBeside) || i == v_.title_unit || text.size() > kLongestNames || !find_date(text)) continue;
            for (const std::string_view piece : pieces_of(text)) add({std::string(piece), source}, false);
        }
    }
    /// "Jane Roe and Ann Poe, Staff Writers"
    [[nodiscard]] bool names_with_job(std::size_t i) const {
        const Wording& w = v_.looks[i].wording;
        return near_title(i, kBeside) && i != v_.title_unit && w.words <= kLongestLine && !w.ends_sentence && names_job(v_.page.units[i].text);
    }
    /// A name alone counts below "Written by", beside a date, and above what its bearer is.
    [[nodiscard]] bool is_signed(std::size_t i) const {
        const auto is_date = [&](std::size_t k) { return k < v_.looks.size() && v_.looks[k].form == Form::timestamp; };
        if (is_date(i + 1) || is_date(i + 2) || (i > 0 && is_date(i - 1))) return true;
        if (i + 1 < v_.looks.size() && v_.looks[i + 1].wording.words <= kLongestJob && names_job(v_.page.units[i + 1].text)) return true;
        return i > 0 && announces_author(v_.page.units[i - 1].text);
    }

    const HeadView& v_;
    std::vector<std::string> title_keys_;
    std::vector<Said> out_;
};

}  // namespace

std::vector<Said> read_page_authors(const HeadView& view) { return AuthorReader(view).read(); }

}  // namespace crossread::source
