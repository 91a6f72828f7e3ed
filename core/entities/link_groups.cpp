#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "entities/gazetteer.hpp"
#include "entities/marks.hpp"
#include "entities/nodes.hpp"
#include "entities/organization_name.hpp"

namespace crossread::entities {
namespace {

constexpr std::size_t kEnough = 64;

/// An organization's name, and those who bear it.
struct Form {
    OrganizationName name;
    std::vector<std::uint32_t> nodes;
};

std::string on_earth(const Coordinates& at) {
    return at.country + std::to_string(static_cast<long>(at.lat * 100)) + "," + std::to_string(static_cast<long>(at.lon * 100));
}

/// Joins the nodes of each list.
void join_lists(const std::map<std::string, std::vector<std::uint32_t>>& lists, Sets& sets) {
    for (const auto& [mark, list] : lists) {
        for (const std::uint32_t n : list) sets.join(list[0], n);
    }
}

/// Places of one point on the map; those that the gazetteer does not know by name, to a known one of that name where it is the only one.
void link_places(const Nodes& nodes, Sets& sets) {
    std::map<std::string, std::vector<std::uint32_t>> known, unknown;
    std::map<std::string, std::vector<std::string>> points;  // of each name
    for (std::uint32_t n = 0; n < nodes.nodes.size(); ++n) {
        const Node& node = nodes.nodes[n];
        if (node.entity->type != EntityType::place) continue;
        for (const std::string& key : node.keys) {
            if (node.entity->place) points[key].push_back(on_earth(*node.entity->place));
            else unknown[key].push_back(n);
        }
        if (node.entity->place) known[on_earth(*node.entity->place)].push_back(n);
    }
    for (auto& [key, list] : unknown) {
        std::vector<std::string>& at = points[key];
        std::sort(at.begin(), at.end());
        at.erase(std::unique(at.begin(), at.end()), at.end());
        if (at.size() == 1) list.push_back(known[at[0]][0]);
    }
    join_lists(known, sets);
    join_lists(unknown, sets);
}

void link_by_mark(const Nodes& nodes, EntityType type, std::string (*mark)(const std::string&), Sets& sets) {
    std::map<std::string, std::vector<std::uint32_t>> lists;
    for (std::uint32_t n = 0; n < nodes.nodes.size(); ++n) {
        if (nodes.nodes[n].entity->type != type) continue;
        for (const std::string& key : nodes.nodes[n].keys) lists[mark(key)].push_back(n);
    }
    join_lists(lists, sets);
}

/// One name that articles give different types: a firm that is somewhere taken for a person. Places on the map and persons of a single
/// name stay out, and words that shorten another name: the town and the team are two.
void link_across_types(const Nodes& nodes, Sets& sets) {
    std::map<std::string, std::vector<std::uint32_t>> lists;
    for (std::uint32_t n = 0; n < nodes.nodes.size(); ++n) {
        const Entity& entity = *nodes.nodes[n].entity;
        if (entity.type == EntityType::nationality || entity.place) continue;
        for (const std::string& key : nodes.nodes[n].keys) {
            const bool one_word = key.find(' ') == std::string::npos;
            const bool sure = entity.type != EntityType::person && nodes.nodes[n].keys.size() == 1;
            if (!key.empty() && (!one_word || sure)) lists[key].push_back(n);
        }
    }
    for (const auto& [key, list] : lists) {
        for (const std::uint32_t n : list) {
            if (nodes.nodes[n].entity->type != nodes.nodes[list[0]].entity->type) sets.join(list[0], n);
        }
    }
}

/// "Comets", where an article has no more and so its type is told badly: the one team of that name.
void link_teams(const Nodes& nodes, Sets& sets) {
    struct Team {
        OrganizationName name;
        std::uint32_t node;
    };
    std::map<std::string, std::vector<Team>> teams;  // by the last word
    for (std::uint32_t n = 0; n < nodes.nodes.size(); ++n) {
        if (nodes.nodes[n].entity->type != EntityType::organization) continue;
        OrganizationName name = organization_name(nodes.nodes[n].entity->name);
        if (name.words.size() > 1) teams[name.words.back()].push_back({name, n});
    }
    for (std::uint32_t n = 0; n < nodes.nodes.size(); ++n) {
        if (nodes.nodes[n].entity->type != EntityType::other || nodes.nodes[n].keys.size() != 1) continue;
        const auto found = teams.find(nodes.nodes[n].keys[0]);
        if (found == teams.end()) continue;
        const std::vector<Team>& list = found->second;
        const OrganizationName name = organization_name(nodes.nodes[n].entity->name);
        const bool one = std::all_of(list.begin(), list.end(), [&](const Team& t) { return is_team(name, t.name) && sets.find(t.node) == sets.find(list[0].node); });
        if (one) sets.join(list[0].node, n);
    }
}

class Organizations {
public:
    Organizations(const Nodes& nodes, Sets& sets) : nodes_(nodes), sets_(sets) {}

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
        std::map<std::string, Form> by_key;
        for (std::uint32_t n = 0; n < nodes_.nodes.size(); ++n) {
            if (nodes_.nodes[n].entity->type != EntityType::organization) continue;
            for (OrganizationName& name : fuller_names(nodes_.nodes[n])) {
                Form& form = by_key[name.key];
                const bool acronym = form.name.acronym || name.acronym;
                form.name = std::move(name);
                form.name.acronym = acronym;
                if (form.nodes.empty() || form.nodes.back() != n) form.nodes.push_back(n);
            }
        }
        for (auto& [key, form] : by_key) {
            const auto f = static_cast<std::uint32_t>(forms_.size());
            for (const std::string& mark : shelf_marks(form.name)) shelves_[mark].push_back(f);
            forms_.push_back(std::move(form));
        }
    }

