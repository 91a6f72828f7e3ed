#include "facts/word_use.hpp"

#include <array>
#include <string>

#include "base/word_index.hpp"

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

constexpr WordIndex kDays(words_of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow"));
static_assert(kDays.sound());

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
    if (const Row* row = kWords.find(lower)) return row->is;
    return lower[0] < 'a' || lower[0] > 'z' || lower[0] == 'n' ? contraction(lower, pos) : Closed::none;
}

/// The month, a man, the country.
bool may_be_name(std::string_view lower) { return lower == "may" || lower == "will" || lower == "us"; }

bool is_possessive_mark(std::string_view lower) { return lower == "'s" || lower == "\u2019s" || lower == "'" || lower == "\u2019"; }

bool is_verb(Pos pos) { return pos >= Pos::verb && pos <= Pos::present3; }

}  // namespace

bool is_day(std::string_view lower) { return kDays.has(WordKey(lower)); }

FormUses::FormUses(const Language& language) : language_(language), marks_(settling_marks(language)), uses_(language.forms.size()) {
    for (std::size_t i = 0; i < uses_.size(); ++i) {
        const std::string_view lower = slice(language.folded, language.forms[i].span);
        FormUse& use = uses_[i];
        use.closed = closed_word(lower, Pos::other);
        use.as_particle = use.closed == Closed::be ? closed_word(lower, Pos::particle) : use.closed;
        use.name = may_be_name(lower);
        use.possessive = is_possessive_mark(lower);
        use.day = is_day(lower);
    }
}

void FormUses::look_up_verb(std::string_view lower, FormUse& form) {
    const std::string lemma = language::lemma(lower, Pos::verb);
    form.cue = verb_cue(lemma);
    form.role = verb_role(lemma);
    form.verb_known = true;
}

void FormUses::look_up_noun(std::string_view lower, bool many, FormUse& form) {
    form.event_noun[many] = many ? is_event_noun(language::lemma(lower, Pos::nouns)) : is_event_noun(lower);
    form.noun_known[many] = true;
}

WordUse FormUses::use(const Token& token, Pos pos) {
    FormUse& form = uses_[token.form];
    WordUse out;
    out.pos = pos;
    out.possessive = form.possessive;
    out.day = form.day;
    if (pos == Pos::punctuation) return out;
    out.closed = pos == Pos::proper && form.name ? Closed::none : pos == Pos::particle ? form.as_particle : form.closed;
    if (is_verb(pos)) {
        if (!form.verb_known) look_up_verb(language_.lower(token), form);
        out.cue = form.cue;
        out.role = form.role;
    } else if (pos == Pos::noun || pos == Pos::nouns) {
        const bool many = pos == Pos::nouns;
        if (!form.noun_known[many]) look_up_noun(language_.lower(token), many, form);
        out.event_noun = form.event_noun[many];
    }
    return out;
}

WordUses FormUses::uses(const Document& document, const Entities& entities, Part part) {
    const TokenRow<Pos> parts = settled(document, language_, entities, marks_, part);
    WordUses out(part);
    for (std::uint32_t i = out.first(); i < out.last(); ++i) out.at(i) = use(language_.tokens[i], parts[i]);
    return out;
}

}  // namespace crossread::facts
