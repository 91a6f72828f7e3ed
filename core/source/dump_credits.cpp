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
        to_ = std::min({story_.first + 2, head_ + kBelow, units_.size()});
    }

    DumpCredits read() {
        read_dates();
        read_authors();
        return std::move(out_);
    }

private:
    [[nodiscard]] std::string_view text(std::size_t i) const { return units_[i].text; }

    /// A short line that is no sentence of the story.
    [[nodiscard]] bool is_short_line(std::size_t i) const {
        const Look& look = looks_[i];
        return look.form == Form::timestamp || look.form == Form::byline ||
               (look.wording.words <= kLongestLine && !(look.form == Form::prose && story_.inside[i]) && look.form != Form::caption);
    }

    // ---- dates

    void read_dates() {
        for (std::size_t i = 0; i < units_.size(); ++i)
            if (const std::size_t place = place_of(i); place != SIZE_MAX && i != head_of_title()) read_dates_of(i, place);
        take(published_, out_.published);
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
    /// The last of the words before a date that tell; a second date in a line with nothing before it is of the last change.
    static DateSays said_before(std::string_view before, bool second) {
        if (tells_update(before)) return DateSays::updated;
        if (has_any(key_of(before), {" published ", " posted ", " first ", " originally ", " created ", " issued ", " released "})) return DateSays::published;
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
    }
    /// The lines around the headline until authors are found: those below it first.
    template <class Use>
    void each_line(Use use) {
        for (std::size_t i = titled_ ? head_ + 1 : from_; i < to_ && out_.authors.empty(); ++i)
            if (is_short_line(i)) use(i);
        for (std::size_t i = head_; titled_ && i-- > from_ && out_.authors.empty();)
            if (is_short_line(i)) use(i);
    }
    void add(std::vector<std::string> names) {
        for (std::string& name : names)
            if (!is_of_title(name)) out_.authors.push_back(std::move(name));
    }
    [[nodiscard]] bool is_of_title(const std::string& name) const {
        return titled_ && (' ' + key_of(text(head_)) + ' ').find(' ' + key_of(name) + ' ') != std::string::npos;
    }

    /// "By Jane Roe", "Posted on May 3, 2018 by Jane Roe", "Jane Roe By Jane Roe | The Example"
    void add_byline(std::size_t i) {
        const std::string folded = text::fold(text(i));
        if (folded.size() != text(i).size()) return add_if_byline(text(i));
        std::size_t at = folded.rfind(" by ");
        add_if_byline(at == std::string::npos ? text(i) : text(i).substr(at + 1));
        if (out_.authors.empty() && at != std::string::npos) add_if_byline(text(i));
        if (out_.authors.empty() && i > 0 && announces_author(text(i - 1))) add(authors_in(text(i)));
    }
    void add_if_byline(std::string_view line) {
        if (is_byline(line)) add(authors_in(line));
    }

    /// "Jane Roe | Senior Writer | 2 July 2025", "Jane Roe and Ann Poe, Staff Writers"
    void add_pieces(std::size_t i) {
        if (looks_[i].wording.ends_sentence || (!find_date(text(i)) && !names_job(text(i)))) return;
        for (const std::string_view piece : pieces_of(text(i))) add(real_names(authors_in(piece)));
    }

    /// A name alone in its line, beside a date, above what its bearer is, or twice running: its picture's name and its own.
    void add_name(std::size_t i) {
        if (!may_be_name(text(i)) || !is_signed(i)) return;
        add(real_names(authors_in(text(i))));
    }
    [[nodiscard]] bool is_signed(std::size_t i) const {
        const auto dated = [&](std::size_t k) { return k < units_.size() && (looks_[k].form == Form::timestamp || looks_[k].date != nullptr); };
        if (dated(i + 1) || dated(i + 2) || (i > 0 && dated(i - 1)) || (i > 1 && dated(i - 2))) return true;
        const auto same = [&](std::size_t k) { return k < units_.size() && text(k) == text(i); };
        if (same(i + 1) || same(i + 2)) return true;
        return i + 1 < units_.size() && looks_[i + 1].wording.words <= 6 && names_job(text(i + 1));
    }

    /// Of capitalised words those that are names: what the text also writes small is none.
    [[nodiscard]] std::vector<std::string> real_names(std::vector<std::string> names) {
        names.erase(std::remove_if(names.begin(), names.end(), [&](const std::string& name) { return is_plain_words(name); }), names.end());
        return names;
    }
    [[nodiscard]] bool is_plain_words(const std::string& name) {
        if (small_.empty()) gather_small_words();
        for (std::size_t at = 0; at < name.size();) {
            const std::size_t end = std::min(name.find(' ', at), name.size());
            if (small_.count(hash64(text::fold(std::string_view(name).substr(at, end - at)))) == 0) return false;
            at = end + 1;
        }
        return true;
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
        small_.insert(0);
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
