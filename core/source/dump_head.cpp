#include "source/dump_head.hpp"

#include <string>
#include <string_view>
#include <unordered_set>

#include "base/hash.hpp"
#include "source/author_name.hpp"
#include "source/content_words.hpp"
#include "source/dump_title.hpp"

namespace crossread::source {
namespace {

class HeadReader {
public:
    HeadReader(const std::vector<Unit>& units, const std::vector<Look>& looks, DumpStory& story)
        : units_(units), looks_(looks), story_(story) {}

    DumpHead read() {
        out_.title = title_of_markdown();
        if (out_.title == SIZE_MAX) out_.title = find_title({units_, looks_, story_});
        if (out_.title == SIZE_MAX) read_headline_like_a_sentence();
        begin_below_title();
        if (out_.title != SIZE_MAX) read_around_title();
        read_all_credits();
        return std::move(out_);
    }

private:
    /// Where nothing is told around the headline, it may be around the same words farther up.
    void read_all_credits() {
        const DumpView dump{units_, looks_, story_};
        out_.credits = read_credits(dump, out_.title);
        if (out_.title == SIZE_MAX || out_.credits.published || !out_.credits.authors.empty()) return;
        const std::string key = key_of(units_[out_.title].text);
        for (std::size_t i = 0; i < out_.title; ++i) {
            if (looks_[i].wording.words != looks_[out_.title].wording.words || key_of(units_[i].text) != key) continue;
            out_.credits = read_credits(dump, i);
            return;
        }
    }

    /// The heading nearest above the story.
    [[nodiscard]] std::size_t title_of_markdown() const {
        for (std::size_t i = story_.first; i-- > 0;)
            if (units_[i].kind == BlockKind::heading) return i;
        return SIZE_MAX;
    }

    /// What stands above the headline is the page's.
    void begin_below_title() {
        if (out_.title == SIZE_MAX || out_.title < story_.first) return;
        std::size_t next = out_.title;
        while (next < story_.last && !(story_.inside[next] && is_story_sentence(looks_[next]) && next != out_.title)) ++next;
        if (next == story_.last) return;
        for (std::size_t i = story_.first; i < next; ++i) story_.inside[i] = false;
        story_.first = next;
    }

    [[nodiscard]] bool may_be_of_head(std::size_t i) const {
        const Look& look = looks_[i];
        return (look.form == Form::line || look.form == Form::prose) && !look.told() && look.wording.words >= 1 &&
               units_[i].text.size() <= 300;
    }

    void read_around_title() {
        for (std::size_t i = out_.title + 1; i < story_.first; ++i) {
            if (!may_be_of_head(i)) continue;
            if (looks_[i].wording.words >= 4 && !may_be_name(units_[i].text)) out_.subtitle = i;
            break;
        }
        read_section();
    }
    /// One or two short lines above the title name its section; more of them are a menu.
    void read_section() {
        std::size_t nearest = SIZE_MAX, run = 0;
        for (std::size_t i = out_.title; i-- > 0;) {
            if (!may_be_of_head(i)) continue;
            if (looks_[i].wording.words > 4 || ++run > 2) break;
            if (nearest == SIZE_MAX) nearest = i;
        }
        if (run >= 1 && run <= 2 && looks_[nearest].form == Form::line) out_.section = nearest;
    }

    /// "Governor to critics: Enough!", "Gov. Lee asks Sen. Ortiz to stay": by its marks such a headline is the story's first sentence. It
    /// is one where it has no full stop at its end, is short, and a paragraph goes on with its words.
    void read_headline_like_a_sentence() {
        const std::size_t first = story_.first, next = first + 1;
        if (next >= story_.last || !story_.inside[next] || !is_story_sentence(looks_[next]) || looks_[next].wording.words < 8) return;
        const Wording& own = looks_[first].wording;
        const std::string& text = units_[first].text;
        const std::size_t mark = text.find_last_of(".!?");
        const bool stops = own.ends_sentence && (mark == text.npos || text[mark] == '.');
        if (stops || own.words < 5 || own.words > 25 || text.front() == '"' || text.compare(0, 3, "“") == 0) return;
        if (shared_with_story(first) >= 0.4) out_.title = first;
    }
    /// How much of a line's content words the rest of the story uses too, 0 to 1.
    [[nodiscard]] double shared_with_story(std::size_t line) const {
        std::unordered_set<std::uint64_t> story;  // only asked, never walked
        for (std::size_t i = story_.first; i < story_.last && story.size() < 4000; ++i)
            if (story_.inside[i] && i != line)
                each_content_word(key_of(units_[i].text, 4000), [&](std::string_view word) { story.insert(hash64(word)); });
        double all = 0, shared = 0;
        each_content_word(key_of(units_[line].text), [&](std::string_view word) {
            ++all;
            shared += story.count(hash64(word)) != 0 ? 1 : 0;
        });
        return all == 0 ? 0 : shared / all;
    }

    const std::vector<Unit>& units_;
    const std::vector<Look>& looks_;
    DumpStory& story_;
    DumpHead out_;
};

}  // namespace

DumpHead read_dump_head(const std::vector<Unit>& units, const std::vector<Look>& looks, DumpStory& story) {
    return HeadReader(units, looks, story).read();
}

}  // namespace crossread::source
