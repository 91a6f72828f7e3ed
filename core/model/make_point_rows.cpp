// Prints what fit_points.mjs learns from: make_point_rows STORY... (folders of the form of tests/stories). For every two numbers that or
// two days that could be on one point a line: "number", "day" or "saying", story, 1 when a difference of the gold has both, the clues, and for a person the words.
#include <cstdio>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "compare/moments.hpp"
#include "compare/points.hpp"
#include "compare/sayings.hpp"
#include "crossread.hpp"

namespace {

using namespace crossread;
using namespace crossread::comparison;
using Json = nlohmann::json;

std::string content_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream out;
    out << file.rdbuf();
    return out.str();
}

/// One of a gold difference's values.
struct Place {
    std::uint32_t article;
    Span span;
};

struct Told {
    std::string name;
    Report report;
    std::vector<std::vector<Place>> gold;
    std::vector<std::uint32_t> body;  ///< by article: where the title ends; titles are not in the gold
};

Told told_in(const std::string& folder) {
    Told out;
    out.name = folder.substr(folder.find_last_of('/') + 1);
    const Json story = Json::parse(content_of(folder + "/story.json"), nullptr, false),
               gold = Json::parse(content_of(folder + "/gold.json"), nullptr, false);
    std::map<std::string, std::vector<Span>> sentences;
    std::map<std::string, std::uint32_t> title;
    std::vector<Article> articles;
    for (const Json& a : story["articles"]) {
        Source source;
        source.name = a["article"].get<std::string>(), source.content = content_of(folder + "/" + source.name + ".txt");
        source.format = Format::prose, source.published = a["published"].get<std::string>();
        std::size_t at = title[source.name] = static_cast<std::uint32_t>(a["title"].get<std::string>().size());
        for (const Json& s : a["sentences"]) {
            const std::string words = s.get<std::string>();
            at = source.content.find(words, at);
            sentences[source.name].push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())});
            at += words.size();
        }
        articles.push_back(read(source).value());
    }
    out.report = compare(std::move(articles));
    std::map<std::string, std::uint32_t> index;
    for (std::uint32_t i = 0; i < out.report.articles.size(); ++i)
        index[out.report.articles[i].name] = i, out.body.push_back(title[out.report.articles[i].name]);
    for (const Json& d : gold["differences"]) {
        out.gold.emplace_back();
        for (const Json& v : d["values"]) {
            const std::string id = v["sentence"].get<std::string>(), text = v["text"].get<std::string>(),
                              outlet = id.substr(0, id.find(':'));
            const Span sentence = sentences[outlet][std::stoul(id.substr(id.find(':') + 1))];
            const auto at = static_cast<std::uint32_t>(out.report.articles[index[outlet]].document.text.find(text, sentence.begin));
            out.gold.back().push_back({index[outlet], {at, at + static_cast<std::uint32_t>(text.size())}});
        }
    }
    return out;
}

bool in_gold(const Told& told, Place left, Place right) {
    for (const auto& places : told.gold) {
        bool here = false, there = false;
        for (const Place& p : places)
            here = here || (p.article == left.article && p.span.overlaps(left.span)),
            there = there || (p.article == right.article && p.span.overlaps(right.span));
        if (here && there) return true;
    }
    return false;
}

void print(const char* sort, const Told& told, Place left, Place right, const Clues& clues) {
    if (left.span.begin < told.body[left.article] || right.span.begin < told.body[right.article]) return;
    std::printf("%s\t%s\t%d", sort, told.name.c_str(), in_gold(told, left, right) ? 1 : 0);
    for (const float c : clues.of) std::printf("\t%.3f", static_cast<double>(c));
    for (const Place& p : {left, right}) {
        const Article& a = told.report.articles[p.article];
        std::printf("\t%s", std::string(slice(a.document.text, p.span)).c_str());
        std::printf(" | %s", std::string(slice(a.document.text, a.language.sentences[a.language.sentence_at(p.span.begin)].span)).c_str());
    }
    std::printf("\n");
}

void print_story(const Told& told) {
    std::vector<Statement> statements;
    for (std::uint32_t i = 0; i < told.report.articles.size(); ++i) {
        std::vector<Statement> of = statements_of(told.report.articles[i], i);
        mark(of, told.report.articles[i], told.report.linked.of[i]);
        statements.insert(statements.end(), of.begin(), of.end());
    }
    const Alignment alignment = align(statements);
    const std::vector<Index> indexes = indexes_of(told.report);
    const NameWords called = name_words_of(told.report.linked);
    for (const Edge& edge : alignment.edges) {
        const Statement &l = statements[edge.a], &r = statements[edge.b];
        const Pairing words({&told.report.articles[l.article], &l, &indexes[l.article], alignment.words[edge.a]}, {&told.report.articles[r.article], &r, &indexes[r.article], alignment.words[edge.b]}, alignment.vocabulary);
        const Scene scene{words, edge, told.report.linked, indexes, called};
        for (const FigurePair& p : figure_pairs(scene))
            print("number", told, {l.article, p.left.quantity->span}, {r.article, p.right.quantity->span}, p.clues);
        for (const SayingPair& p : saying_pairs(scene)) print("saying", told, {l.article, p.left->said}, {r.article, p.right->said}, p.clues);
        for (const MomentPair& p : moment_pairs(scene)) print("day", told, {l.article, p.left.time->span}, {r.article, p.right.time->span}, p.clues);
    }
}

}  // namespace

int main(int count, char** folders) {
    for (int i = 1; i < count; ++i) {
        std::string folder = folders[i];
        while (folder.size() > 1 && folder.back() == '/') folder.pop_back();
        // A story whose gold tells no differences has not been searched for them.
        if (const auto story = told_in(folder); !story.gold.empty()) print_story(story);
    }
}
