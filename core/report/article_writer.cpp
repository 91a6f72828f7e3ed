#include "report/article_writer.hpp"

#include <cmath>
#include <utility>

#include "report/names.hpp"

namespace crossread::report {
namespace {

/// Writes the parts of one article, each list by a small function.
class ArticleWriter {
public:
    ArticleWriter(const Article& article, std::uint32_t index, const std::vector<Rulers>& rulers, const std::vector<EntityId>& entity_of)
        : article_(article), doc_(article.document), rulers_(rulers), ruler_(rulers[index]), index_(index), entity_of_(entity_of) {}

    Json write() const {
        Json out;
        out["schema"] = 1;
        out["id"] = id_of('a', index_);
        out["name"] = article_.name;
        head(out);
        out["text"] = doc_.text;
        out["blocks"] = list(doc_.blocks, [&](const Block& b) { return block(b); });
        out["dropped"] = list(doc_.dropped, [&](const Dropped& d) { return dropped(d); });
        out["sentences"] = list(article_.language.sentences, [&](const Sentence& s) { return placed(s.span); });
        out["mentions"] = list(article_.entities.mentions, [&](const Mention& m) { return mention(m); });
        out["times"] = list(article_.facts.times, [&](const TimeExpression& t) { return time(t); });
        out["quantities"] = list(article_.facts.quantities, [&](const Quantity& q) { return quantity(q); });
        out["quotes"] = list(article_.facts.quotes, [&](const Quote& q) { return quote(q); });
        out["events"] = list(article_.facts.events, [&](const Event& e) { return event(e); });
        out["main_event"] = article_.facts.main_event ? Json(*article_.facts.main_event) : Json(nullptr);
        out["diagnostics"] = list(doc_.diagnostics, [&](const Diagnostic& d) { return diagnostic(d); });
        return out;
    }

private:
    template <class T, class F>
    static Json list(const std::vector<T>& items, F one) {
        Json out = Json::array();
        for (const T& item : items) out.push_back(one(item));
        return out;
    }

    Json placed(Span span) const {
        const Span units = ruler_.text.units(span);
        return {{"begin", units.begin}, {"end", units.end}};
    }
    Json source_range(Span span) const {
        const Span units = ruler_.content->units(span);
        return Json::array({units.begin, units.end});
    }
    Json evidence(Span span) const { return span_json({index_, span, false}, rulers_); }
    Json entity_ref(EntityId id) const { return id == kNoEntity ? Json(nullptr) : Json(id_of('e', entity_of_[id])); }
    static Json text_or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

    void head(Json& out) const {
        out["format"] = word(kFormat, doc_.format);
        out["language"] = doc_.language;
        out["title"] = text_or_null(doc_.title);
        out["subtitle"] = text_or_null(doc_.subtitle);
        out["section"] = text_or_null(doc_.section);
        out["publisher"] = text_or_null(doc_.publisher);
        out["authors"] = doc_.authors;
        out["url"] = text_or_null(doc_.url);
        out["published"] = dated(doc_.published);
        out["updated"] = dated(doc_.updated);
        out["dateline"] = nullptr;
        if (doc_.dateline) {
            out["dateline"] = placed(doc_.dateline->span);
            out["dateline"]["places"] = doc_.dateline->places;
            out["dateline"]["agency"] = text_or_null(doc_.dateline->agency);
        }
    }

    Json dated(const std::optional<Dated>& date) const {
        if (!date) return nullptr;
        return {{"value", date->value}, {"how", word(kKnown, date->how)},
                {"evidence", list(date->evidence, [&](const Evidence& e) { return span_json(e, rulers_); })}};
    }

