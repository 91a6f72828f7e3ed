#include "source/dump_features.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/hash.hpp"
#include "source/related.hpp"

namespace crossread::source {
namespace {

constexpr const char* kNames[] = {
#define X(name) #name,
    CROSSREAD_DUMP_FEATURES(X)
#undef X
};

/// So many words of a unit tell whether it shares them with the story.
constexpr std::size_t kWordsAsked = 60;

/// Computes the rows; what needs the whole dump is prepared once.
class Rows {
public:
    Rows(const std::vector<Unit>& units, const std::vector<Look>& looks, const DumpGuess& guess)
        : units_(units), looks_(looks), guess_(guess), count_(units.size()) {
        prose_before_.push_back(0);
        short_before_.push_back(0);
        first_ = first_guess_ = count_;
        std::size_t tight = 0;
        for (std::size_t i = 0; i < count_; ++i) {
            const Wording& w = looks_[i].wording;
            const bool prose = looks_[i].form == Form::prose && w.words >= 6 && !looks_[i].told();
            prose_before_.push_back(prose_before_.back() + prose);
            short_before_.push_back(short_before_.back() + (w.words <= 6 && !w.ends_sentence));
            tight += tight_after(i);
            ++repeats_[units_[i].text];
            if (guess_.inside[i]) lone_ += lone(i) == Standing::related;
            if (prose) first_ = std::min(first_, i), last_ = i;
            if (guess_.inside[i]) first_guess_ = std::min(first_guess_, i), last_guess_ = i;
        }
        spaced_ = tight * 10 >= count_ && tight * 10 <= count_ * 9;
        count_story_words();
    }

    void each(const UseDumpFeatures& use) {
        for (std::size_t i = 0; i < count_; ++i) {
            row_.clear();
            words(i);
            form(i);
            lines(i);
            neighbours(i);
            place(i);
            shared(i);
            guessed(i);
            alone(i);
            use(i, row_);
        }
    }

private:
    void yes(DumpFeature feature, bool holds = true) {
        if (holds) row_.push_back(feature);
    }
    [[nodiscard]] static bool between(const std::vector<int>& counts, std::size_t from, std::size_t to, int least) {
        const std::size_t end = counts.size() - 1;
        return counts[std::min(to, end)] - counts[std::min(from, end)] >= least;
    }
    [[nodiscard]] bool prose_in(std::size_t from, std::size_t to, int least = 1) const { return between(prose_before_, from, to, least); }
    static std::size_t back(std::size_t i, std::size_t by) { return i >= by ? i - by : 0; }

    /// No empty line stands between this unit and the next.
    [[nodiscard]] bool tight_after(std::size_t i) const { return i + 1 < count_ && units_[i + 1].source.begin <= units_[i].source.end + 1; }

    // ---- prepared once

    template <class Use>
    void each_content_word(std::size_t i, Use use) const {
        const std::string key = key_of(units_[i].text);
        std::size_t asked = 0;
        for (std::size_t at = 0; at < key.size() && asked < kWordsAsked;) {
            const std::size_t end = std::min(key.find(' ', at), key.size());
            if (end - at >= 5) ++asked, use(hash64(std::string_view(key).substr(at, end - at)));
            at = end + 1;
        }
    }
    /// By word, how many units of the guessed story hold it; only asked, never walked.
    void count_story_words() {
        std::vector<std::uint64_t> own;
        for (std::size_t i = 0; i < count_; ++i) {
            if (!guess_.inside[i]) continue;
            own.clear();
            each_content_word(i, [&](std::uint64_t word) { own.push_back(word); });
            std::sort(own.begin(), own.end());
            own.erase(std::unique(own.begin(), own.end()), own.end());
            for (const std::uint64_t word : own) ++story_words_[word];
        }
    }

    // ---- the features of one unit

    void words(std::size_t i) {
        const Wording& w = looks_[i].wording;
        yes(DumpFeature::always);
        yes(w.words <= 3    ? DumpFeature::words_1_3
            : w.words <= 9  ? DumpFeature::words_4_9
            : w.words <= 19 ? DumpFeature::words_10_19
            : w.words <= 39 ? DumpFeature::words_20_39
                            : DumpFeature::words_40);
        yes(DumpFeature::ends_sentence, w.ends_sentence);
        yes(DumpFeature::two_sentences, w.sentence_ends >= 2);
        yes(DumpFeature::asks, w.asks);
        yes(DumpFeature::has_quote, w.has_quote);
        yes(DumpFeature::starts_lower, w.starts_lower);
        yes(DumpFeature::capitalised, w.words >= 3 && w.capitalised * 5 >= w.words * 4);
        yes(DumpFeature::shouted, w.words >= 1 && w.shouted * 5 >= w.words * 4);
        yes(DumpFeature::digits, w.digits * 4 >= units_[i].text.size());
    }

