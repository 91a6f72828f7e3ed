#include "facts/figures.hpp"

#include "facts/atoms.hpp"
#include "facts/fate.hpp"
#include "facts/quantities.hpp"
#include "facts/times.hpp"

namespace crossread::facts {
namespace {

constexpr std::size_t kFirstTimes = 60;

void keep_first(std::uint32_t sentence, const std::vector<TimeRead>& here, std::vector<DayTold>& first) {
    if (first.size() >= kFirstTimes) return;
    for (const TimeRead& read : here) first.push_back({read, sentence});
}

/// Words that mean nothing by themselves, of phrases that are a time: "the near future", "as soon as possible".
bool is_of_phrase(std::string_view lower) {
    return lower == "future" || lower == "moment" || lower == "present" || lower == "soon" || lower == "term";
}

/// Words that alone or among others of their like are no time and no quantity: those that join, limit or lead to one.
bool only_leads(Word word) {
    switch (word) {
        case Word::none: case Word::the: case Word::own: case Word::this_: case Word::that: case Word::these: case Word::a: case Word::some: case Word::at:
        case Word::as: case Word::no: case Word::more: case Word::most: case Word::less: case Word::than: case Word::up: case Word::over: case Word::under:
        case Word::about: case Word::of: case Word::and_: case Word::or_: case Word::so: case Word::in: case Word::on: case Word::by: case Word::for_:
        case Word::since: case Word::through: case Word::from: case Word::after: case Word::before: case Word::until: case Word::during: case Word::between:
        case Word::to: case Word::new_: case Word::long_: case Word::other: return true;
        default: return false;
    }
}

/// Whether a time or a quantity may have a part in such a form. Of most forms it is plain that none has; the rest is left to the grammar.
bool may_tell(std::string_view lower) {
    constexpr std::string_view kMarks = "\xE2\x80";  // dashes and quotation marks
    for (std::size_t at = 0; at < lower.size();) {
        std::size_t end = at;
        while (end < lower.size() && lower[end] >= 'a' && lower[end] <= 'z') ++end;
        const std::string_view word = lower.substr(at, end - at);
        if (!word.empty() && (!only_leads(meaning_of(word).word) || is_of_phrase(word))) return true;
        const auto next = static_cast<unsigned char>(end < lower.size() ? lower[end] : ' ');
        const bool stop_within = next == '.' && lower.size() > 1;  // "a.m."
        if ((next >= '0' && next <= '9') || stop_within || (next >= 0x80 && lower.substr(end, 2) != kMarks)) return true;
        at = end + (next >= 0x80 ? 3 : 1);
    }
    return false;
}

/// One for each form.
std::vector<bool> telling_forms(const Language& language) {
    std::vector<bool> out;
    out.reserve(language.forms.size());
    for (const Form& form : language.forms) out.push_back(may_tell(slice(language.folded, form.span)));
    return out;
}

/// One sentence in three tells neither a time nor a quantity.
bool tells(const Sentence& sentence, const Language& language, const std::vector<bool>& telling) {
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i)
        if (telling[language.tokens[i].form]) return true;
    return false;
}

bool may_be_english(const Document& document) { return document.language.empty() || document.language == "und" || document.language.substr(0, 2) == "en"; }

}  // namespace

std::vector<DayTold> first_times(const ReadArticle& article) {
    std::vector<DayTold> out;
    std::vector<TimeRead> here;
    TimeReader reader(article);
    Atoms atoms;
    for (std::uint32_t s = 0; s < article.language->sentences.size() && out.size() < kFirstTimes; ++s) {
        atoms.cut(article.document->text, *article.language, article.language->sentences[s]);
        here.clear();
        reader.read(s, atoms, here);
        keep_first(s, here, out);
    }
    return out;
}

void take_figures(const ReadArticle& article, Facts& out, std::vector<DayTold>* first) {
    if (!may_be_english(*article.document)) {
        if (first) *first = first_times(article);
        return;
    }
    std::vector<TimeRead> here;
    TimeReader times(article);
    QuantityReader quantities(article);
    Atoms atoms;
    const std::vector<bool> telling = telling_forms(*article.language);
    for (std::uint32_t s = 0; s < article.language->sentences.size(); ++s) {
        if (!tells(article.language->sentences[s], *article.language, telling)) continue;
        atoms.cut(article.document->text, *article.language, article.language->sentences[s]);
        here.clear();
        times.read(s, atoms, here);
        if (first) keep_first(s, here, *first);
        times.resolve(s, atoms, here, out.times);
        quantities.read(atoms, out.times, out.quantities);
    }
    out.times.shrink_to_fit();  // of a long article a large part of what is kept beside its text
    for (Quantity& q : out.quantities) q.fate = fate_of(*article.language, q);
}

}  // namespace crossread::facts
