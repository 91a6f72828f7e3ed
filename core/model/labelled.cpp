#include "model/labelled.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>

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

/// The statements that are a sentence of the gold: they share half of the shorter one.
std::map<std::string, std::vector<std::uint32_t>> placed(const LabelledStory& story, const Json& articles) {
    std::map<std::string, std::vector<std::uint32_t>> out;
    for (std::uint32_t i = 0; i < articles.size(); ++i) {
        const std::string& text = story.articles[i].document.text;
        std::size_t at = 0, number = 0;
        for (const Json& words : articles[i]["sentences"]) {
            const std::string id = articles[i]["article"].get<std::string>() + ":" + std::to_string(number++), sentence = words.get<std::string>();
            const std::size_t found = text.find(sentence, at);
            if (found == std::string::npos) continue;
            at = found;
            const Span span{static_cast<std::uint32_t>(found), static_cast<std::uint32_t>(found + sentence.size())};
            for (std::uint32_t s = 0; s < story.statements.size(); ++s)
                if (story.statements[s].article == i && 2 * common(story.statements[s].span, span) >= std::min(span.size(), story.statements[s].span.size())) out[id].push_back(s);
        }
    }
    return out;
}

void take_statements(LabelledStory& story) {
    for (auto& read : marked(story.articles))
        for (Statement& s : read) story.statements.push_back(std::move(s));
}

LabelledStory of_ecb(const std::vector<EcbDocument>& documents, std::size_t from, std::size_t reports) {
    LabelledStory out;
    for (std::size_t i = 0; i < reports; ++i) out.articles.push_back(article_of(documents[from + i].text));
    take_statements(out);
    out.name = documents[from].name + "+" + std::to_string(reports);
    struct Label {
        bool annotated = false;
        const std::set<std::string>* events = nullptr;
    };
    std::vector<Label> labels;
    for (const Statement& s : out.statements) {
        const EcbDocument& d = documents[from + s.article];
        const auto at = std::find_if(d.sentences.begin(), d.sentences.end(), [&](Span x) { return x.overlaps(s.span); });
        const auto k = static_cast<std::size_t>(at - d.sentences.begin());
        labels.push_back(at == d.sentences.end() ? Label{} : Label{d.annotated[k], &d.events[k]});
    }
    for (std::uint32_t a = 0; a < labels.size(); ++a)
        for (std::uint32_t b = a + 1; b < labels.size(); ++b) {
            if (out.statements[a].article == out.statements[b].article) continue;
            const Label &x = labels[a], &y = labels[b];
            if (!x.annotated && !y.annotated) out.unknown.insert({a, b});
            else if (x.events && y.events && std::any_of(x.events->begin(), x.events->end(), [&](const std::string& e) { return y.events->count(e) > 0; })) out.same.insert({a, b});
        }
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
    const auto of_id = placed(out, story["articles"]);
    for (const Json& fact : gold["facts"]) {
        std::vector<std::uint32_t> members;
        for (const Json& id : fact["sentences"])
            if (const auto found = of_id.find(id.get<std::string>()); found != of_id.end()) members.insert(members.end(), found->second.begin(), found->second.end());
        put(fact.value("background", false) ? out.unknown : out.same, out, members);
    }
    // Titles are no sentences of the gold: of them nothing is known.
    std::set<std::uint32_t> known;
    for (const auto& [id, members] : of_id) known.insert(members.begin(), members.end());
    for (std::uint32_t a = 0; a < out.statements.size(); ++a)
        for (std::uint32_t b = a + 1; b < out.statements.size(); ++b)
            if (known.count(a) == 0 || known.count(b) == 0) out.unknown.insert({a, b});
    for (const auto& pair : out.same) out.unknown.erase(pair);
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

std::vector<LabelledStory> ecb_labelled(const std::filesystem::path& folder) {
    std::vector<LabelledStory> out;
    for (const auto& [story, documents] : ecb_stories(folder))
        for (const std::size_t reports : {2U, 3U})
            for (std::size_t from = 0; from + reports <= documents.size(); from += reports) out.push_back(of_ecb(documents, from, reports));
    return out;
}

}  // namespace crossread::model
