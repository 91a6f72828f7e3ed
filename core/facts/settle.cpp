#include "facts/settle.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/word_index.hpp"
#include "facts/cue.hpp"
#include "facts/word_use.hpp"

namespace crossread::facts {
namespace {

bool is_nominal(Pos pos) { return pos == Pos::noun || pos == Pos::nouns || pos == Pos::proper || pos == Pos::pronoun; }
bool is_finite(Pos pos) { return pos == Pos::past || pos == Pos::present || pos == Pos::present3 || pos == Pos::modal; }

/// What a word is to the rules below; bits.
enum Mark : std::uint8_t {
    kTitle = 1,       ///< stands before a name with a capital; a tagger may take it for a verb or a preposition
    kBeforeNoun = 2,  ///< no finite verb can stand after it
    kClause = 4,      ///< begins a clause with a verb of its own
    kIs = 8,          ///< finite, whatever it was taken for
    kThatWord = 16,
    kMay = 32,
};

struct Row {
    constexpr Row(std::string_view lower, Mark is) : word(lower), mark(is) {}
    WordKey word;
    Mark mark;
};

constexpr WordIndex kMarked(std::to_array<Row>({
    {"archbishop", kTitle}, {"attorney", kTitle}, {"bishop", kTitle}, {"captain", kTitle}, {"chairman", kTitle}, {"chancellor", kTitle}, {"chief", kTitle},
    {"commissioner", kTitle}, {"councilman", kTitle}, {"councilwoman", kTitle}, {"detective", kTitle}, {"emperor", kTitle}, {"general", kTitle}, {"governor", kTitle},
    {"judge", kTitle}, {"justice", kTitle}, {"king", kTitle}, {"lieutenant", kTitle}, {"mayor", kTitle}, {"minister", kTitle}, {"pastor", kTitle}, {"pope", kTitle},
    {"premier", kTitle}, {"president", kTitle}, {"prince", kTitle}, {"princess", kTitle}, {"professor", kTitle}, {"queen", kTitle}, {"representative", kTitle},
    {"reverend", kTitle}, {"secretary", kTitle}, {"senator", kTitle}, {"sergeant", kTitle}, {"sheriff", kTitle}, {"speaker", kTitle},
    {"a", kBeforeNoun}, {"an", kBeforeNoun}, {"its", kBeforeNoun}, {"my", kBeforeNoun}, {"our", kBeforeNoun}, {"the", kBeforeNoun}, {"their", kBeforeNoun},
    {"your", kBeforeNoun},
    {"although", kClause}, {"because", kClause}, {"if", kClause}, {"though", kClause}, {"unless", kClause}, {"when", kClause}, {"while", kClause},
    {"is", kIs}, {"are", kIs}, {"was", kIs}, {"were", kIs}, {"that", kThatWord}, {"may", kMay},
}));
static_assert(kMarked.sound());

class Settler {
public:
    Settler(const Document& document, const Language& language, const FormMarks& marks, Part part)
        : document_(document), language_(language), marks_(marks), part_(part), out_(part) {
        for (std::uint32_t i = out_.first(); i < out_.last(); ++i) out_.at(i) = language.tokens[i].pos;
    }

    TokenRow<Pos> settle(const Entities& entities) {
        if (part_.empty()) return std::move(out_);
        const auto& all = entities.mentions;
        auto mention = std::lower_bound(all.begin(), all.end(), part_.front().span.begin, [](const Mention& m, std::uint32_t at) { return m.span.begin < at; });
        for (; mention != all.end() && mention->span.begin < part_.back().span.end; ++mention)
            if (mention->kind == MentionKind::name) name(*mention);
        for (const Sentence& sentence : part_) {
            articles(sentence);
            const Block& block = document_.blocks[sentence.block];
            if (block.kind == BlockKind::paragraph || block.kind == BlockKind::list_item) verbs(sentence);
        }
        return std::move(out_);
    }

private:
    bool is(std::uint32_t i, Mark mark) const { return (marks_[language_.tokens[i].form] & mark) != 0; }
    std::string_view lower(std::uint32_t i) const { return language_.lower(language_.tokens[i]); }
    bool capital(std::uint32_t i) const {
        const char c = document_.text[language_.tokens[i].span.begin];
        return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    }

    /// The words of a name are names, and so is a title before it.
    void name(const Mention& mention) {
        const std::uint32_t first = language_.token_at(mention.span.begin);
        for (std::uint32_t i = first; i < out_.last() && language_.tokens[i].span.begin < mention.span.end; ++i)
            if (capital(i) && out_[i] != Pos::punctuation && !is_nominal(out_[i])) out_.at(i) = Pos::proper;
        if (first <= out_.first() || first >= out_.last() || mention.type != EntityType::person || !capital(first - 1)) return;
        if (!is_nominal(out_[first - 1]) && is(first - 1, kTitle)) out_.at(first - 1) = Pos::proper;
    }

