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
    for (std::uint32_t s = 0; s < article.language->sentences.size(); ++s) {
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
