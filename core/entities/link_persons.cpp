#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "entities/gazetteer.hpp"
#include "entities/lists.hpp"
#include "entities/name_key.hpp"
#include "entities/nodes.hpp"
#include "entities/words.hpp"

namespace crossread::entities {
namespace {

constexpr std::size_t kEnough = 64;  // names on one shelf that are compared with each other; a shelf of more holds a common first name

constexpr std::size_t kToldOfBoth = 3;  // nouns and verbs
constexpr std::size_t kBearers = 8;  // of each of two spellings, that are compared with each other

/// Two forms that may be spellings of one name.
struct Spelling {
    std::uint32_t a, b;
    Spelled level;
    friend bool operator<(const Spelling& x, const Spelling& y) { return std::tie(x.a, x.b, x.level) < std::tie(y.a, y.b, y.level); }
    friend bool operator==(const Spelling& x, const Spelling& y) { return x.a == y.a && x.b == y.b; }
};

/// A name as written, taken apart.
struct Written {
    PersonName name;
    std::string key;
};

/// A full name, and those who bear it.
struct Form {
    const Written* written = nullptr;
    std::vector<std::uint32_t> nodes;

    [[nodiscard]] const PersonName& name() const { return written->name; }
};

/// A full name that a short one may stand for.
struct Fuller {
    std::uint32_t form = 0;
    Fit fit = Fit::none;
};

/// The words of a role that tell one person from another.
std::vector<std::string> role_words(const Node& node) {
    std::vector<std::string> words = split_words(name_key(node.entity->role));
    words.erase(std::remove_if(words.begin(), words.end(), [](const std::string& w) { return w.size() < 4 || one_of(w, {"former", "with", "from", "that"}); }),
                words.end());
    std::sort(words.begin(), words.end());
    return words;
}

bool share_one(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::vector<std::string> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return !both.empty();
}

/// A word that the tagger took for something else than a person, and that nobody knows as that.
bool is_stray(const Node& node) {
    const EntityType type = node.entity->type;
    if (type == EntityType::person || type == EntityType::organization || node.entity->place) return false;
    return node.keys[0].find(' ') == std::string::npos && !lookup(node.keys[0]).is_any(Kind::people, Kind::country, Kind::role);
}

bool begins_with_initial(const PersonName& name) { return name.words[0].size() == 1; }

/// Has a middle name been left away, or may it have been? Then the name may be several persons'.
bool leaves_out(const PersonName& name) { return begins_with_initial(name) || (name.words.size() < 3 && !name.family_first); }

/// "Maj Ann Becker" beside "Ann Becker": a word more at its front, and no middle name left out.
bool ends_another(const PersonName& name, const std::vector<const Written*>& all) {
    return std::any_of(all.begin(), all.end(), [&](const Written* other) {
        const std::vector<std::string>& words = other->name.words;
        return words.size() > name.words.size() && std::equal(name.words.rbegin(), name.words.rend(), words.rbegin());
    });
}

class Linking {
public:
    Linking(const Nodes& nodes, Sets& sets) : nodes_(nodes), sets_(sets) {}

    void run() {
        collect();
        Sets same(forms_.size());
        join_forms(same);
        join_bearers(same);
        join_spellings();
        join_short_names();
    }

private:
    /// Articles write the same names: each is taken apart once.
    const Written& written(const std::string& name) {
        const auto [found, added] = written_.try_emplace(name);
        if (added) found->second = {person_name(name), name_key(name)};
        return found->second;
    }

    void collect() {
        for (std::uint32_t n = 0; n < nodes_.nodes.size(); ++n) {
            const Node& node = nodes_.nodes[n];
            if (is_stray(node)) short_.push_back(n);
            if (node.entity->type == EntityType::person && !collect_full(n) && !node.keys[0].empty()) short_.push_back(n);
        }
        // In the order of keys, whatever the order of articles.
        std::sort(forms_.begin(), forms_.end(), [](const Form& a, const Form& b) { return a.written->key < b.written->key; });
        for (std::uint32_t f = 0; f < forms_.size(); ++f)
            for (const std::string& mark : shelf_marks(forms_[f].name())) shelves_.of(mark).push_back(f);
    }

