#include "source/dump_credits.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "base/hash.hpp"
#include "source/author_name.hpp"
#include "source/byline.hpp"
#include "source/dates.hpp"
#include "text/chars.hpp"

namespace crossread::source {
namespace {

/// Lines above and below the headline, and below the story, that may say who and when.
constexpr std::size_t kAbove = 4, kBelow = 14, kBehind = 6;

/// A line of names and dates has no more words.
constexpr std::uint32_t kLongestLine = 18;

/// A name with what its bearer is or has has no more words; so many lines from a date a name alone is an author's.
constexpr std::uint32_t kLongestName = 8;
constexpr std::size_t kNearDate = 4;

/// What a line with a date says of it.
enum class DateSays : std::uint8_t { published, nothing, updated };

struct DateOffer {
    FoundDate date;
    std::size_t unit = 0, rank = SIZE_MAX;  ///< the lowest rank is taken
};

class Reader {
public:
    Reader(const DumpView& dump, std::size_t title)
        : units_(dump.units), looks_(dump.looks), story_(dump.story), titled_(title != SIZE_MAX), head_(titled_ ? title : story_.first) {
        from_ = head_ > kAbove ? head_ - kAbove : 0;
        to_ = std::min((titled_ ? head_ : story_.first) + kBelow, units_.size());
    }

    DumpCredits read() {
        read_dates();
        read_authors();
        return std::move(out_);
    }

private:
    [[nodiscard]] std::string_view text(std::size_t i) const { return units_[i].text; }

    /// A short line that is no sentence of the story; behind the story's first lines, one that can be nothing else.
    [[nodiscard]] bool is_short_line(std::size_t i) const {
        const Look& look = looks_[i];
        if (look.form == Form::timestamp || look.form == Form::byline) return true;
        if (i > story_.first + 1 && story_.inside[i]) return false;
        return look.wording.words <= kLongestLine && !(look.form == Form::prose && story_.inside[i]) && look.form != Form::caption;
    }

    // ---- dates

    void read_dates() {
        for (std::size_t i = 0; i < units_.size(); ++i)
            if (const std::size_t place = place_of(i); place != SIZE_MAX && i != head_of_title()) read_dates_of(i, place);
        if (published_.rank == SIZE_MAX && updated_.rank == SIZE_MAX) read_only_date();
        take(published_, out_.published);
        if (out_.published) out_.published_unit = published_.unit;
        take(updated_, out_.updated);
        if (out_.published || !out_.updated) return;
        out_.published = out_.updated;
        out_.published->how = Known::inferred;
    }
    [[nodiscard]] std::size_t head_of_title() const { return titled_ ? head_ : SIZE_MAX; }

    /// How near a line stands to where dates are told, 0 the nearest; SIZE_MAX for lines whose dates are of something else.
    [[nodiscard]] std::size_t place_of(std::size_t i) const {
        if (i >= from_ && i < to_) return i >= head_ ? i - head_ : 2 * (head_ - i);
        if (looks_[i].form != Form::timestamp && looks_[i].form != Form::byline) return SIZE_MAX;
        if (i >= story_.first && i < story_.last) return SIZE_MAX;
        if (i >= story_.last) return i < story_.last + kBehind ? 100 + i - story_.last : SIZE_MAX;
        return 50 + (i < head_ ? head_ - i : i - head_);
    }

