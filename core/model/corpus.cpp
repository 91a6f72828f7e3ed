#include "model/corpus.hpp"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>

#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::model {
namespace {

using entities::Label;
using entities::NameType;

std::ifstream open(const std::string& path) {
    std::ifstream in(path);
    if (!in) std::fprintf(stderr, "cannot read %s\n", path.c_str()), std::exit(1);
    return in;
}

/// "B-PER" and the like, of several sets, as our label.
Label label_of(const std::string& label) {
    static const std::map<std::string, NameType> types = {{"PER", NameType::person},       {"LOC", NameType::place},       {"ORG", NameType::organization},
                                                          {"NORP", NameType::nationality}, {"FAC", NameType::facility},    {"MISC", NameType::other}};
    if (label.size() < 3) return 0;
    const auto found = types.find(label.substr(2));
    if (found == types.end()) return 0;
    return label[0] == 'B' ? entities::begin_label(found->second) : entities::inside_label(found->second);
}

bool one_of(const std::string& word, std::initializer_list<const char*> words) {
    return std::any_of(words.begin(), words.end(), [&](const char* w) { return word == w; });
}

bool clings_left(const std::string& w) {
    return one_of(w, {",", ".", ";", ":", "!", "?", "%", ")", "]", "}", "”", "’", "'s", "’s", "n't", "'re", "'ve", "'ll", "'d", "'m", "'", "''", "…", "'S", "N'T"});
}
bool clings_right(const std::string& w) { return one_of(w, {"(", "[", "$", "£", "€", "“", "`", "‘", "``", "#"}); }

std::string cased(const std::string& word, Variant variant) {
    if (variant != Variant::upper && variant != Variant::lower && variant != Variant::title) return word;
    std::string out = word;
    if (variant == Variant::lower) return text::fold(out);
    const bool small = one_of(word, {"of", "the", "a", "an", "and", "in", "on", "at", "to", "for", "by", "'s", "n't", "with", "as", "or", "but", "from"});
    for (std::size_t i = 0; i < out.size(); ++i)
        if ((variant == Variant::upper || (i == 0 && !small)) && out[i] >= 'a' && out[i] <= 'z') out[i] = static_cast<char>(out[i] - 32);
    return out;
}

/// "U.S." as "U. S.", or "U . S ." with all apart, "Jong-un" as "Jong - un" and "'s" as "’ s": some feeds part what others write in one.
/// What is no name and goes on small, as "Lima-based", stays whole: its first part may be a name that the sets do not mark.
std::string parted(const std::string& word, bool name, bool all) {
    if (word == "'s") return "’ s";
    const std::size_t mark = word.find('-');
    if (!name && mark != std::string::npos && mark + 1 < word.size() && word[mark + 1] >= 'a' && word[mark + 1] <= 'z') return word;
    const bool acronym = word.size() > 2 && word[1] == '.' && word.back() == '.';
    const bool capital = word[0] >= 'A' && word[0] <= 'Z';
    if (!acronym && !capital) return word;
    std::string out;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool stop = acronym && word[i] == '.', hyphen = word[i] == '-' && i > 0 && i + 1 < word.size();
        if (hyphen || (stop && all)) out += ' ';
        out += word[i];
        if ((stop || hyphen) && i + 1 < word.size()) out += ' ';
    }
    return out;
}

struct Piece {
    Span span;
    Label label;
    const std::string* tag;
};

/// Appends a sentence as a block; `pieces` gets where each of its tokens went.
void append_block(const LabelledSentence& sentence, Variant variant, Document& document, std::vector<Piece>& pieces) {
    std::string& text = document.text;
    if (!text.empty()) text += "\n\n";
    const auto begin = static_cast<std::uint32_t>(text.size());
    bool quoted = false, glue = true;
    for (const Labelled& token : sentence) {
        const bool quote = token.word == "\"";
        const bool clings = token.glued || clings_left(token.word) || (quote && quoted);
        if (!glue && !(clings && variant != Variant::spaced)) text += ' ';
        const auto at = static_cast<std::uint32_t>(text.size());
        text += variant == Variant::spaced || variant == Variant::parted ? parted(token.word, token.label != 0, variant == Variant::spaced) : cased(token.word, variant);
        pieces.push_back({{at, static_cast<std::uint32_t>(text.size())}, token.label, &token.tag});
        glue = variant != Variant::spaced && (clings_right(token.word) || (quote && !quoted));
        quoted ^= quote;
    }
    document.blocks.push_back({BlockKind::paragraph, {begin, static_cast<std::uint32_t>(text.size())}, {}});
}

}  // namespace

Example make_example(const LabelledArticle& article, Variant variant) {
    Example out;
    out.document.language = "en";
    std::vector<Piece> pieces;
    for (const LabelledSentence& sentence : article) append_block(sentence, variant, out.document, pieces);
    out.language = language::analyse(out.document);
    std::size_t piece = 0;
    Label before = 0;
    for (const Token& token : out.language.tokens) {
        while (piece + 1 < pieces.size() && pieces[piece].span.end <= token.span.begin) ++piece;
        Label label = pieces[piece].label;
        const bool second_part = token.span.begin > pieces[piece].span.begin;
        const std::string_view lower = out.language.lower(token);
        if (second_part && (lower == "'s" || lower == "’s" || lower == "'")) label = 0;
        if (second_part && label && entities::begins(label)) label = static_cast<Label>(label + 1);
        if (!entities::may_follow(before, label)) label = entities::begin_label(entities::type_of(label));
        out.labels.push_back(label);
        out.tags.push_back(*pieces[piece].tag);
        before = label;
    }
    return out;
}

