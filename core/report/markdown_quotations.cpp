#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "report/markdown_sections.hpp"
#include "report/markdown_text.hpp"
#include "text/marks.hpp"
#include "text/utf8.hpp"

namespace crossread::report {
namespace {

constexpr std::size_t kSpeakers = 15, kEach = 4;

/// Those who say the same words together, and what they say in this story.
struct Speakers {
    std::vector<EntityId> all;
    std::vector<Evidence> spans;
};

/// Words that stand in quotation marks, or a piece of them: the mark is just before.
bool is_direct(const Article& article, Span span) {
    const auto& quotes = article.facts.quotes;
    if (std::any_of(quotes.begin(), quotes.end(), [&](const Quote& q) { return q.span == span && q.kind == QuoteKind::direct; })) return true;
    return span.begin > 0 && text::is_double_mark(text::decode_before(article.document.text, span.begin));
}

/// What stands in quotation marks first; what a report tells in its own words is told as that. The same words in several reports are
/// one quotation.
void write_said(const Report& report, const std::vector<Evidence>& spans, const Words& words, Lines& out) {
    std::vector<Said> direct, reported;
    for (const Evidence& e : spans) {
        const Article& article = report.articles[e.article];
        std::string_view spoken = slice(article.document.text, e.span);
        while (spoken.ends_with(',') || spoken.ends_with(' ')) spoken.remove_suffix(1);
        if (is_direct(article, e.span)) add_said(direct, "“" + plain(slice(spoken, text::within_marks(spoken)), kShort) + "”", e);
        else add_said(reported, "Reported: " + plain(spoken, kShort), e);
    }
    direct.insert(direct.end(), reported.begin(), reported.end());
    for (std::size_t i = 0; i < direct.size() && i < kEach; ++i) out.line("- " + direct[i].first + " (" + words.names(direct[i].second) + ")");
    out.more(direct.size(), kEach);
}

}  // namespace

void write_quotations(const Report& report, const std::vector<std::uint32_t>& story, const Words& words, Lines& out) {
    std::vector<Speakers> speakers;
    for (const SpeakerQuotes& q : report.quotes) {
        Speakers here{{q.speaker}, {}};
        for (const Evidence& e : q.spans)
            if (std::binary_search(story.begin(), story.end(), e.article)) here.spans.push_back(e);
        if (here.spans.empty()) continue;
        const auto together = std::find_if(speakers.begin(), speakers.end(), [&](const Speakers& s) { return s.spans == here.spans; });
        if (together != speakers.end()) together->all.push_back(q.speaker);
        else speakers.push_back(std::move(here));
    }
    if (speakers.empty()) return;
    out.heading("Who is quoted");
    std::stable_sort(speakers.begin(), speakers.end(), [](const Speakers& x, const Speakers& y) { return x.spans.size() > y.spans.size(); });
    for (std::size_t i = 0; i < speakers.size() && i < kSpeakers; ++i) {
        std::string who;
        for (const EntityId speaker : speakers[i].all) {
            const Entity& entity = report.linked.entities[speaker];
            who += (who.empty() ? "**" : "; **") + plain(entity.name, kShort) + "**" + (entity.role.empty() ? "" : ", " + plain(entity.role, kShort));
        }
        out.paragraph(who);
        write_said(report, speakers[i].spans, words, out);
    }
    out.more(speakers.size(), kSpeakers, " speakers");
}

}  // namespace crossread::report
