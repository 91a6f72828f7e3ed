#include "entities/persons.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "entities/context.hpp"
#include "entities/gazetteer.hpp"
#include "entities/name_key.hpp"
#include "entities/roles.hpp"
#include "entities/shelf.hpp"
#include "entities/words.hpp"

namespace crossread::entities {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;

/// Persons by the marks of their full names, and by whole key.
class Index {
public:
    void add(const PersonName& name, const std::string& key, std::uint32_t thing) {
        by_key_.emplace(key, thing);
        shelf_.add(shelf_marks(name), thing);
    }
    [[nodiscard]] std::uint32_t exact(const std::string& key) const {
        const auto found = by_key_.find(key);
        return found == by_key_.end() ? kNone : found->second;
    }
    [[nodiscard]] std::vector<std::uint32_t> sharing(const PersonName& name) const { return shelf_.sharing(shelf_marks(name)); }

private:
    std::unordered_map<std::string, std::uint32_t> by_key_;
    Shelf shelf_;
};

class Gathering {
public:
    explicit Gathering(Draft& draft) : draft_(draft) {}

    void run() {
        std::vector<std::pair<std::uint32_t, const PersonName*>> names;
        std::unordered_map<std::string_view, PersonName> by_key;  // looked up only; what it holds stays where it is
        for (std::uint32_t m = 0; m < draft_.mentions.size(); ++m) {
            if (draft_.mentions[m].type != EntityType::person) continue;
            const auto [found, added] = by_key.try_emplace(draft_.spots[m].key);
            if (added) found->second = person_of_key(found->first);
            names.emplace_back(m, &found->second);
        }
        for (const auto& [mention, name] : names) {
            if (name->full) place_full(mention, *name);
        }
        for (const auto& [mention, name] : names) {
            if (!name->full) place_short(mention, *name);
        }
        for (Thing& thing : draft_.things) std::sort(thing.mentions.begin(), thing.mentions.end());
    }

private:
    void place_full(std::uint32_t mention, const PersonName& name) {
        const std::string& key = draft_.spots[mention].key;
        std::uint32_t thing = index_.exact(key);
        if (thing == kNone) thing = bearer(mention, name);
        const bool first = thing == kNone;
        if (first) thing = draft_.begin_thing(mention);
        else draft_.join(mention, thing);
        full_.resize(draft_.things.size());
        full_[thing].push_back(mention);
        Thing& person = draft_.things[thing];
        if (index_.exact(key) == kNone) {
            index_.add(name, key, thing);
            person.names.push_back(name);
        }
        learn(person, mention, first);
        if (person.gender == Gender::unknown) person.gender = first_name_gender(name);
    }

    /// The person whose name this is in another form or spelling; of several the one whom it fits best, then the one named first.
    [[nodiscard]] std::uint32_t bearer(std::uint32_t mention, const PersonName& name) const {
        std::uint32_t best = kNone;
        Spelled most = Spelled::other;
        for (const std::uint32_t candidate : index_.sharing(name)) {
            const Spelled level = likeness(draft_.things[candidate].names, name);
            if (level <= most || (level != Spelled::same && told_apart(mention, candidate, level))) continue;
            best = candidate;
            most = level;
        }
        return best;
    }

    /// How alike a name is to the likest of a person's. Of somebody who seems to have hundreds the first are enough: all of them would make
    /// the time that an article of such names takes grow with the square of it.
    static Spelled likeness(const std::vector<PersonName>& names, const PersonName& name) {
        constexpr std::size_t kFirst = 8;
        Spelled level = Spelled::other;
        for (std::size_t i = 0; i < std::min(names.size(), kFirst) && level != Spelled::same; ++i) level = std::max(level, same_person(names[i], name));
        return level;
    }

    /// Two spellings that one sentence uses, or with other roles or genders, or of somebody's kin, are two persons. What may be a slip or
    /// another name asks for a role that both have.
    [[nodiscard]] bool told_apart(std::uint32_t mention, std::uint32_t thing, Spelled level) const {
        constexpr std::size_t kEnough = 8;
        const Thing& person = draft_.things[thing];
        const std::vector<std::uint32_t>& named = full_[thing];
        const Gender gender = title_gender(draft_, mention);
        if (gender != Gender::unknown && person.gender != Gender::unknown && gender != person.gender) return true;
        if (person.by_relation || !kinship(draft_, mention).empty()) return true;
        if (draft_.spots[named.back()].sentence == draft_.spots[mention].sentence) return true;
        const std::vector<std::string> role = role_words(mention);
        bool other = false;
        for (std::size_t i = 0; i < std::min(named.size(), kEnough); ++i) {
            const std::vector<std::string> its = role_words(named[i]);
            if (std::any_of(role.begin(), role.end(), [&](const auto& w) { return std::find(its.begin(), its.end(), w) != its.end(); })) return false;
            other = other || !its.empty();
        }
        return level == Spelled::doubtful || (other && !role.empty());
    }

    [[nodiscard]] std::vector<std::string> role_words(std::uint32_t mention) const {
        return split_words(name_key(slice(draft_.document.text, role_of_mention(draft_, mention))));
    }

