#include "facts/phrase.hpp"

#include <algorithm>

namespace crossread::facts {
namespace {

bool is_verbal(Pos pos) { return pos >= Pos::verb && pos <= Pos::present3; }
bool is_nominal(Pos pos) { return pos == Pos::noun || pos == Pos::nouns || pos == Pos::proper; }

/// Reads the words between quotations into phrases.
class Builder {
public:
    Builder(const Language& language, Part part, const WordUses& uses, std::string_view text, std::span<const Quoted> quotes)
        : language_(language), part_(part), uses_(uses), text_(text), quotes_(quotes) {
        out_.reserve((uses.last() - uses.first()) / 4 * 3 + 16);
    }

    std::vector<Phrase> build() {
        for (const Sentence& s : part_) {
            if (s.block != block_) stop();
            block_ = s.block;
            at_ = std::max(at_, s.first);
            while (at_ < s.last) run(s.last);
            if (at_ == s.last && !goes_on()) stop();
        }
        stop();
        return std::move(out_);
    }

private:
    /// A quotation, or the words up to the next one.
    void run(std::uint32_t last) {
        const std::uint32_t begin = language_.tokens[at_].span.begin;
        while (next_ < quotes_.size() && quotes_[next_].outer.end <= begin) ++next_;
        if (next_ < quotes_.size() && quotes_[next_].outer.begin <= begin) {
            const std::uint32_t first = at_, end = quotes_[next_].outer.end;
            while (at_ < language_.tokens.size() && language_.tokens[at_].span.begin < end) ++at_;
            push(PhraseKind::quoted, first, at_).quote = static_cast<std::uint32_t>(next_++);
            return;
        }
        end_ = at_ + 1;
        const std::uint32_t before = next_ < quotes_.size() ? quotes_[next_].outer.begin : 0xFFFFFFFF;
        while (end_ < last && language_.tokens[end_].span.begin < before) ++end_;
        while (at_ < end_) step();
    }

    /// The sentence goes on after a quotation that ends in a comma, or when a small letter follows.
    bool goes_on() const {
        if (out_.empty() || out_.back().kind != PhraseKind::quoted) return false;
        if (slice(text_, quotes_[out_.back().quote].inner).back() == ',') return true;
        if (at_ >= language_.tokens.size()) return false;
        const char next = text_[language_.tokens[at_].span.begin];
        return next >= 'a' && next <= 'z';
    }

    void stop() {
        if (out_.empty() || out_.back().kind == PhraseKind::stop) return;
        mend_main_verb();
        push(PhraseKind::stop, at_, at_);
        sentence_begin_ = out_.size();
    }

    /// "Roe, the former mayor, pleaded guilty": after an apposition a past tense is easily taken for a participle. When a
    /// sentence has no other finite verb, its first participle after a noun or a comma is one.
    void mend_main_verb() {
        std::size_t first = out_.size();
        for (std::size_t i = sentence_begin_; i < out_.size(); ++i) {
            if (out_[i].kind != PhraseKind::verb) continue;
            if (out_[i].form.finite) return;
            const bool after = i > sentence_begin_ && (out_[i - 1].kind == PhraseKind::noun || out_[i - 1].kind == PhraseKind::comma || out_[i - 1].kind == PhraseKind::adverb);
            if (first == out_.size() && out_[i].form.participle && after) first = i;
        }
        if (first == out_.size()) return;
        out_[first].form.participle = false;
        out_[first].form.finite = out_[first].form.past = true;
    }

    Phrase& push(PhraseKind kind, std::uint32_t first, std::uint32_t last) {
        out_.push_back({kind, {}, first, last, first, 0, nullptr});
        return out_.back();
    }

    void one(PhraseKind kind) {
        push(kind, at_, at_ + 1);
        ++at_;
    }

    std::string_view lower(std::uint32_t i) const { return language_.lower(language_.tokens[i]); }
    Pos pos(std::uint32_t i) const { return i < end_ ? uses_[i].pos : Pos::punctuation; }
    Closed word(std::uint32_t i) const { return i < end_ ? uses_[i].closed : Closed::none; }
    bool nominal(std::uint32_t i) const { return i < end_ && uses_[i].closed == Closed::none && is_nominal(uses_[i].pos); }

