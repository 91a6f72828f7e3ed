#include "entities/entities.hpp"

#include "entities/additions.hpp"
#include "entities/draft.hpp"
#include "entities/echoes.hpp"
#include "entities/finish.hpp"
#include "entities/groups.hpp"
#include "entities/persons.hpp"
#include "entities/repair.hpp"
#include "entities/resolve.hpp"
#include "entities/roles.hpp"
#include "entities/tagger.hpp"

namespace crossread::entities {

Entities resolve(const Document& document, const Language& language, std::span<const Mention> names) {
    Draft draft = make_draft(document, language, names);
    gather_persons(draft);
    gather_organizations(draft);
    gather_places(draft);
    gather_nationalities(draft);
    gather_others(draft);
    assign_roles(draft);
    find_descriptions(draft);
    find_pronouns(draft);
    return finish(draft);
}

Entities find(const Document& document, const Language& language) {
    if (document.language != "en") return {};
    return resolve(document, language, with_additions(document, language, repair(document, language, tag(document, language))));
}

}  // namespace crossread::entities
