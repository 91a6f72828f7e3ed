#include "facts/figures.hpp"

#include "facts/atoms.hpp"
#include "facts/fate.hpp"
#include "facts/quantities.hpp"
#include "facts/times.hpp"

namespace crossread::facts {

void take_figures(const ReadArticle& article, Facts& out) {
    const Document& document = *article.document;
    if (!document.language.empty() && document.language != "und" && document.language.substr(0, 2) != "en") return;
    TimeReader times(article);
    QuantityReader quantities(article);
    Atoms atoms;
    for (std::uint32_t s = 0; s < article.language->sentences.size(); ++s) {
        atoms.cut(document.text, *article.language, article.language->sentences[s]);
        times.read(s, atoms, out.times);
        quantities.read(atoms, out.times, out.quantities);
    }
    out.times.shrink_to_fit();  // of a long article a large part of what is kept beside its text
    for (Quantity& q : out.quantities) q.fate = fate_of(*article.language, q);
}

}  // namespace crossread::facts
