#include "source/dump_title.hpp"

#include <algorithm>
#include <bit>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/hash.hpp"
#include "source/author_name.hpp"
#include "source/content_words.hpp"
#include "source/dump_features.hpp"

namespace crossread::source {
namespace {

constexpr const char* kNames[] = {
#define X(name) #name,
    CROSSREAD_TITLE_FEATURES(X)
#undef X
};

/// A headline is no longer, in bytes.
constexpr std::size_t kLongestTitle = 300;

/// A long sentence, as leads are; a sentence at all; in words.
constexpr std::uint32_t kLead = 20, kSentence = 8;

/// The lead is the story's first so many units. A word is of the story's topic where so many units hold it.
constexpr std::size_t kLeadUnits = 4, kTopic = 3;

/// Of the story's words at most one in so many stands above the headline.
constexpr std::uint64_t kMostAbove = 5;

/// So many lines that show where the reader is are looked at.
constexpr std::size_t kTrails = 8;

/// Computes the rows; what needs the whole dump is prepared once.
class Rows {
public:
    explicit Rows(const DumpView& dump) : units_(dump.units), looks_(dump.looks), s_(dump.story), count_(dump.units.size()) {
        lead_ = s_.first;
        while (lead_ < s_.last && !(s_.inside[lead_] && is_prose(lead_, kLead))) ++lead_;
        if (lead_ == s_.last) lead_ = s_.first;
        count_words();
        end_ = behind_candidates();
        keys_.resize(end_);
        rank_.resize(count_ + 1);
        prose_.push_back(0);
        for (std::size_t i = 0; i < count_; ++i) {
            prose_.push_back(prose_.back() + is_prose(i, kSentence));
            const bool may = i < end_ && may_be_title(i);
            rank_[i + 1] = rank_[i] + may;
            if (!may) continue;
            keys_[i] = key_of(units_[i].text);
            ++repeats_[keys_[i]];
            most_shared_ = std::max(most_shared_, shares(i).story);
        }
        bare_ = std::none_of(looks_.begin(), looks_.end(), [](const Look& one) {
            return plain_junk(one).has_value() && one.form != Form::timestamp && one.form != Form::byline;
        });
        sorted_ = keys_;
        std::sort(sorted_.begin(), sorted_.end());
        for (std::size_t i = 0; i < count_ && trails_.size() < kTrails; ++i)
            if (looks_[i].form == Form::menu || units_[i].text.find(" > ") != std::string::npos) trails_.push_back(key_of(units_[i].text));
    }

    void each(const UseTitleFeatures& use) {
        for (std::size_t i = 0; i < end_; ++i) {
            if (keys_[i].empty()) continue;
            row_.clear();
            words(i);
            form(i);
            others(i);
            shared(i);
            below(i);
            above(i);
            lines(i);
            place(i);
            use(i, row_);
        }
    }

private:
    void yes(TitleFeature feature, bool holds = true) {
        if (holds) row_.push_back(feature);
    }
    [[nodiscard]] const Look& look(std::size_t i) const { return looks_[i]; }
    [[nodiscard]] bool is_prose(std::size_t i, std::uint32_t words) const {
        return look(i).form == Form::prose && look(i).wording.words >= words && !look(i).told();
    }
    [[nodiscard]] bool may_be_title(std::size_t i) const {
        const Form form = look(i).form;
        const std::string& text = units_[i].text;
        const bool line = form == Form::line || form == Form::prose;
        const bool of_page = look(i).told() && look(i).telling->kind != DropKind::related;  // "WATCH: Storm hits the coast" may be one
        return line && !of_page && look(i).wording.words >= 1 && text.size() <= kLongestTitle &&
               !(form == Form::prose && is_quotation(text));
    }
    /// What somebody said and nothing else.
    static bool is_quotation(std::string_view text) {
        return (text.starts_with('"') && text.ends_with('"')) || (text.starts_with("“") && text.ends_with("”"));
    }
    [[nodiscard]] bool is_dated(std::size_t i) const { return look(i).form == Form::timestamp || look(i).date != nullptr; }

    // ---- prepared once

    /// Where a good part of what was found of the story has gone by, no headline of it follows.
    [[nodiscard]] std::size_t behind_candidates() const {
        std::uint64_t all = 0, above = 0;
        for (std::size_t i = s_.first; i < s_.last; ++i) all += s_.inside[i] ? looks_[i].wording.words : 0;
        std::size_t end = s_.first;
        while (end < s_.last && above * kMostAbove <= all) above += s_.inside[end] ? looks_[end].wording.words : 0, ++end;
        return end;
    }

