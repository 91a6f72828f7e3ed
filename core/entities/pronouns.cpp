#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "base/word_index.hpp"
#include "entities/context.hpp"
#include "entities/echoes.hpp"
#include "entities/words.hpp"

namespace crossread::entities {
namespace {

constexpr std::uint32_t kFarthest = 5;  // sentences back; beyond, news names people again
constexpr std::size_t kRemembered = 12; // persons in mind at once
constexpr int kNobody = -100;
constexpr int kSpokeBefore = 5;

enum class Case : std::uint8_t { subject, object, possessive };

struct Pronoun {
    Gender gender = Gender::unknown;  ///< unknown: no pronoun
    Case as = Case::subject;
};

Pronoun pronoun(std::string_view w) {
    if (w.size() < 2 || w.size() > 7 || (w[0] != 'h' && w[0] != 's')) return {};
    if (w == "he") return {Gender::man, Case::subject};
    if (w == "she") return {Gender::woman, Case::subject};
    if (w == "him") return {Gender::man, Case::object};
    if (w == "his" || w == "himself") return {Gender::man, Case::possessive};
    if (w == "her" || w == "hers" || w == "herself") return {Gender::woman, Case::possessive};
    return {};
}

/// Looked for at every word.
constexpr WordIndex kSpeech(words_of(
    "said", "says", "told", "added", "asked", "wrote", "tweeted", "explained", "insisted", "argued", "noted", "replied", "recalled",
     "continued", "warned", "stressed", "claimed", "stated", "declared", "announced", "testified"));
static_assert(kSpeech.sound());

bool is_speech(std::string_view w) { return kSpeech.has(WordKey(w)); }

bool opens_quote(std::string_view w) { return w == "“" || w == "``"; }
bool closes_quote(std::string_view w) { return w == "”" || w == "''"; }

/// Whether anything is done at a word that begins no name: a mark of quotation, a pronoun, a verb of speech. Few are.
bool tells(std::string_view lower) {
    if (lower[0] < 'a' || lower[0] > 'z') return lower == "\"" || opens_quote(lower) || closes_quote(lower);
    return lower == "it" || lower == "they" || pronoun(lower).gender != Gender::unknown || is_speech(lower);
}

/// Somebody whom "he" or "she" may mean.
struct Candidate {
    std::uint32_t thing = 0;
    std::uint32_t sentence = 0;
    std::uint32_t token = 0;
    bool subject = false;
};

class Resolving {
public:
    explicit Resolving(Draft& draft) : draft_(draft), described_(draft.echoes.size()) {
        tells_.reserve(draft.language.forms.size());
        for (const Form& form : draft.language.forms) tells_.push_back(tells(slice(draft.language.folded, form.span)));
    }

    void run() {
        const auto sentences = static_cast<std::uint32_t>(draft_.language.sentences.size());
        for (std::uint32_t s = 0; s < sentences; ++s) read(s);
    }

private:
    void read(std::uint32_t s) {
        const Sentence& sentence = draft_.language.sentences[s];
        if (s == 0 || draft_.language.sentences[s - 1].block != sentence.block) {
            in_quote_ = false;
            bodies_ = 0;
            only_body_ = kNoEntity;
            block_ = s;
            find_speaker(sentence.block);
        }
        bool first_person = true;
        for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
            const Token& token = draft_.language.tokens[t];
            if (token.span.begin < next_ && !tells_[token.form]) continue;
            const std::string_view word = draft_.lower(t);
            read_mark(word);
            if (const std::uint32_t thing = person_at(t); thing != kNoEntity) {
                if (t > sentence.first && is_speech(draft_.lower(t - 1))) last_speaker_ = thing;
                remember({thing, s, t, first_person && !leans(t, sentence)});
                first_person = false;
            } else if (word == "it" || (word == "they" && !names_people())) {
                resolve_body(t, sentence);
            } else if (const Pronoun p = pronoun(word); p.gender != Gender::unknown) {
                resolve(p, t, s);
                if (p.as == Case::subject) first_person = false;
            } else if (is_speech(word)) {
                last_speaker_ = subject_of_speech(t, s);
            }
        }
    }

    void read_mark(std::string_view word) {
        if (word[0] >= 'a' && word[0] <= 'z') return;
        if (word == "\"") in_quote_ = !in_quote_;
        else if (opens_quote(word)) in_quote_ = true;
        else if (closes_quote(word)) in_quote_ = false;
    }

