#include "source/html_context.hpp"

#include <algorithm>
#include <iterator>

#include "source/html_page.hpp"

namespace crossread::source {

std::uint32_t within_of(Tag tag) {
    switch (tag) {
        case Tag::article:
            return kInArticle;
        case Tag::main:
            return kInMain;
        case Tag::nav:
            return kInNav;
        case Tag::aside:
            return kInAside;
        case Tag::footer:
            return kInFooter;
        case Tag::header:
            return kInHeader;
        case Tag::li:
            return kInList;
        case Tag::blockquote:
            return kInQuote;
        case Tag::figure:
            return kInFigure;
        case Tag::figcaption:
            return kInFigcaption;
        case Tag::table:
            return kInTable;
        case Tag::form:
        case Tag::select:
        case Tag::fieldset:
            return kInForm;
        case Tag::button:
            return kInButton;
        case Tag::address:
            return kInAddress;
        case Tag::pre:
            return kInPre;
        case Tag::noscript:
            return kInNoscript;
        case Tag::p:
            return kInParagraph;
        case Tag::section:
            return kInSection;
        case Tag::b:
        case Tag::strong:
            return kInBold;
        default:
            return 0;
    }
}

bool has_style(std::string_view style, std::string_view property, std::string_view value) {
    for (std::size_t at = style.find(property); at != std::string_view::npos; at = style.find(property, at + 1)) {
        std::size_t from = at + property.size();
        while (from < style.size() && (style[from] == ' ' || style[from] == ':')) ++from;
        if (style.substr(from).starts_with(value)) return true;
    }
    return false;
}

bool leads_to_author(std::string_view href) {
    static constexpr std::string_view kFolders[] = {"author", "authors", "by",      "contributor", "contributors", "writers",
                                                    "staff",  "journalist", "profile", "reporter",    "people",       "writer"};
    for (std::size_t slash = href.find('/'); slash != std::string_view::npos;) {
        const std::size_t next = href.find('/', slash + 1);
        if (next == std::string_view::npos) return false;
        const std::string_view folder = href.substr(slash + 1, next - slash - 1);
        if (std::find(std::begin(kFolders), std::end(kFolders), folder) != std::end(kFolders)) return true;
        slash = next;
    }
    return false;
}

}  // namespace crossread::source