    /// False where the person has no full name.
    bool collect_full(std::uint32_t n) {
        std::vector<const Written*> full;
        for (const std::string& name : nodes_.nodes[n].names)
            if (const Written& w = written(name); w.name.full) full.push_back(&w);
        const bool fuller = std::any_of(full.begin(), full.end(), [](const Written* w) { return !leaves_out(w->name); });
        for (const Written* w : full) {
            if (fuller && leaves_out(w->name) && !ends_another(w->name, full)) continue;
            const auto [found, added] = form_of_.try_emplace(w->key, static_cast<std::uint32_t>(forms_.size()));
            if (added) forms_.push_back({w, {}});
            std::vector<std::uint32_t>& bearers = forms_[found->second].nodes;
            if (bearers.empty() || bearers.back() != n) bearers.push_back(n);
        }
        return !full.empty();
    }

    /// Names that may be one person's. Those that leave words out join last, each with one person only: "George Bush" does not make
    /// one of George W. and George H.W.
    void join_forms(Sets& same) {
        for (const std::vector<std::uint32_t>& shelf : shelves_) {
            const std::size_t n = std::min(shelf.size(), kEnough);
            for (std::size_t i = 0; i < n; ++i) {
                for (std::size_t j = i + 1; j < n; ++j) {
                    const PersonName &a = forms_[shelf[i]].name(), &b = forms_[shelf[j]].name();
                    const Spelled level = begins_with_initial(a) || begins_with_initial(b) ? Spelled::other : same_person(a, b);
                    if (level == Spelled::same && leaves_out(a) == leaves_out(b)) same.join(shelf[i], shelf[j]);
                    else if (level != Spelled::other && level != Spelled::same) spellings_.push_back({shelf[i], shelf[j], level});
                }
            }
        }
        // Names that one article gives to one person.
        std::vector<std::uint32_t> first_form(nodes_.nodes.size(), kNoEntity);
        for (std::uint32_t f = 0; f < forms_.size(); ++f) {
            if (leaves_out(forms_[f].name())) continue;
            for (const std::uint32_t n : forms_[f].nodes) {
                if (first_form[n] == kNoEntity) first_form[n] = f;
                else same.join(first_form[n], f);
            }
        }
        std::vector<std::pair<std::uint32_t, std::uint32_t>> joins;
        for (std::uint32_t f = 0; f < forms_.size(); ++f) {
            if (!leaves_out(forms_[f].name())) continue;
            if (const std::uint32_t other = most_borne(f, same); other != kNoEntity) joins.emplace_back(f, other);
        }
        for (const auto& [f, other] : joins) same.join(f, other);
    }

    /// Of the fuller names that fit, the one that most bear, else the first by the alphabet. A name that begins with an initial wants a
    /// single one.
    [[nodiscard]] std::uint32_t most_borne(std::uint32_t form, Sets& same) const {
        std::uint32_t best = kNoEntity;
        for (const std::string& mark : shelf_marks(forms_[form].name())) {
            const std::vector<std::uint32_t>& shelf = *shelves_.find(mark);
            for (std::size_t i = 0; i < std::min(shelf.size(), kEnough); ++i) {
                const std::uint32_t other = shelf[i];
                if (other == form || leaves_out(forms_[other].name()) || same_person(forms_[form].name(), forms_[other].name()) != Spelled::same) continue;
                const bool two = best != kNoEntity && same.find(best) != same.find(other);
                if (two && begins_with_initial(forms_[form].name())) return kNoEntity;
                const std::size_t bearers = forms_[other].nodes.size(), most = best == kNoEntity ? 0 : forms_[best].nodes.size();
                if (bearers > most || (bearers == most && other < best)) best = other;
            }
        }
        return best;
    }

    /// Those who bear one name are one person, unless roles and company speak against it.
    void join_bearers(Sets& same) {
        std::map<std::uint32_t, std::vector<std::uint32_t>> bearers;
        for (std::uint32_t f = 0; f < forms_.size(); ++f) {
            std::vector<std::uint32_t>& list = bearers[same.find(f)];
            list.insert(list.end(), forms_[f].nodes.begin(), forms_[f].nodes.end());
        }
        for (auto& [root, list] : bearers) {
            std::sort(list.begin(), list.end());
            list.erase(std::unique(list.begin(), list.end()), list.end());
            if (list.size() > kEnough) {
                for (const std::uint32_t n : list) sets_.join(list[0], n);  // a name in so many articles is a public figure's
            } else {
                join_alike(list);
            }
        }
    }

