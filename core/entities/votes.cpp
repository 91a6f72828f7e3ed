#include "entities/votes.hpp"

#include "entities/gazetteer.hpp"
#include "entities/name_key.hpp"
#include "entities/person_name.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::entities {

bool begins_with_wide_capital(std::string_view word) {
    std::size_t at = 0;
    return !word.empty() && text::is_upper(text::decode(word, at));
}

bool has_small_letter(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
        if (text::is_lower(text::decode(word, at))) return true;
    }
    return false;
}

bool is_currency(std::string_view text, std::uint32_t end) {
    const std::string_view after = text.substr(end, 2);
    return after.substr(0, 1) == "$" || after == " $" || text.compare(end, 7, " dollar") == 0;
}

VoteTable count_votes(std::string_view text, const std::vector<Mention>& names) {
    VoteTable out;
    for (const Mention& name : names) {
        const std::string_view written = slice(text, name.span);
        const std::string key = name_key(written);
        Votes& votes = out.of[key];
        votes.of[static_cast<std::size_t>(name.type)] += name.confidence;
        out.halved = out.halved || ((key.compare(0, 6, "north ") == 0 || key.compare(0, 6, "south ") == 0) && lookup(key).is(Kind::country));
        if (const std::size_t space = written.find(' '); name.type == EntityType::organization && space != std::string_view::npos) {
            const std::string_view first = written.substr(0, space);
            if (first.find('-') != std::string_view::npos && lookup(name_key(first)).kinds() == 0) out.of[name_key(first)].opens_body = true;
        }
        if (name.type != EntityType::person || votes.of_person || !has_small_letter(written)) continue;
        votes.of_person = true;
        const PersonName person = person_of_key(key);
        if (!person.full) continue;
        if (!person.family_first || person.words.size() == 2) out.of[person.words.back()].surname = true;
        if (person.family_first) out.of[person.words.front()].surname = true;
        for (std::size_t first = 1; first + 1 < person.words.size() && person.words.size() <= 5; ++first) {  // "López Obrador"
            std::string both = person.words[first];
            for (std::size_t i = first + 1; i < person.words.size(); ++i) both.append(" ").append(person.words[i]);
            out.of[both].surname = true;
        }
    }
    return out;
}

}  // namespace crossread::entities
