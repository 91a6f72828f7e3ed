#include "report/markdown.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "compare/dates.hpp"
#include "report/markdown_lines.hpp"
#include "report/markdown_sections.hpp"
#include "report/markdown_text.hpp"
#include "report/markdown_words.hpp"
#include "report/names.hpp"

namespace crossread::report {
namespace {

/// What a person reads of each list; the JSON has all of it.
constexpr std::size_t kAgreements = 25, kDifferences = 30, kOnly = 12, kStories = 60, kInShort = 6, kInBrief = 6, kEach = 2, kBrief = 90;
/// Of "PST." and the like nobody asks whether another report has it.
constexpr std::size_t kFewestWords = 3;
/// In bytes: a sentence with so little beside the words that were shown ("he said") is not shown too.
constexpr std::size_t kLittle = 16;

// By kind of difference.
constexpr std::array<std::string_view, kDifference.size()> kHeadings{
    "Figures", "Times", "Places", "People and names", "Who said it", "Wording of quotations", "Done, planned or not sure", "Yes or no",
    "One is more exact, both can be true", "What else differs", "Planned in the earlier report, done in the later"};
/// In which order they are told: what both can be true of comes last.
constexpr DifferenceKind kOrder[] = {DifferenceKind::quantity,  DifferenceKind::time,     DifferenceKind::place,         DifferenceKind::person,
                                     DifferenceKind::certainty, DifferenceKind::polarity, DifferenceKind::other,         DifferenceKind::attribution,
                                     DifferenceKind::quote_wording, DifferenceKind::sequence, DifferenceKind::precision};
static_assert(std::size(kOrder) == kDifference.size());

/// Within its sentence a quotation ends with a comma that is none of its own.
std::string_view without_comma(std::string_view words) { return words.ends_with(',') ? words.substr(0, words.size() - 1) : words; }

std::size_t words_in(std::string_view text) { return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1; }

std::string count(std::size_t n, std::string_view thing) { return std::to_string(n) + " " + std::string(thing) + (n == 1 ? "" : "s"); }

/// With a full stop, unless it ends with a mark of its own.
std::string sentence(const std::string& words) { return words.empty() || std::string_view(".?!…").find(words.back()) == std::string_view::npos ? words + "." : words; }

std::size_t reports_of(const Agreement& a) {
    std::size_t n = 1;
    for (std::size_t i = 1; i < a.spans.size(); ++i) n += a.spans[i].article != a.spans[i - 1].article;
    return n;
}

bool is_loud(const Difference* d) { return d->kind != DifferenceKind::precision; }

class Page : Lines {
public:
    explicit Page(const Report& report) : report_(report), words_(report) {}

    std::string write() {
        line("# Crossread report");
        if (report_.articles.empty()) return line(""), line("There is nothing to compare."), take();
        if (report_.stories.size() > 1) paragraph(count(report_.articles.size(), "article") + " tell " + std::to_string(report_.stories.size()) + " stories.");
        for (std::size_t i = 0; i < report_.stories.size(); ++i)
            if (report_.stories.size() == 1 || (report_.stories[i].size() > 1 && i < kStories)) story(i);
        corrections();
        sources();
        return take();
    }

private:
    template <class T, class F>
    std::vector<const T*> of_story(const std::vector<T>& all, F article_of) const {
        std::vector<const T*> out;
        for (const T& t : all)
            if (in_story(article_of(t))) out.push_back(&t);
        return out;
    }
    [[nodiscard]] bool in_story(std::uint32_t article) const { return std::binary_search(story_->begin(), story_->end(), article); }

