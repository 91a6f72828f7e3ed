#include "report/markdown.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "report/markdown_text.hpp"
#include "report/names.hpp"

namespace crossread::report {
namespace {

/// What a person reads of each list; the JSON has all of it.
constexpr std::size_t kAgreements = 25, kDifferences = 30, kOnly = 12, kTimeline = 40, kSpeakers = 15, kQuotesEach = 4, kStories = 60, kInShort = 10, kInBrief = 3;
constexpr std::size_t kSentence = 260, kShort = 160;

// By kind of difference.
constexpr std::array<std::string_view, kDifference.size()> kHeadings{
    "Figures", "Times", "Places", "People and names", "Who said it", "Wording of quotations", "Done, planned or not sure", "Yes or no",
    "One is more exact, both can be true", "What else differs", "Planned in the earlier report, done in the later"};

/// In quotation marks, but for what begins with one: marks within marks read badly.
std::string in_marks(const std::string& words) {
    const bool marked = words.compare(0, 1, "\"") == 0 || words.compare(0, 3, "“") == 0 || words.compare(0, 3, "„") == 0;
    return marked ? words : "“" + words + "”";
}

class Page {
public:
    explicit Page(const Report& report) : report_(report) {}

    std::string write() {
        line("# Crossread report");
        if (report_.articles.empty()) return line(""), line("There is nothing to compare."), std::move(out_);
        if (report_.stories.size() > 1) overview();
        for (std::size_t i = 0; i < report_.stories.size(); ++i)
            if (report_.stories.size() == 1 || (report_.stories[i].size() > 1 && i < kStories)) story(i);
        corrections();
        sources();
        return std::move(out_);
    }

private:
    void line(std::string_view text) { out_ += text, out_ += '\n'; }
    void heading(std::string_view text) { line(""), line("## " + std::string(text)), line(""); }

    [[nodiscard]] std::string name(std::uint32_t article) const {
        const Article& a = report_.articles[article];
        if (!a.document.publisher.empty()) return plain(a.document.publisher, kShort);
        if (a.name.empty()) return "Article " + std::to_string(article + 1);
        const std::string file = a.name.substr(a.name.find_last_of('/') + 1);
        const std::size_t ending = file.find_last_of('.');
        return plain(ending == file.npos || ending == 0 || file.size() - ending > 6 ? file : file.substr(0, ending), kShort);
    }
    /// The names of the articles, each once, in order.
    [[nodiscard]] std::string names(const std::vector<Evidence>& all) const {
        std::vector<std::uint32_t> articles;
        for (const Evidence& e : all) articles.push_back(e.article);
        std::sort(articles.begin(), articles.end());
        articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
        std::string out;
        for (const std::uint32_t a : articles) out += (out.empty() ? "" : ", ") + name(a);
        return out;
    }
    [[nodiscard]] std::string words(const Evidence& e, std::size_t most = kSentence) const {
        return e.in_source ? std::string("the page's date line") : plain(slice(report_.articles[e.article].document.text, e.span), most);
    }
    /// "**Name:** “words”"
    void told(std::string_view indent, const Evidence& e, std::size_t most = kSentence) { line(std::string(indent) + "- **" + name(e.article) + ":** " + in_marks(words(e, most))); }

    [[nodiscard]] bool in_story(std::uint32_t article) const { return std::binary_search(story_->begin(), story_->end(), article); }
    template <class T, class F>
    std::vector<const T*> of_story(const std::vector<T>& all, F article_of) const {
        std::vector<const T*> out;
        for (const T& t : all)
            if (in_story(article_of(t))) out.push_back(&t);
        return out;
    }
    void more(std::size_t all, std::size_t shown) {
        if (all > shown) line("- … and " + std::to_string(all - shown) + " more");
    }

    void overview() {
        line("");
        line(std::to_string(report_.articles.size()) + " articles tell " + std::to_string(report_.stories.size()) + " stories.");
    }

    void story(std::size_t index) {
        story_ = &report_.stories[index];
        if (report_.stories.size() > 1) line(""), line("# Story " + std::to_string(index + 1) + ": " + title(story_->front()));
        agreements_ = of_story(report_.agreements, [](const Agreement& a) { return a.spans.front().article; });
        differences_ = of_story(report_.differences, [](const Difference& d) { return d.spans.front().where.article; });
        only_ = of_story(report_.only, [](const OnlyHere& o) { return o.article; });
        summary();
        differences();
        agreements();
        only_here();
        timeline();
        versions();
        quotations();
    }

