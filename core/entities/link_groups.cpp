#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "entities/lists.hpp"
#include "entities/marks.hpp"
#include "entities/nodes.hpp"
#include "entities/organization_name.hpp"
#include "entities/place_identity.hpp"

namespace crossread::entities {
namespace {

constexpr std::size_t kEnough = 64;

/// Articles write the same names: each is taken apart once.
class Names {
public:
    /// `written` is text of the nodes.
    const OrganizationName& of(const std::string& written) {
        const auto [found, added] = known_.try_emplace(written);
        if (added) found->second = organization_name(written);
        return found->second;
    }

private:
    std::unordered_map<std::string_view, OrganizationName> known_;  // looked up only
};

/// An organization's name, and those who bear it.
struct Form {
    OrganizationName name;
    std::vector<std::uint32_t> nodes;
};

/// Where a place is. A country stands on the map at a town of its own, and is not that town.
std::string on_earth(const Node& node) {
    const Coordinates& at = *node.entity->place;
    const Sense country = lookup(node.keys[0]).first(Kind::country);
    if (country.kind == Kind::country && country_info(country.country).code == at.country) return at.country;
    return at.country + std::to_string(static_cast<long>(at.lat * 100)) + "," + std::to_string(static_cast<long>(at.lon * 100));
}

/// Joins the nodes of each list.
void join_lists(const Lists& lists, Sets& sets) {
    for (const std::vector<std::uint32_t>& list : lists) {
        for (const std::uint32_t n : list) sets.join(list[0], n);
    }
}

/// Places of one point on the map; those that the gazetteer does not know by name, to a known one of that name where it is the only one.
void link_places(const Nodes& nodes, Sets& sets) {
    Lists known, named, unknown;  // by point; by name: the first nodes of its points, two of them at most, and what stands nowhere
    for (std::uint32_t n = 0; n < nodes.nodes.size(); ++n) {
        const Node& node = nodes.nodes[n];
        if (node.entity->type != EntityType::place) continue;
        if (!node.entity->place) {
            for (const std::string& key : node.keys) unknown.of(written_out(key)).push_back(n);
            continue;
        }
        std::vector<std::uint32_t>& there = known.of(on_earth(node));
        there.push_back(n);
        for (const std::string& key : node.keys) {
            std::vector<std::uint32_t>& points = named.of(key);
            if (points.empty() || (points.size() == 1 && points[0] != there[0])) points.push_back(there[0]);
        }
    }
    join_lists(known, sets);
    join_lists(unknown, sets);
    for (std::uint32_t n = 0; n < nodes.nodes.size(); ++n) {
        const Node& node = nodes.nodes[n];
        if (node.entity->type != EntityType::place || node.entity->place) continue;
        for (const std::string& key : node.keys)
            if (const std::vector<std::uint32_t>* points = named.find(key); points != nullptr && points->size() == 1) sets.join(points->front(), n);
    }
}

void link_by_mark(const Nodes& nodes, EntityType type, std::string (*mark)(const std::string&), Sets& sets) {
    Lists lists;
    for (std::uint32_t n = 0; n < nodes.nodes.size(); ++n) {
        if (nodes.nodes[n].entity->type != type) continue;
        for (const std::string& key : nodes.nodes[n].keys) lists.of(mark(key)).push_back(n);
    }
    join_lists(lists, sets);
}

/// One name that articles give different types: a firm that is somewhere taken for a person. Places on the map and persons of a single
/// name stay out, and words that shorten another name: the town and the team are two.
void link_across_types(const Nodes& nodes, Sets& sets) {
    Lists lists;
    for (std::uint32_t n = 0; n < nodes.nodes.size(); ++n) {
        const Entity& entity = *nodes.nodes[n].entity;
        if (entity.type == EntityType::nationality || entity.place) continue;
        for (const std::string& key : nodes.nodes[n].keys) {
            const bool one_word = key.find(' ') == std::string::npos;
            const bool sure = entity.type != EntityType::person && nodes.nodes[n].keys.size() == 1;
            if (!key.empty() && (!one_word || sure)) lists.of(key).push_back(n);
        }
    }
    for (const std::vector<std::uint32_t>& list : lists) {
        for (const std::uint32_t n : list) {
            if (nodes.nodes[n].entity->type != nodes.nodes[list[0]].entity->type) sets.join(list[0], n);
        }
    }
}

/// "Comets", where an article has no more and so its type is told badly: the one team of that name.
void link_teams(const Nodes& nodes, Names& names, Sets& sets) {
    Lists teams;  // by the last word; of those that have one name and are linked already, one stands for all
    std::set<std::pair<std::uint32_t, const OrganizationName*>> seen;
    for (std::uint32_t n = 0; n < nodes.nodes.size(); ++n) {
        if (nodes.nodes[n].entity->type != EntityType::organization) continue;
        const OrganizationName& name = names.of(nodes.nodes[n].entity->name);
        if (name.words.size() > 1 && seen.insert({sets.find(n), &name}).second) teams.of(name.words.back()).push_back(n);
    }
    for (std::uint32_t n = 0; n < nodes.nodes.size(); ++n) {
        const Node& node = nodes.nodes[n];
        if (node.entity->type != EntityType::other || node.keys.size() != 1) continue;
        const std::vector<std::uint32_t>* list = teams.find(node.keys[0]);
        if (list == nullptr) continue;
        const OrganizationName& name = names.of(node.entity->name);
        const std::uint32_t one = sets.find(list->front());
        const auto is_it = [&](std::uint32_t team) { return sets.find(team) == one && is_team(name, names.of(nodes.nodes[team].entity->name)); };
        if (std::all_of(list->begin(), list->end(), is_it)) sets.join(one, n);
    }
}

class Organizations {
public:
    Organizations(const Nodes& nodes, Names& names, Sets& sets) : nodes_(nodes), names_(names), sets_(sets) {}