    /// Its names but those that shorten another of them: many a "Post" is a different one.
    static std::vector<OrganizationName> fuller_names(const Node& node) {
        std::vector<OrganizationName> all, out;
        for (const std::string& written : node.names) all.push_back(organization_name(written));
        for (const OrganizationName& name : all) {
            const bool shortens = std::any_of(all.begin(), all.end(), [&](const OrganizationName& other) { return like(name, other) == Likeness::part; });
            if (!shortens) out.push_back(name);
        }
        return out;
    }

    void join_same(Sets& same) {
        for (const auto& [mark, shelf] : shelves_) {
            const std::size_t n = std::min(shelf.size(), kEnough);
            for (std::size_t i = 0; i < n; ++i) {
                for (std::size_t j = i + 1; j < n; ++j) {
                    if (like(forms_[shelf[i]].name, forms_[shelf[j]].name) == Likeness::same) same.join(shelf[i], shelf[j]);
                }
            }
        }
        std::map<std::uint32_t, std::uint32_t> first_form;
        for (std::uint32_t f = 0; f < forms_.size(); ++f) {
            for (const std::uint32_t n : forms_[f].nodes) {
                const auto [found, added] = first_form.try_emplace(n, f);
                if (!added) same.join(found->second, f);
            }
        }
    }

    /// The one body whose fuller name a short one or an acronym stands for, in an article of the same company. None where two fit.
    [[nodiscard]] std::optional<std::uint32_t> only_fuller(std::uint32_t f, Sets& same) const {
        std::optional<std::uint32_t> found;
        Likeness best = Likeness::none;
        bool several = false;
        for (const std::string& mark : shelf_marks(forms_[f].name)) {
            const std::vector<std::uint32_t>& shelf = shelves_.at(mark);
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
    Sets& sets_;
    std::vector<Form> forms_;
    std::map<std::string, std::vector<std::uint32_t>> shelves_;
};

}  // namespace

void link_groups(const Nodes& nodes, Sets& sets) {
    Organizations(nodes, sets).run();
    link_teams(nodes, sets);
    link_places(nodes, sets);
    link_by_mark(nodes, EntityType::nationality, nationality_mark, sets);
    link_by_mark(nodes, EntityType::other, sign, sets);
    link_across_types(nodes, sets);
}

}  // namespace crossread::entities
