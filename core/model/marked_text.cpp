#include "model/marked_text.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace crossread::model {
namespace {

using entities::NameType;

struct Mark {
    Span span;
    NameType type;
};

[[noreturn]] void refuse(const std::string& line, const char* why) {
    std::fprintf(stderr, "%s: %s\n", why, line.c_str());
    std::exit(1);
}

NameType type_of(char letter, const std::string& line) {
    switch (letter) {
        case 'P': return NameType::person;
        case 'L': return NameType::place;
        case 'O': return NameType::organization;
        case 'N': return NameType::nationality;
        case 'F': return NameType::facility;
        case 'M': return NameType::other;
        default: refuse(line, "no such type");
    }
}

/// Takes the marks out of `line`; what is left goes to `text`.
std::vector<Mark> take_marks(const std::string& line, std::string& text) {
    std::vector<Mark> out;
    bool open = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto at = static_cast<std::uint32_t>(text.size());
        if (line[i] == '[') {
            if (open || i + 3 >= line.size() || line[i + 2] != ' ') refuse(line, "a mark is misplaced");
            open = true;
            out.push_back({{at, at}, type_of(line[i + 1], line)});
            i += 2;
        } else if (line[i] == ']') {
            if (!open || out.back().span.begin == at) refuse(line, "a mark is misplaced");
            open = false;
            out.back().span.end = at;
        } else {
            text += line[i];
        }
    }
    if (open) refuse(line, "a mark is not closed");
    return out;
}

LabelledSentence read_paragraph(const std::string& line) {
    Document document;
    document.language = "en";
    const std::vector<Mark> marks = take_marks(line, document.text);
    const auto size = static_cast<std::uint32_t>(document.text.size());
    document.blocks.push_back({BlockKind::paragraph, {0, size}, {}});
    const Language language = language::analyse(document);
    LabelledSentence out;
    std::size_t mark = 0;
    std::uint32_t end = 0;
    for (const Token& token : language.tokens) {
        while (mark < marks.size() && marks[mark].span.end <= token.span.begin) ++mark;
        Labelled labelled{document.text.substr(token.span.begin, token.span.end - token.span.begin), 0, {}};
        labelled.glued = !out.empty() && token.span.begin == end;
        end = token.span.end;
        if (mark < marks.size() && marks[mark].span.begin < token.span.end) {
            const Mark& m = marks[mark];
            // The stop of an abbreviation may stand outside the mark where it ends the sentence too: "[O Harbour Corp]."
            const bool reaches_out = token.span.end > m.span.end && document.text.substr(m.span.end, token.span.end - m.span.end) != ".";
            if (token.span.begin < m.span.begin || reaches_out) refuse(line, "a mark parts a token");
            labelled.label = token.span.begin == m.span.begin ? entities::begin_label(m.type) : entities::inside_label(m.type);
        }
        out.push_back(std::move(labelled));
    }
    return out;
}

void read_file(const std::filesystem::path& path, std::vector<LabelledArticle>& out) {
    std::ifstream in(path);
    bool begun = false;
    for (std::string line; std::getline(in, line);) {
        if (line.empty()) continue;
        if (line[0] == '#') {
            out.emplace_back();
            begun = true;
        } else if (!begun) {
            refuse(line, "before the first article");
        } else {
            out.back().push_back(read_paragraph(line));
        }
    }
}

}  // namespace

std::vector<LabelledArticle> read_marked(const std::string& folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".txt" && entry.path().filename() != "capitalised.txt") paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<LabelledArticle> out;
    for (const std::filesystem::path& path : paths) read_file(path, out);
    return out;
}

}  // namespace crossread::model
