#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "entities/context.hpp"
#include "entities/gazetteer.hpp"
#include "entities/groups.hpp"
#include "entities/organization_name.hpp"
#include "entities/shelf.hpp"

namespace crossread::entities {
namespace {

/// All mentions of an organization by one name.
struct Form {
    OrganizationName name;
    std::vector<std::uint32_t> mentions;
    std::uint32_t thing = kNoEntity;
    bool sure = false;  ///< the tagger says organization; else one only if it shortens another's name
};

class Gathering {
public:
    explicit Gathering(Draft& draft) : draft_(draft) {}

    void run() {
        collect();
        for (const std::uint32_t f : fullest_first()) place(f);
        // In order of reading, so that things are numbered by it.
        std::unordered_map<std::uint32_t, std::uint32_t> things;
        for (std::uint32_t m = 0; m < draft_.mentions.size(); ++m) {
            if (form_of_[m] == kNoEntity || forms_[form_of_[m]].thing == kNoEntity) continue;
            draft_.mentions[m].type = EntityType::organization;
            const auto [found, added] = things.try_emplace(forms_[form_of_[m]].thing, 0);
            if (added) found->second = draft_.begin_thing(m);
            else draft_.join(m, found->second);
        }
    }

private:
    void collect() {
        std::unordered_map<std::string, std::uint32_t> by_key;
        form_of_.assign(draft_.mentions.size(), kNoEntity);
        for (std::uint32_t m = 0; m < draft_.mentions.size(); ++m) {
            const bool sure = draft_.mentions[m].type == EntityType::organization;
            if (!sure && draft_.mentions[m].type != EntityType::other && !is_doubtful_place(m)) continue;
            OrganizationName name = organization_name(draft_.written(m));
            const auto [found, added] = by_key.try_emplace(name.key, static_cast<std::uint32_t>(forms_.size()));
            if (added) forms_.push_back({std::move(name), {}, kNoEntity, false});
            forms_[found->second].sure = forms_[found->second].sure || sure;
            form_of_[m] = found->second;
            forms_[found->second].mentions.push_back(m);
            if (in_brackets_after_another(m)) bracketed_.try_emplace(form_of_[m], form_of_[m - 1]);
        }
    }

    /// A place that no map knows and that the tagger doubts may be a body's short name.
    [[nodiscard]] bool is_doubtful_place(std::uint32_t m) const {
        constexpr float kDoubtful = 0.6f;
        const Mention& mention = draft_.mentions[m];
        return mention.type == EntityType::place && mention.confidence < kDoubtful && lookup(draft_.spots[m].key).kinds() == 0;
    }

    /// "World Food Programme (WFP)".
    [[nodiscard]] bool in_brackets_after_another(std::uint32_t m) const {
        if (m == 0 || draft_.mentions[m - 1].type != EntityType::organization) return false;
        const Spot &here = draft_.spots[m], &before = draft_.spots[m - 1];
        return here.first == before.last + 1 && draft_.lower(before.last) == "(" && word_after(draft_, m) == ")";
    }

    [[nodiscard]] std::vector<std::uint32_t> fullest_first() const {
        std::vector<std::uint32_t> order(forms_.size());
        for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return forms_[a].name.words.size() > forms_[b].name.words.size();
        });
        return order;
    }

    void place(std::uint32_t f) {
        Form& form = forms_[f];
        const std::vector<std::string> own = shelf_marks(form.name);
        Likeness best = Likeness::none;
        for (const std::uint32_t other : shelf_.sharing(own)) {
            const Likeness likeness = like(form.name, forms_[other].name);
            if (likeness == Likeness::none || likeness < best) continue;
            // "Build-A-Bear" of its Workshop, and the team that the "Comets" are, but not any "State".
            if (!form.sure && form.name.words[0] != forms_[other].name.words[0] && !is_team(form.name, forms_[other].name)) continue;
            if (likeness == best && !nearer(other, form)) continue;
            best = likeness;
            form.thing = forms_[other].thing;
        }
        const auto fuller = bracketed_.find(f);
        if (fuller != bracketed_.end() && forms_[fuller->second].thing != kNoEntity) form.thing = forms_[fuller->second].thing;
        if (form.thing == kNoEntity && form.sure) form.thing = f;
        if (form.thing == kNoEntity) return;
        shelf_.add(own, f);
    }

    /// Of several bodies that a short name may stand for, the one named last before it, or else the first after.
    [[nodiscard]] bool nearer(std::uint32_t other, const Form& form) const {
        const auto distance = [&](std::uint32_t thing) {
            const std::uint32_t here = form.mentions[0];
            std::uint32_t before = kNoEntity;
            for (const std::uint32_t m : forms_[thing].mentions) {
                if (m < here) before = here - m;
                else return before != kNoEntity ? before : (m - here) + 0x40000000u;
            }
            return before;
        };
        return distance(other) < distance(form.thing);
    }

    Draft& draft_;
    std::vector<Form> forms_;
    std::vector<std::uint32_t> form_of_;  // by mention
    std::unordered_map<std::uint32_t, std::uint32_t> bracketed_;  // an acronym's form, by the form that it stands behind in brackets
    Shelf shelf_;
};

}  // namespace

void gather_organizations(Draft& draft) { Gathering(draft).run(); }

}  // namespace crossread::entities
