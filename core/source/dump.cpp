#include "source/author_name.hpp"
#include "source/dump.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "base/hash.hpp"
#include "source/byline.hpp"
#include "source/line_form.hpp"
#include "source/related.hpp"
#include "source/story.hpp"

namespace crossread::source {
namespace {

/// What it costs the first guess to believe that the story begins or ends between two units, in the measure of `worth_of`.
constexpr double kEnter = 2.0, kLeave = 2.0;

/// A page puts so many other stories' headlines within a story; where there are more, they are the story's own.
constexpr std::size_t kOthers = 3;

/// Links to other stories and adverts stand within stories too; prompts to pay seldom; what ends a page's story never.
double worth_of_junk(const Look& look) {
    if (!look.telling) return -2;
    if (look.telling->ends_story) return -4;
    return look.telling->kind == DropKind::related || look.telling->kind == DropKind::advert ? -0.6 : -1.5;
}

/// How much one unit by itself speaks for the story. A sentence counts by its length up to a fair paragraph; what a phrase or a form
/// gives away counts against, and so does a line that is no sentence.
double worth_of(const Unit& unit, const Look& look) {
    const Wording& w = look.wording;
    if (look.form == Form::timestamp || look.form == Form::byline || look.form == Form::marks) return -0.5;
    if (look.form == Form::caption) return 0;
    if (plain_junk(look)) return worth_of_junk(look);
    if (look.form != Form::prose) {
        if (unit.kind == BlockKind::list_item) return -0.2;
        return w.words >= 25 ? 1 : w.asks ? -0.3 : -0.8;
    }
    double worth = 0.5 + std::min(4.0, static_cast<double>(w.words) / 8);
    if (w.has_quote)
        worth += 0.5;
    else if (w.words < 25 && speaks_to_reader(key_of(unit.text)))
        worth -= 2;
    if (look.telling) worth -= look.telling->start ? 2 : 1;
    return worth;
}

class DumpJudge {
public:
    DumpJudge(const std::vector<Unit>& units, Document& document) : units_(units), document_(document) {
        looks_.reserve(units.size());
        for (const Unit& unit : units) looks_.push_back(look_at_unit(unit));
        verdicts_.resize(units.size());
    }

    std::vector<Verdict> judge(const DumpModel& model) {
        find_story(model);
        if (without_sentences_) return keep_lines();
        read_head();
        if (title_ == SIZE_MAX) read_headline_like_a_sentence();
        for (std::size_t i = first_; i < last_; ++i) lone_ += inside_[i] && standing_of(i) == Standing::related;
        for (std::size_t i = 0; i < units_.size(); ++i) judge_unit(i);
        mend_cut_paragraphs();
        return std::move(verdicts_);
    }

private:
    [[nodiscard]] bool is_sentence(std::size_t i) const { return looks_[i].form == Form::prose && !plain_junk(looks_[i]); }

    /// Rules make a first guess, and the model weighs it with all that the units show.
    [[nodiscard]] std::vector<bool> weighed(const DumpModel& model) const {
        DumpGuess guess = guess_story(units_, looks_);
        // Markdown is written, not copied from a page: no menus came along with it.
        if (std::any_of(units_.begin(), units_.end(), [](const Unit& unit) { return unit.kind == BlockKind::heading; })) return std::move(guess.inside);
        std::vector<double> worth(units_.size());
        dump_features(units_, looks_, guess, [&](std::size_t i, const std::vector<DumpFeature>& row) {
            for (const DumpFeature feature : row) worth[i] += model.weights[static_cast<std::size_t>(feature)];
        });
        std::vector<bool> inside = best_runs(worth, model.enter, model.leave);
        keep_lone_paragraphs(guess, worth, model.keeps, inside);
        return inside;
    }

    /// A paragraph between two adverts is alone, but of the story: what looks like prose of it is left out only where much speaks
    /// against it.
    void keep_lone_paragraphs(const DumpGuess& guess, const std::vector<double>& worth, double keeps, std::vector<bool>& inside) const {
        for (std::size_t i = 0; i < units_.size(); ++i)
            if (guess.inside[i] && worth[i] > keeps && !plain_junk(looks_[i]) && (is_sentence(i) || gone_on_with(i, units_.size()))) inside[i] = true;
        // A sentence that was cut goes on.
        for (std::size_t i = 0; i < units_.size(); ++i)
            if (inside[i] && !looks_[i].wording.ends_sentence && looks_[i].wording.words >= 8 && gone_on_with(i, units_.size())) inside[next_words(i)] = true;
    }