    /// Two spellings of one name are one person where roles or company say so, and no article has both.
    void join_spellings() {
        std::sort(spellings_.begin(), spellings_.end());
        spellings_.erase(std::unique(spellings_.begin(), spellings_.end()), spellings_.end());
        for (const auto& [a, b, level] : spellings_) {
            const std::vector<std::uint32_t>&x = forms_[a].nodes, &y = forms_[b].nodes;
            if (share_article(x, y)) continue;
            for (std::size_t i = 0; i < std::min(x.size(), kBearers); ++i) {
                for (std::size_t j = 0; j < std::min(y.size(), kBearers); ++j) {
                    if (sets_.find(x[i]) != sets_.find(y[j]) && is_clear(x[i], y[j], level)) sets_.join(x[i], y[j]);
                }
            }
        }
    }

    /// Whether two nodes of one article are among them, one on each side. Both lists are by article.
    [[nodiscard]] bool share_article(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) const {
        const auto article = [&](const std::vector<std::uint32_t>& list, std::size_t i) { return i < list.size() ? nodes_.nodes[list[i]].article : kNoEntity; };
        for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
            const std::uint32_t x = article(a, i), y = article(b, j);
            if (x == y && (a[i] != b[j] || article(a, i + 1) == x || article(b, j + 1) == x)) return true;
            if (x <= y) ++i;
            if (y <= x) ++j;
        }
        return false;
    }

    /// The less alike the names, the more must be said.
    [[nodiscard]] bool is_clear(std::uint32_t a, std::uint32_t b, Spelled level) const {
        const std::vector<std::string> x = role_words(nodes_.nodes[a]), y = role_words(nodes_.nodes[b]);
        const bool one_role = share_one(x, y), other_roles = !x.empty() && !y.empty() && !one_role;
        const std::size_t shared = company(a, b);
        switch (level) {
            case Spelled::alike: return one_role || shared > (other_roles ? 1u : 0u);
            case Spelled::near: return one_role ? shared > 0 : !other_roles && shared > 2;
            default: return one_role && shared > 1;
        }
    }

    /// Two with roles join when the roles share a word, the articles share names, or the same is told of both ("the alleged shooter" and
    /// "a 15-year employee"); one without a role joins where most names are shared.
    void join_alike(const std::vector<std::uint32_t>& list) {
        std::vector<std::vector<std::string>> roles;
        for (const std::uint32_t n : list) roles.push_back(role_words(nodes_.nodes[n]));
        for (std::size_t i = 0; i < list.size(); ++i) {
            for (std::size_t j = i + 1; j < list.size(); ++j) {
                if (roles[i].empty() || roles[j].empty() || sets_.find(list[i]) == sets_.find(list[j])) continue;
                const bool joined = share_one(roles[i], roles[j]) || company(list[i], list[j]) > 1 || told_of_both(list[i], list[j]) >= kToldOfBoth;
                if (joined) sets_.join(list[i], list[j]);
            }
        }
        const bool nobody = std::all_of(roles.begin(), roles.end(), [](const auto& words) { return words.empty(); });
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (nobody) sets_.join(list[0], list[i]);
            else if (roles[i].empty()) sets_.join(list[i], closest(list[i], list));
        }
    }

    /// Of those with a role, whose article shares most names with this one's, then of whom most of the same is told.
    [[nodiscard]] std::uint32_t closest(std::uint32_t n, const std::vector<std::uint32_t>& list) {
        std::uint32_t best = n;
        std::tuple<std::size_t, std::size_t, std::string> most;
        for (const std::uint32_t other : list) {
            const std::string& role = nodes_.nodes[other].entity->role;
            if (role_words(nodes_.nodes[other]).empty()) continue;
            const std::tuple<std::size_t, std::size_t, std::string> here{company(n, other), told_of_both(n, other), role};
            if (best != n && here <= most) continue;
            best = other;
            most = here;
        }
        return best;
    }

    /// How many nouns and verbs stand in sentences that name the one and in sentences that name the other.
    [[nodiscard]] std::size_t told_of_both(std::uint32_t a, std::uint32_t b) {
        for (const std::uint32_t n : {a, b})
            if (const auto [found, added] = told_.try_emplace(n); added) found->second = nodes_.told_of(n);
        return in_common(told_[a], told_[b]);
    }

