#include "source/caption_line.hpp"

#include <cstddef>

namespace crossread::source {
namespace {

/// What a picture shows is told in so many words; a paragraph may well have "courtesy of" in it.
constexpr std::uint32_t kLongestCaption = 50;

/// "(Photo: Ann Poe)", "[Ann Poe/AFP]" at a line's end: marks around a few words that say who took the picture.
bool ends_with_credit(std::string_view text) {
    constexpr std::size_t kLongestCredit = 48;
    if (text.empty() || (text.back() != ')' && text.back() != ']')) return false;
    const std::size_t open = text.rfind(text.back() == ')' ? '(' : '[');
    if (open == std::string_view::npos || text.size() - open > kLongestCredit) return false;
    const std::string_view inner = text.substr(open + 1, text.size() - open - 2);
    for (const std::string_view start : {"Photo", "PHOTO", "photo", "Image", "Credit", "Picture", "Courtesy", "Illustration", "File", "AP ", "AFP ", "Reuters ", "Getty "})
        if (inner.starts_with(start)) return true;
    const std::size_t slash = inner.find('/');
    return slash != std::string_view::npos && slash + 1 < inner.size() && look_at(inner).capitalised >= 2 && inner.find_first_of("0123456789") == std::string_view::npos;
}

/// "A ferry leaves Carrick. Photo: Ann Poe": a label of credits behind a sentence.
bool has_credit_label(std::string_view text) {
    if (text.find("Credit...") != std::string_view::npos) return true;  // "Crews at work on Sunday.Credit...Ann Poe for The Example"
    if (text.find(": ") == std::string_view::npos && text.find(" by ") == std::string_view::npos) return false;  // nearly every line
    for (const std::string_view label : {" Photo: ", " Photos: ", " Image: ", " Credit: ", " Photograph: ", " Picture: ", " Photo by ", " Photograph by ", " Illustration: ", " Photo Credit: ", " Image Credit: "}) {
        const std::size_t at = text.rfind(label);
        if (at != std::string_view::npos && at > 0 && (text[at - 1] == '.' || text[at - 1] == ')') && text.size() - at < 70) return true;
    }
    return false;
}

/// "Win Roe / Getty Images", "Ann Poe/AP", "Courtesy of the ministry", "Illustration by Ann Poe": who took it, and nothing else.
bool is_credit(std::string_view text, std::string_view key, const Wording& w) {
    constexpr std::uint32_t kLongestCredit = 7;
    if (w.words > kLongestCredit || w.ends_sentence) return false;
    for (const std::string_view start : {"illustration by ", "photography by ", "photo illustration ", "graphic by ", "courtesy ", "screenshot ", "screengrab ", "image by ", "picture by "})
        if (!key.empty() && key[0] == start[0] && key.starts_with(start)) return true;
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos || slash + 2 >= text.size() || w.capitalised < w.words || w.digits != 0) return false;
    const std::uint32_t name = look_at(text.substr(0, slash)).words;
    return (name == 2 || name == 3) && text.find_first_of("-&(") == std::string_view::npos;
}

}  // namespace

bool is_caption(std::string_view text, std::string_view key, const Wording& w) {
    if (w.words > kLongestCaption) return false;
    if (is_credit(text, key, w) || ends_with_credit(text) || has_credit_label(text)) return true;
    if (has_any(key, {" getty images ", " file photo ", " photo by ", " photograph by ", " image caption ", " image copyright ",
                      " image source ", " photo credit ", " picture alliance ", " handout photo ", " photo courtesy ", " courtesy of ",
                      " afp via ", " ap photo ", " epa efe ", " shutterstock ", " istock ", " pool photo ", " video grab "}))
        return true;
    for (const std::string_view agency : {"AP", "AFP", "EPA", "REUTERS", "Reuters", "Getty Images", "Associated Press"})
        if (text == agency) return true;
    for (const std::string_view start :
         {"photo ", "photos ", "image ", "picture ", "photograph ", "caption ", "credit ", "pictured ", "file "})
        if (!key.empty() && key[0] == start[0] && key.starts_with(start) && text.find(':') < 24) return true;
    for (const std::string_view end :
         {"/AP", "/AFP", "/Reuters", "/REUTERS", "/EPA", "| AP", "| AFP", "| Reuters", "(AP)", "(Reuters)", "(AFP)", "Photo: Reuters",
          "Photo: AP", "/Getty", "Photo: AFP", "(File)", "[Reuters]", "[AP]", "[AFP]"})
        if (!text.empty() && text.back() == end.back() && text.ends_with(end)) return true;
    return false;
}

}  // namespace crossread::source