    void find_story(const DumpModel& model) {
        inside_ = weighed(model);
        trim_story();
        if (first_ < last_) return;
        for (std::size_t i = 0; i < units_.size(); ++i) inside_[i] = is_sentence(i);  // nothing stands out: any sentence will do
        trim_story();
        if (first_ < last_) return;
        without_sentences_ = true;
        first_ = 0;
        last_ = units_.size();
    }

    /// A story begins and ends with a sentence; the lines around it are its head and what follows it.
    void trim_story() {
        first_ = 0;
        last_ = units_.size();
        while (first_ < last_ && !(inside_[first_] && is_sentence(first_))) inside_[first_++] = false;
        while (last_ > first_ && !(inside_[last_ - 1] && closes(last_ - 1))) inside_[--last_] = false;
    }

    /// A list of words or of labels is no story, but an answer that dropped all of it would be no answer.
    std::vector<Verdict> keep_lines() {
        bool any = false;
        for (std::size_t i = 0; i < units_.size(); ++i) {
            const std::optional<Verdict> junk = plain_junk(looks_[i]);
            verdicts_[i] = junk ? *junk : kept(units_[i].kind);
            any |= verdicts_[i].keep;
        }
        if (!any)
            for (std::size_t i = 0; i < units_.size(); ++i) verdicts_[i] = kept(BlockKind::paragraph);
        return std::move(verdicts_);
    }

    /// The story may also end with an item of a list that a sentence began.
    [[nodiscard]] bool closes(std::size_t i) const {
        return is_sentence(i) || (units_[i].kind == BlockKind::list_item && !plain_junk(looks_[i]));
    }

    // ---- the head: title, subtitle, section

    [[nodiscard]] bool may_be_headline(std::size_t i) const {
        const Look& look = looks_[i];
        return (look.form == Form::line || look.form == Form::prose) && !look.told() && look.wording.words >= 1 &&
               units_[i].text.size() <= 300;
    }

    /// The hashes of words; only asked, never walked.
    using Words = std::unordered_set<std::uint64_t>;

    [[nodiscard]] Words story_words() const {
        Words out;
        for (std::size_t i = first_; i < last_ && out.size() < 4000; ++i)
            if (inside_[i]) add_words(key_of(units_[i].text, 4000), out);
        return out;
    }
    static void add_words(std::string_view key, Words& out) {
        each_content_word(key, [&](std::string_view word) { out.insert(hash64(word)); });
    }
    template <class Use>
    static void each_content_word(std::string_view key, Use use) {
        for (std::size_t at = 0; at < key.size();) {
            const std::size_t end = std::min(key.find(' ', at), key.size());
            if (end - at >= 4 || key[at] == '#') use(key.substr(at, end - at));
            at = end + 1;
        }
    }

    /// How much of a line's content words the story uses too, 0 to 1.
    [[nodiscard]] double shared_with(const Words& story, std::size_t i) const {
        double all = 0, shared = 0;
        each_content_word(key_of(units_[i].text), [&](std::string_view word) {
            ++all;
            shared += story.count(hash64(word)) != 0 ? 1 : 0;
        });
        return all == 0 ? 0 : shared / all;
    }

    /// Who wrote it and when stands below a headline.
    [[nodiscard]] bool dated_below(std::size_t i) const {
        for (std::size_t k = i + 1; k < units_.size() && k <= i + 4; ++k)
            if (looks_[k].form == Form::timestamp || looks_[k].form == Form::byline || looks_[k].date != nullptr) return true;
        return false;
    }
    /// A headline shares words with its story, has a headline's length, stands near it and above the date, and holds no marks of menus.
    [[nodiscard]] double headline_worth(const Words& story, std::size_t i, std::size_t distance) const {
        if (units_[i].kind == BlockKind::heading) return 3 - 0.1 * static_cast<double>(distance);
        const std::uint32_t words = looks_[i].wording.words;
        const double length = words >= 5 && words <= 25 ? 1 : words >= 3 ? 0.4 : 0;
        const bool labelled = looks_[i].date != nullptr || units_[i].text.find_first_of("|>#@") != std::string::npos;
        return 1.5 * shared_with(story, i) + length - 0.06 * static_cast<double>(distance) - (looks_[i].form == Form::prose ? 0.6 : 0) + (dated_below(i) ? 0.8 : 0) -
               (labelled ? 0.6 : 0);
    }