    [[nodiscard]] std::string title(std::uint32_t article) const {
        const std::string& t = report_.articles[article].document.title;
        return t.empty() ? name(article) : plain(t, kShort);
    }

    void summary() {
        heading("Summary");
        const auto loud = static_cast<std::size_t>(std::count_if(differences_.begin(), differences_.end(), is_loud));
        line(count(story_->size(), "report") + ". " + count(agreements_.size(), "statement") + " in more than one of them, " + count(loud, "point") + " on which they differ" +
             (differences_.size() > loud ? ", " + std::to_string(differences_.size() - loud) + " that one tells more exactly" : "") + ".");
        line("");
        for (const std::uint32_t a : *story_) {
            const auto own = static_cast<std::size_t>(std::count_if(only_.begin(), only_.end(), [&](const OnlyHere* o) { return o->article == a; }));
            const std::size_t all = report_.articles[a].language.sentences.size();
            const std::size_t shared = all > 0 ? (100 * (all - std::min(all, own)) + all / 2) / all : 0;
            const auto& published = report_.articles[a].document.published;
            const std::string date = published ? ", " + published->value.substr(0, 10) + (published->how == Known::inferred ? " (inferred)" : "") : "";
            line("- **" + name(a) + "**" + date + ": " + title(a) + ". " + count(all, "sentence") + ", " + std::to_string(shared) + " % told by others too.");
        }
        main_points();
        if (loud == 0) return;
        line("");
        line("They differ on:");
        line("");
        std::size_t shown = 0;
        for (const Difference* d : differences_)
            if (is_loud(d) && shown++ < kInShort) line("- " + std::string(kHeadings[static_cast<std::size_t>(d->kind)]) + ": " + sides(*d));
        more(loud, kInShort);
    }
    /// What every report of the story tells, in the words of one.
    void main_points() {
        std::vector<Evidence> told;
        for (const Agreement* a : common_ground(kInBrief)) {
            if (reports_of(*a) < story_->size()) continue;
            if (told.empty()) line(""), line(story_->size() == 2 ? "Both tell:" : "All of them tell:"), line("");
            // A sentence that says two things stands in two agreements: the second goes by another of its sentences.
            const auto fresh = std::find_if(a->spans.begin(), a->spans.end(), [&](const Evidence& e) { return std::find(told.begin(), told.end(), e) == told.end(); });
            told.push_back(fresh == a->spans.end() ? a->spans.front() : *fresh);
            line("- " + in_marks(words(told.back())));
        }
    }
    static bool is_loud(const Difference* d) { return d->kind != DifferenceKind::precision; }
    static std::string count(std::size_t n, std::string_view thing) { return std::to_string(n) + " " + std::string(thing) + (n == 1 ? "" : "s"); }

    void differences() {
        if (differences_.empty()) return;
        heading("Where they differ");
        std::size_t shown = 0;
        for (std::size_t kind = 0; kind < kHeadings.size(); ++kind) {
            bool first = true;
            for (const Difference* d : differences_) {
                if (static_cast<std::size_t>(d->kind) != kind || shown >= kDifferences) continue;
                if (std::exchange(first, false)) line("**" + std::string(kHeadings[kind]) + "**"), line("");
                difference(*d);
                ++shown;
            }
            if (!first) line("");
        }
        more(differences_.size(), shown);
    }
    /// What stands against what: "16 people (Kestrel Review) / 17 (Meridian Ledger)".
    [[nodiscard]] std::string sides(const Difference& d) const {
        std::vector<std::pair<std::string, std::vector<Evidence>>> by_words;
        for (const Valued& v : d.spans) {
            const std::string side = words(v.where, kShort);
            const auto same = std::find_if(by_words.begin(), by_words.end(), [&](const auto& known) { return known.first == side; });
            if (same != by_words.end()) same->second.push_back(v.where);
            else by_words.push_back({side, {v.where}});
        }
        std::string out;
        for (const auto& [side, where] : by_words) out += (out.empty() ? "" : " / ") + side + " (" + names(where) + ")";
        return out;
    }
    void difference(const Difference& d) {
        line("- " + sides(d));
        for (const Valued& v : d.spans) line("  - **" + name(v.where.article) + ":** " + in_context(v.where));
    }
    /// The sentence with the words that differ in bold.
    [[nodiscard]] std::string in_context(const Evidence& e) const {
        const Article& a = report_.articles[e.article];
        const std::uint32_t index = a.language.sentence_at(e.span.begin);
        if (e.in_source || index >= a.language.sentences.size()) return in_marks(words(e));
        const Span sentence = a.language.sentences[index].span;
        const Span span{e.span.begin, std::min(e.span.end, sentence.end)};
        const std::string_view text = a.document.text;
        std::string before = plain(slice(text, {sentence.begin, span.begin})), after = plain(slice(text, {span.end, sentence.end}), kShort);
        if (before.size() > kShort) {
            std::size_t cut = before.find(' ', before.size() - kShort);
            before = "…" + (cut == before.npos ? std::string() : before.substr(cut));
        }
        const auto gap = [&](std::uint32_t at) { return at > 0 && at < text.size() && (text[at - 1] == ' ' || text[at] == ' '); };
        const std::string bold = "**" + plain(slice(text, span), kSentence) + "**" + (!after.empty() && gap(span.end) ? " " : "") + after;
        return before.empty() ? "“" + bold + "”" : in_marks(before + (gap(span.begin) ? " " : "") + bold);
    }

