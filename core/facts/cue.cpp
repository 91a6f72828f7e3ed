#include "facts/cue.hpp"

#include "base/word_index.hpp"

namespace crossread::facts {
namespace {

constexpr std::uint16_t kTell = kWords | kHearer | kThat;
constexpr std::uint16_t kSpeak = kWords | kThat | kBare;
constexpr std::uint16_t kUtter = kWords;               // carries words but no clause: "continued", "shouted"
constexpr std::uint16_t kJudge = kObject;              // names what it is about; its words come as fragments: "called", "slammed"
constexpr std::uint16_t kMind = kThat | kBare | kThought;

/// Verbs by which news reports what somebody said, thought or wants, by lemma.
constexpr WordIndex kVerbs(std::to_array<Cue>({
    {"accuse", kJudge | kClaim}, {"acknowledge", kSpeak}, {"add", kSpeak}, {"admit", kSpeak}, {"advise", kTell | kTo}, {"advocate", kJudge},
    {"affirm", kSpeak}, {"agree", kSpeak | kTo | kPledge}, {"allege", kSpeak | kClaim}, {"announce", kSpeak | kEvent}, {"answer", kUtter | kThat},
    {"apologize", kUtter | kObject | kEvent}, {"applaud", kJudge}, {"argue", kSpeak | kClaim}, {"ask", kWords | kHearer | kTo | kThat}, {"assail", kJudge},
    {"assert", kSpeak | kClaim}, {"assure", kTell | kBare}, {"attack", kJudge | kRule}, {"bark", kUtter}, {"beg", kUtter | kTo}, {"believe", kMind}, {"bemoan", kJudge},
    {"blame", kJudge}, {"blast", kJudge}, {"boast", kSpeak}, {"brag", kSpeak}, {"brand", kJudge}, {"call", kWords | kObject}, {"caution", kTell},
    {"challenge", kJudge | kRule}, {"chant", kUtter | kObject}, {"characterize", kJudge}, {"charge", kSpeak | kClaim | kRule}, {"chide", kUtter | kObject},
    {"cite", kJudge}, {"claim", kSpeak | kTo | kClaim}, {"clarify", kSpeak}, {"comment", kSpeak}, {"complain", kSpeak}, {"concede", kSpeak},
    {"conclude", kSpeak}, {"condemn", kJudge}, {"confess", kSpeak}, {"confirm", kSpeak}, {"congratulate", kJudge}, {"contend", kSpeak | kClaim},
    {"continue", kUtter | kRule}, {"counter", kSpeak}, {"credit", kJudge}, {"criticize", kJudge}, {"cry", kUtter}, {"declare", kSpeak | kEvent},
    {"decline", kTo | kRule}, {"decry", kJudge}, {"defend", kJudge | kRule}, {"demand", kWords | kThat | kTo | kObject}, {"denounce", kJudge}, {"deny", kThat | kBare | kDeny | kWords},
    {"deride", kJudge}, {"describe", kJudge}, {"disclose", kSpeak}, {"dismiss", kJudge | kRule}, {"dub", kJudge}, {"echo", kUtter | kObject},
    {"elaborate", kUtter}, {"email", kTell}, {"emphasize", kSpeak}, {"estimate", kSpeak}, {"exclaim", kUtter}, {"expect", kThat | kTo | kThought},
    {"explain", kSpeak}, {"express", kJudge}, {"fear", kMind}, {"feel", kMind}, {"find", kThat | kBare | kRule}, {"forecast", kThat | kBare},
    {"gush", kUtter}, {"hail", kJudge}, {"highlight", kJudge | kThat}, {"hint", kSpeak}, {"hope", kMind | kTo}, {"imply", kThat | kBare | kWords}, {"indicate", kSpeak},
    {"inform", kTell}, {"inquire", kUtter}, {"insist", kSpeak}, {"instruct", kTell | kTo}, {"interject", kUtter}, {"interrupt", kUtter | kRule}, {"invoke", kJudge},
    {"joke", kSpeak}, {"label", kJudge}, {"lament", kSpeak | kObject}, {"laud", kJudge}, {"liken", kJudge}, {"maintain", kThat | kBare | kWords | kClaim | kRule},
    {"mention", kThat | kObject}, {"mock", kUtter | kObject}, {"muse", kUtter | kThat}, {"mutter", kUtter}, {"note", kSpeak}, {"object", kUtter | kRule},
    {"observe", kSpeak}, {"offer", kUtter | kTo | kRule}, {"opine", kSpeak}, {"order", kTo | kHearer | kRule}, {"plead", kUtter | kRule}, {"pledge", kSpeak | kTo | kPledge},
    {"point", kUtter | kThat}, {"portray", kJudge}, {"post", kUtter}, {"praise", kJudge}, {"predict", kSpeak}, {"proclaim", kSpeak},
    {"promise", kSpeak | kTo | kPledge}, {"pronounce", kUtter | kObject}, {"propose", kThat | kTo | kWords | kObject}, {"protest", kUtter | kRule}, {"question", kJudge | kUtter},
    {"quip", kUtter}, {"quote", kJudge | kUtter}, {"rail", kUtter}, {"read", kUtter | kRule}, {"reaffirm", kSpeak}, {"recall", kSpeak}, {"recommend", kThat | kWords | kObject},
    {"recount", kUtter | kThat}, {"refer", kJudge}, {"reiterate", kSpeak}, {"reject", kJudge}, {"remark", kSpeak}, {"remember", kUtter | kThat | kRule}, {"remind", kTell},
    {"repeat", kUtter | kThat}, {"reply", kUtter | kThat}, {"report", kSpeak}, {"respond", kUtter | kThat}, {"retort", kUtter}, {"reveal", kSpeak},
    {"ridicule", kJudge}, {"rule", kThat | kRule | kWords}, {"say", kSpeak | kObject}, {"scoff", kUtter}, {"scold", kUtter | kObject}, {"scream", kUtter}, {"shout", kUtter},
    {"show", kThat | kBare | kRule}, {"slam", kJudge}, {"speculate", kSpeak}, {"state", kSpeak}, {"stress", kSpeak}, {"suggest", kSpeak}, {"suspect", kMind}, {"swear", kSpeak | kTo | kPledge},
    {"tease", kUtter}, {"tell", kTell | kBare | kTo}, {"term", kJudge}, {"testify", kSpeak}, {"text", kUtter | kRule}, {"thank", kJudge}, {"theorize", kSpeak}, {"think", kMind | kWords}, {"threaten", kThat | kTo | kWords | kEvent},
    {"tout", kJudge}, {"tweet", kSpeak}, {"type", kUtter | kRule}, {"underline", kThat}, {"underscore", kThat | kJudge}, {"urge", kHearer | kTo | kThat | kWords}, {"utter", kUtter | kObject},
    {"vow", kSpeak | kTo | kPledge}, {"warn", kTell | kBare}, {"welcome", kJudge}, {"whisper", kUtter}, {"wonder", kUtter | kThat}, {"worry", kMind | kWords}, {"write", kSpeak},
    {"yell", kUtter},
}));
static_assert(kVerbs.sound());

/// What is said or written and then speaks for whoever made it.
constexpr WordIndex kMessages(words_of(
    "account", "accusation", "accusations", "ad", "admission", "advertisement", "affidavit", "allegation",
    "allegations", "announcement", "argument", "article", "assertion", "assurance", "assurances", "claim", "claims",
    "comment", "comments", "communique", "complaint", "contention", "declaration", "dispatch", "document", "documents",
    "editorial", "email", "filing", "indictment", "insistence", "lawsuit", "letter", "memo", "message", "note",
    "notice", "order", "petition", "pledge", "post", "prediction", "promise", "promises", "release", "remark",
    "remarks", "report", "reports", "resolution", "ruling", "speech", "statement", "statements", "suggestion", "text",
    "tweet", "tweets", "verdict", "vow", "warning", "warnings"
));
static_assert(kMessages.sound());

}  // namespace

const Cue* verb_cue(std::string_view lemma) { return kVerbs.find(lemma); }

bool is_message_noun(std::string_view lower) { return kMessages.has(WordKey(lower)); }

}  // namespace crossread::facts