    /// "the thought that …": what follows an article is no finite verb. "that Roe said": no article before a name.
    void articles(const Sentence& s) {
        for (std::uint32_t i = s.first + 1; i < s.last; ++i) {
            if (is(i, kMay) && capital(i) && beside_figure(s, i)) out_.at(i) = Pos::proper;  // the month
            if (out_[i] == Pos::proper && out_[i - 1] == Pos::determiner && is(i - 1, kThatWord) && capital(i) && !is_day(lower(i))) out_.at(i - 1) = Pos::preposition;
            if ((!is_finite(out_[i]) && out_[i] != Pos::verb) || out_[i] == Pos::modal || !is(i - 1, kBeforeNoun)) continue;
            const Pos next = i + 1 < s.last ? out_[i + 1] : Pos::other;
            if (!is_nominal(next) && next != Pos::adjective) out_.at(i) = Pos::noun;
        }
    }

    bool figure(std::uint32_t i) const {
        const char c = document_.text[language_.tokens[i].span.begin];
        return c >= '0' && c <= '9';
    }
    bool beside_figure(const Sentence& s, std::uint32_t i) const { return figure(i - 1) || (i + 1 < s.last && figure(i + 1)); }

    /// A sentence that has no finite verb, or none before "that", must have one among its other words.
    void verbs(const Sentence& s) {
        bool finite = false;
        for (std::uint32_t i = s.first; i < s.last; ++i) {
            if (!finite && reports_that(s, i)) out_.at(i) = Pos::present3;
            finite = finite || is_finite(out_[i]) || is(i, kIs);
        }
        for (std::uint32_t i = s.first; i + 3 < s.last; ++i)
            if (is(i, kClause)) i = mend_clause(s, i + 1);
        if (finite || s.last - s.first < 4) return;
        for (std::uint32_t i = s.first + 1; i < s.last; ++i)
            if (is_lost_past(s, i)) {
                out_.at(i) = Pos::past;
                return;
            }
    }

    /// "If the bridge collapses, …": a clause up to its comma needs a verb of its own. Returns its last token.
    std::uint32_t mend_clause(const Sentence& s, std::uint32_t first) {
        std::uint32_t last = first;
        for (; last < s.last && out_[last] != Pos::punctuation; ++last)
            if (is_finite(out_[last]) || is(last, kClause)) return last - 1;
        if (last - first >= 2 && out_[last - 1] == Pos::nouns && is_nominal(out_[last - 2]) && !capital(last - 1)) out_.at(last - 1) = Pos::present3;
        return last - 1;
    }

    /// "The paper reports that the mayor …": a noun by its looks. "reports that show" are reports.
    bool reports_that(const Sentence& s, std::uint32_t i) const {
        if (out_[i] != Pos::nouns || i == s.first || i + 2 >= s.last || !is(i + 1, kThatWord) || !is_nominal(out_[i - 1])) return false;
        const Pos after = out_[i + 2];
        if (!is_nominal(after) && after != Pos::determiner && after != Pos::possessive && after != Pos::adjective) return false;
        const Cue* cue = verb_cue(language::lemma(lower(i), Pos::present3));
        return cue && (cue->takes & kThat);
    }

    /// "The ferry sank on Sunday", with "sank" taken for a noun: an irregular past, or one in -ed, after a noun.
    bool is_lost_past(const Sentence& s, std::uint32_t i) const {
        const Pos pos = out_[i];
        if (pos == Pos::past || pos == Pos::punctuation || pos == Pos::determiner || pos == Pos::pronoun || pos == Pos::possessive || pos == Pos::number || capital(i)) return false;
        std::uint32_t before = i - 1;
        while (before > s.first && out_[before] == Pos::adverb) --before;
        if (!is_nominal(out_[before]) || language_.tokens[i].span.size() < 3) return false;
        const std::string_view word = lower(i);
        const bool regular = word.size() > 4 && word.substr(word.size() - 2) == "ed";
        if (regular) return pos == Pos::noun || pos == Pos::adjective;  // participles are mended where the phrases are seen
        return word.back() != 's' && word.substr(word.size() - std::min<std::size_t>(word.size(), 3)) != "ing" && language::lemma(word, Pos::past) != word;
    }

    const Document& document_;
    const Language& language_;
    const FormMarks& marks_;
    Part part_;
    TokenRow<Pos> out_;
};

}  // namespace

FormMarks settling_marks(const Language& language) {
    FormMarks out;
    out.reserve(language.forms.size());
    for (const Form& form : language.forms) {
        const Row* row = kMarked.find(slice(language.folded, form.span));
        out.push_back(row ? row->mark : 0);
    }
    return out;
}

TokenRow<Pos> settled(const Document& document, const Language& language, const Entities& entities, const FormMarks& marks, Part part) {
    return Settler(document, language, marks, part).settle(entities);
}

}  // namespace crossread::facts
