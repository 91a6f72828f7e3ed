#include "report/article_writer.hpp"

#include <array>
#include <cmath>

#include "report/names.hpp"

namespace crossread::report {
namespace {

/// Writes the parts of one article, each list by a small function that writes the members of one item.
class ArticleWriter {
public:
    ArticleWriter(JsonText& out, const Article& article, std::uint32_t index, const std::vector<Rulers>& rulers, const std::vector<EntityId>& entity_of)
        : out_(out), article_(article), doc_(article.document), rulers_(rulers), ruler_(rulers[index]), index_(index), entity_of_(entity_of) {}

    void write() {
        out_.member("schema", 1u);
        out_.key("id");
        out_.id('a', index_);
        out_.member("name", article_.name);
        head();
        out_.member("text", doc_.text);
        list("blocks", doc_.blocks, [&](const Block& b) { block(b); });
        list("dropped", doc_.dropped, [&](const Dropped& d) { dropped(d); });
        list("sentences", article_.language.sentences, [&](const Sentence& s) { placed(s.span); });
        list("mentions", article_.entities.mentions, [&](const Mention& m) { mention(m); });
        list("times", article_.facts.times, [&](const TimeExpression& t) { time(t); });
        list("quantities", article_.facts.quantities, [&](const Quantity& q) { quantity(q); });
        list("quotes", article_.facts.quotes, [&](const Quote& q) { quote(q); });
        list("events", article_.facts.events, [&](const Event& e) { event(e); });
        out_.key("main_event");
        article_.facts.main_event ? out_.value(*article_.facts.main_event) : out_.null();
        list("diagnostics", doc_.diagnostics, [&](const Diagnostic& d) { diagnostic(d); });
    }

private:
    template <class T, class F>
    void list(std::string_view name, const std::vector<T>& items, F members) {
        out_.key(name);
        out_.list(items, [&](const T& item) { out_.object([&] { members(item); }); });
    }

    /// What an enumeration is called in the schema.
    template <class Name>
    void named(const Name& name, std::string_view called) {
        out_.key(name);
        out_.plain(called);
    }
    void units(Span span) {
        out_.member("begin", span.begin);
        out_.member("end", span.end);
    }
    void placed(Span span) { units(ruler_.text.units(span)); }
    void source_range(Span span) {
        const Span at = ruler_.content->units(span);
        out_.key("source");
        out_.list(std::array{at.begin, at.end}, [&](std::uint32_t unit) { out_.value(unit); });
    }
    void evidence(Span span) {
        out_.object([&] { write_span(out_, {index_, span, false}, rulers_); });
    }
    void entity(EntityId id) { id == kNoEntity ? out_.null() : out_.id('e', entity_of_[id]); }
    template <class Name>
    void entity(const Name& name, EntityId id) {
        out_.key(name);
        entity(id);
    }
    template <class Name>
    void entities(const Name& name, const std::vector<EntityId>& ids) {
        out_.key(name);
        out_.list(ids, [&](EntityId id) { entity(id); });
    }
    template <class Name>
    void text_or_null(const Name& name, std::string_view text) {
        out_.key(name);
        out_.text_or_null(text);
    }

    void head() {
        named("format", word(kFormat, doc_.format));
        out_.member("language", doc_.language);
        text_or_null("title", doc_.title);
        text_or_null("subtitle", doc_.subtitle);
        text_or_null("section", doc_.section);
        text_or_null("publisher", doc_.publisher);
        out_.member("authors", doc_.authors);
        text_or_null("url", doc_.url);
        dated("published", doc_.published);
        dated("updated", doc_.updated);
        out_.key("dateline");
        if (!doc_.dateline) return out_.null();
        out_.object([&] {
            placed(doc_.dateline->span);
            out_.member("places", doc_.dateline->places);
            text_or_null("agency", doc_.dateline->agency);
        });
    }

    void dated(std::string_view name, const std::optional<Dated>& date) {
        out_.key(name);
        if (!date) return out_.null();
        out_.object([&] {
            out_.member("value", date->value);
            named("how", word(kKnown, date->how));
            list("evidence", date->evidence, [&](const Evidence& e) { write_span(out_, e, rulers_); });
        });
    }

