#include <algorithm>
#include <cmath>
#include <limits>

#include "support/laws_parts.hpp"
#include "text/chars.hpp"
#include "source/encoding.hpp"
#include "text/utf8.hpp"

namespace crossread::tests {
namespace {

std::string at(Span span) { return " [" + std::to_string(span.begin) + ", " + std::to_string(span.end) + ")"; }

bool on_border(std::string_view text, std::uint32_t byte) {
    return byte >= text.size() || (static_cast<unsigned char>(text[byte]) & 0xC0) != 0x80;
}

bool visible(char32_t code) { return !text::is_space(code) && code > 0x20 && !(code >= 0x7F && code < 0xA0); }

/// The text without anything invisible: what must be alike however lines are broken.
std::string squeezed(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();)
        if (const char32_t code = text::decode(text, i); visible(code)) text::append(out, code);
    return out;
}

bool only_space(std::string_view text) { return squeezed(text).empty(); }

/// Collects what is broken in one article.
class ArticleLaws {
public:
    ArticleLaws(const Article& article, Broken& broken) : article_(article), doc_(article.document), text_(doc_.text), broken_(broken) {}

    void check() {
        expect(text::valid_prefix(text_) == text_.size(), "the text is not valid UTF-8");
        source_units_ = article_.content_offsets.units(std::numeric_limits<std::uint32_t>::max());
        blocks();
        language();
        head();
        entities();
        facts();
    }

    void expect(bool holds, std::string_view what) {
        if (!holds) broken_.push_back(article_.name + ": " + std::string(what));
    }
    /// The words are put together only when something is broken: this is asked of every token.
    void expect(bool holds, std::string_view what, Span where) {
        if (!holds) broken_.push_back(article_.name + ": " + std::string(what) + at(where));
    }
    void expect(bool holds, std::string_view wrong, Span where, std::string_view what) {
        if (!holds) broken_.push_back(article_.name + ": " + std::string(what) + at(where) + " " + std::string(wrong));
    }
    void inside(Span span, std::string_view what) {
        expect(span.begin < span.end && span.end <= text_.size(), "is empty or outside the text", span, what);
        expect(on_border(text_, span.begin) && on_border(text_, span.end), "cuts a character", span, what);
    }
    void in_content(Span span, std::string_view what) {
        expect(span.begin <= span.end && article_.content_offsets.units(span.end) <= source_units_, "is outside the content", span, what);
    }
    void evidence(const Evidence& e, std::string_view what) { e.in_source ? in_content(e.span, what) : inside(e.span, what); }

private:
    template <class T>
    void in_order(const std::vector<T>& items, std::string_view what) {
        const auto later = [](const T& a, const T& b) { return b.span.begin < a.span.begin; };
        expect(std::adjacent_find(items.begin(), items.end(), later) == items.end(), "are out of order", {}, what);
    }
    void known(EntityId id, const char* what) {
        expect(id == kNoEntity || id < article_.entities.entities.size(), "names an entity that is not there", {}, what);
    }
    /// What lies between two spans of a row is white space, and they do not overlap.
    void gap(std::uint32_t end, std::uint32_t begin, std::string_view what) {
        expect(end <= begin, "overlap", {end, begin}, what);
        if (end < begin) expect(only_space(slice(text_, {end, begin})), "have words between them that are lost", {end, begin}, what);
    }

    void blocks() {
        std::uint32_t end = 0;
        std::string joined;
        for (const Block& b : doc_.blocks) {
            inside(b.text, "block");
            in_content(b.source, "block source");
            gap(end, b.text.begin, "blocks");
            end = b.text.end;
            joined += (joined.empty() ? "" : "\n\n") + std::string(slice(text_, b.text));
        }
        gap(end, static_cast<std::uint32_t>(text_.size()), "blocks");
        if (doc_.format != Format::prose) expect(joined == text_, "the text is not its blocks, joined by blank lines");
        expect(doc_.format != Format::automatic, "the format is still open");
        for (const Dropped& d : doc_.dropped) {
            expect(!d.reason.empty() && !d.text.empty(), "something is dropped without text or reason");
            in_content(d.source, "dropped");
        }
        for (const Diagnostic& d : doc_.diagnostics) {
            expect(!d.code.empty() && !d.message.empty(), "a diagnostic says nothing");
            in_content(d.source, "diagnostic");
        }
    }

    void language() {
        const Language& lang = article_.language;
        expect(lang.folded.size() == text_.size(), "the folded text has another length");
        std::uint32_t end = 0, token = 0;
        for (const Sentence& s : lang.sentences) {
            inside(s.span, "sentence");
            gap(end, s.span.begin, "sentences");
            end = s.span.end;
            expect(s.first == token && s.first <= s.last && s.last <= lang.tokens.size(), "tokens are lost at sentence", s.span);
            expect(s.block < doc_.blocks.size() && doc_.blocks[s.block].text.contains(s.span), "a sentence leaves its block", s.span);
            tokens(s);
            token = s.last;
        }
        gap(end, static_cast<std::uint32_t>(text_.size()), "sentences");
        expect(token == lang.tokens.size(), "tokens stand outside all sentences");
    }
    void tokens(const Sentence& s) {
        std::uint32_t end = s.span.begin;
        for (std::uint32_t i = s.first; i < s.last && i < article_.language.tokens.size(); ++i) {
            const Span span = article_.language.tokens[i].span;
            inside(span, "token");
            expect(s.span.contains(span), "a token leaves its sentence", span);
            gap(end, span.begin, "tokens");
            end = span.end;
        }
        gap(end, s.span.end, "tokens");
    }