    void step() {
        switch (uses_[at_].closed) {
            case Closed::be: case Closed::have: case Closed::do_: case Closed::will: case Closed::may: case Closed::modal: case Closed::not_: return verb();
            case Closed::to: return is_verbal(pos(at_ + 1)) || (pos(at_ + 1) == Pos::adverb && is_verbal(pos(at_ + 2))) || word(at_ + 1) == Closed::be ||
                                  word(at_ + 1) == Closed::have
                              ? verb()
                              : one(PhraseKind::preposition);
            case Closed::opener: return pos(at_) == Pos::determiner && nominal(at_ + 1) ? noun() : one(PhraseKind::opener);
            case Closed::relative: return one(PhraseKind::relative);
            case Closed::subordinator: return one(PhraseKind::subordinator);
            case Closed::preposition: return one(PhraseKind::preposition);
            case Closed::conjunction: return one(PhraseKind::conjunction);
            case Closed::determiner: case Closed::pronoun: return noun();
            case Closed::adverb: return one(PhraseKind::adverb);
            case Closed::none: break;
        }
        switch (pos(at_)) {
            case Pos::verb: case Pos::past: case Pos::gerund: case Pos::participle: case Pos::present: case Pos::present3: case Pos::modal: return verb();
            case Pos::noun: case Pos::nouns: case Pos::proper: case Pos::adjective: case Pos::pronoun: case Pos::possessive: case Pos::determiner:
            case Pos::number: return noun();
            case Pos::adverb: return one(PhraseKind::adverb);
            case Pos::preposition: return one(PhraseKind::preposition);
            case Pos::conjunction: return one(PhraseKind::conjunction);
            case Pos::particle: return one(PhraseKind::adverb);
            case Pos::symbol: return pos(at_ + 1) == Pos::number ? noun() : one(PhraseKind::other);
            case Pos::punctuation: case Pos::other: return one(mark(lower(at_)));
        }
    }

    static PhraseKind mark(std::string_view written) {
        if (written == "," || written == ";") return PhraseKind::comma;
        if (written == ":") return PhraseKind::colon;
        if (written == "-" || written == "--" || written == "\u2013" || written == "\u2014" || written == "\u2015") return PhraseKind::dash;
        if (written == "(" || written == ")" || written == "[" || written == "]") return PhraseKind::bracket;
        return PhraseKind::other;
    }

    /// Whether the token at `i` goes on with a noun phrase that begins at `first` and has its head, or none yet, at `head`.
    bool in_noun(std::uint32_t first, std::uint32_t i, std::uint32_t head, bool has_head) const {
        if (uses_[i].closed == Closed::determiner) return !has_head;
        if (uses_[i].closed != Closed::none) return false;
        switch (pos(i)) {
            case Pos::noun: case Pos::nouns: case Pos::proper:
                if (!has_head || head + 1 != i) return true;
                if (uses_[i].day) return false;
                return !(uses_[head].day && pos(i) == Pos::proper);
            case Pos::possessive: case Pos::determiner: return !has_head;
            case Pos::number: case Pos::symbol: return !has_head || nominal(i + 1);
            case Pos::adjective: return !has_head || nominal(i + 1);
            case Pos::gerund: case Pos::participle: case Pos::past: return i > first && !has_head && (nominal(i + 1) || pos(i + 1) == Pos::adjective);
            case Pos::adverb: return i > first && !has_head && (pos(i + 1) == Pos::adjective || pos(i + 1) == Pos::participle);
            case Pos::particle: case Pos::punctuation: case Pos::other:
                return has_head && head + 1 == i && uses_[i].possessive && (nominal(i + 1) || i + 1 < end_);
            default: return false;
        }
    }

    void noun() {
        const std::uint32_t first = at_;
        if (word(at_) == Closed::pronoun || (pos(at_) == Pos::pronoun && word(at_) == Closed::none)) return one(PhraseKind::noun);
        std::uint32_t head = first;
        bool has_head = false, adjectives = true;
        do {
            if (uses_[at_].possessive) {
                has_head = false;  // what is possessed follows
            } else if (nominal(at_) || pos(at_) == Pos::number) {
                head = at_, has_head = true;
            } else if (!has_head) {
                head = at_;
            }
            adjectives &= pos(at_) == Pos::adjective && uses_[at_].closed == Closed::none;
            ++at_;
        } while (at_ < end_ && in_noun(first, at_, head, has_head));
        push(adjectives ? PhraseKind::adjective : PhraseKind::noun, first, at_).head = head;
    }