    Json block(const Block& b) const {
        Json out{{"kind", word(kBlock, b.kind)}};
        out.update(placed(b.text));
        out["source"] = source_range(b.source);
        return out;
    }
    Json dropped(const Dropped& d) const {
        return {{"kind", word(kDrop, d.kind)}, {"text", d.text}, {"reason", d.reason}, {"source", source_range(d.source)}};
    }
    Json mention(const Mention& m) const {
        Json out = placed(m.span);
        out["kind"] = word(kMention, m.kind);
        out["type"] = word(kEntity, m.type);
        out["entity"] = entity_ref(m.entity);
        out["confidence"] = rounded(m.confidence);
        if (m.as_government) out["stands_for"] = "government";
        return out;
    }
    Json time(const TimeExpression& t) const {
        Json out = placed(t.span);
        out["type"] = word(kTime, t.type);
        out["value"] = t.value;
        if (!t.modifier.empty()) out["modifier"] = t.modifier;
        return out;
    }
    Json quantity(const Quantity& q) const {
        Json out = placed(q.span);
        out["value"] = number(q.value);
        if (q.upper) out["upper"] = number(*q.upper);
        out["unit"] = text_or_null(q.unit);
        out["of"] = text_or_null(q.of);
        if (!q.modifier.empty()) out["modifier"] = q.modifier;
        return out;
    }
    /// Whole numbers without a fraction, as people write them.
    static Json number(double value) {
        if (value == std::floor(value) && std::abs(value) < 9e15) return static_cast<std::int64_t>(value);
        return value;
    }
    Json quote(const Quote& q) const {
        Json out = placed(q.span);
        out["kind"] = word(kQuote, q.kind);
        out["speaker"] = entity_ref(q.speaker);
        out["speaker_text"] = text_or_null(std::string(slice(doc_.text, q.speaker_text)));
        out["cue"] = q.cue.empty() ? Json(nullptr) : evidence(q.cue);
        if (!q.together.empty()) out["together"] = list(q.together, [&](EntityId id) { return entity_ref(id); });
        return out;
    }
    Json event(const Event& e) const {
        Json out = placed(e.span);
        out["trigger"] = evidence(e.trigger);
        out["when"] = text_or_null(e.when);
        out["where"] = entity_ref(e.where);
        out["who"] = list(e.who, [&](EntityId id) { return entity_ref(id); });
        out["told"] = word(kTold, e.told);
        return out;
    }
    Json diagnostic(const Diagnostic& d) const {
        const Span units = ruler_.content->units(d.source);
        return {{"code", d.code}, {"message", d.message}, {"begin", units.begin}, {"end", units.end}};
    }

    const Article& article_;
    const Document& doc_;
    const std::vector<Rulers>& rulers_;
    const Rulers& ruler_;
    std::uint32_t index_;
    const std::vector<EntityId>& entity_of_;
};

}  // namespace

std::string id_of(char letter, std::uint32_t index) { return letter + std::to_string(index + 1); }

double rounded(double value) { return std::floor(value * 1000 + 0.5) / 1000; }

Rulers rulers_of(const Article& article) { return {text::Utf16Offsets(article.document.text), &article.content_offsets}; }

Json span_json(const Evidence& evidence, const std::vector<Rulers>& rulers) {
    const Rulers& ruler = rulers[evidence.article];
    const Span units = evidence.in_source ? ruler.content->units(evidence.span) : ruler.text.units(evidence.span);
    Json out{{"article", id_of('a', evidence.article)}, {"begin", units.begin}, {"end", units.end}};
    if (evidence.in_source) out["in"] = "source";
    return out;
}

Json entity_json(const Entity& entity, std::uint32_t index) {
    Json out{{"id", id_of('e', index)}, {"type", word(kEntity, entity.type)}, {"name", entity.name}, {"aliases", entity.aliases}};
    out["role"] = entity.role.empty() ? Json(nullptr) : Json(entity.role);
    out["place"] = nullptr;
    if (entity.place) out["place"] = {{"lat", entity.place->lat}, {"lon", entity.place->lon}, {"country", entity.place->country}};
    out["confidence"] = rounded(entity.confidence);
    return out;
}

Json article_value(const Article& article, std::uint32_t index, const std::vector<Rulers>& rulers, const std::vector<EntityId>& entity_of) {
    return ArticleWriter(article, index, rulers, entity_of).write();
}

}  // namespace crossread::report