    void head() {
        for (const auto& date : {doc_.published, doc_.updated}) {
            if (!date) continue;
            expect(!date->value.empty(), "a date without a value");
            expect(date->how == Known::given || !date->evidence.empty(), "a date without evidence");
            for (const Evidence& e : date->evidence)
                if (e.article == 0) evidence(e, "date");
        }
        if (doc_.dateline) inside(doc_.dateline->span, "dateline");
    }

    void entities() {
        const Entities& all = article_.entities;
        in_order(all.mentions, "mentions");
        std::vector<bool> seen(all.entities.size());
        for (const Mention& m : all.mentions) {
            inside(m.span, "mention");
            known(m.entity, "a mention");
            expect(m.confidence >= 0 && m.confidence <= 1, "a confidence is not between 0 and 1");
            if (m.entity < seen.size()) seen[m.entity] = true;
        }
        expect(std::find(seen.begin(), seen.end(), false) == seen.end(), "an entity without a mention");
        for (const Entity& e : all.entities) {
            expect(!e.name.empty(), "an entity without a name");
            expect(std::is_sorted(e.aliases.begin(), e.aliases.end()), "aliases are not sorted");
            expect(std::find(e.aliases.begin(), e.aliases.end(), e.name) == e.aliases.end(), "a name is its own alias");
        }
    }

    void facts() {
        const Facts& facts = article_.facts;
        in_order(facts.times, "times");
        in_order(facts.quantities, "quantities");
        in_order(facts.quotes, "quotes");
        in_order(facts.events, "events");
        for (const TimeExpression& t : facts.times) {
            inside(t.span, "time");
            expect(!t.value.empty(), "a time without a value", t.span);
        }
        for (const Quantity& q : facts.quantities) {
            inside(q.span, "quantity");
            expect(std::isfinite(q.value) && (!q.upper || std::isfinite(*q.upper)), "a quantity that is no number", q.span);
        }
        for (const Quote& q : facts.quotes) {
            inside(q.span, "quote");
            known(q.speaker, "a quote");
            if (!q.cue.empty()) inside(q.cue, "cue");
            if (!q.speaker_text.empty()) inside(q.speaker_text, "speaker");
            expect(q.speaker == kNoEntity || !q.speaker_text.empty(), "a speaker without the words that name it", q.span);
        }
        for (const Event& e : facts.events) {
            inside(e.span, "event");
            inside(e.trigger, "trigger");
            expect(e.span.contains(e.trigger), "a trigger outside its event", e.trigger);
            known(e.where, "an event");
            for (const EntityId who : e.who) expect(who < article_.entities.entities.size(), "an event names an entity that is not there");
        }
        expect(!facts.main_event || *facts.main_event < facts.events.size(), "the main event is not there");
    }

    const Article& article_;
    const Document& doc_;
    const std::string& text_;
    Broken& broken_;
    std::uint32_t source_units_ = 0;
};

/// The content of a source range without what was dropped out of its middle.
std::string without_dropped(const Document& document, std::string_view content, Span range) {
    std::string out;
    std::uint32_t at = range.begin;
    for (const Dropped& d : document.dropped) {
        if (!range.contains(d.source) || d.source.begin < at) continue;
        out += slice(content, {at, d.source.begin});
        at = d.source.end;
    }
    return out.append(slice(content, {at, range.end}));
}

/// Kept words are those of their source. The mark before an item of a list is not part of the item.
bool same_words(std::string_view kept_text, std::string_view source_text) {
    const std::string kept = squeezed(kept_text), given = squeezed(source_text);
    if (given.size() < kept.size() || given.compare(given.size() - kept.size(), std::string::npos, kept) != 0) return false;
    const std::string_view mark = std::string_view(given).substr(0, given.size() - kept.size());
    return mark.empty() || (mark.size() <= 4 && mark.find_first_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos);
}

/// Every visible character of a plain text stands in a kept or in a dropped piece, and kept pieces hold the words of their source.
void nothing_lost(const Article& article, const std::string& content, Broken& broken) {
    const Document& document = article.document;
    std::vector<Span> covered;
    for (const Block& b : document.blocks) {
        covered.push_back(b.source);
        const std::string kept(slice(document.text, b.text)), given = without_dropped(document, content, b.source);
        if (!same_words(kept, given)) broken.push_back(article.name + ": kept" + at(b.source) + " \"" + kept + "\" of \"" + given + "\"");
    }
    for (const Dropped& d : article.document.dropped) {
        covered.push_back(d.source);
        if (squeezed(d.text) != squeezed(slice(content, d.source)))
            broken.push_back(article.name + ": what was dropped has other words than its source" + at(d.source));
    }
    std::sort(covered.begin(), covered.end());
    std::uint32_t end = 0;
    covered.push_back({static_cast<std::uint32_t>(content.size()), static_cast<std::uint32_t>(content.size())});
    for (const Span span : covered) {
        if (span.begin > end && !only_space(slice(content, {end, span.begin})))
            broken.push_back(article.name + ": lost from the content" + at({end, span.begin}));
        end = std::max(end, span.end);
    }
}

}  // namespace

void check_article(const Article& article, Broken& broken) { ArticleLaws(article, broken).check(); }

void check_evidence(const Article& article, const Evidence& evidence, const std::string& what, Broken& broken) {
    ArticleLaws(article, broken).evidence(evidence, what);
}

std::vector<std::string> broken_laws(const Article& article, const Source& given) {
    Broken broken;
    ArticleLaws(article, broken).check();
    const std::string content = source::decode_bytes(given.content).text;
    if (article.document.format == Format::text || article.document.format == Format::prose) nothing_lost(article, content, broken);
    if (article.document.format == Format::prose && article.document.text != content) broken.push_back(article.name + ": prose was changed");
    return broken;
}

}  // namespace crossread::tests
