#include "model/ecbplus.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
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

/// Tokens as people write them: no space before , . ; : ! ? ) ' nor after ( and an opening quotation mark.
void append_token(std::string& out, const std::string& token, std::size_t sentence_begin, bool& open) {
    static const std::string before = ",.;:!?)%", after = "($";
    if (token == "``" || token == "''" || token == "\"") {
        const bool opens = token == "``" || (token == "\"" && !open);
        if (opens && out.size() > sentence_begin) out += ' ';
        out += '"';
        open = opens;
        return;
    }
    const char last = out.size() > sentence_begin ? out.back() : '(';
    const bool joined = out.size() == sentence_begin || (token.size() == 1 && before.find(token) != std::string::npos) || token[0] == '\'' || token == "n't" ||
                        after.find(last) != std::string::npos || (last == '"' && open);
    if (!joined) out += ' ';
    out += token;
}

EcbDocument ecb_document(const std::filesystem::path& path, const std::set<std::string>& wanted) {
    EcbDocument out;
    std::ifstream in(path);
    std::map<std::string, std::string> sentence_of_token, event_of_mention;
    std::map<std::string, std::vector<std::string>> tokens_of_mention;
    std::map<int, std::string> texts;
    std::string mention, event;
    std::map<int, bool> open;
    for (std::string line; std::getline(in, line);) {
        if (line.find("<token ") != std::string::npos) {
            const std::string sentence = attribute(line, "sentence");
            sentence_of_token[attribute(line, "t_id")] = sentence;
            const std::size_t begin = line.find('>') + 1;
            const int number = std::atoi(sentence.c_str());
            append_token(texts[number], unescaped(line.substr(begin, line.rfind("</token>") - begin)), 0, open[number]);
        } else if (line.find("<token_anchor") != std::string::npos) {
            tokens_of_mention[mention].push_back(attribute(line, "t_id"));
        } else if (line.find("<CROSS_DOC_COREF") != std::string::npos) {
            event = attribute(line, "note");
        } else if (line.find("<source") != std::string::npos && event.rfind("ACT", 0) == 0) {
            event_of_mention[attribute(line, "m_id")] = event;
        } else if (line.find("m_id=") != std::string::npos) {
            mention = attribute(line, "m_id");
        } else if (line.find("</CROSS_DOC_COREF") != std::string::npos) {
            event.clear();
        }
    }
    std::map<int, std::set<std::string>> events;
    for (const auto& [m, e] : event_of_mention)
        for (const std::string& t : tokens_of_mention[m]) events[std::atoi(sentence_of_token[t].c_str())].insert(e);
    for (const auto& [number, text] : texts) {
        if (text.rfind("http", 0) == 0) continue;
        out.annotated.push_back(wanted.count(std::to_string(number)) > 0);
        const auto begin = static_cast<std::uint32_t>(out.text.size());
        out.text += text;
        out.sentences.push_back({begin, static_cast<std::uint32_t>(out.text.size())});
        out.events.push_back(events[number]);
        out.text += "\n\n";
    }
    return out;
}

}  // namespace

std::map<std::string, std::vector<EcbDocument>> ecb_stories(const std::filesystem::path& folder) {
    std::map<std::string, std::set<std::string>> wanted;
    std::ifstream in(folder / "ECBplus_coreference_sentences.csv");
    for (std::string line; std::getline(in, line);) {
        std::stringstream row(line);
        std::string topic, file, sentence;
        std::getline(row, topic, ','), std::getline(row, file, ','), std::getline(row, sentence, ',');
        while (!sentence.empty() && (sentence.back() == '\r' || sentence.back() == ' ')) sentence.pop_back();
        wanted[topic + "_" + file].insert(sentence);
    }
    std::map<std::string, std::vector<EcbDocument>> out;
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".xml") paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    for (const auto& path : paths) {
        const std::string stem = path.stem().string();
        EcbDocument document = ecb_document(path, wanted[stem]);
        document.topic = stem.substr(0, stem.find('_')), document.name = stem;
        const std::string story = document.topic + (stem.find("ecbplus") != std::string::npos ? "+" : "");
        if (document.sentences.size() > 0) out[story].push_back(std::move(document));
    }
    return out;
}

}  // namespace crossread::model
