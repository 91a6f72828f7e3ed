#include "facts/event_words.hpp"

#include "base/word_index.hpp"

namespace crossread::facts {
namespace {

struct Verb {
    constexpr Verb(std::string_view lemma, VerbRole is) : word(lemma), role(is) {}
    WordKey word;
    VerbRole role;
};

constexpr WordIndex kVerbs(std::to_array<Verb>({
    {"aim", VerbRole::plan}, {"allow", VerbRole::state}, {"appear", VerbRole::state}, {"attempt", VerbRole::wish}, {"attend", VerbRole::light},
    {"be", VerbRole::state}, {"become", VerbRole::state}, {"begin", VerbRole::phase}, {"belong", VerbRole::state}, {"care", VerbRole::state},
    {"carry", VerbRole::light}, {"concern", VerbRole::state}, {"conduct", VerbRole::light}, {"consider", VerbRole::wish}, {"consist", VerbRole::state}, {"contain", VerbRole::state},
    {"continue", VerbRole::phase}, {"cost", VerbRole::state}, {"decide", VerbRole::plan}, {"decline", VerbRole::failure}, {"depend", VerbRole::state},
    {"deserve", VerbRole::state}, {"do", VerbRole::light}, {"exist", VerbRole::state}, {"face", VerbRole::light}, {"fail", VerbRole::failure},
    {"feel", VerbRole::state}, {"follow", VerbRole::light}, {"get", VerbRole::state}, {"give", VerbRole::light}, {"go", VerbRole::light}, {"have", VerbRole::light},
    {"help", VerbRole::phase}, {"hold", VerbRole::light}, {"hope", VerbRole::wish}, {"host", VerbRole::light}, {"include", VerbRole::state},
    {"intend", VerbRole::plan}, {"interest", VerbRole::state}, {"involve", VerbRole::state}, {"keep", VerbRole::state}, {"know", VerbRole::state}, {"lack", VerbRole::state},
    {"let", VerbRole::state}, {"like", VerbRole::state}, {"live", VerbRole::state}, {"look", VerbRole::state}, {"love", VerbRole::state}, {"make", VerbRole::light},
    {"manage", VerbRole::phase}, {"mark", VerbRole::light}, {"matter", VerbRole::state}, {"mean", VerbRole::state}, {"need", VerbRole::wish},
    {"own", VerbRole::state}, {"pay", VerbRole::light}, {"plan", VerbRole::plan}, {"prefer", VerbRole::wish}, {"prepare", VerbRole::plan},
    {"refuse", VerbRole::failure}, {"remain", VerbRole::state}, {"represent", VerbRole::state}, {"rush", VerbRole::phase}, {"schedule", VerbRole::plan},
    {"see", VerbRole::state}, {"seek", VerbRole::wish}, {"seem", VerbRole::state}, {"set", VerbRole::plan}, {"show", VerbRole::state},
    {"sound", VerbRole::state}, {"stage", VerbRole::light}, {"stand", VerbRole::state}, {"start", VerbRole::phase}, {"stop", VerbRole::phase},
    {"suffer", VerbRole::light}, {"take", VerbRole::light}, {"tend", VerbRole::state}, {"try", VerbRole::wish}, {"undergo", VerbRole::light},
    {"understand", VerbRole::state}, {"use", VerbRole::state}, {"want", VerbRole::wish}, {"weigh", VerbRole::state}, {"wish", VerbRole::wish},
    {"work", VerbRole::phase},
}));

/// Happenings with a when and a where; not their results ("deal" happens, "law" does not).
constexpr WordIndex kNouns(words_of(
    "abduction", "accident", "acquisition", "acquittal", "airstrike", "ambush", "announcement", "appearance", "appointment", "arrest",
    "arrival", "assassination", "assault", "attack", "auction", "ballot", "battle", "blast", "blaze", "bombing", "boycott", "briefing",
    "ceasefire", "celebration", "ceremony", "championship", "clash", "collapse", "collision", "concert", "conference", "conviction",
    "coup", "crackdown", "crash", "cyclone", "deal", "death", "debate", "decision", "defeat", "demonstration", "departure", "deployment",
    "derailment", "dinner", "disaster", "drought", "earthquake", "election", "encounter", "eruption", "escape", "evacuation", "event",
    "execution", "exercise", "explosion", "festival", "fight", "fire", "flight", "flood", "forum", "funeral", "gathering", "halt",
    "hearing", "hurricane", "impeachment", "inauguration", "incident", "inspection", "interview", "invasion", "investigation", "journey",
    "kidnapping", "killing", "landing", "landslide", "launch", "march", "massacre", "match", "meeting", "merger", "murder",
    "negotiation", "offensive", "outbreak", "parade", "performance", "plea", "poll", "premiere", "probe", "protest", "quake", "race", "raid",
    "rally", "referendum", "release", "rescue", "resignation", "retirement", "retreat", "riot", "robbery", "sale", "search", "sentencing",
    "session", "shooting", "shutdown", "siege", "signing", "speech", "stabbing", "storm", "strike", "suicide", "summit", "surgery", "surrender",
    "talk", "test", "tour", "tournament", "trial", "trip", "tsunami", "verdict", "veto", "victory", "visit", "vote", "walkout", "war",
    "wedding", "withdrawal"
));

struct Adjective {
    constexpr Adjective(std::string_view lower, NounTold tells) : word(lower), told(tells) {}
    WordKey word;
    NounTold told;
};

constexpr WordIndex kAdjectives(std::to_array<Adjective>({
    {"alleged", NounTold::claimed}, {"coming", NounTold::planned}, {"expected", NounTold::planned}, {"forthcoming", NounTold::planned}, {"future", NounTold::planned},
    {"next", NounTold::planned}, {"planned", NounTold::planned}, {"possible", NounTold::possible}, {"potential", NounTold::possible}, {"proposed", NounTold::planned},
    {"purported", NounTold::claimed}, {"reported", NounTold::claimed}, {"scheduled", NounTold::planned}, {"suspected", NounTold::claimed}, {"upcoming", NounTold::planned},
}));

/// Adjectives whose infinitive is ahead or in doubt.
constexpr WordIndex kTowards(std::to_array<Verb>({
    {"able", VerbRole::phase}, {"about", VerbRole::plan}, {"certain", VerbRole::plan}, {"determined", VerbRole::plan}, {"due", VerbRole::plan}, {"eager", VerbRole::wish},
    {"keen", VerbRole::wish}, {"likely", VerbRole::wish}, {"poised", VerbRole::plan}, {"prepared", VerbRole::plan}, {"ready", VerbRole::plan}, {"reluctant", VerbRole::wish},
    {"scheduled", VerbRole::plan}, {"set", VerbRole::plan}, {"slated", VerbRole::plan}, {"sure", VerbRole::plan}, {"unable", VerbRole::failure},
    {"unlikely", VerbRole::wish}, {"unwilling", VerbRole::failure}, {"willing", VerbRole::wish},
}));

constexpr bool kSound = kTowards.sound() && kVerbs.sound() && kNouns.sound() && kAdjectives.sound();
static_assert(kSound);

}  // namespace

VerbRole verb_role(std::string_view lemma) {
    const Verb* row = kVerbs.find(lemma);
    return row ? row->role : VerbRole::event;
}

std::optional<VerbRole> adjective_role(std::string_view lower) {
    const Verb* row = kTowards.find(lower);
    return row ? std::optional(row->role) : std::nullopt;
}

bool is_event_noun(std::string_view lemma) { return kNouns.has(WordKey(lemma)); }

NounTold noun_told(std::string_view lower) {
    const Adjective* row = kAdjectives.find(lower);
    return row ? row->told : NounTold::plain;
}

}  // namespace crossread::facts