namespace {

std::vector<std::string> split(const std::string& line, char by) {
    std::vector<std::string> out(1);
    for (const char c : line)
        if (c == by) out.emplace_back();
        else out.back() += c;
    return out;
}

void correct(const std::string& path, std::map<int, LabelledSentence>& sentences) {
    std::ifstream in = open(path);
    for (std::string line; std::getline(in, line);) {
        const std::vector<std::string> fields = split(line, '\t');
        const auto found = fields.size() < 4 ? sentences.end() : sentences.find(std::atoi(fields[0].c_str()));
        if (found == sentences.end()) continue;
        LabelledSentence& sentence = found->second;
        const auto first = static_cast<std::size_t>(std::atoi(fields[1].c_str())), last = static_cast<std::size_t>(std::atoi(fields[2].c_str()));
        for (std::size_t i = first; i <= last && i < sentence.size(); ++i) sentence[i].label = label_of((i == first ? "B-" : "I-") + fields[3]);
        // What went on with a name that is cut begins one of its own.
        if (last + 1 < sentence.size() && sentence[last + 1].label && !entities::begins(sentence[last + 1].label) &&
            !entities::may_follow(sentence[last].label, sentence[last + 1].label)) --sentence[last + 1].label;
    }
}

}  // namespace

std::vector<LabelledArticle> read_gmb(const std::vector<std::string>& paths, const std::string& corrections) {
    std::map<int, LabelledSentence> sentences;
    for (const std::string& path : paths) {
        std::ifstream in = open(path);
        int number = 0;
        for (std::string line; std::getline(in, line);) {
            if (line.rfind("# gmb sentence ", 0) == 0) number = std::atoi(line.c_str() + 15);
            const std::size_t tab = line.find('\t');
            if (tab != std::string::npos) sentences[number].push_back({line.substr(0, tab), label_of(line.substr(tab + 1)), {}});
        }
    }
    correct(corrections, sentences);
    // GMB's articles are short and follow each other without a mark; eight sentences are about one of them.
    std::vector<LabelledArticle> out;
    int last = -100;
    for (auto& [number, sentence] : sentences) {
        if (out.empty() || number > last + 3 || out.back().size() >= 8) out.emplace_back();
        out.back().push_back(std::move(sentence));
        last = number;
    }
    return out;
}

std::vector<LabelledArticle> read_conll(const std::string& path, std::size_t sentences) {
    std::ifstream in = open(path);
    std::vector<LabelledArticle> out;
    LabelledSentence sentence;
    const auto close = [&] {
        if (sentence.empty()) return;
        if (out.empty() || out.back().size() >= sentences) out.emplace_back();
        // I- labels alone (the older BIO form): a change of type begins a name.
        Label before = 0;
        for (Labelled& token : sentence) {
            if (!entities::may_follow(before, token.label)) token.label = entities::begin_label(entities::type_of(token.label));
            before = token.label;
        }
        out.back().push_back(std::move(sentence));
        sentence.clear();
    };
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        const std::size_t gap = line.find_last_of(" \t");
        if (gap == std::string::npos || line.rfind("-DOCSTART-", 0) == 0) close();
        else sentence.push_back({line.substr(0, gap), label_of(line.substr(gap + 1)), {}});
    }
    close();
    return out;
}

namespace {

/// The fields of one line of a CSV file, quotes taken off.
std::vector<std::string> csv_fields(const std::string& line) {
    std::vector<std::string> out(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"') out.back() += line[++i];
        else if (line[i] == '"') quoted = !quoted;
        else if (line[i] == ',' && !quoted) out.emplace_back();
        else out.back() += line[i];
    }
    return out;
}

}  // namespace

std::vector<LabelledArticle> read_gmb_tags(const std::string& path) {
    std::ifstream in = open(path);
    std::vector<LabelledArticle> out;
    std::set<std::string> known;
    LabelledSentence sentence;
    std::string words;
    const auto close = [&] {
        if (!sentence.empty() && known.insert(words).second) out.push_back({sentence});
        sentence.clear();
        words.clear();
    };
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        const std::vector<std::string> fields = csv_fields(line);
        if (fields.size() < 4 || fields[1] == "Word") continue;
        if (!fields[0].empty()) close();
        sentence.push_back({fields[1], 0, fields[2]});
        words += fields[1] + ' ';
    }
    close();
    return out;
}

LabelledArticle read_gum(const std::string& path) {
    std::ifstream in = open(path);
    LabelledArticle out(1);
    for (std::string line; std::getline(in, line);) {
        if (line.empty() && !out.back().empty()) out.emplace_back();
        const std::vector<std::string> fields = split(line, '\t');
        if (fields.size() < 10 || fields[0].find_first_of("-.") != std::string::npos) continue;
        out.back().push_back({fields[1], 0, fields[4]});
    }
    if (out.back().empty()) out.pop_back();
    return out;
}

}  // namespace crossread::model