    void form(std::size_t i) {
        const Look& look = looks_[i];
        yes(DumpFeature::list_item, units_[i].kind == BlockKind::list_item);
        yes(DumpFeature::heading, units_[i].kind == BlockKind::heading);
        yes(DumpFeature::row, units_[i].row);
        switch (look.form) {
            case Form::prose:
                yes(DumpFeature::is_prose);
                break;
            case Form::timestamp:
                yes(DumpFeature::is_timestamp);
                break;
            case Form::byline:
                yes(DumpFeature::is_byline);
                break;
            case Form::caption:
                yes(DumpFeature::is_caption);
                break;
            case Form::menu:
            case Form::icons:
                yes(DumpFeature::is_menu);
                break;
            case Form::address:
                yes(DumpFeature::is_address);
                break;
            case Form::code:
            case Form::unfilled:
                yes(DumpFeature::is_code);
                break;
            case Form::marks:
                yes(DumpFeature::is_marks);
                break;
            case Form::line:
                break;
        }
        if (look.telling) told(*look.telling);
        yes(DumpFeature::is_junk, plain_junk(look).has_value());
        const bool reader = speaks_to_reader(key_of(units_[i].text));
        yes(DumpFeature::to_reader, reader);
        yes(DumpFeature::to_reader_short, reader && look.wording.words < 25 && !look.wording.has_quote);
    }
    void told(const Telling& telling) {
        switch (telling.kind) {
            case DropKind::related:
                yes(DumpFeature::told_related);
                break;
            case DropKind::boilerplate:
                yes(DumpFeature::told_boilerplate);
                break;
            case DropKind::navigation:
                yes(DumpFeature::told_navigation);
                break;
            case DropKind::advert:
                yes(DumpFeature::told_advert);
                break;
            case DropKind::byline:
                yes(DumpFeature::told_byline);
                break;
            default:
                yes(DumpFeature::told_other);
                break;
        }
        yes(DumpFeature::told_whole, telling.whole);
        yes(DumpFeature::told_start, telling.start);
        yes(DumpFeature::told_sure, telling.sure);
    }

    /// Copied from a page, paragraphs have empty lines around them and menus have none. Told where a dump has both.
    void lines(std::size_t i) {
        if (!spaced_) return;
        const bool before = i > 0 && tight_after(i - 1), after = tight_after(i);
        yes(DumpFeature::loose, !before && !after);
        yes(DumpFeature::tight_before, before && !after);
        yes(DumpFeature::tight_after, after && !before);
        yes(DumpFeature::tight_both, before && after);
    }

    void neighbours(std::size_t i) {
        const bool before = prose_in(back(i, 3), i), after = prose_in(i + 1, i + 4);
        yes(DumpFeature::before_prose, prose_in(i + 1, i + 2));
        yes(DumpFeature::after_prose, i > 0 && prose_in(i - 1, i));
        yes(DumpFeature::between_prose, before && after);
        yes(DumpFeature::far_from_prose, !before && !after);
        yes(DumpFeature::dense_before, prose_in(back(i, 8), i, 4));
        yes(DumpFeature::dense_after, prose_in(i + 1, i + 9, 4));
        yes(DumpFeature::junk_before, i > 0 && plain_junk(looks_[i - 1]).has_value());
        yes(DumpFeature::junk_after, i + 1 < count_ && plain_junk(looks_[i + 1]).has_value());
        yes(DumpFeature::short_before, i > 0 && looks_[i - 1].wording.words <= 4);
        yes(DumpFeature::short_after, i + 1 < count_ && looks_[i + 1].wording.words <= 4);
        yes(DumpFeature::among_short, between(short_before_, back(i, 4), i + 5, 7));
        yes(DumpFeature::item_before, i > 0 && units_[i - 1].kind == BlockKind::list_item);
        yes(DumpFeature::item_after, i + 1 < count_ && units_[i + 1].kind == BlockKind::list_item);
        yes(DumpFeature::dated_before, i > 0 && (is_dated(i - 1) || (i > 1 && is_dated(i - 2))));
    }
    [[nodiscard]] bool is_dated(std::size_t i) const { return looks_[i].form == Form::timestamp || looks_[i].date != nullptr; }