    /// The person whose name or description begins at this token.
    [[nodiscard]] std::uint32_t person_at(std::uint32_t token) {
        const std::uint32_t begin = draft_.language.tokens[token].span.begin;
        if (begin < next_) return kNoEntity;
        while (name_ < draft_.mentions.size() && draft_.mentions[name_].span.begin < begin) ++name_;
        while (echo_ < described_ && draft_.echoes[echo_].span.begin < begin) ++echo_;
        const std::array<const Mention*, 2> here = {name_ < draft_.mentions.size() ? &draft_.mentions[name_] : nullptr, echo_ < described_ ? &draft_.echoes[echo_] : nullptr};
        next_ = 0xFFFFFFFF;
        for (const Mention* m : here) next_ = m ? std::min(next_, m->span.begin) : next_;
        for (const Mention* m : here) {
            if (m && m->span.begin == begin && m->type == EntityType::person && m->entity != kNoEntity) return m->entity;
        }
        return kNoEntity;
    }

    /// Who a verb of speech tells of: whose name or pronoun stands before it, else the sentence's subject so far; nobody where there is none.
    [[nodiscard]] std::uint32_t subject_of_speech(std::uint32_t verb, std::uint32_t sentence) const {
        const std::uint32_t before = verb > 0 && draft_.lower(verb - 1) == "," ? verb - 1 : verb;
        if (before > 0 && pronoun(draft_.lower(before - 1)).as == Case::subject && pronoun(draft_.lower(before - 1)).gender != Gender::unknown) return last_speaker_;
        if (name_ > 0 && draft_.spots[name_ - 1].last == before && draft_.mentions[name_ - 1].type == EntityType::person) return draft_.mentions[name_ - 1].entity;
        const auto subject = std::find_if(minds_.begin(), minds_.end(), [&](const Candidate& c) { return c.subject && c.sentence == sentence; });
        return subject == minds_.end() ? kNoEntity : subject->thing;
    }

    /// A name after a preposition, or an owner's name, is no subject.
    [[nodiscard]] bool leans(std::uint32_t token, const Sentence& sentence) const {
        if (token > sentence.first && one_of(draft_.lower(token - 1), {"of", "to", "with", "by", "for", "from", "against", "about", "on", "than"})) return true;
        const std::uint32_t m = name_;
        return m < draft_.spots.size() && draft_.spots[m].first == token && one_of(word_after(draft_, m), {"'s", "’s", "'", "’"});
    }

    /// Whether the paragraph has told of a person so far, who may be one of "they".
    [[nodiscard]] bool names_people() const { return !minds_.empty() && minds_.back().sentence >= block_; }

    /// "It said", and "they said" of police or a firm: the one body that the paragraph has named so far.
    void resolve_body(std::uint32_t token, const Sentence& sentence) {
        if (token + 1 >= sentence.last || !is_speech(draft_.lower(token + 1))) return;
        for (; body_ < draft_.mentions.size() && draft_.spots[body_].first < token; ++body_) {
            const Mention& mention = draft_.mentions[body_];
            if (draft_.spots[body_].block < sentence.block || mention.type != EntityType::organization || mention.entity == only_body_) continue;
            bodies_ += 1;
            only_body_ = mention.entity;
        }
        if (bodies_ == 1) add(token, only_body_, 4);
    }

    void remember(const Candidate& who) {
        const auto old = std::find_if(minds_.begin(), minds_.end(), [&](const Candidate& c) { return c.thing == who.thing; });
        if (old != minds_.end()) minds_.erase(old);
        if (minds_.size() == kRemembered) minds_.erase(minds_.begin());
        minds_.push_back(who);
    }

    /// Who speaks in a paragraph's quotations: whose name stands beside a verb of speech. In them "he" is somebody else.
    void find_speaker(std::uint32_t block) {
        speaker_ = kNoEntity;
        for (; speech_ < draft_.mentions.size() && draft_.spots[speech_].block <= block; ++speech_) {
            if (draft_.spots[speech_].block < block || draft_.mentions[speech_].type != EntityType::person) continue;
            if (is_speech(word_after(draft_, speech_)) || is_speech(word_before(draft_, speech_))) speaker_ = draft_.mentions[speech_].entity;
        }
    }

    void resolve(const Pronoun& p, std::uint32_t token, std::uint32_t sentence) {
        int best = kNobody;
        Candidate who;
        for (const Candidate& c : minds_) {
            const int score = weigh(c, p, token, sentence);
            if (score < best || score == kNobody) continue;  // of equals the later one
            best = score;
            who = c;
        }
        if (best == kNobody) return;
        add(token, who.thing, best);
        if (p.as == Case::subject && is_speech_beside(token, draft_.language.sentences[sentence])) last_speaker_ = who.thing;
        Thing& thing = draft_.things[who.thing];
        if (thing.gender == Gender::unknown) thing.gender = p.gender;
        remember({who.thing, sentence, token, p.as == Case::subject || (who.subject && who.sentence == sentence)});
    }

