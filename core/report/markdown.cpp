#include "report/markdown.hpp"

namespace crossread::report {

std::string markdown(const Report& report) {
    std::string out = "# Crossread report\n\n";
    for (const Article& article : report.articles) out += "- " + article.name + ": " + article.document.title + "\n";
    return out;
}

}  // namespace crossread::report
