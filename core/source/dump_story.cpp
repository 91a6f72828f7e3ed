#include "source/dump_story.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "source/story.hpp"

namespace crossread::source {
namespace {

/// What it costs the first guess to believe that the story begins or ends between two units, in the measure of `worth_of`.
constexpr double kEnter = 2.0, kLeave = 2.0;

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

class Finder {
public:
    Finder(const std::vector<Unit>& units, const std::vector<Look>& looks) : units_(units), looks_(looks) {}

    DumpStory find(const DumpModel& model) {
        out_.inside = weighed(model);
        trim();
        if (out_.first < out_.last) return std::move(out_);
        for (std::size_t i = 0; i < units_.size(); ++i)
            out_.inside[i] = is_story_sentence(looks_[i]);  // nothing stands out: any sentence will do
        trim();
        if (out_.first < out_.last) return std::move(out_);
        out_.without_sentences = true;
        out_.first = 0;
        out_.last = units_.size();
        return std::move(out_);
    }

private:
    [[nodiscard]] std::vector<bool> weighed(const DumpModel& model) const {
        DumpGuess guess = guess_story(units_, looks_);
        // Markdown is written, not copied from a page: no menus came along with it.
        if (std::any_of(units_.begin(), units_.end(), [](const Unit& unit) { return unit.kind == BlockKind::heading; }))
            return std::move(guess.inside);
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
        const std::size_t end = units_.size();
        for (std::size_t i = 0; i < end; ++i)
            if (guess.inside[i] && worth[i] > keeps && !plain_junk(looks_[i]) &&
                (is_story_sentence(looks_[i]) || gone_on_with(units_, looks_, i, end)))
                inside[i] = true;
        for (std::size_t i = 0; i < end; ++i)
            if (inside[i] && !looks_[i].wording.ends_sentence && looks_[i].wording.words >= 8 && gone_on_with(units_, looks_, i, end))
                inside[next_words(looks_, i)] = true;
    }

    /// A story begins and ends with a sentence; the lines around it are its head and what follows it.
    void trim() {
        std::size_t &first = out_.first, &last = out_.last;
        first = 0;
        last = units_.size();
        while (first < last && !(out_.inside[first] && is_story_sentence(looks_[first]))) out_.inside[first++] = false;
        while (last > first && !(out_.inside[last - 1] && closes(last - 1))) out_.inside[--last] = false;
    }
    /// The story may also end with an item of a list that a sentence began.
    [[nodiscard]] bool closes(std::size_t i) const {
        return is_story_sentence(looks_[i]) || (units_[i].kind == BlockKind::list_item && !plain_junk(looks_[i]));
    }

    const std::vector<Unit>& units_;
    const std::vector<Look>& looks_;
    DumpStory out_;
};

}  // namespace

bool is_story_sentence(const Look& look) { return look.form == Form::prose && !plain_junk(look); }

std::size_t next_words(const std::vector<Look>& looks, std::size_t i) {
    for (std::size_t k = i + 1; k < looks.size() && k < i + 12; ++k)
        if (!plain_junk(looks[k])) return k;
    return looks.size();
}

bool gone_on_with(const std::vector<Unit>& units, const std::vector<Look>& looks, std::size_t i, std::size_t end) {
    const std::size_t next = next_words(looks, i);
    return next < end && looks[next].wording.starts_lower && units[next].kind == BlockKind::paragraph;
}

DumpGuess guess_story(const std::vector<Unit>& units, const std::vector<Look>& looks) {
    DumpGuess out;
    for (std::size_t i = 0; i < units.size(); ++i) out.worth.push_back(worth_of(units[i], looks[i]));
    out.inside = best_runs(out.worth, kEnter, kLeave);
    return out;
}

DumpStory find_dump_story(const std::vector<Unit>& units, const std::vector<Look>& looks, const DumpModel& model) {
    return Finder(units, looks).find(model);
}

}  // namespace crossread::source
