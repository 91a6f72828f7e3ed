#include "model/labelled.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "crossread.hpp"
#include "model/ecbplus.hpp"

namespace crossread::model {
namespace {

using comparison::Statement;
using Json = nlohmann::json;
using Ids = std::map<std::string, std::uint32_t>;

std::string content_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Json json_of(const std::filesystem::path& path) { return Json::parse(content_of(path), nullptr, false); }

std::uint32_t common(Span a, Span b) { return std::min(a.end, b.end) > std::max(a.begin, b.begin) ? std::min(a.end, b.end) - std::max(a.begin, b.begin) : 0; }

void put(std::set<std::pair<std::uint32_t, std::uint32_t>>& pairs, const LabelledStory& story, const std::vector<std::uint32_t>& members) {
    for (const std::uint32_t a : members)
        for (const std::uint32_t b : members)
            if (a < b && story.statements[a].article != story.statements[b].article) pairs.insert({a, b});
}

using Placed = std::map<std::string, std::vector<std::uint32_t>>;  ///< a sentence of the gold, and the statements that are it

/// The statements of an article that are a sentence of the gold: they share half of the shorter one.
void place(const LabelledStory& story, std::uint32_t article, Span span, std::vector<std::uint32_t>& out) {
    for (std::uint32_t s = 0; s < story.statements.size(); ++s) {
        const Statement& one = story.statements[s];
        if (one.article == article && 2 * common(one.span, span) >= std::min(span.size(), one.span.size())) out.push_back(s);
    }
}

Placed placed(const LabelledStory& story, const Json& articles) {
    Placed out;
    for (std::uint32_t i = 0; i < articles.size(); ++i) {
        const std::string& text = story.articles[i].document.text;
        std::size_t at = 0, number = 0;
        for (const Json& words : articles[i]["sentences"]) {
            const std::string id = articles[i]["article"].get<std::string>() + ":" + std::to_string(number++), sentence = words.get<std::string>();
            const std::size_t found = text.find(sentence, at);
            if (found == std::string::npos) continue;
            at = found;
            place(story, i, {static_cast<std::uint32_t>(found), static_cast<std::uint32_t>(found + sentence.size())}, out[id]);
        }
    }
    return out;
}

struct GoldFact {
    bool background = false;  ///< neither rewarded nor punished
    std::vector<std::string> sentences;
};

/// Titles and menus are no sentences of the gold: of them nothing is known.
void take_facts(LabelledStory& story, const Placed& placed, const std::vector<GoldFact>& facts) {
    for (const GoldFact& fact : facts) {
        std::vector<std::uint32_t> members;
        for (const std::string& id : fact.sentences)
            if (const auto found = placed.find(id); found != placed.end()) members.insert(members.end(), found->second.begin(), found->second.end());
        put(fact.background ? story.unknown : story.same, story, members);
    }
    std::set<std::uint32_t> known;
    for (const auto& [id, members] : placed) known.insert(members.begin(), members.end());
    for (std::uint32_t a = 0; a < story.statements.size(); ++a)
        for (std::uint32_t b = a + 1; b < story.statements.size(); ++b)
            if (known.count(a) == 0 || known.count(b) == 0) story.unknown.insert({a, b});
    for (const auto& pair : story.same) story.unknown.erase(pair);
}

void take_statements(LabelledStory& story) {
    for (auto& read : marked(story.articles))
        for (Statement& s : read) story.statements.push_back(std::move(s));
}

/// A story of labels/ecbplus_facts.tsv.
struct FactRows {
    struct Report {
        std::string name;
        int first = 0, last = 0;  ///< its sentences, as the corpus numbers them; those before are headlines and addresses
    };
    std::vector<Report> reports;
    std::vector<GoldFact> facts;
    std::set<std::string> aside;
};

std::map<std::string, FactRows> fact_rows(const std::filesystem::path& path) {
    std::map<std::string, FactRows> out;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') continue;
        std::istringstream row(line);
        std::string story, kind;
        row >> story >> kind;
        FactRows& rows = out[story];
        if (FactRows::Report report; kind == "report" && row >> report.name >> report.first >> report.last) rows.reports.push_back(std::move(report));
        std::vector<std::string> ids{std::istream_iterator<std::string>(row), {}};
        if (kind == "fact" || kind == "background") rows.facts.push_back({kind == "background", std::move(ids)});
        else if (kind == "aside") rows.aside.insert(ids.begin(), ids.end());
    }
    return out;
}

/// A report as its paper had it: the longest of the lines before the first sentence is its headline, two sentences are a paragraph.
/// Fills in where its sentences stand.
std::string report_text(const EcbDocument& document, const FactRows::Report& report, std::map<std::string, Span>& spans) {
    const auto first = document.lower_bound(report.first);
    const auto headline = std::max_element(document.begin(), first, [](const auto& x, const auto& y) { return x.second.size() < y.second.size(); });
    std::string out = headline == first ? std::string() : headline->second + "\n\n";
    bool second = false;
    for (auto sentence = first; sentence != document.upper_bound(report.last); ++sentence) {
        const auto begin = static_cast<std::uint32_t>(out.size());
        out += sentence->second;
        spans[report.name + ":" + std::to_string(sentence->first)] = {begin, static_cast<std::uint32_t>(out.size())};
        out += second ? "\n\n" : " ";
        second = !second;
    }
    return out;
}

LabelledStory of_rows(const std::string& name, const FactRows& rows, const std::map<std::string, EcbDocument>& documents) {
    LabelledStory out;
    out.name = name;
    std::vector<std::map<std::string, Span>> spans;
    for (const FactRows::Report& report : rows.reports) {
        const auto document = documents.find(report.name);
        if (document == documents.end()) return {};
        out.articles.push_back(article_of(report_text(document->second, report, spans.emplace_back())));
    }
    take_statements(out);
    Placed placed;
    for (std::uint32_t i = 0; i < spans.size(); ++i)
        for (const auto& [id, span] : spans[i])
            if (rows.aside.count(id) == 0) place(out, i, span, placed[id]);
    take_facts(out, placed, rows.facts);
    return out;
}

}  // namespace