    void read_head() {
        std::vector<std::size_t> candidates;  // nearest the story first
        for (std::size_t i = first_; i-- > 0 && candidates.size() < 24;)
            if (may_be_headline(i)) candidates.push_back(i);
        const Words story = story_words();
        double best = 0.9;  // below this a line is no headline but a label
        std::size_t title = units_.size(), place = 0;
        for (std::size_t k = 0; k < candidates.size(); ++k) {
            const double worth = headline_worth(story, candidates[k], k);
            // Of neighbours that are about as good the first is the title, the second the subtitle.
            const bool next_to_best = title != units_.size() && k == place + 1 && worth > best - 0.5;
            if (worth <= best && !next_to_best) continue;
            if (worth > best) best = worth;
            title = candidates[k];
            place = k;
        }
        if (title == units_.size()) return;
        set_title(title);
        if (place > 0) set_subtitle(candidates[place - 1]);
        if (place + 1 < candidates.size()) set_section(candidates, place + 1);
    }

    /// "Governor to critics: Enough!", "Gov. Lee asks Sen. Ortiz to stay": by its marks such a headline is the story's first sentence. It
    /// is one where it has no full stop at its end, is short, and a paragraph goes on with its words.
    void read_headline_like_a_sentence() {
        const std::size_t next = first_ + 1;
        if (next >= last_ || !inside_[next] || !is_sentence(next) || looks_[next].wording.words < 8) return;
        const Wording& own = looks_[first_].wording;
        const std::string& text = units_[first_].text;
        const std::size_t mark = text.find_last_of(".!?");
        const bool stops = own.ends_sentence && (mark == text.npos || text[mark] == '.');
        if (stops || own.words < 5 || own.words > 25 || text.front() == '"' || text.compare(0, 3, "“") == 0) return;
        inside_[first_] = false;
        if (shared_with(story_words(), first_) < 0.4) return void(inside_[first_] = true);
        set_title(first_);
        first_ = next;
    }

    void set_title(std::size_t i) {
        title_ = i;
        document_.title = units_[i].text;
    }
    void set_subtitle(std::size_t i) {
        const Wording& w = looks_[i].wording;
        if (w.words < 4 || may_be_name(units_[i].text)) return;
        subtitle_ = i;
        document_.subtitle = units_[i].text;
    }
    /// One or two short lines above the title name its section; more of them are a menu.
    void set_section(const std::vector<std::size_t>& candidates, std::size_t k) {
        std::size_t run = 0;
        while (k + run < candidates.size() && looks_[candidates[k + run]].wording.words <= 4) ++run;
        if (run == 0 || run > 2 || looks_[candidates[k]].form != Form::line) return;
        section_ = candidates[k];
        document_.section = units_[section_].text;
    }

    // ---- one unit after the other

    void judge_unit(std::size_t i) {
        const Look& look = looks_[i];
        Verdict& verdict = verdicts_[i];
        if (i == title_) return void(verdict = kept(BlockKind::title));
        if (i == subtitle_) return void(verdict = kept(BlockKind::subtitle));
        if (i == section_) return void(verdict = dropped(DropKind::section, "the section that the article stands in"));
        if (look.form == Form::timestamp || look.form == Form::byline) note_head(i);
        if (const std::optional<Verdict> junk = plain_junk(look)) return void(verdict = *junk);
        verdict = i < first_ ? before_story(i) : i >= last_ ? after_story(i) : within_story(i);
    }

    Verdict before_story(std::size_t i) {
        if (looks_[i].form == Form::caption && title_ < i) return kept(BlockKind::caption);
        if (title_ < i && may_be_name(units_[i].text)) {
            if (document_.authors.empty()) document_.authors = authors_in(units_[i].text);
            return dropped(DropKind::byline, "who wrote it");
        }
        return dropped(DropKind::navigation, "a line of the page before the story begins");
    }

    [[nodiscard]] Verdict after_story(std::size_t) const {
        return dropped(DropKind::boilerplate, "a line of the page after the story has ended");
    }

