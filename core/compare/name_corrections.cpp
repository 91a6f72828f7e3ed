#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "compare/corrections.hpp"

namespace crossread::comparison {
namespace {

std::optional<EntityId> find(const Linked& linked, const EntityName& wanted) {
    const auto same = [&](const Entity& e) { return e.type == wanted.type && e.name == wanted.name; };
    const auto found = std::find_if(linked.entities.begin(), linked.entities.end(), same);
    if (found == linked.entities.end()) return std::nullopt;
    return static_cast<EntityId>(found - linked.entities.begin());
}

/// Aliases are sorted, each once, without the name itself.
void set_names(Entity& entity, std::string name, std::vector<std::string> others) {
    others.erase(std::remove(others.begin(), others.end(), name), others.end());
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
    entity.name = std::move(name);
    entity.aliases = std::move(others);
}

bool rename(Linked& linked, EntityId id, const std::string& to) {
    Entity& entity = linked.entities[id];
    if (to.empty() || to == entity.name) return false;
    std::vector<std::string> others = entity.aliases;
    others.push_back(entity.name);
    set_names(entity, to, std::move(others));
    return true;
}

bool merge(Linked& linked, EntityId gone, EntityId kept) {
    if (gone == kept) return false;
    const Entity other = linked.entities[gone];
    Entity& entity = linked.entities[kept];
    std::vector<std::string> others = entity.aliases;
    others.push_back(other.name);
    others.insert(others.end(), other.aliases.begin(), other.aliases.end());
    set_names(entity, entity.name, std::move(others));
    if (entity.role.empty()) entity.role = other.role;
    if (!entity.place) entity.place = other.place;
    linked.entities.erase(linked.entities.begin() + static_cast<std::ptrdiff_t>(gone));
    for (auto& ids : linked.of)
        for (EntityId& id : ids) {
            if (id == gone) id = kept;
            if (id > gone) --id;
        }
    return true;
}

bool retype(Report& report, EntityId id, EntityType type) {
    Entity& entity = report.linked.entities[id];
    if (entity.type == type) return false;
    entity.type = type;
    if (type != EntityType::place) entity.place.reset();
    for (std::size_t a = 0; a < report.articles.size(); ++a)
        for (Mention& m : report.articles[a].entities.mentions)
            if (m.entity < report.linked.of[a].size() && report.linked.of[a][m.entity] == id) m.type = type;
    return true;
}

/// One article's part of a split: mentions of the entity `from` that are written like `words`, and the pronouns and
/// descriptions that follow them, go over to the entity `to`.
class Split {
public:
    Split(Article& article, EntityId from, EntityId to, std::string_view words) : article_(article), from_(from), to_(to) {
        bool away = false;
        for (Mention& m : article.entities.mentions) {
            if (m.entity != from) continue;
            if (m.kind == MentionKind::name) away = slice(article.document.text, m.span) == words;
            if (!away) continue;
            m.entity = to;
            moved_ = true;
        }
    }
    [[nodiscard]] bool moved() const { return moved_; }

    /// Who said it and who did it follow the mentions that say so.
    void carry_facts() {
        for (Quote& q : article_.facts.quotes) change(q.speaker, q.speaker_text);
        for (Event& e : article_.facts.events) {
            change(e.where, e.span);
            for (EntityId& id : e.who) change(id, e.span);
        }
    }

private:
    void change(EntityId& id, Span words) const {
        if (id == from_ && mentioned(to_, words) && !mentioned(from_, words)) id = to_;
    }
    [[nodiscard]] bool mentioned(EntityId id, Span words) const {
        const auto& all = article_.entities.mentions;
        return std::any_of(all.begin(), all.end(), [&](const Mention& m) { return m.entity == id && m.span.overlaps(words); });
    }

    Article& article_;
    EntityId from_, to_;
    bool moved_ = false;
};

bool split(Report& report, EntityId id, const std::string& words) {
    Linked& linked = report.linked;
    Entity other{linked.entities[id].type, words, {}, {}, std::nullopt, linked.entities[id].confidence};
    const auto fresh = static_cast<EntityId>(linked.entities.size());
    bool any = false;
    for (std::size_t a = 0; a < report.articles.size(); ++a) {
        Entities& own = report.articles[a].entities;
        const auto known = static_cast<EntityId>(own.entities.size());
        for (EntityId local = 0; local < known; ++local) {
            if (linked.of[a][local] != id) continue;
            Split parted(report.articles[a], local, static_cast<EntityId>(own.entities.size()), words);
            if (!parted.moved()) continue;
            own.entities.push_back(other);
            linked.of[a].push_back(fresh);
            parted.carry_facts();
            any = true;
        }
    }
    if (!any) return false;
    auto& aliases = linked.entities[id].aliases;
    aliases.erase(std::remove(aliases.begin(), aliases.end(), words), aliases.end());
    linked.entities.push_back(std::move(other));
    return true;
}

bool carry_out(Report& report, const Correction& c) {
    const std::optional<EntityId> id = find(report.linked, c.entity);
    if (!id) return false;
    switch (c.kind) {
        case CorrectionKind::rename: return rename(report.linked, *id, c.words);
        case CorrectionKind::split: return split(report, *id, c.words);
        case CorrectionKind::retype: return retype(report, *id, c.type);
        case CorrectionKind::merge: {
            const std::optional<EntityId> into = find(report.linked, c.into);
            return into && merge(report.linked, *id, *into);
        }
        case CorrectionKind::apart:
        case CorrectionKind::no_difference: return false;
    }
    return false;
}

}  // namespace

void correct_names(Report& report, std::span<const Correction> corrections) {
    for (const Correction& c : corrections)
        if (carry_out(report, c)) report.corrections.push_back(c);
}

}  // namespace crossread::comparison