    /// Takes an auxiliary, or gives false.
    bool auxiliary(VerbForm& form) {
        const std::string_view w = lower(at_);
        switch (uses_[at_].closed) {
            case Closed::not_: form.negated = true; return true;
            case Closed::will: form.finite = form.will = true; return true;
            case Closed::may: form.finite = form.may = true; return true;
            case Closed::modal: form.finite = form.modal = true; return true;
            case Closed::be: case Closed::have: case Closed::do_:
                if (!form.infinitive && w != "be" && w != "been") form.finite = form.finite || w.substr(w.size() - 2) != "ng";
                form.past = form.past || w == "was" || w == "were" || w == "had" || w == "did";
                return true;
            default: return pos(at_) == Pos::modal && uses_[at_].closed == Closed::none ? (form.finite = form.modal = true) : false;
        }
    }

    bool verb_follows(std::uint32_t i) const {
        while (i < end_ && (uses_[i].closed == Closed::not_ || uses_[i].closed == Closed::adverb || (pos(i) == Pos::adverb && uses_[i].closed == Closed::none))) ++i;
        return i < end_ && (is_verbal(pos(i)) || uses_[i].closed == Closed::be || uses_[i].closed == Closed::have);
    }

    void verb() {
        const std::uint32_t first = at_;
        VerbForm form;
        std::uint32_t head = first;
        bool be = false, have = false, main = false;
        if (uses_[at_].closed == Closed::to) form.infinitive = true, head = ++at_;
        while (at_ < end_ && !main) {
            const Closed w = uses_[at_].closed;
            if (auxiliary(form)) {
                if (w == Closed::be || w == Closed::have || w == Closed::do_) head = at_;
                be = be || w == Closed::be, have = w == Closed::have || (have && w == Closed::not_);
            } else if (w == Closed::to && at_ > first && verb_follows(at_ + 1) && (be || have)) {
                form.will = form.will || be;  // "is to visit", "has to go"
                be = have = false;
            } else if (w == Closed::none && is_verbal(pos(at_))) {
                main = true, head = at_;
                if (pos(at_) == Pos::gerund && be && lower(at_) == "going" && word(at_ + 1) == Closed::to && verb_follows(at_ + 2)) {
                    main = be = false, form.will = true, ++at_;
                }
            } else if (!(at_ > first && (w == Closed::adverb || pos(at_) == Pos::adverb) && verb_follows(at_ + 1))) {
                break;
            }
            ++at_;
        }
        const bool joined = !out_.empty() && out_.back().kind == PhraseKind::conjunction;
        if (main && joined && first == head && pos(head) == Pos::verb) form.infinitive = true;  // "to pay and | buy"
        if (main) main_form(pos(head), be, have, form);
        if (at_ == first) ++at_;
        Phrase& phrase = push(PhraseKind::verb, first, at_);
        phrase.head = std::min(head, at_ - 1);
        phrase.form = form;
        if (main) phrase.cue = uses_[phrase.head].cue;
    }

    static void main_form(Pos pos, bool be, bool have, VerbForm& form) {
        if (pos == Pos::past || (pos == Pos::participle && have)) form.past = true;
        if (pos == Pos::participle && be) form.passive = true;
        if (form.finite || form.infinitive) return;
        if (pos == Pos::gerund) form.gerund = true;
        else if (pos == Pos::participle) form.participle = true;
        else form.finite = true;
    }

    const Language& language_;
    Part part_;
    const WordUses& uses_;
    std::string_view text_;
    std::span<const Quoted> quotes_;
    std::uint32_t block_ = 0, at_ = 0, end_ = 0;
    std::size_t next_ = 0, sentence_begin_ = 0;
    std::vector<Phrase> out_;
};

}  // namespace

std::vector<Phrase> phrases(const Language& language, Part part, const WordUses& uses, std::string_view text, std::span<const Quoted> quotes) {
    return Builder(language, part, uses, text, quotes).build();
}

}  // namespace crossread::facts