    void read_dates_of(std::size_t i, std::size_t place) {
        if (!is_short_line(i) || looks_[i].wording.digits < kFewestDigits) return;
        std::size_t from = 0;
        for (int many = 0; many < 2; ++many) {
            std::optional<FoundDate> date = find_date(text(i), from);
            if (!date) return;
            const std::string_view before = text(i).substr(from, date->span.begin - from);
            const DateSays says = said_before(before, many > 0);
            from = date->span.end;
            DateOffer& offer = says == DateSays::updated ? updated_ : published_;
            const std::size_t rank = place + (says == DateSays::published ? 0 : 10);
            if (rank < offer.rank) offer = {*std::move(date), i, rank};
        }
    }
    /// Wherever it stands, when the text shows no other day as its own.
    void read_only_date() {
        for (std::size_t i = 0; i < units_.size(); ++i) {
            const Look& look = looks_[i];
            if (look.form != Form::timestamp || !look.date) continue;
            if (published_.rank != SIZE_MAX && published_.date.value.substr(0, 10) != look.date->value.substr(0, 10))
                return void(published_.rank = SIZE_MAX);
            if (published_.rank == SIZE_MAX) published_ = {*look.date, i, 0};
        }
    }
    /// The last of the words before a date that tell; a second date in a line with nothing before it is of the last change.
    static DateSays said_before(std::string_view before, bool second) {
        if (tells_update(before)) return DateSays::updated;
        if (has_any(key_of(before), {" published ", " posted ", " first ", " originally ", " created ", " issued ", " released "}))
            return DateSays::published;
        return second ? DateSays::updated : DateSays::nothing;
    }
    void take(const DateOffer& offer, std::optional<Dated>& field) const {
        if (offer.rank != SIZE_MAX) field = Dated{offer.date.value, Known::stated, {{0, units_[offer.unit].source, true}}};
    }

    // ---- authors

    void read_authors() {
        each_line([&](std::size_t i) { add_byline(i); });
        each_line([&](std::size_t i) { add_pieces(i); });
        each_line([&](std::size_t i) { add_name(i); });
        for (std::size_t i = story_.last; i < units_.size() && i < story_.last + kBehind && out_.authors.empty(); ++i) add_byline(i);
        for (std::size_t i = head_; i + 1 < units_.size() && out_.authors.empty(); ++i) add_described(i);
        each_line([&](std::size_t i) { add_team(i); });
    }
    /// The lines around the headline until authors are found: those below it first.
    template <class Use>
    void each_line(Use use) {
        for (std::size_t i = titled_ ? head_ + 1 : from_; i < to_ && out_.authors.empty(); ++i)
            if (is_short_line(i)) use(i);
        for (std::size_t i = head_; titled_ && i-- > from_ && out_.authors.empty();)
            if (is_short_line(i)) use(i);
    }
    void add(std::size_t unit, std::vector<std::string> names) {
        for (std::string& name : names) {
            if (is_of_title(name)) continue;
            out_.authors.push_back(std::move(name));
            out_.authors_unit = unit;
        }
    }
    [[nodiscard]] bool is_of_title(std::string_view name) const {
        return titled_ && (' ' + key_of(text(head_)) + ' ').find(' ' + key_of(name) + ' ') != std::string::npos;
    }

    /// The line from its last "by" on; all of it where there is none within.
    [[nodiscard]] static std::string_view from_by(std::string_view line) {
        for (std::size_t at = line.size(); at-- > 1;)
            if (line[at - 1] == ' ' && line.size() > at + 3 && (line[at] | 32) == 'b' && (line[at + 1] | 32) == 'y' && line[at + 2] == ' ')
                return line.substr(at);
        return line;
    }
    /// "By Jane Roe", "Posted on May 3, 2018 by Jane Roe", "Jane Roe By Jane Roe | The Example", "By" and the name in the next line
    void add_byline(std::size_t i) {
        for (const std::string_view line : {from_by(text(i)), text(i)})
            if (out_.authors.empty() && is_byline(line)) add(i, authors_in(line));
        if (out_.authors.empty() && i > 0 && announces_author(text(i - 1))) add(i, authors_in(text(i)));
    }

    /// "Jane Roe | Senior Writer | 2 July 2025", "Jane Roe and Ann Poe, Staff Writers"
    void add_pieces(std::size_t i) {
        if (looks_[i].wording.ends_sentence || (!find_date(text(i)) && !names_job(text(i)))) return;
        for (const std::string_view piece : pieces_of(text(i))) add(i, real_names(authors_in(piece)));
    }