    /// The company that their articles share, beside this name.
    [[nodiscard]] std::size_t company(std::uint32_t a, std::uint32_t b) const {
        const std::uint32_t x = nodes_.nodes[a].article, y = nodes_.nodes[b].article;
        if (x == y) return 0;
        const std::size_t shared = nodes_.shared(x, y);
        return nodes_.nodes[a].keys[0] == nodes_.nodes[b].keys[0] ? shared - std::min<std::size_t>(shared, 2) : shared;
    }

    /// An article that names a person by surname or first name alone, and another that names in full.
    void join_short_names() {
        Lists left;
        for (const std::uint32_t n : short_) {
            const std::uint32_t owner = owner_of(n);
            if (owner != kNoEntity) chosen_.emplace_back(n, owner);
            else if (!is_stray(nodes_.nodes[n])) left.of(nodes_.nodes[n].keys[0]).push_back(n);
        }
        for (const auto& [node, owner] : chosen_) sets_.join(node, owner);
        for (const std::vector<std::uint32_t>& list : left) {
            for (std::size_t i = 0; i < list.size(); ++i) {
                for (std::size_t j = i + 1; j < std::min(list.size(), i + kEnough); ++j) {
                    if (sets_.find(list[i]) != sets_.find(list[j]) && company(list[i], list[j]) > 0) sets_.join(list[i], list[j]);
                }
            }
        }
    }

    /// The full names that a name as written may stand for.
    const std::vector<Fuller>& fuller_of(const std::string& name) {
        const auto [found, added] = fuller_.try_emplace(name);
        if (!added) return found->second;
        const PersonName& own = written(name).name;
        for (const std::string& mark : shelf_marks(own)) {
            const std::vector<std::uint32_t>* shelf = shelves_.find(mark);
            for (std::size_t i = 0; shelf != nullptr && i < std::min(shelf->size(), kEnough); ++i)
                if (const Fit fit = short_for(own, forms_[(*shelf)[i]].name()); fit != Fit::none) found->second.push_back({(*shelf)[i], fit});
        }
        return found->second;
    }

    /// The bearer of a full name who fits best: surname before first name, then shared company, then how often named.
    [[nodiscard]] std::uint32_t owner_of(std::uint32_t n) {
        const bool stray = is_stray(nodes_.nodes[n]);
        std::uint32_t best = kNoEntity;
        std::tuple<Fit, std::size_t, std::size_t, std::string_view> most{};
        for (const std::string& name : nodes_.nodes[n].names) {
            for (const auto& [f, fit] : fuller_of(name)) {
                if ((fit != Fit::surname && stray) || (best != kNoEntity && fit < std::get<0>(most))) continue;
                const Form& form = forms_[f];
                for (std::size_t b = 0; b < std::min(form.nodes.size(), kEnough); ++b) {
                    const std::uint32_t bearer = form.nodes[b];
                    const std::size_t shared = company(n, bearer);
                    if (shared < (fit == Fit::surname ? 1u : 2u)) continue;
                    const std::tuple<Fit, std::size_t, std::size_t, std::string_view> here{fit, shared, form.nodes.size(), nodes_.nodes[bearer].keys[0]};
                    if (best != kNoEntity && here <= most) continue;
                    best = bearer;
                    most = here;
                }
            }
        }
        return best;
    }

    const Nodes& nodes_;
    Sets& sets_;
    std::vector<Form> forms_;
    Lists shelves_;
    std::vector<Spelling> spellings_;
    std::unordered_map<std::uint32_t, std::vector<std::uint64_t>> told_;  // by node; looked up only
    std::vector<std::uint32_t> short_;
    // By text of the nodes. Looked up only: the order of the tables means nothing.
    std::unordered_map<std::string_view, Written> written_;
    std::unordered_map<std::string_view, std::uint32_t> form_of_;  // by key, while forms are collected
    std::unordered_map<std::string_view, std::vector<Fuller>> fuller_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> chosen_;
};

}  // namespace

void link_persons(const Nodes& nodes, Sets& sets) { Linking(nodes, sets).run(); }

}  // namespace crossread::entities
