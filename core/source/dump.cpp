#include "source/dump.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "source/author_name.hpp"
#include "source/byline.hpp"
#include "source/dump_head.hpp"
#include "source/related.hpp"

namespace crossread::source {
namespace {

/// A page puts so many other stories' headlines within a story; where there are more, they are the story's own.
constexpr std::size_t kOthers = 3;

class DumpJudge {
public:
    DumpJudge(const std::vector<Unit>& units, Document& document) : units_(units), document_(document) {
        looks_.reserve(units.size());
        for (const Unit& unit : units) looks_.push_back(look_at_unit(unit));
        verdicts_.resize(units.size());
    }

    std::vector<Verdict> judge(const DumpModel& model) {
        story_ = find_dump_story(units_, looks_, model);
        if (story_.without_sentences) return keep_lines();
        head_ = read_dump_head(units_, looks_, story_);
        fill_document();
        for (std::size_t i = story_.first; i < story_.last; ++i) lone_ += story_.inside[i] && standing_of(i) == Standing::related;
        for (std::size_t i = 0; i < units_.size(); ++i) judge_unit(i);
        mend_cut_paragraphs();
        return std::move(verdicts_);
    }

private:
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

    void fill_document() {
        const auto words_of = [&](std::size_t unit) { return unit == SIZE_MAX ? std::string() : units_[unit].text; };
        document_.title = words_of(head_.title);
        document_.subtitle = words_of(head_.subtitle);
        document_.section = words_of(head_.section);
        document_.authors = std::move(head_.credits.authors);
        document_.published = std::move(head_.credits.published);
        document_.updated = std::move(head_.credits.updated);
    }

    // ---- one unit after the other

    void judge_unit(std::size_t i) {
        const Look& look = looks_[i];
        Verdict& verdict = verdicts_[i];
        if (i == head_.title) return void(verdict = kept(BlockKind::title));
        if (i == head_.subtitle) return void(verdict = kept(BlockKind::subtitle));
        if (i == head_.section) return void(verdict = dropped(DropKind::section, "the section that the article stands in"));
        if (i == head_.credits.authors_unit) return void(verdict = dropped(DropKind::byline, "who wrote it"));
        if (i == head_.credits.published_unit) return void(verdict = dropped(DropKind::timestamp, "when it was published"));
        if (const std::optional<Verdict> junk = plain_junk(look)) return void(verdict = *junk);
        verdict = i < story_.first ? before_story(i) : i >= story_.last ? after_story(i) : within_story(i);
    }

    Verdict before_story(std::size_t i) {
        if (looks_[i].form == Form::caption && head_.title < i) return kept(BlockKind::caption);
        if (head_.title < i && may_be_name(units_[i].text)) {
            return dropped(DropKind::byline, "who wrote it");
        }
        return dropped(DropKind::navigation, "a line of the page before the story begins");
    }

    [[nodiscard]] Verdict after_story(std::size_t) const {
        return dropped(DropKind::boilerplate, "a line of the page after the story has ended");
    }

    [[nodiscard]] Verdict within_story(std::size_t i) const {
        const Standing standing = standing_of(i);
        if (!story_.inside[i] && standing != Standing::related)
            return dropped(DropKind::boilerplate, "a line of the page that interrupts the story");
        if (i + 3 >= story_.last && is_about_author(units_[i].text, document_.authors))
            return dropped(DropKind::byline, "about who wrote it");
        if (looks_[i].form == Form::caption && looks_[i].wording.words <= 60) return kept(BlockKind::caption);
        if (units_[i].kind != BlockKind::paragraph) return kept(units_[i].kind);
        if (standing == Standing::paragraph) return kept(BlockKind::paragraph);
        if (story_.inside[i] && (standing == Standing::heading || lone_ > kOthers)) return kept(BlockKind::heading);
        return dropped(DropKind::related, "a headline or question that no sentence around it goes on with");
    }

    [[nodiscard]] Standing standing_of(std::size_t i) const {
        if (units_[i].kind != BlockKind::paragraph) return Standing::paragraph;
        return stands_alone(units_[i].text, looks_[i].wording, i > 0 ? std::string_view(units_[i - 1].text) : std::string_view(),
                            gone_on_with(units_, looks_, i, story_.last));
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
    DumpStory story_;
    DumpHead head_;
    std::size_t lone_ = 0;  ///< lines within the story that look like other stories' headlines
};

}  // namespace

std::vector<Verdict> judge_dump(const std::vector<Unit>& units, Document& document, const DumpModel& model) {
    return DumpJudge(units, document).judge(model);
}

}  // namespace crossread::source