    void count_words() {
        std::vector<std::uint64_t> own;
        std::size_t units = 0;
        for (std::size_t i = s_.first; i < s_.last; ++i) {
            if (!s_.inside[i]) continue;
            own.clear();
            each_content_word(key_of(units_[i].text), [&](std::string_view word) { own.push_back(hash64(word)); });
            std::sort(own.begin(), own.end());
            own.erase(std::unique(own.begin(), own.end()), own.end());
            for (const std::uint64_t word : own) ++words_[word].units;
            if (i >= lead_ && units++ < kLeadUnits)
                for (const std::uint64_t word : own) words_[word].in_lead = true;
        }
    }

    /// Of a line's content words the parts that the story holds, its lead holds, and several of its units hold.
    struct Shares {
        double story = 0, lead = 0, topic = 0;
        std::size_t words = 0;
    };
    [[nodiscard]] Shares shares(std::size_t i) const {
        Shares out;
        const std::size_t own = i >= s_.first && s_.inside[i] ? 1 : 0;
        each_content_word(keys_[i], [&](std::string_view word) {
            ++out.words;
            const auto found = words_.find(hash64(word));
            if (found == words_.end()) return;
            out.story += found->second.units > own;
            out.lead += found->second.in_lead && found->second.units > own;
            out.topic += found->second.units >= kTopic + own;
        });
        if (out.words == 0) return out;
        const auto all = static_cast<double>(out.words);
        return {out.story / all, out.lead / all, out.topic / all, out.words};
    }

    // ---- the features of one line

    void words(std::size_t i) {
        const Wording& w = look(i).wording;
        const std::string& text = units_[i].text;
        yes(TitleFeature::always);
        yes(TitleFeature::bare, bare_);
        yes(w.words <= 1    ? TitleFeature::words_1
            : w.words <= 2  ? TitleFeature::words_2
            : w.words <= 4  ? TitleFeature::words_3_4
            : w.words <= 7  ? TitleFeature::words_5_7
            : w.words <= 14 ? TitleFeature::words_8_14
            : w.words <= 20 ? TitleFeature::words_15_20
                            : TitleFeature::words_21);
        yes(TitleFeature::ends_sentence, w.ends_sentence && !w.asks);
        yes(TitleFeature::asks, w.asks);
        yes(TitleFeature::exclaims, text.back() == '!');
        yes(TitleFeature::starts_lower, w.starts_lower);
        yes(TitleFeature::capitalised, w.words >= 3 && w.capitalised * 5 >= w.words * 4);
        yes(TitleFeature::shouted, w.words >= 1 && w.shouted * 5 >= w.words * 4);
        yes(TitleFeature::has_number, w.digits > 0);
        yes(TitleFeature::has_colon, text.find(": ") != std::string::npos);
        yes(TitleFeature::has_quote, w.has_quote);
        yes(TitleFeature::parted, text.find_first_of("|>#@»→") != std::string::npos);
    }

    void form(std::size_t i) {
        yes(TitleFeature::is_prose, look(i).form == Form::prose);
        yes(TitleFeature::is_caption, look(i).form == Form::caption);
        yes(TitleFeature::is_junk, plain_junk(look(i)).has_value());
        yes(TitleFeature::told, look(i).telling.has_value());
        yes(TitleFeature::list_item, units_[i].kind == BlockKind::list_item);
        yes(TitleFeature::is_name, may_be_name(units_[i].text));
        yes(TitleFeature::menu_words, names_sections(keys_[i]));
        yes(TitleFeature::to_reader, speaks_to_reader(keys_[i]));
        for (const std::string_view order : {"get ", "see ", "learn ", "view ", "read ", "find ", "join ", "book ", "try ", "start ",
                                             "contact ", "about ", "all ", "our ", "search ", "shop "})
            if (keys_[i].starts_with(order)) return yes(TitleFeature::orders);
    }