    /// Names alone in their line, with what the bearer is or has at most, beside a date, above what he is, or twice running: of a
    /// picture and of its bearer.
    void add_name(std::size_t i) {
        const Wording& w = looks_[i].wording;
        if (w.words < 2 || w.words > kLongestName || w.ends_sentence || w.digits > 0 || w.capitalised * 2 < w.words || !is_signed(i))
            return;
        const std::string_view first = text(i).substr(0, text(i).find_first_of(",|"));
        if (may_be_name(trimmed_name(first)) || text(i).find(" and ") != std::string::npos || text(i).find(" in ") != std::string::npos)
            add(i, real_names(authors_in(text(i))));
    }
    [[nodiscard]] bool is_signed(std::size_t i) const {
        const auto dated = [&](std::size_t k) { return looks_[k].form == Form::timestamp || looks_[k].date != nullptr; };
        const std::size_t end = std::min(i + kNearDate + 1, units_.size());
        for (std::size_t k = i > kNearDate ? i - kNearDate : 0; k < end; ++k)
            if (dated(k)) return true;
        const auto same = [&](std::size_t k) { return k < units_.size() && text(k) == text(i); };
        if (same(i + 1) || same(i + 2)) return true;
        return i + 1 < units_.size() && looks_[i + 1].wording.words <= 6 && names_job(text(i + 1));
    }

    /// A name alone, and below it who its bearer is: "Jane Roe", "Jane Roe has written of ferries since 2009."
    void add_described(std::size_t i) {
        const std::string_view name = text(i), below = text(i + 1);
        if (may_be_name(name) && below.size() > name.size() + 20 && below.starts_with(name) && below[name.size()] == ' ' &&
            below[name.size() + 1] >= 'a' && below[name.size() + 1] <= 'z')
            add(i, real_names(authors_in(name)));
    }

    /// "By The Example Staff", "The Example Team": no person, but who signs.
    void add_team(std::size_t i) {
        std::string_view name = from_by(text(i));
        const bool by = name.starts_with("by ") || name.starts_with("By ") || name.starts_with("BY ");
        if (by) name = trimmed_name(pieces_of(name.substr(3))[0]);
        const Wording w = look_at(name);
        if (w.words < 1 || w.words > 5 || w.ends_sentence || (w.words == 1 && is_no_name(text::fold(name))) || name.size() > 40 || is_of_title(name)) return;
        const std::string key = key_of(name);
        const bool team =
            w.words >= 2 && (key.ends_with(" team") || key.ends_with(" staff") || key.ends_with(" editors")) && w.starts_lower == false;
        if (team || (by && w.digits == 0)) {
            out_.authors.emplace_back(name);
            out_.authors_unit = i;
        }
    }

    /// Of capitalised words those that are names: a first name is not also written small, but for those that are words too.
    [[nodiscard]] std::vector<std::string> real_names(std::vector<std::string> names) {
        names.erase(std::remove_if(names.begin(), names.end(), [&](const std::string& name) { return begins_with_a_word(name); }),
                    names.end());
        return names;
    }
    [[nodiscard]] bool begins_with_a_word(const std::string& name) {
        if (small_.empty()) gather_small_words();
        const std::string first = text::fold(std::string_view(name).substr(0, name.find(' ')));
        return small_.count(hash64(first)) != 0 && !is_name_and_word(first);
    }
    void gather_small_words() {
        for (const Unit& unit : units_) {
            const std::string_view words = unit.text;
            for (std::size_t at = 0; at < words.size();) {
                const std::size_t end = std::min(words.find(' ', at), words.size());
                const std::string_view word = trimmed_name(words.substr(at, end - at));
                if (!word.empty() && word[0] >= 'a' && word[0] <= 'z') small_.insert(hash64(word));
                at = end + 1;
            }
        }
        small_.insert(0);  // gathered
    }

    const std::vector<Unit>& units_;
    const std::vector<Look>& looks_;
    const DumpStory& story_;
    bool titled_;
    std::size_t head_, from_ = 0, to_ = 0;  ///< the headline, else the story's first unit; the lines around it, [from, to)
    DateOffer published_, updated_;
    std::unordered_set<std::uint64_t> small_;  ///< words written small somewhere; only asked, never walked
    DumpCredits out_;
};

}  // namespace

DumpCredits read_credits(const DumpView& dump, std::size_t title) { return Reader(dump, title).read(); }

}  // namespace crossread::source
