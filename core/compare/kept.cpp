#include "compare/kept.hpp"

#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/hash.hpp"

namespace crossread::comparison {
namespace {

/// Takes values one after the other; two lanes with multipliers of their own.
class Digester {
public:
    void add(std::uint64_t value) {
        first_ = (first_ ^ value) * 0xFF51AFD7ED558CCDULL, first_ ^= first_ >> 32;
        second_ = (second_ + value) * 0x9E3779B97F4A7C15ULL, second_ ^= second_ >> 29;
    }
    void add(std::string_view text) { add(std::uint64_t{text.size()}), add(hash64(text)); }
    void add(Span span) { add(std::uint64_t{span.begin} << 32 | span.end); }
    void add(double value) {
        std::uint64_t bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        add(bits);
    }
    void add(const Kept::Digest& digest) { add(digest.first), add(digest.second); }
    void add(const std::optional<Dated>& dated) {
        if (!dated) return add(std::string_view("undated"));
        add(std::string_view(dated->value)), add(static_cast<std::uint64_t>(dated->how));
        for (const Evidence& e : dated->evidence) add(e.span);
    }
    [[nodiscard]] Kept::Digest digest() const { return {first_, second_}; }

private:
    std::uint64_t first_ = 0x243F6A8885A308D3ULL, second_ = 0x13198A2E03707344ULL;
};

void add_document(const Document& document, Digester& out) {
    for (const std::string* s : {&document.text, &document.title, &document.url, &document.language, &document.publisher}) out.add(std::string_view(*s));
    out.add(document.published), out.add(document.updated);
    if (document.dateline) {
        out.add(document.dateline->span);
        for (const std::string& place : document.dateline->places) out.add(std::string_view(place));
    }
    for (const Block& b : document.blocks) out.add(static_cast<std::uint64_t>(b.kind)), out.add(b.text);
}

void add_names(const Entities& entities, Digester& out) {
    for (const Entity& e : entities.entities) out.add(static_cast<std::uint64_t>(e.type)), out.add(std::string_view(e.name));
    for (const Mention& m : entities.mentions) out.add(m.span), out.add(std::uint64_t{m.entity} << 16 | static_cast<std::uint64_t>(m.kind) << 8 | static_cast<std::uint64_t>(m.type));
}

void add_facts(const Facts& facts, Digester& out) {
    for (const TimeExpression& t : facts.times) out.add(t.span), out.add(std::string_view(t.value));
    for (const Quantity& q : facts.quantities) out.add(q.span), out.add(q.value), out.add(std::string_view(q.unit)), out.add(std::string_view(q.modifier));
    for (const Quote& q : facts.quotes) out.add(q.span), out.add(std::uint64_t{q.speaker} << 8 | static_cast<std::uint64_t>(q.kind));
    for (const Event& e : facts.events) out.add(e.span), out.add(std::string_view(e.when));
}

}  // namespace

Kept::Digest digest_of(const Article& article) {
    Digester out;
    add_document(article.document, out);
    add_names(article.entities, out);
    add_facts(article.facts, out);
    return out.digest();
}

Kept::Digest digest_of(const Report& report, const std::vector<std::uint32_t>& story, const std::vector<Kept::Digest>& articles) {
    Digester out;
    std::unordered_map<EntityId, std::uint32_t> number;  // within the story; looked up only
    for (const std::uint32_t a : story) {
        out.add(articles[a]);
        for (const EntityId id : report.linked.of[a]) {
            const auto [found, fresh] = number.try_emplace(id, static_cast<std::uint32_t>(number.size()));
            out.add(std::uint64_t{found->second});
            if (!fresh) continue;
            const Entity& e = report.linked.entities[id];
            out.add(static_cast<std::uint64_t>(e.type)), out.add(std::string_view(e.name));
            out.add(std::uint64_t{e.aliases.size()});
            for (const std::string& alias : e.aliases) out.add(std::string_view(alias));
        }
    }
    return out.digest();
}

}  // namespace crossread::comparison