Article article_of(std::string content, std::string published) {
    Source source;
    source.content = std::move(content), source.format = Format::prose, source.published = std::move(published);
    auto read_one = read(source);
    return read_one ? std::move(read_one).value() : Article{};
}

std::vector<std::vector<Statement>> marked(const std::vector<Article>& articles) {
    std::vector<NamedArticle> named;
    for (const Article& a : articles) named.push_back({&a.document, &a.language, &a.entities});
    const Linked linked = entities::link(named);
    std::vector<std::vector<Statement>> out;
    for (std::uint32_t i = 0; i < articles.size(); ++i) {
        out.push_back(comparison::statements_of(articles[i], i));
        comparison::mark(out.back(), articles[i], linked.of[i]);
    }
    return out;
}

LabelledStory own_story(const std::filesystem::path& folder) {
    const Json story = json_of(folder / "story.json"), gold = json_of(folder / "gold.json");
    LabelledStory out;
    if (!story.is_object() || !gold.is_object()) return out;
    out.name = folder.filename().string();
    for (const Json& a : story["articles"]) out.articles.push_back(article_of(content_of(folder / (a["article"].get<std::string>() + ".txt")), a.value("published", "")));
    take_statements(out);
    std::vector<GoldFact> facts;
    for (const Json& fact : gold["facts"]) facts.push_back({fact.value("background", false), fact["sentences"].get<std::vector<std::string>>()});
    take_facts(out, placed(out, story["articles"]), facts);
    return out;
}

std::vector<LabelledStory> own_stories(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_directory()) paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<LabelledStory> out;
    for (const auto& path : paths)
        if (LabelledStory story = own_story(path); !story.statements.empty()) out.push_back(std::move(story));
    return out;
}

std::vector<LabelledStory> ecb_facts(const std::filesystem::path& folder, const std::filesystem::path& rows) {
    const std::map<std::string, EcbDocument> documents = ecb_documents(folder);
    std::vector<LabelledStory> out;
    for (const auto& [name, facts] : fact_rows(rows))
        if (LabelledStory story = of_rows(name, facts, documents); !story.statements.empty()) out.push_back(std::move(story));
    return out;
}

std::vector<LabelledStory> by_two(const LabelledStory& story) {
    std::vector<LabelledStory> out;
    const auto reports = static_cast<std::uint32_t>(story.articles.size());
    for (std::uint32_t x = 0; x < reports; ++x)
        for (std::uint32_t y = x + 1; y < reports; ++y) {
            LabelledStory& two = out.emplace_back();
            two.name = story.name;
            two.articles = {story.articles[x], story.articles[y]};
            take_statements(two);
            // Statements keep their order, so the n-th one of an article is the n-th one in either story.
            const auto first_of = [](const LabelledStory& s, std::uint32_t article) {
                return static_cast<std::uint32_t>(std::find_if(s.statements.begin(), s.statements.end(), [&](const Statement& one) { return one.article == article; }) - s.statements.begin());
            };
            const std::uint32_t old_x = first_of(story, x), old_y = first_of(story, y), new_y = first_of(two, 1);
            const auto keep = [&](const auto& from, auto& to) {
                for (const auto& [a, b] : from)
                    if (story.statements[a].article == x && story.statements[b].article == y) to.insert({a - old_x, b - old_y + new_y});
            };
            keep(story.same, two.same);
            keep(story.unknown, two.unknown);
        }
    return out;
}

}  // namespace crossread::model
