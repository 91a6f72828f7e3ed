#include "facts/quote_turns.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::facts {
namespace {

constexpr std::uint32_t kLabel = 40;  ///< bytes of a label

struct Turn {
    Span label, words;
    bool capitals = false;  ///< "ROE", "MARIA LOPEZ"
    bool letter = false;    ///< "Q" or "A"
};

/// Whether the label is written in capitals only: letters, spaces, stops, hyphens, apostrophes.
bool all_capitals(std::string_view label) {
    std::size_t letters = 0;
    for (std::size_t i = 0; i < label.size();) {
        const char32_t code = text::decode(label, i);
        if (text::is_letter(code)) {
            if (!text::is_upper(code)) return false;
            ++letters;
        } else if (code != ' ' && code != '.' && code != '-' && code != '\'' && code != 0x2019) {
            return false;
        }
    }
    return letters > 1;
}

/// The label at the beginning of a block, with what follows it. An empty label where there is none.
Turn turn_of(std::string_view all, Span block) {
    const std::string_view text = slice(all, block);
    const std::string_view head = text.substr(0, kLabel);
    std::size_t end = head.find(':');
    const bool letter = head.size() > 2 && (head[0] == 'Q' || head[0] == 'A') && (head[1] == ':' || head[1] == '.') && head[2] == ' ';
    if (letter) end = 1;
    if (end == std::string_view::npos || end == 0) return {};
    std::size_t begin = end + 1;
    while (begin < text.size() && text[begin] == ' ') ++begin;
    if (begin == end + 1 || begin >= text.size() || text[begin] == '"' || text.substr(begin, 3) == "\u201C") return {};
    const auto at = [&](std::size_t i) { return block.begin + static_cast<std::uint32_t>(i); };
    return {{block.begin, at(end)}, {at(begin), block.end}, all_capitals(head.substr(0, end)), letter};
}

/// Whether the label is a person's name that was found there.
bool is_person(const Reading& r, Span label) {
    const Mention* m = mention_at(r, r.language.token_at(label.begin));
    return m && m->kind == MentionKind::name && m->type == EntityType::person && m->span.begin == label.begin && m->span.end == label.end;
}

std::string folded(std::string_view name) {
    std::string out(name);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return out;
}

/// Persons by their names and by the last word of each, in lower case: "ROE" is Jane Roe. The one named first keeps a name.
std::map<std::string, EntityId> persons(const Entities& entities) {
    std::map<std::string, EntityId> out;
    for (EntityId e = 0; e < entities.entities.size(); ++e) {
        const Entity& entity = entities.entities[e];
        if (entity.type != EntityType::person) continue;
        const auto add = [&](const std::string& name) {
            const std::string low = folded(name);
            out.try_emplace(low, e);
            if (const std::size_t space = low.rfind(' '); space != std::string::npos) out.try_emplace(low.substr(space + 1), e);
        };
        add(entity.name);
        for (const std::string& alias : entity.aliases) add(alias);
    }
    return out;
}

}  // namespace

std::vector<Quote> turns(const Reading& r) {
    const std::string_view text = r.document.text;
    std::vector<Turn> found;
    std::map<std::string_view, int> times;
    for (const Block& block : r.document.blocks) {
        const Turn turn = turn_of(text, block.text);
        if (turn.label.empty() || !(turn.capitals || turn.letter || is_person(r, turn.label))) continue;
        found.push_back(turn);
        ++times[slice(text, turn.label)];
    }
    const bool interview = times.count("Q") > 0 && times.count("A") > 0;
    const bool transcript = std::any_of(times.begin(), times.end(), [](const auto& label) { return label.first.size() > 1 && label.second > 1; }) && times.size() > 1;
    std::vector<Quote> out;
    if (!interview && !transcript) return out;
    const std::map<std::string, EntityId> known = persons(r.entities);
    for (const Turn& turn : found) {
        if (turn.letter ? !interview : !transcript) continue;
        const auto who = turn.letter ? known.end() : known.find(folded(slice(text, turn.label)));
        out.push_back({turn.words, QuoteKind::direct, who == known.end() ? kNoEntity : who->second, turn.label, {}});
    }
    return out;
}

}  // namespace crossread::facts