    void block(const Block& b) {
        named("kind", word(kBlock, b.kind));
        placed(b.text);
        source_range(b.source);
        if (b.row) {
            out_.key("row");
            out_.yes();
        }
    }
    void dropped(const Dropped& d) {
        named("kind", word(kDrop, d.kind));
        out_.member("text", d.text);
        out_.member("reason", d.reason);
        source_range(d.source);
    }
    void mention(const Mention& m) {
        placed(m.span);
        named("kind", word(kMention, m.kind));
        named("type", word(kEntity, m.type));
        entity("entity", m.entity);
        out_.key("confidence");
        out_.rounded(m.confidence);
        if (m.as_government) out_.member("stands_for", "government");
    }
    void time(const TimeExpression& t) {
        placed(t.span);
        named("type", word(kTime, t.type));
        out_.member("value", t.value);
        if (!t.modifier.empty()) out_.member("modifier", t.modifier);
    }
    void quantity(const Quantity& q) {
        placed(q.span);
        number("value", q.value);
        if (q.upper) number("upper", *q.upper);
        text_or_null("unit", q.unit);
        text_or_null("of", q.of);
        if (!q.modifier.empty()) out_.member("modifier", q.modifier);
        if (is_toll(q.fate)) named("fate", word(kFate, q.fate));
    }
    /// Whole numbers without a fraction, as people write them.
    void number(std::string_view name, double value) {
        out_.key(name);
        const bool whole = value == std::floor(value) && std::abs(value) < 9e15;
        whole ? out_.value(static_cast<std::int64_t>(value)) : out_.value(value);
    }
    void quote(const Quote& q) {
        placed(q.span);
        named("kind", word(kQuote, q.kind));
        entity("speaker", q.speaker);
        text_or_null("speaker_text", slice(doc_.text, q.speaker_text));
        out_.key("cue");
        q.cue.empty() ? out_.null() : evidence(q.cue);
        if (!q.together.empty()) entities("together", q.together);
    }
    void event(const Event& e) {
        placed(e.span);
        out_.key("trigger");
        evidence(e.trigger);
        text_or_null("when", e.when);
        entity("where", e.where);
        entities("who", e.who);
        named("told", word(kTold, e.told));
    }
    void diagnostic(const Diagnostic& d) {
        out_.member("code", d.code);
        out_.member("message", d.message);
        units(ruler_.content->units(d.source));
    }

    JsonText& out_;
    const Article& article_;
    const Document& doc_;
    const std::vector<Rulers>& rulers_;
    const Rulers& ruler_;
    std::uint32_t index_;
    const std::vector<EntityId>& entity_of_;
};

}  // namespace

std::string id_of(char letter, std::uint32_t index) { return letter + std::to_string(index + 1); }

Rulers rulers_of(const Article& article) { return {text::Utf16Offsets(article.document.text), &article.content_offsets}; }

void write_span(JsonText& out, const Evidence& evidence, const std::vector<Rulers>& rulers) {
    const Rulers& ruler = rulers[evidence.article];
    const Span units = evidence.in_source ? ruler.content->units(evidence.span) : ruler.text.units(evidence.span);
    out.key("article");
    out.id('a', evidence.article);
    out.member("begin", units.begin);
    out.member("end", units.end);
    if (evidence.in_source) out.member("in", "source");
}

void write_entity(JsonText& out, const Entity& entity, std::uint32_t index) {
    out.key("id");
    out.id('e', index);
    out.key("type");
    out.plain(word(kEntity, entity.type));
    out.member("name", entity.name);
    out.member("aliases", entity.aliases);
    out.key("role");
    out.text_or_null(entity.role);
    out.key("place");
    if (!entity.place) {
        out.null();
    } else {
        out.object([&] {
            out.member("lat", entity.place->lat);
            out.member("lon", entity.place->lon);
            out.member("country", entity.place->country);
        });
    }
    out.key("confidence");
    out.rounded(entity.confidence);
}

void write_article(JsonText& out, const Article& article, std::uint32_t index, const std::vector<Rulers>& rulers, const std::vector<EntityId>& entity_of) {
    ArticleWriter(out, article, index, rulers, entity_of).write();
}

}  // namespace crossread::report