    [[nodiscard]] int weigh(const Candidate& c, const Pronoun& p, std::uint32_t token, std::uint32_t sentence) const {
        const Thing& thing = draft_.things[c.thing];
        if (sentence - c.sentence > kFarthest) return kNobody;
        if (thing.gender != Gender::unknown && thing.gender != p.gender) return kNobody;
        const bool same = sentence == c.sentence;
        int score = -3 * static_cast<int>(sentence - c.sentence);
        score += c.subject ? 4 : 0;
        score += thing.gender == p.gender ? 2 : 0;
        score += thing.mentions.size() > 2 ? 1 : 0;
        if (same && c.subject && p.as == Case::possessive) score += 2;  // "Ruiz met her lawyer"
        if (same && c.subject && p.as == Case::object) {  // "Ruiz told him": not himself, unless "Ruiz said they would follow him"
            if (of_one_clause(c.token, token)) return kNobody;
            score -= 6;
        }
        if (in_quote_ && c.thing == speaker_) score -= 8;
        if (p.as == Case::subject && is_speech_beside(token, draft_.language.sentences[sentence])) score += weigh_speech(c, token, sentence);
        return score;
    }

    /// "he said" after "Ruiz said": he who spoke and is the last who was named. Behind what is said ("…, he added.") nobody whom that names.
    [[nodiscard]] int weigh_speech(const Candidate& c, std::uint32_t token, std::uint32_t sentence) const {
        const Sentence& here = draft_.language.sentences[sentence];
        const bool behind = token > here.first && draft_.lower(token - 1) == "," && token + 2 < here.last && draft_.lower(token + 2) == ".";
        if (behind && c.sentence == sentence && c.thing != last_speaker_) return -kSpokeBefore;
        const auto last = std::find_if(minds_.rbegin(), minds_.rend(), [&](const Candidate& other) { return !behind || other.sentence != sentence; });
        return c.thing == last_speaker_ && last != minds_.rend() && last->thing == last_speaker_ ? kSpokeBefore : 0;
    }

    [[nodiscard]] bool is_speech_beside(std::uint32_t token, const Sentence& sentence) const {
        return (token + 1 < sentence.last && is_speech(draft_.lower(token + 1))) || (token > sentence.first && is_speech(draft_.lower(token - 1)));
    }

    /// Whether at most one verb stands between a subject and a pronoun.
    [[nodiscard]] bool of_one_clause(std::uint32_t subject, std::uint32_t pronoun) const {
        constexpr std::uint32_t kFar = 16;
        if (pronoun - subject > kFar) return false;
        const auto is_verb = [](const Token& t) { return t.pos == Pos::past || t.pos == Pos::present || t.pos == Pos::present3 || t.pos == Pos::modal; };
        const Token* tokens = draft_.language.tokens.data();
        return std::count_if(tokens + subject, tokens + pronoun, is_verb) < 2;
    }

    void add(std::uint32_t token, std::uint32_t thing, int score) {
        Mention mention;
        mention.span = draft_.language.tokens[token].span;
        mention.kind = MentionKind::pronoun;
        mention.type = draft_.things[thing].type;
        mention.entity = thing;
        mention.confidence = score >= 4 ? 0.7f : score >= 0 ? 0.5f : 0.3f;
        draft_.echoes.push_back(mention);
    }

    Draft& draft_;
    std::vector<bool> tells_;           // of each form
    const std::size_t described_;       // echoes before this are descriptions, in order
    std::vector<Candidate> minds_;      // the last named at the end
    std::uint32_t name_ = 0, speech_ = 0;
    std::uint32_t next_ = 0;  // where the next name or description begins
    std::uint32_t body_ = 0, bodies_ = 0, only_body_ = kNoEntity;  // names looked at, bodies among the paragraph's, the last of them
    std::size_t echo_ = 0;
    std::uint32_t speaker_ = kNoEntity;
    std::uint32_t last_speaker_ = kNoEntity;
    std::uint32_t block_ = 0;  // first sentence of the paragraph
    bool in_quote_ = false;
};

}  // namespace

void find_pronouns(Draft& draft) { Resolving(draft).run(); }

}  // namespace crossread::entities