    void run() {
        collect();
        Sets same(forms_.size());
        join_same(same);
        std::vector<std::pair<std::uint32_t, std::uint32_t>> joins;
        for (std::uint32_t f = 0; f < forms_.size(); ++f) {
            if (const auto other = only_fuller(f, same)) joins.emplace_back(f, *other);
        }
        for (const auto& [f, other] : joins) same.join(f, other);
        for (std::uint32_t f = 0; f < forms_.size(); ++f) {
            const std::uint32_t root = same.find(f);
            for (const std::uint32_t n : forms_[f].nodes) sets_.join(forms_[root].nodes[0], n);
        }
    }

private:
    void collect() {
        std::unordered_map<std::string_view, std::uint32_t> form_of;  // by key
        for (std::uint32_t n = 0; n < nodes_.nodes.size(); ++n) {
            if (nodes_.nodes[n].entity->type != EntityType::organization) continue;
            for (const OrganizationName* name : fuller_names(nodes_.nodes[n])) {
                const auto [found, added] = form_of.try_emplace(name->key, static_cast<std::uint32_t>(forms_.size()));
                if (added) forms_.push_back({*name, {}});
                Form& form = forms_[found->second];
                form.name.acronym |= name->acronym;
                if (form.nodes.empty() || form.nodes.back() != n) form.nodes.push_back(n);
            }
        }
        // In the order of keys, whatever the order of articles.
        std::sort(forms_.begin(), forms_.end(), [](const Form& a, const Form& b) { return a.name.key < b.name.key; });
        for (std::uint32_t f = 0; f < forms_.size(); ++f)
            for (const std::string& mark : shelf_marks(forms_[f].name)) shelves_.of(mark).push_back(f);
    }

    /// Its names but those that shorten another of them: many a "Post" is a different one.
    std::vector<const OrganizationName*> fuller_names(const Node& node) {
        std::vector<const OrganizationName*> all, out;
        for (const std::string& written : node.names) all.push_back(&names_.of(written));
        for (const OrganizationName* name : all) {
            const bool shortens = std::any_of(all.begin(), all.end(), [&](const OrganizationName* other) { return like(*name, *other) == Likeness::part; });
            if (!shortens) out.push_back(name);
        }
        return out;
    }

    void join_same(Sets& same) {
        for (const std::vector<std::uint32_t>& shelf : shelves_) {
            const std::size_t n = std::min(shelf.size(), kEnough);
            for (std::size_t i = 0; i < n; ++i) {
                for (std::size_t j = i + 1; j < n; ++j) {
                    if (is_same(forms_[shelf[i]].name, forms_[shelf[j]].name)) same.join(shelf[i], shelf[j]);
                }
            }
        }
        std::vector<std::uint32_t> first_form(nodes_.nodes.size(), kNoEntity);
        for (std::uint32_t f = 0; f < forms_.size(); ++f) {
            for (const std::uint32_t n : forms_[f].nodes) {
                if (first_form[n] == kNoEntity) first_form[n] = f;
                else same.join(first_form[n], f);
            }
        }
    }

    /// The one body whose fuller name a short one or an acronym stands for, in an article of the same company. None where two fit.
    [[nodiscard]] std::optional<std::uint32_t> only_fuller(std::uint32_t f, Sets& same) const {
        std::optional<std::uint32_t> found;
        Likeness best = Likeness::none;
        bool several = false;
        for (const std::string& mark : shelf_marks(forms_[f].name)) {
            const std::vector<std::uint32_t>& shelf = *shelves_.find(mark);
            for (std::size_t i = 0; i < std::min(shelf.size(), kEnough); ++i) {
                const std::uint32_t other = shelf[i];
                if (same.find(other) == same.find(f)) continue;
                const Likeness likeness = like(forms_[f].name, forms_[other].name);
                if (likeness == Likeness::none || likeness < best || !company(f, other)) continue;
                several = likeness == best && found && same.find(*found) != same.find(other) ? true : likeness == best && several;
                best = likeness;
                found = other;
            }
        }
        return several ? std::nullopt : found;
    }

    [[nodiscard]] bool company(std::uint32_t a, std::uint32_t b) const {
        for (std::size_t i = 0; i < std::min<std::size_t>(forms_[a].nodes.size(), 8); ++i) {
            for (std::size_t j = 0; j < std::min<std::size_t>(forms_[b].nodes.size(), 8); ++j) {
                const std::uint32_t x = nodes_.nodes[forms_[a].nodes[i]].article, y = nodes_.nodes[forms_[b].nodes[j]].article;
                if (x != y && nodes_.shared(x, y) > 0) return true;
            }
        }
        return false;
    }

    const Nodes& nodes_;
    Names& names_;
    Sets& sets_;
    std::vector<Form> forms_;
    Lists shelves_;
};

}  // namespace

void link_groups(const Nodes& nodes, Sets& sets) {
    Names names;
    Organizations(nodes, names, sets).run();
    link_teams(nodes, names, sets);
    link_places(nodes, sets);
    link_by_mark(nodes, EntityType::nationality, nationality_mark, sets);
    link_by_mark(nodes, EntityType::other, sign, sets);
    link_across_types(nodes, sets);
}

}  // namespace crossread::entities
