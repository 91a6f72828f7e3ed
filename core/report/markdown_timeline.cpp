#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "compare/dates.hpp"
#include "report/markdown_sections.hpp"
#include "report/markdown_text.hpp"

namespace crossread::report {
namespace {

constexpr std::size_t kTimeline = 40;
/// In bytes: shorter words, "the meeting", need their sentence.
constexpr std::size_t kFewBytes = 40;
/// What stands between the first and the last day of something that lasts.
constexpr std::string_view kUntil[] = {"to", "through", "until", "till", "-", "–", "—"};

bool tells(const TimeExpression& time, std::string_view when) { return std::string_view(time.value).substr(0, when.size()) == when; }

class Timeline {
public:
    Timeline(const Report& report, const std::vector<std::uint32_t>& story, const Words& words) : report_(report), words_(words) {
        for (const TimelineEntry& t : report.timeline)
            if (std::binary_search(story.begin(), story.end(), t.spans.front().article)) entries_.push_back(&t);
        ends_.assign(entries_.size(), entries_.size());
        for (std::size_t i = 0; i < entries_.size(); ++i) find_end(i);
    }

    void write(Lines& out) const {
        if (entries_.empty()) return;
        out.heading("Timeline");
        std::string_view last;
        for (std::size_t i = 0; i < entries_.size() && i < kTimeline; ++i) {
            if (std::find(ends_.begin(), ends_.end(), i) != ends_.end()) continue;
            const std::string_view when = entries_[i]->when, day = when.substr(0, 10);
            if (day != last) out.line("- **" + comparison::date_in_words(day) + "**");
            last = day;
            const std::string until = ends_[i] < entries_.size() ? "until " + comparison::date_in_words(entries_[ends_[i]]->when) + ": " : when.size() > 11 ? plain(when.substr(11)) + ": " : "";
            const Evidence& told = entries_[i]->spans.front();
            out.line("  - " + until + (told.span.size() < kFewBytes ? words_.in_context(told) : words_.quoted(told, kShort)) + " (" + words_.names(entries_[i]->spans) + ")");
        }
        out.more(entries_.size(), kTimeline);
    }

private:
    /// "From April 13 to April 18" is one thing that lasts, not two that happened.
    void find_end(std::size_t first) {
        const Evidence& told = entries_[first]->spans.front();
        if (told.in_source) return;
        const Article& article = report_.articles[told.article];
        const Span sentence = words_.sentence_around(told);
        const auto& times = article.facts.times;
        for (auto t = std::lower_bound(times.begin(), times.end(), sentence.begin, [](const TimeExpression& x, std::uint32_t begin) { return x.span.begin < begin; });
             t != times.end() && std::next(t) != times.end() && std::next(t)->span.end <= sentence.end; ++t) {
            const auto end = std::next(t);
            const std::string between = plain(slice(article.document.text, {t->span.end, end->span.begin}));
            if (!tells(*t, entries_[first]->when) || std::find(std::begin(kUntil), std::end(kUntil), between) == std::end(kUntil)) continue;
            for (std::size_t i = first + 1; i < entries_.size(); ++i) {
                const auto& spans = entries_[i]->spans;
                if (spans.size() == 1 && spans.front().article == told.article && words_.sentence_around(spans.front()) == sentence && tells(*end, entries_[i]->when)) ends_[first] = i;
            }
        }
    }

    const Report& report_;
    const Words& words_;
    std::vector<const TimelineEntry*> entries_;
    std::vector<std::size_t> ends_;  ///< by entry: the one that tells when it ended; entries_.size() for none
};

}  // namespace

void write_timeline(const Report& report, const std::vector<std::uint32_t>& story, const Words& words, Lines& out) { Timeline(report, story, words).write(out); }

}  // namespace crossread::report