    void story(std::size_t index) {
        story_ = &report_.stories[index];
        if (report_.stories.size() > 1) gap(), line("# Story " + std::to_string(index + 1) + ": " + words_.title(story_->front()));
        agreements_ = of_story(report_.agreements, [](const Agreement& a) { return a.spans.front().article; });
        // What most articles make first, then what weighs most: an editor wants the common ground first.
        std::stable_sort(agreements_.begin(), agreements_.end(), [](const Agreement* x, const Agreement* y) { return std::pair(reports_of(*x), x->weight) > std::pair(reports_of(*y), y->weight); });
        differences_ = of_story(report_.differences, [](const Difference& d) { return d.spans.front().where.article; });
        const auto place = [](const Difference* d) { return std::find(std::begin(kOrder), std::end(kOrder), d->kind); };
        std::stable_sort(differences_.begin(), differences_.end(), [&](const Difference* x, const Difference* y) { return place(x) < place(y); });
        only_ = of_story(report_.only, [](const OnlyHere& o) { return o.article; });
        summary();
        differences();
        agreements();
        only_here();
        write_timeline(report_, *story_, words_, *this);
        versions();
        write_quotations(report_, *story_, words_, *this);
    }

    void summary() {
        heading("Summary");
        const auto loud = static_cast<std::size_t>(std::count_if(differences_.begin(), differences_.end(), is_loud));
        std::string found = count(story_->size(), "report") + ". ";
        if (story_->size() == 1) found += "There is no other to compare it with.";
        else {
            found += count(agreements_.size(), "statement") + " in more than one of them, " + (loud == 0 ? "no point" : count(loud, "point")) + " on which they differ";
            if (differences_.size() > loud) found += ", " + std::to_string(differences_.size() - loud) + " on which one is only more exact";
            found += ".";
        }
        paragraph(found);
        for (const std::uint32_t a : *story_) line("- **" + words_.name(a) + "**" + date_of(a) + ": " + in_short(a));
        main_points();
        if (loud == 0) return;
        paragraph("They differ on:");
        for (std::size_t i = 0; i < loud && i < kInShort; ++i) line("- " + std::string(kHeadings[static_cast<std::size_t>(differences_[i]->kind)]) + ": " + sides(*differences_[i], kBrief));
        more(loud, kInShort);
    }
    [[nodiscard]] std::string date_of(std::uint32_t article) const {
        const auto& published = report_.articles[article].document.published;
        return published ? ", " + comparison::date_in_words(published->value.substr(0, 10)) + (published->how == Known::inferred ? " (worked out)" : "") : std::string();
    }
    [[nodiscard]] std::string in_short(std::uint32_t article) const {
        const std::size_t all = report_.articles[article].language.sentences.size();
        const auto own = static_cast<std::size_t>(std::count_if(only_.begin(), only_.end(), [&](const OnlyHere* o) { return o->article == article; }));
        const bool titled = !report_.articles[article].document.title.empty();
        std::string out = (titled ? sentence(words_.title(article)) + " " : "") + count(all, "sentence");
        if (story_->size() > 1 && all > 0) out += ", " + std::to_string((100 * (all - std::min(all, own)) + all / 2) / all) + "% told by others too";
        return out + ".";
    }
    /// What every report of the story tells, else what most tell, each in the words of one. What one denies or only plans is not told
    /// by all.
    void main_points() {
        std::size_t shown = 0, of = 0;
        for (const Agreement* a : agreements_) {
            const std::size_t reports = reports_of(*a);
            const std::vector<DifferenceKind> disputed = disputed_in(a->gist);
            const bool open = std::any_of(disputed.begin(), disputed.end(), [](DifferenceKind kind) { return dispute(kind).empty(); });
            if (a->repeats || open || shown == kInBrief || 2 * reports <= story_->size()) continue;
            if (shown > 0 && reports < story_->size() && of == story_->size()) break;
            if (shown++ == 0) of = reports, paragraph(reports < story_->size() ? "Most of them tell:" : story_->size() == 2 ? "Both tell:" : "All of them tell:");
            std::string note;
            for (const DifferenceKind kind : disputed) note += (note.empty() ? " (" : ", ") + std::string(dispute(kind));
            line("- " + words_.quoted(a->gist) + (note.empty() ? "" : note + ")"));
        }
    }
    /// Of what kinds are the differences that stand in this sentence, each once; other wordings and mere exactness aside.
    [[nodiscard]] std::vector<DifferenceKind> disputed_in(const Evidence& e) const {
        std::vector<DifferenceKind> out;
        for (const Difference* d : differences_) {
            if (!is_loud(d) || d->kind == DifferenceKind::quote_wording) continue;
            if (std::any_of(d->spans.begin(), d->spans.end(), [&](const Valued& v) { return v.where.article == e.article && (e.span.overlaps(v.where.span) || (d->kind == DifferenceKind::quantity && words_.holds(e, v.where))); })) out.push_back(d->kind);
        }
        out.erase(std::unique(out.begin(), out.end()), out.end());  // they are in order of kind
        return out;
    }
    /// What a statement is told with that all make but for this; empty where it is not told by all.
    static std::string_view dispute(DifferenceKind kind) {
        switch (kind) {
            case DifferenceKind::quantity: return "figures differ";
            case DifferenceKind::time: return "times differ";
            case DifferenceKind::place: return "places differ";
            case DifferenceKind::person: return "names differ";
            case DifferenceKind::attribution: return "who said it differs";
            case DifferenceKind::other: return "some say it otherwise";
            default: return {};
        }
    }

