#include "model/ecbplus.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string_view>
#include <utility>

namespace crossread::model {
namespace {

std::string attribute(const std::string& tag, const std::string& name) {
    const std::size_t at = tag.find(" " + name + "=\"");
    if (at == std::string::npos) return {};
    const std::size_t begin = at + name.size() + 3;
    return tag.substr(begin, tag.find('"', begin) - begin);
}

std::string unescaped(std::string s) {
    const std::pair<const char*, const char*> marks[] = {{"&amp;", "&"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&lt;", "<"}, {"&gt;", ">"}};
    for (const auto& [from, to] : marks)
        for (std::size_t at; (at = s.find(from)) != std::string::npos;) s.replace(at, std::string(from).size(), to);
    return s;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

template <std::size_t N>
bool is_one_of(std::string_view token, const std::string_view (&all)[N]) {
    return std::find(std::begin(all), std::end(all), token) != std::end(all);
}

/// Whether the token goes on where the text before it stopped: "1" "," "000", "plea" "-" "bargain", "5" ":" "30", "$" "5".
bool goes_on(std::string_view before, std::string_view token) {
    constexpr std::string_view kClosing[] = {",", ".", ";", ":", "!", "?", ")", "%", "]", "-", "n't", "’", "”"}, kOpening[] = {"(", "[", "$", "#", "-", "“", "‘"},
                               kShort[] = {"s", "S", "t", "re", "ve", "ll", "d", "m"};
    const auto ends = [&](std::string_view end) { return before.ends_with(end); };
    if (std::any_of(std::begin(kOpening), std::end(kOpening), ends) || is_one_of(token, kClosing) || token[0] == '\'') return true;
    if (ends("’")) return is_one_of(token, kShort);
    if (before.size() < 2 || !is_digit(before[before.size() - 2]) || !is_digit(token[0])) return false;
    return (ends(",") && token.size() == 3) || (ends(":") && token.size() == 2);
}

/// Tokens as people write them. A straight quotation mark opens and closes in turn.
void append_token(std::string& out, const std::string& token, bool& open) {
    const bool mark = token == "``" || token == "''" || token == "\"", opens = token == "``" || (token == "\"" && !open);
    const bool after_opening = open && !out.empty() && out.back() == '"';
    if (!out.empty() && !after_opening && (mark ? opens : !goes_on(out, token))) out += ' ';
    out += mark ? "\"" : token;
    if (mark) open = opens;
}

EcbDocument ecb_document(const std::filesystem::path& path) {
    EcbDocument out;
    std::ifstream in(path);
    std::map<int, bool> open;
    for (std::string line; std::getline(in, line);) {
        if (line.find("<token ") == std::string::npos) continue;
        const int number = std::atoi(attribute(line, "sentence").c_str());
        const std::size_t begin = line.find('>') + 1;
        append_token(out[number], unescaped(line.substr(begin, line.rfind("</token>") - begin)), open[number]);
    }
    for (auto sentence = out.begin(); sentence != out.end();) sentence = sentence->second.rfind("http", 0) == 0 ? out.erase(sentence) : std::next(sentence);
    return out;
}

}  // namespace

std::map<std::string, EcbDocument> ecb_documents(const std::filesystem::path& folder) {
    std::map<std::string, EcbDocument> out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".xml") out.emplace(entry.path().stem().string(), ecb_document(entry.path()));
    return out;
}

}  // namespace crossread::model