    static std::size_t reports_of(const Agreement& a) {
        std::size_t n = 1;
        for (std::size_t i = 1; i < a.spans.size(); ++i) n += a.spans[i].article != a.spans[i - 1].article;
        return n;
    }
    /// What most articles make first, then what weighs most: an editor wants the common ground first. What mostly repeats
    /// sentences that were told says little new and is left out.
    [[nodiscard]] std::vector<const Agreement*> common_ground(std::size_t most) const {
        std::vector<const Agreement*> sorted = agreements_, out;
        std::stable_sort(sorted.begin(), sorted.end(), [](const Agreement* x, const Agreement* y) { return std::pair(reports_of(*x), x->weight) > std::pair(reports_of(*y), y->weight); });
        std::vector<Evidence> told;
        for (const Agreement* a : sorted) {
            const auto known = [&](const Evidence& e) { return std::any_of(told.begin(), told.end(), [&](const Evidence& t) { return t.article == e.article && t.span.overlaps(e.span); }); };
            if (out.size() == most || 2 * std::count_if(a->spans.begin(), a->spans.end(), known) > static_cast<std::ptrdiff_t>(a->spans.size())) continue;
            told.insert(told.end(), a->spans.begin(), a->spans.end());
            out.push_back(a);
        }
        return out;
    }

    void agreements() {
        if (agreements_.empty()) return;
        heading("What several report");
        std::size_t shown = 0;
        for (const Agreement* a : common_ground(kAgreements)) {
            line(std::to_string(++shown) + ". " + std::to_string(reports_of(*a)) + " of " + std::to_string(story_->size()) + " reports");
            for (const Evidence& e : a->spans) told("   ", e);
            std::string why;
            for (const std::string& w : a->why) why += (why.empty() ? "" : "; ") + plain(w, kShort);
            if (!why.empty()) line("   - Same " + why);
        }
        more(agreements_.size(), shown);
    }

    void only_here() {
        if (only_.empty()) return;
        heading("Only in one");
        for (const std::uint32_t a : *story_) {
            std::vector<const OnlyHere*> own;
            for (const OnlyHere* o : only_)
                if (o->article == a) own.push_back(o);
            if (own.empty()) continue;
            line("**" + name(a) + "**");
            line("");
            const std::size_t all = own.size();
            std::stable_sort(own.begin(), own.end(), [](const OnlyHere* x, const OnlyHere* y) { return x->weight > y->weight; });
            own.resize(std::min(all, kOnly));
            std::sort(own.begin(), own.end(), [](const OnlyHere* x, const OnlyHere* y) { return x->span < y->span; });
            for (const OnlyHere* o : own) line("- " + in_marks(words({a, o->span, false})));
            more(all, kOnly);
            line("");
        }
    }

    void timeline() {
        const auto entries = of_story(report_.timeline, [](const TimelineEntry& t) { return t.spans.front().article; });
        if (entries.empty()) return;
        heading("Timeline");
        std::string_view last;
        for (std::size_t i = 0; i < entries.size() && i < kTimeline; ++i) {
            const std::string_view when = entries[i]->when;
            if (when.substr(0, 10) != last) line("- **" + plain(when.substr(0, 10)) + "**");
            last = when.substr(0, 10);
            const std::string hour = when.size() > 11 ? plain(when.substr(11)) + ": " : "";
            line("  - " + hour + words(entries[i]->spans.front(), kShort) + " (" + names(entries[i]->spans) + ")");
        }
        more(entries.size(), kTimeline);
    }