    /// "Home News Sport Weather": two words at least that menus have.
    static bool names_sections(const std::string& key) {
        static constexpr std::string_view kMenu[] = {"home",      "news",      "sport",    "sports", "business", "weather", "video",
                                                     "culture",   "travel",    "opinion",  "health", "science",  "about",   "contact",
                                                     "login",     "blog",      "shop",     "menu",   "search",   "pricing", "products",
                                                     "resources", "subscribe", "services", "company"};
        static constexpr Beginnings kBegin(kMenu);
        std::uint32_t found = 0;  // a bit each, in one walk for all of them
        each_content_word(key, [&](std::string_view word) {
            if (!kBegin.may(word[0], word.size() > 1 ? word[1] : '\0')) return;
            for (std::size_t n = 0; n < std::size(kMenu); ++n)
                if (word == kMenu[n]) found |= 1u << n;
        });
        return std::popcount(found) >= 2;
    }

    void others(std::size_t i) {
        const std::string& key = keys_[i];
        const int times = repeats_.find(key)->second;
        const auto same = [&](std::size_t k) { return k < keys_.size() && keys_[k] == key; };
        yes(TitleFeature::twice_running, same(i + 1) || same(i + 2) || (i > 0 && same(i - 1)) || (i > 1 && same(i - 2)));
        yes(times >= 3 ? TitleFeature::repeats_often : TitleFeature::repeats, times >= 2);
        const auto next = std::upper_bound(sorted_.begin(), sorted_.end(), key);
        yes(TitleFeature::begins_another, key.size() >= 12 && next != sorted_.end() && next->starts_with(key));
        yes(TitleFeature::ends_a_trail, key.size() >= 8 && std::any_of(trails_.begin(), trails_.end(), [&](const std::string& trail) {
                                            return trail.size() > key.size() && trail.ends_with(key);
                                        }));
    }

    void shared(std::size_t i) {
        const Shares own = shares(i);
        if (own.words == 0) return;
        yes(own.story == 0     ? TitleFeature::shares_nothing
            : own.story < 0.34 ? TitleFeature::shares_little
            : own.story < 0.67 ? TitleFeature::shares_some
                               : TitleFeature::shares_most);
        yes(own.lead >= 0.6 ? TitleFeature::lead_shares_most : TitleFeature::lead_shares_some, own.lead > 0.2);
        yes(own.topic >= 0.6 ? TitleFeature::topic_most : TitleFeature::topic_some, own.topic > 0.2);
        yes(TitleFeature::shares_more_than_others, own.words >= 3 && own.story >= most_shared_ - 0.01);
    }

    template <class Holds>
    [[nodiscard]] bool any_below(std::size_t i, std::size_t from, std::size_t to, Holds holds) const {
        for (std::size_t k = i + from; k <= i + to && k < count_; ++k)
            if (holds(k)) return true;
        return false;
    }
    template <class Holds>
    [[nodiscard]] bool any_above(std::size_t i, std::size_t to, Holds holds) const {
        for (std::size_t k = i; k-- > 0 && i - k <= to;)
            if (holds(k)) return true;
        return false;
    }
    /// As long as headlines and what stands right below them.
    [[nodiscard]] bool is_long_line(std::size_t i) const { return i < keys_.size() && !keys_[i].empty() && look(i).wording.words >= 5; }
    void below(std::size_t i) {
        const auto dated = [&](std::size_t k) { return is_dated(k); };
        const auto named = [&](std::size_t k) { return may_be_name(units_[k].text); };
        const auto signed_by = [&](std::size_t k) { return look(k).form == Form::byline; };
        const auto shared = [&](std::size_t k) {
            return look(k).form == Form::menu || (look(k).telling && look(k).telling->kind == DropKind::navigation);
        };
        yes(any_below(i, 1, 1, dated)   ? TitleFeature::date_next
            : any_below(i, 2, 4, dated) ? TitleFeature::date_near
                                        : TitleFeature::date_below,
            any_below(i, 1, 8, dated));
        yes(any_below(i, 1, 1, named) ? TitleFeature::name_next : TitleFeature::name_near, any_below(i, 1, 4, named));
        yes(TitleFeature::byline_near, any_below(i, 1, 4, signed_by));
        yes(TitleFeature::share_below, any_below(i, 1, 4, shared));
        yes(any_below(i, 1, 1, [&](std::size_t k) { return is_prose(k, kSentence); }) ? TitleFeature::prose_next : TitleFeature::prose_near,
            any_below(i, 1, 4, [&](std::size_t k) { return is_prose(k, kSentence); }));
        yes(TitleFeature::short_below, i + 1 < count_ && look(i + 1).wording.words <= 3 && !is_dated(i + 1));
        yes(TitleFeature::line_below, any_below(i, 1, 2, [&](std::size_t k) { return is_long_line(k); }));
        yes(TitleFeature::item_below, i + 1 < count_ && units_[i + 1].kind == BlockKind::list_item);
    }
    void above(std::size_t i) {
        yes(TitleFeature::date_above, any_above(i, 2, [&](std::size_t k) { return is_dated(k); }));
        yes(TitleFeature::trail_above, any_above(i, 2, [&](std::size_t k) { return look(k).form == Form::menu; }));
        yes(TitleFeature::short_above, i > 0 && look(i - 1).wording.words <= 3);
        yes(TitleFeature::line_above, any_above(i, 2, [&](std::size_t k) { return is_long_line(k); }));
        yes(TitleFeature::item_above, i > 0 && units_[i - 1].kind == BlockKind::list_item);
    }