    [[nodiscard]] Verdict within_story(std::size_t i) const {
        const Standing standing = standing_of(i);
        if (!inside_[i] && standing != Standing::related) return dropped(DropKind::boilerplate, "a line of the page that interrupts the story");
        if (i + 3 >= last_ && is_about_author(units_[i].text, document_.authors)) return dropped(DropKind::byline, "about who wrote it");
        if (looks_[i].form == Form::caption && looks_[i].wording.words <= 60) return kept(BlockKind::caption);
        if (units_[i].kind != BlockKind::paragraph) return kept(units_[i].kind);
        if (standing == Standing::paragraph) return kept(BlockKind::paragraph);
        if (inside_[i] && (standing == Standing::heading || lone_ > kOthers)) return kept(BlockKind::heading);
        return dropped(DropKind::related, "a headline or question that no sentence around it goes on with");
    }

    [[nodiscard]] Standing standing_of(std::size_t i) const {
        if (units_[i].kind != BlockKind::paragraph) return Standing::paragraph;
        return stands_alone(units_[i].text, looks_[i].wording, i > 0 ? std::string_view(units_[i - 1].text) : std::string_view(), gone_on_with(i, last_));
    }
    /// The next unit that is no junk, among the next dozen; where there is none, the number of units.
    [[nodiscard]] std::size_t next_words(std::size_t i) const {
        for (std::size_t k = i + 1; k < units_.size() && k < i + 12; ++k)
            if (!plain_junk(looks_[k])) return k;
        return units_.size();
    }
    /// It begins with a small letter, before `end`: this one was cut.
    [[nodiscard]] bool gone_on_with(std::size_t i, std::size_t end) const {
        const std::size_t next = next_words(i);
        return next < end && looks_[next].wording.starts_lower && units_[next].kind == BlockKind::paragraph;
    }

    /// A date line or a byline near the head tells when and by whom; elsewhere it belongs to something else.
    void note_head(std::size_t i) {
        const Look& look = looks_[i];
        if (i > first_ + 1 && i < last_) return;
        if (look.form == Form::byline && document_.authors.empty()) document_.authors = authors_in(units_[i].text);
        if (!look.date) return;
        note_date(i, *look.date, look.updated);
        const std::optional<FoundDate> second = find_date(units_[i].text, look.date->span.end);
        if (second && !document_.updated) note_date(i, *second, true);
    }

    void note_date(std::size_t i, const FoundDate& date, bool updated) {
        std::optional<Dated>& field = updated ? document_.updated : document_.published;
        if (!field) field = Dated{date.value, Known::stated, {{0, units_[i].source, true}}};
    }

    /// A paragraph that an advert cut in two is one again: the first half ends without a full stop, the second begins small.
    void mend_cut_paragraphs() {
        std::size_t before = units_.size();
        for (std::size_t i = 0; i < units_.size(); ++i) {
            if (!verdicts_[i].keep) continue;
            const bool whole =
                before == units_.size() || looks_[before].wording.ends_sentence || verdicts_[before].block != BlockKind::paragraph;
            if (!whole && verdicts_[i].block == BlockKind::paragraph && looks_[i].wording.starts_lower && looks_[before].wording.words >= 4)
                verdicts_[i].joins = true;
            before = i;
        }
    }

    const std::vector<Unit>& units_;
    Document& document_;
    std::vector<Look> looks_;
    std::vector<Verdict> verdicts_;
    std::vector<bool> inside_;
    bool without_sentences_ = false;
    std::size_t first_ = 0, last_ = 0;  ///< the story is somewhere in [first_, last_)
    std::size_t lone_ = 0;                   ///< lines within the story that look like other stories' headlines
    std::size_t title_ = SIZE_MAX, subtitle_ = SIZE_MAX, section_ = SIZE_MAX;
};

}  // namespace

DumpGuess guess_story(const std::vector<Unit>& units, const std::vector<Look>& looks) {
    DumpGuess out;
    for (std::size_t i = 0; i < units.size(); ++i) out.worth.push_back(worth_of(units[i], looks[i]));
    out.inside = best_runs(out.worth, kEnter, kLeave);
    return out;
}

std::vector<Verdict> judge_dump(const std::vector<Unit>& units, Document& document, const DumpModel& model) { return DumpJudge(units, document).judge(model); }

}  // namespace crossread::source