    void place(std::size_t i) {
        yes(DumpFeature::first_tenth, i * 10 < count_);
        yes(DumpFeature::last_tenth, (count_ - i) * 10 <= count_);
        yes(DumpFeature::before_first_prose, i < first_);
        yes(DumpFeature::after_last_prose, i > last_);
        const auto repeated = repeats_.find(units_[i].text);
        yes(DumpFeature::repeats, repeated != repeats_.end() && repeated->second > 1);
    }

    /// How many of its content words other units of the guessed story hold too.
    void shared(std::size_t i) {
        std::size_t all = 0, known = 0;
        const int own = guess_.inside[i] ? 1 : 0;
        each_content_word(i, [&](std::uint64_t word) {
            const auto found = story_words_.find(word);
            ++all;
            known += found != story_words_.end() && found->second > own;
        });
        if (all < 2) return;
        yes(known == 0             ? DumpFeature::shares_nothing
            : known * 10 < all * 3 ? DumpFeature::shares_little
            : known * 10 < all * 6 ? DumpFeature::shares_some
                                   : DumpFeature::shares_most);
    }

    void guessed(std::size_t i) {
        const bool in = guess_.inside[i];
        yes(DumpFeature::guessed_in, in);
        yes(DumpFeature::guessed_hole, !in && i > first_guess_ && i < last_guess_);
        yes(DumpFeature::guessed_before, i < first_guess_);
        yes(DumpFeature::guessed_after, first_guess_ < count_ && i > last_guess_);
        yes(DumpFeature::next_to_guess, !in && ((i > 0 && guess_.inside[i - 1]) || (i + 1 < count_ && guess_.inside[i + 1])));
        yes(DumpFeature::after_end, ends_ >= 1);
        yes(DumpFeature::after_ends, ends_ >= 3);
        if (looks_[i].telling && looks_[i].telling->ends_story && prose_in(0, i, 3)) ++ends_;
        const double worth = guess_.worth[i];
        yes(worth > 2    ? DumpFeature::worth_high
            : worth > 0  ? DumpFeature::worth_above
            : worth > -1 ? DumpFeature::worth_below
                         : DumpFeature::worth_low);
    }

    [[nodiscard]] Standing lone(std::size_t i) const {
        if (units_[i].kind != BlockKind::paragraph) return Standing::paragraph;
        const bool gone_on = i + 1 < count_ && looks_[i + 1].wording.starts_lower;
        return stands_alone(units_[i].text, looks_[i].wording, i > 0 ? std::string_view(units_[i - 1].text) : std::string_view(), gone_on);
    }
    /// A line that stands alone within the story: its sub-heading, or the headline of another.
    void alone(std::size_t i) {
        const Standing standing = lone(i);
        if (standing == Standing::paragraph) return;
        const Wording& w = looks_[i].wording;
        const bool marked = w.has_quote || units_[i].text.find("‘") != std::string::npos || units_[i].text.find(": ") != std::string::npos;
        yes(standing == Standing::heading ? DumpFeature::lone_short
            : w.asks                      ? DumpFeature::lone_asks
            : marked                      ? DumpFeature::lone_marked
                                          : DumpFeature::lone_long);
        yes(DumpFeature::many_lone, lone_ > 3 && standing == Standing::related);
        yes(DumpFeature::lone_heads_prose, prose_in(i + 1, i + 2) && prose_in(i + 2, i + 3));
    }

    const std::vector<Unit>& units_;
    const std::vector<Look>& looks_;
    const DumpGuess& guess_;
    std::size_t count_;
    std::vector<int> prose_before_, short_before_;  ///< how many units before each are prose, or short lines; one more at the end
    std::size_t first_ = 0, last_ = 0, first_guess_ = 0, last_guess_ = 0;
    std::size_t lone_ = 0;  ///< lines within the guessed story that look like other stories' headlines
    std::size_t ends_ = 0;  ///< units so far, behind some prose, that end stories
    bool spaced_ = false;   ///< empty lines part some units and not others
    std::unordered_map<std::uint64_t, int> story_words_;
    std::unordered_map<std::string_view, int> repeats_;
    std::vector<DumpFeature> row_;
};

}  // namespace

const char* name_of(DumpFeature feature) { return kNames[static_cast<std::size_t>(feature)]; }

void dump_features(const std::vector<Unit>& units, const std::vector<Look>& looks, const DumpGuess& guess, const UseDumpFeatures& use) {
    Rows(units, looks, guess).each(use);
}

bool speaks_to_reader(const std::string& key) { return has_any(key, {" you ", " your ", " our ", " we ", " us "}); }

}  // namespace crossread::source