    void differences() {
        if (differences_.empty()) return;
        heading("Where they differ");
        for (std::size_t i = 0; i < differences_.size() && i < kDifferences; ++i) {
            const Difference& d = *differences_[i];
            if (i == 0 || differences_[i - 1]->kind != d.kind) paragraph("**" + std::string(kHeadings[static_cast<std::size_t>(d.kind)]) + "**");
            difference(d);
        }
        more(differences_.size(), kDifferences);
    }
    /// What stands against what: "16 people (Kestrel Review) / 17 (Meridian Ledger)".
    [[nodiscard]] std::string sides(const Difference& d, std::size_t most) const {
        std::vector<std::pair<std::string_view, std::vector<Evidence>>> all;
        for (const Valued& v : d.spans) {
            const std::string_view side = v.where.in_source ? "the page's date line" : without_comma(slice(report_.articles[v.where.article].document.text, v.where.span));
            const auto known = std::find_if(all.begin(), all.end(), [&](const auto& s) { return s.first == side; });
            if (known != all.end()) known->second.push_back(v.where);
            else all.push_back({side, {v.where}});
        }
        std::string out;
        for (const auto& [side, where] : all) {
            std::vector<std::string_view> others;
            for (const auto& other : all)
                if (other.first != side) others.push_back(other.first);
            const std::string told = d.kind != DifferenceKind::quote_wording ? plain(side, most) : side.size() > most ? in_marks(side, most) : own_in_bold(side, others);
            out += (out.empty() ? "" : " / ") + told + " (" + words_.names(where) + ")";
        }
        return out;
    }
    void difference(const Difference& d) {
        line("- " + sides(d, kSentence));
        std::vector<std::pair<std::uint32_t, std::string>> told;  // one sentence of a report is enough for one value
        for (const Valued& v : d.spans) {
            const std::pair side(v.where.article, letters_of(words_.bare(v.where)));
            if (std::find(told.begin(), told.end(), side) != told.end() || words_.sentence_around(v.where).size() < v.where.span.size() + kLittle) continue;
            told.push_back(side);
            line("  - **" + words_.name(v.where.article) + ":** " + words_.in_context(v.where));
        }
    }

