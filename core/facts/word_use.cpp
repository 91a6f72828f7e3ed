#include "facts/word_use.hpp"

#include "base/word_index.hpp"
#include "facts/settle.hpp"

namespace crossread::facts {
namespace {

struct Row {
    constexpr Row(std::string_view lower, Closed what) : word(lower), is(what) {}
    WordKey word;
    Closed is;
};

/// Words that the grammar needs by name. The rest is read by part of speech.
constexpr WordIndex kWords(std::to_array<Row>({
    {"a", Closed::determiner}, {"about", Closed::preposition}, {"after", Closed::subordinator}, {"against", Closed::preposition},
    {"also", Closed::adverb}, {"although", Closed::subordinator}, {"am", Closed::be}, {"amid", Closed::preposition}, {"among", Closed::preposition},
    {"an", Closed::determiner}, {"and", Closed::conjunction}, {"another", Closed::determiner}, {"are", Closed::be}, {"as", Closed::subordinator},
    {"at", Closed::preposition}, {"be", Closed::be}, {"because", Closed::subordinator}, {"been", Closed::be}, {"before", Closed::subordinator}, {"being", Closed::be},
    {"between", Closed::preposition}, {"but", Closed::conjunction}, {"by", Closed::preposition}, {"can", Closed::modal}, {"could", Closed::may},
    {"did", Closed::do_}, {"do", Closed::do_}, {"does", Closed::do_}, {"during", Closed::preposition}, {"everyone", Closed::pronoun},
    {"for", Closed::preposition}, {"from", Closed::preposition}, {"had", Closed::have}, {"has", Closed::have}, {"have", Closed::have},
    {"having", Closed::have}, {"he", Closed::pronoun}, {"her", Closed::determiner}, {"him", Closed::pronoun}, {"his", Closed::determiner},
    {"how", Closed::opener}, {"i", Closed::pronoun}, {"if", Closed::opener}, {"in", Closed::preposition}, {"into", Closed::preposition},
    {"is", Closed::be}, {"it", Closed::pronoun}, {"its", Closed::determiner}, {"many", Closed::determiner}, {"may", Closed::may}, {"me", Closed::pronoun},
    {"might", Closed::may}, {"must", Closed::modal}, {"my", Closed::determiner}, {"no", Closed::determiner}, {"nobody", Closed::pronoun},
    {"nor", Closed::conjunction}, {"not", Closed::not_}, {"of", Closed::preposition}, {"on", Closed::preposition}, {"or", Closed::conjunction},
    {"our", Closed::determiner}, {"over", Closed::preposition}, {"shall", Closed::will}, {"she", Closed::pronoun}, {"should", Closed::modal},
    {"since", Closed::subordinator}, {"so", Closed::conjunction}, {"some", Closed::determiner}, {"that", Closed::opener}, {"the", Closed::determiner},
    {"their", Closed::determiner}, {"them", Closed::pronoun}, {"these", Closed::determiner}, {"they", Closed::pronoun}, {"this", Closed::determiner},
    {"those", Closed::determiner}, {"though", Closed::subordinator}, {"through", Closed::preposition}, {"to", Closed::to}, {"toward", Closed::preposition},
    {"under", Closed::preposition}, {"unless", Closed::subordinator}, {"until", Closed::subordinator}, {"us", Closed::pronoun}, {"was", Closed::be},
    {"we", Closed::pronoun}, {"were", Closed::be}, {"what", Closed::opener}, {"when", Closed::subordinator}, {"where", Closed::subordinator},
    {"whether", Closed::opener}, {"which", Closed::relative}, {"while", Closed::subordinator}, {"who", Closed::relative}, {"whom", Closed::relative},
    {"whose", Closed::relative}, {"why", Closed::opener}, {"will", Closed::will}, {"with", Closed::preposition}, {"without", Closed::preposition},
    {"would", Closed::modal}, {"you", Closed::pronoun},
}));

static_assert(kWords.sound());

/// Written with an apostrophe of either shape: n't, 's, 're, 'll, 've, 'd, 'm.
Closed contraction(std::string_view lower, Pos pos) {
    if (lower == "n't" || lower == "n\u2019t") return Closed::not_;
    const std::size_t mark = lower[0] == '\'' ? 1 : lower.substr(0, 3) == "\u2019" ? 3 : 0;
    if (mark == 0) return Closed::none;
    const std::string_view rest = lower.substr(mark);
    if (rest == "ll") return Closed::will;
    if (rest == "ve") return Closed::have;
    if (rest == "d") return Closed::modal;
    if (rest == "re" || rest == "m" || (rest == "s" && pos != Pos::particle)) return Closed::be;
    return Closed::none;
}

Closed closed_word(std::string_view lower, Pos pos) {
    if (lower.size() > 8) return Closed::none;
    if (pos == Pos::proper && (lower == "may" || lower == "will" || lower == "us")) return Closed::none;  // the month, a man, the country
    if (const Row* row = kWords.find(lower)) return row->is;
    return lower[0] < 'a' || lower[0] > 'z' || lower[0] == 'n' ? contraction(lower, pos) : Closed::none;
}

bool is_verb(Pos pos) { return pos >= Pos::verb && pos <= Pos::present3; }

}  // namespace

WordUses word_uses(const Document& document, const Language& language, const Entities& entities, Part part) {
    const TokenRow<Pos> parts = settled(document, language, entities, part);
    WordUses out(part);
    for (std::uint32_t i = out.first(); i < out.last(); ++i) {
        WordUse& use = out.at(i);
        const Pos pos = use.pos = parts[i];
        if (pos == Pos::punctuation) continue;
        const std::string_view lower = language.lower(language.tokens[i]);
        use.closed = closed_word(lower, pos);
        if (is_verb(pos)) {
            const std::string lemma = language::lemma(lower, pos);
            use.cue = verb_cue(lemma);
            use.role = verb_role(lemma);
        } else if (pos == Pos::noun) {
            use.event_noun = is_event_noun(lower);
        } else if (pos == Pos::nouns) {
            use.event_noun = is_event_noun(language::lemma(lower, pos));
        }
    }
    return out;
}

}  // namespace crossread::facts