    /// No empty line stands between this unit and the next.
    [[nodiscard]] bool tight_after(std::size_t i) const { return i + 1 < count_ && units_[i + 1].source.begin <= units_[i].source.end + 1; }
    void lines(std::size_t i) {
        const bool before = i > 0 && tight_after(i - 1), after = tight_after(i);
        yes(before && after ? TitleFeature::tight_both
            : before        ? TitleFeature::tight_above
            : after         ? TitleFeature::tight_below
                            : TitleFeature::loose);
    }

    void place(std::size_t i) {
        const int prose = prose_[i];
        yes(prose == 0 ? TitleFeature::prose_above_none : prose <= 3 ? TitleFeature::prose_above_few : TitleFeature::prose_above_many);
        yes(TitleFeature::first_line, rank_[i] == 0);
        yes(TitleFeature::heads_bare, bare_ && rank_[i] == 0 && i < s_.first && looks_[i].form == Form::line);
        yes(TitleFeature::among_first, rank_[i] > 0 && rank_[i] < 6);
        if (i == s_.first)
            yes(TitleFeature::top_is);
        else if (i > s_.first)
            yes(rank_[i] - rank_[s_.first] <= 6 ? TitleFeature::top_after_few : TitleFeature::top_after_many);
        else
            yes(by_distance(rank_[s_.first] - rank_[i], TitleFeature::top_1));
        if (i >= lead_)
            yes(rank_[i] - rank_[lead_] <= 6 ? TitleFeature::lead_after_few : TitleFeature::lead_after_many);
        else
            yes(by_distance(rank_[lead_] - rank_[i], TitleFeature::lead_1));
    }
    /// The feature for so many lines, of six in a row of which the first is given: 1, 2, 3 to 4, to 8, to 16, more.
    static TitleFeature by_distance(std::size_t lines, TitleFeature first) {
        constexpr std::size_t kSteps[] = {1, 2, 4, 8, 16};
        std::size_t step = 0;
        for (const std::size_t most : kSteps) step += lines > most;
        return static_cast<TitleFeature>(static_cast<std::size_t>(first) + step);
    }

    struct StoryWord {
        std::size_t units = 0;
        bool in_lead = false;
    };

    const std::vector<Unit>& units_;
    const std::vector<Look>& looks_;
    const DumpStory& s_;
    std::size_t count_, lead_ = 0, end_ = 0;  ///< of units; the first long sentence; behind the last line that may be the headline
    double most_shared_ = 0;
    bool bare_ = false;
    std::vector<std::string> keys_, sorted_, trails_;     ///< keys by unit, empty where no headline may be; the same in order
    std::vector<std::size_t> rank_;                       ///< lines that may be headlines before each unit
    std::vector<int> prose_;                              ///< sentences before each unit
    std::unordered_map<std::uint64_t, StoryWord> words_;  ///< only asked, never walked
    std::unordered_map<std::string_view, int> repeats_;
    std::vector<TitleFeature> row_;
};

}  // namespace

const char* name_of(TitleFeature feature) { return kNames[static_cast<std::size_t>(feature)]; }

void title_features(const DumpView& dump, const UseTitleFeatures& use) { Rows(dump).each(use); }

std::size_t find_title(const DumpView& dump, const TitleModel& model) {
    std::size_t out = SIZE_MAX;
    double best = model.least;
    title_features(dump, [&](std::size_t i, const std::vector<TitleFeature>& row) {
        double worth = 0;
        for (const TitleFeature feature : row) worth += model.weights[static_cast<std::size_t>(feature)];
        if (worth <= best) return;
        best = worth;
        out = i;
    });
    return out;
}

}  // namespace crossread::source