    void agreements() {
        if (agreements_.empty()) return;
        heading("What several report");
        std::size_t shown = 0, of = 0;
        for (const Agreement* a : agreements_) {
            if (a->repeats || shown == kAgreements) continue;
            const std::size_t reports = reports_of(*a);
            if (story_->size() > 2 && std::exchange(of, reports) != reports) paragraph("**" + (reports == story_->size() ? "In all " : "In " + std::to_string(reports) + " of ") + count(story_->size(), "report") + "**");
            agreement(*a, ++shown);
        }
        more(agreements_.size(), shown, shown < kAgreements ? " that say most of this again" : "");
    }
    /// The sentence that stands for it, and the words of the others.
    void agreement(const Agreement& a, std::size_t number) {
        std::vector<Said> said;
        add_said(said, words_.quoted(a.gist), a.gist);
        for (const Evidence& e : shown_of(a)) add_said(said, words_.quoted(e), e);
        for (std::size_t i = 0; i < said.size(); ++i) line((i == 0 ? std::to_string(number) + ". " : "   - ") + "**" + words_.names(said[i].second) + ":** " + said[i].first);
        std::string why;
        for (const std::string& w : a.why) why += (why.empty() ? "" : "; ") + plain(w, kShort);
        if (!why.empty()) line("   - In common: " + why);
    }
    /// Of each other report the sentence nearest to the gist, and one more that is nearly as near; headlines where there is nothing else.
    [[nodiscard]] std::vector<Evidence> shown_of(const Agreement& a) const {
        std::vector<Evidence> out;
        for (std::size_t first = 0, next = 0; first < a.spans.size(); first = next) {
            std::vector<std::pair<std::size_t, Evidence>> own;
            for (next = first; next < a.spans.size() && a.spans[next].article == a.spans[first].article; ++next)
                own.push_back({words_.in_headline(a.spans[next]) ? 0 : 1 + words_.in_common(a.spans[next], a.gist), a.spans[next]});
            if (own.front().second.article == a.gist.article) continue;
            std::stable_sort(own.begin(), own.end(), [](const auto& x, const auto& y) { return x.first > y.first; });
            own.resize(std::min(own.size(), kEach));
            if (own.size() > 1 && 2 * own.back().first < own.front().first) own.pop_back();
            for (const auto& [near, where] : own) out.push_back(where);
        }
        return out;
    }

    void only_here() {
        if (only_.empty() || story_->size() < 2) return;
        heading("Only in one");
        for (const std::uint32_t a : *story_) {
            std::vector<const OnlyHere*> own;
            std::size_t all = 0;
            for (const OnlyHere* o : only_) {
                all += o->article == a;
                if (o->article == a && words_in(words_.bare({a, o->span, false})) >= kFewestWords) own.push_back(o);
            }
            if (own.empty()) continue;
            paragraph("**" + words_.name(a) + "**");
            std::stable_sort(own.begin(), own.end(), [](const OnlyHere* x, const OnlyHere* y) { return x->weight > y->weight; });
            own.resize(std::min(own.size(), kOnly));
            std::sort(own.begin(), own.end(), [](const OnlyHere* x, const OnlyHere* y) { return x->span < y->span; });
            for (const OnlyHere* o : own) line("- " + words_.quoted({a, o->span, false}));
            more(all, own.size());
        }
    }

    void versions() {
        const auto versions = of_story(report_.versions, [](const Versions& v) { return v.older; });
        if (versions.empty()) return;
        heading("Versions");
        for (const Versions* v : versions) {
            paragraph("**" + words_.name(v->newer) + "** is a version of **" + words_.name(v->older) + "**" + (v->changes.empty() ? ", word for word." : ":"));
            for (const Change& c : v->changes) {
                std::string both;
                for (const Evidence& e : c.spans) both += (both.empty() ? "" : " → ") + words_.quoted(e, kShort);
                line("- " + std::string(word(kChange, c.kind)) + ": " + both);
            }
        }
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
            std::string out = std::to_string(a + 1) + ". **" + words_.name(a) + "**";
            if (!d.title.empty()) out += ": " + plain(d.title, kShort);
            if (d.published) out += ", " + comparison::date_in_words(d.published->value);
            if (!d.url.empty()) out += ", " + plain(d.url);
            line(out);
        }
    }

    const Report& report_;
    const Words words_;
    const std::vector<std::uint32_t>* story_ = nullptr;
    std::vector<const Agreement*> agreements_;  ///< those that most reports make first
    std::vector<const Difference*> differences_;
    std::vector<const OnlyHere*> only_;
};

}  // namespace

std::string markdown(const Report& report) { return Page(report).write(); }

}  // namespace crossread::report