    void versions() {
        const auto versions = of_story(report_.versions, [](const Versions& v) { return v.older; });
        if (versions.empty()) return;
        heading("Versions");
        for (const Versions* v : versions) {
            line("**" + name(v->newer) + "** is a version of **" + name(v->older) + "**" + (v->changes.empty() ? ", word for word." : ":"));
            line("");
            for (const Change& c : v->changes) {
                std::string both;
                for (const Evidence& e : c.spans) both += (both.empty() ? "" : " → ") + in_marks(words(e, kShort));
                line("- " + std::string(word(kChange, c.kind)) + ": " + both);
            }
        }
    }

    void quotations() {
        std::vector<std::pair<std::size_t, const SpeakerQuotes*>> speakers;
        for (const SpeakerQuotes& q : report_.quotes) {
            const auto here = static_cast<std::size_t>(std::count_if(q.spans.begin(), q.spans.end(), [&](const Evidence& e) { return in_story(e.article); }));
            if (here > 0) speakers.push_back({here, &q});
        }
        if (speakers.empty()) return;
        heading("Who is quoted");
        std::stable_sort(speakers.begin(), speakers.end(), [](const auto& x, const auto& y) { return x.first > y.first; });
        for (std::size_t i = 0; i < speakers.size() && i < kSpeakers; ++i) {
            const Entity& entity = report_.linked.entities[speakers[i].second->speaker];
            line("**" + plain(entity.name, kShort) + "**" + (entity.role.empty() ? "" : ", " + plain(entity.role, kShort)));
            line("");
            said(*speakers[i].second);
            line("");
        }
        more(speakers.size(), kSpeakers);
    }

    /// The same words in several reports are one quotation.
    void said(const SpeakerQuotes& quotes) {
        std::vector<std::pair<std::string, std::vector<Evidence>>> by_words;
        for (const Evidence& e : quotes.spans) {
            if (!in_story(e.article)) continue;
            const std::string quote = words(e, kShort);
            const auto same = std::find_if(by_words.begin(), by_words.end(), [&](const auto& known) { return known.first == quote; });
            if (same != by_words.end()) same->second.push_back(e);
            else by_words.push_back({quote, {e}});
        }
        for (std::size_t i = 0; i < by_words.size() && i < kQuotesEach; ++i) line("- “" + by_words[i].first + "” (" + names(by_words[i].second) + ")");
        more(by_words.size(), kQuotesEach);
    }

    /// Who reads the page must be able to tell what was found from what a person changed.
    void corrections() {
        if (report_.corrections.empty()) return;
        heading("Corrected by hand");
        for (const Correction& c : report_.corrections) line("- " + in_words(c));
    }
    /// As the exports of web/ tell it.
    static std::string in_words(const Correction& c) {
        const std::string who = plain(c.entity.name, kShort);
        std::string said;
        for (const std::string& s : c.sentences) said += " “" + plain(s, kSentence) + "”";
        switch (c.kind) {
            case CorrectionKind::rename: return who + " is called " + plain(c.words, kShort) + ".";
            case CorrectionKind::merge: return who + " is the same as " + plain(c.into.name, kShort) + ".";
            case CorrectionKind::split: return plain(c.words, kShort) + " is not " + who + ".";
            case CorrectionKind::retype: return who + " is of another kind: " + std::string(word(kEntity, c.type)) + ".";
            case CorrectionKind::apart: return "These sentences do not say the same:" + said;
            case CorrectionKind::no_difference: return "These sentences do not disagree:" + said;
        }
        return {};
    }

    void sources() {
        heading("Sources");
        for (std::uint32_t a = 0; a < report_.articles.size(); ++a) {
            const Document& d = report_.articles[a].document;
            std::string out = std::to_string(a + 1) + ". **" + name(a) + "**";
            if (!d.title.empty()) out += ": " + plain(d.title, kShort);
            if (d.published) out += ", " + plain(d.published->value);
            if (!d.url.empty()) out += ", " + plain(d.url);
            line(out);
        }
    }

    const Report& report_;
    const std::vector<std::uint32_t>* story_ = nullptr;
    std::vector<const Agreement*> agreements_;
    std::vector<const Difference*> differences_;
    std::vector<const OnlyHere*> only_;
    std::string out_;
};

}  // namespace

std::string markdown(const Report& report) { return Page(report).write(); }

}  // namespace crossread::report