    /// What stands around a name tells gender and whether the person is somebody's kin.
    void learn(Thing& person, std::uint32_t mention, bool first) {
        const std::string_view kin = kinship(draft_, mention);
        if (first) person.by_relation = !kin.empty();
        for (const Gender gender : {title_gender(draft_, mention), word_gender(kin)}) {
            if (gender != Gender::unknown) person.gender = gender;
        }
    }

    void place_short(std::uint32_t mention, const PersonName& name) {
        const std::string& key = draft_.spots[mention].key;
        const std::string short_key = "~" + key;  // short names have their own shelf: no full name is found by them
        const std::uint32_t known = index_.exact(short_key);
        const std::uint32_t thing = is_anothers_kin(mention, name, known) ? kNone : owner(mention, name);
        if (thing != kNone) {
            held_[key] = thing;
            draft_.join(mention, thing);
            learn(draft_.things[thing], mention, mention < full_[thing][0] && draft_.things[thing].mentions.size() == full_[thing].size() + 1);
            return;
        }
        if (known != kNone) {
            draft_.join(mention, known);
        } else {
            index_.add({}, short_key, draft_.begin_thing(mention));
        }
        Thing& person = draft_.things[draft_.mentions[mention].entity];
        if (person.gender == Gender::unknown) person.gender = first_name_gender(name);
        learn(person, mention, known == kNone);
    }

    /// "His son Kevin" of Kevin Hale, and "Kevin" in the same paragraph after it: a first name that is not the man's own here.
    [[nodiscard]] bool is_anothers_kin(std::uint32_t mention, const PersonName& name, std::uint32_t known) const {
        if (name.words.size() != 1 || !is_first_name_alone(name)) return false;
        if (known == kNone) return !kinship(draft_, mention).empty() && !full_.empty();
        const Thing& person = draft_.things[known];
        return person.by_relation && draft_.spots[person.mentions.back()].block == draft_.spots[mention].block;
    }

    static bool is_first_name_alone(const PersonName& name) { return lookup(name.words[0]).is_any(Kind::man, Kind::woman); }

    /// The person whom a short name stands for.
    [[nodiscard]] std::uint32_t owner(std::uint32_t mention, const PersonName& name) const {
        const Gender gender = title_gender(draft_, mention);
        std::vector<std::uint32_t> best;
        Fit best_fit = Fit::none;
        for (const std::uint32_t candidate : index_.sharing(name)) {
            const Thing& person = draft_.things[candidate];
            if (gender != Gender::unknown && person.gender != Gender::unknown && gender != person.gender) continue;
            const Fit fit = best_fit_of(name, person);
            if (fit == Fit::none || fit < best_fit) continue;
            if (fit > best_fit) best.clear();
            best_fit = fit;
            best.push_back(candidate);
        }
        return best.size() < 2 ? (best.empty() ? kNone : best[0]) : holder(mention, best);
    }

    static Fit best_fit_of(const PersonName& name, const Thing& person) {
        Fit fit = Fit::none;
        for (const PersonName& full : person.names) fit = std::max(fit, short_for(name, full));
        return fit;
    }

    /// Of several of one name: those who are kin of others stand back; then the one named in full last in this paragraph, else
    /// the one for whom the short name stood last, else the one first named in full.
    [[nodiscard]] std::uint32_t holder(std::uint32_t mention, const std::vector<std::uint32_t>& candidates) const {
        const bool all_kin = std::all_of(candidates.begin(), candidates.end(), [&](std::uint32_t c) { return draft_.things[c].by_relation; });
        const auto stood = held_.find(draft_.spots[mention].key);
        std::uint32_t best = kNone;
        std::tuple<std::uint32_t, bool, std::uint32_t> most{};
        for (const std::uint32_t candidate : candidates) {
            if (draft_.things[candidate].by_relation && !all_kin) continue;
            const bool held = stood != held_.end() && stood->second == candidate;
            const std::tuple<std::uint32_t, bool, std::uint32_t> here{last_in_block(candidate, mention), held, kNone - full_[candidate][0]};
            if (best != kNone && here <= most) continue;
            best = candidate;
            most = here;
        }
        return best;
    }

    /// One more than the last of its full mentions before this one in the same paragraph; 0 when there is none.
    [[nodiscard]] std::uint32_t last_in_block(std::uint32_t thing, std::uint32_t mention) const {
        const auto after = std::lower_bound(full_[thing].begin(), full_[thing].end(), mention);
        if (after == full_[thing].begin()) return 0;
        const std::uint32_t last = *(after - 1);
        return draft_.spots[last].block == draft_.spots[mention].block ? last + 1 : 0;
    }

    Draft& draft_;
    Index index_;
    std::vector<std::vector<std::uint32_t>> full_;         // of each person, where it is named in full
    std::unordered_map<std::string, std::uint32_t> held_;  // for whom a short name stood last
};

}  // namespace

void gather_persons(Draft& draft) { Gathering(draft).run(); }

}  // namespace crossread::entities
