/// @file
/// Fits the two functions of compare/likeness.hpp and prints their tables for compare/weights.hpp.
///
///     fit_likeness likeness DATA            STS benchmark: DATA/compare/stsb/sts-train.csv and sts-dev.csv, news pairs
///     fit_likeness sameness ECBPLUS FACTS SAMPLES
///                                           the unpacked folder ecbplus of topics 1 to 35, core/model/likeness_facts.tsv, www/samples
///
/// Least squares and logistic regression, both with a small ridge, by Newton's method: few features, so exact and quick.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "base/numbers.hpp"
#include "compare/align.hpp"
#include "compare/weights.hpp"
#include "crossread.hpp"

namespace {

using namespace crossread;
using namespace crossread::comparison;

/// ECB+ annotates a few sentences of a document and leaves much unsaid; our own samples are annotated in full, and
/// count for more.
constexpr double kOwnWeight = 10;
constexpr std::size_t kAll = kFeatures + 1;  // and a constant
using Point = std::array<double, kAll>;
struct Example {
    Point x;
    double y;
    double weight = 1;
};

Point point_of(const Features& f) {
    Point out;
    for (std::size_t i = 0; i < kFeatures; ++i) out[i] = static_cast<double>(f.of[i]);
    out[kFeatures] = 1;
    return out;
}

double dot_of(const Point& a, const Point& b) {
    double sum = 0;
    for (std::size_t i = 0; i < kAll; ++i) sum += a[i] * b[i];
    return sum;
}

/// Solves m w = v for symmetric positive m, by Gauss with pivots.
Point solve(std::array<Point, kAll> m, Point v) {
    for (std::size_t c = 0; c < kAll; ++c) {
        std::size_t p = c;
        for (std::size_t r = c; r < kAll; ++r)
            if (std::abs(m[r][c]) > std::abs(m[p][c])) p = r;
        std::swap(m[c], m[p]), std::swap(v[c], v[p]);
        for (std::size_t r = 0; r < kAll; ++r) {
            if (r == c) continue;
            const double f = m[r][c] / m[c][c];
            for (std::size_t k = c; k < kAll; ++k) m[r][k] -= f * m[c][k];
            v[r] -= f * v[c];
        }
    }
    for (std::size_t c = 0; c < kAll; ++c) v[c] /= m[c][c];
    return v;
}

/// Newton's method; of least squares one round is exact. The constant is not held back.
Point fit_with(const std::vector<Example>& examples, bool logistic_one, double ridge, const std::array<bool, kAll>& used) {
    Point w{};
    for (int round = 0; round < (logistic_one ? 12 : 1); ++round) {
        std::array<Point, kAll> m{};
        Point v{};
        for (std::size_t i = 0; i < kFeatures; ++i) m[i][i] += ridge, v[i] -= ridge * w[i];
        for (const Example& e : examples) {
            const double at = dot_of(w, e.x), p = logistic_one ? logistic(at) : at, slope = logistic_one ? std::max(1e-6, p * (1 - p)) : 1;
            for (std::size_t i = 0; i < kAll; ++i) {
                v[i] += e.weight * e.x[i] * (e.y - p);
                for (std::size_t j = 0; j < kAll; ++j) m[i][j] += e.weight * e.x[i] * e.x[j] * slope;
            }
        }
        for (std::size_t i = 0; i < kAll; ++i) {
            if (used[i]) continue;
            m[i].fill(0), v[i] = 0;
            for (Point& row : m) row[i] = 0;
            m[i][i] = 1;
        }
        const Point step = solve(m, v);
        for (std::size_t i = 0; i < kAll; ++i) w[i] += step[i];
    }
    return w;
}

/// Whether a weight goes the way that its name says: only what two statements do not share may speak against them.
bool makes_sense(std::size_t feature, double weight) {
    const auto f = static_cast<Feature>(feature);
    const bool against = f == Feature::names_apart || f == Feature::days_apart || f == Feature::numbers_apart;
    return feature >= kFeatures || f == Feature::length || (against ? weight <= 0 : weight >= 0);
}

/// A weight against all sense is noise of the examples: such features are left out, and the rest fitted again.
Point fit(const std::vector<Example>& examples, bool logistic_one, double ridge) {
    std::array<bool, kAll> used;
    used.fill(true);
    while (true) {
        const Point w = fit_with(examples, logistic_one, ridge, used);
        std::size_t worst = kAll;
        for (std::size_t i = 0; i < kFeatures; ++i)
            if (used[i] && !makes_sense(i, w[i]) && (worst == kAll || std::abs(w[i]) > std::abs(w[worst]))) worst = i;
        if (worst == kAll) return w;
        used[worst] = false;
    }
}

void print(const char* name, const Point& w) {
    std::printf("inline constexpr double k%sBias = %.3f;\ninline constexpr std::array<Weight, kFeatures> k%s{{\n", name, w[kFeatures], name);
    for (std::size_t i = 0; i < kFeatures; ++i) std::printf("    {\"%s\", %.3fF},\n", std::string(kSameness[i].name).c_str(), w[i]);
    std::printf("}};\n");
}

Article article_of(std::string content) {
    Source source;
    source.content = std::move(content), source.format = Format::prose;
    auto read_one = read(source);
    return read_one ? std::move(read_one).value() : Article{};
}

/// The articles' statements, marked as compare does.
std::vector<std::vector<Statement>> marked(const std::vector<Article>& articles) {
    std::vector<NamedArticle> named;
    for (const Article& a : articles) named.push_back({&a.document, &a.language, &a.entities});
    const Linked linked = entities::link(named);
    std::vector<std::vector<Statement>> out;
    for (std::uint32_t i = 0; i < articles.size(); ++i) {
        out.push_back(statements_of(articles[i], i));
        mark(out.back(), articles[i], linked.of[i]);
    }
    return out;
}

/// One statement of all of a text's sentences.
Statement whole(const std::vector<Statement>& sentences, std::uint32_t index) {
    Statement out;
    out.article = index;
    for (const Statement& s : sentences) {
        out.terms.insert(out.terms.end(), s.terms.begin(), s.terms.end());
        out.names.insert(out.names.end(), s.names.begin(), s.names.end());
        out.days.insert(out.days.end(), s.days.begin(), s.days.end());
    }
    for (auto* list : {&out.names, &out.days}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    return out;
}

std::vector<Example> graded_pairs(const std::string& path) {
    std::vector<Example> out;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        std::vector<std::string> cells;
        std::stringstream row(line);
        for (std::string cell; std::getline(row, cell, '\t');) cells.push_back(cell);
        if (cells.size() < 7 || cells[0] != "main-news") continue;
        const auto read = marked({article_of(cells[5]), article_of(cells[6])});
        const std::vector<Statement> both{whole(read[0], 0), whole(read[1], 1)};
        const Vocabulary vocabulary(both);
        const std::vector<Coded> coded{code(both[0], vocabulary), code(both[1], vocabulary)};
        Matcher matcher(vocabulary, coded);
        matcher.fix(0);
        out.push_back({point_of(matcher.with(1)), std::atof(cells[4].c_str()) / 5});
    }
    return out;
}

double pearson(const std::vector<Example>& examples, const Point& w) {
    double n = 0, sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
    for (const Example& e : examples) {
        const double x = std::clamp(dot_of(w, e.x), 0.0, 1.0), y = e.y;
        n += 1, sx += x, sy += y, sxx += x * x, syy += y * y, sxy += x * y;
    }
    return (n * sxy - sx * sy) / std::sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
}

int fit_likeness(const std::string& data) {
    const auto train = graded_pairs(data + "/compare/stsb/sts-train.csv"), dev = graded_pairs(data + "/compare/stsb/sts-dev.csv");
    const Point w = fit(train, false, 2.0);
    print("Likeness", w);
    std::printf("// Pearson: train %.3f, dev %.3f\n", pearson(train, w), pearson(dev, w));
    for (std::size_t i = 0; i < kFeatures; ++i) {
        Point one{};
        one[i] = 1;
        std::printf("//   %-45s alone %.3f\n", std::string(kLikeness[i].name).c_str(), pearson(dev, one));
    }
    return 0;
}

/// A document of ECB+. Only some sentences are annotated: those that tell of the document's main events.
struct EcbDocument {
    std::string topic, name;
    std::string text;
    std::vector<Span> sentences;
    std::vector<bool> annotated;
    std::vector<std::set<std::string>> events;
};

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

/// Stories of ECB+: each topic has two, in files *ecb.xml and *ecbplus.xml.
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

/// Of what a statement of ECB+ is.
struct Label {
    const std::set<std::string>* events;
    bool annotated;
};

/// Two sentences tell of the same when they share an event. Of two that are both not annotated nothing is known.
enum class Known3 { same, other, unknown };
Known3 label_of(const Label& a, const Label& b) {
    if (!a.annotated && !b.annotated) return Known3::unknown;
    return std::any_of(a.events->begin(), a.events->end(), [&](const std::string& e) { return b.events->count(e) > 0; }) ? Known3::same : Known3::other;
}

/// Pairs between the reports of one story, a few at a time, as people compare them.
void add_pairs(const std::vector<EcbDocument>& documents, std::size_t reports, std::vector<Example>& out, double& missed) {
    for (std::size_t from = 0; from + reports <= documents.size(); from += reports) {
        std::vector<Statement> statements;
        std::vector<Label> labels;
        std::vector<Article> articles;
        for (std::size_t i = 0; i < reports; ++i) articles.push_back(article_of(documents[from + i].text));
        auto read = marked(articles);
        for (std::uint32_t i = 0; i < reports; ++i) {
            const EcbDocument& d = documents[from + i];
            for (Statement& s : read[i])
                for (std::size_t k = 0; k < d.sentences.size(); ++k)
                    if (d.sentences[k].overlaps(s.span)) {
                        labels.push_back({&d.events[k], d.annotated[k]});
                        statements.push_back(std::move(s));
                        break;
                    }
        }
        double all = 0, found = 0;
        for (std::uint32_t a = 0; a < statements.size(); ++a)
            for (std::uint32_t b = a + 1; b < statements.size(); ++b)
                all += statements[a].article != statements[b].article && label_of(labels[a], labels[b]) == Known3::same;
        for (const Edge& e : align(statements).edges) {
            const Known3 known = label_of(labels[e.a], labels[e.b]);
            if (known == Known3::unknown) continue;
            found += known == Known3::same;
            out.push_back({point_of(e.features), known == Known3::same ? 1.0 : 0.0});
        }
        missed += all - found;
    }
}

/// Precision, recall and F1 at a threshold.
std::array<double, 3> judged(const std::vector<Example>& examples, const Point& w, double threshold, double missed) {
    double right = 0, found = 0, gold = missed;
    for (const Example& e : examples) {
        const bool ours = logistic(dot_of(w, e.x)) >= threshold;
        gold += e.y, found += ours, right += ours && e.y > 0.5;
    }
    const double p = right / std::max(1.0, found), r = right / std::max(1.0, gold);
    return {p, r, 2 * p * r / std::max(1e-9, p + r)};
}

/// Our own samples, with the facts of likeness_facts.tsv.
bool add_samples(const std::filesystem::path& facts, const std::filesystem::path& samples, std::vector<Example>& out) {
    const std::map<std::string, std::map<std::string, std::string>> files{
        {"ferry", {{"K", "ferry-kestrel-review.txt"}, {"Q", "ferry-quayside-courier.txt"}, {"M", "ferry-meridian-ledger.html"}}},
        {"strike", {{"A", "strike-andean-observer.txt"}, {"L", "strike-longshore-daily.txt"}, {"P", "strike-pacific-dispatch.txt"}}}};
    for (const auto& [story, marks] : files) {
        std::vector<Article> articles;
        std::map<std::string, std::uint32_t> article_of_mark;
        for (const auto& [mark_letter, file] : marks) {
            std::ifstream in(samples / file, std::ios::binary);
            Source source;
            source.content = {std::istreambuf_iterator<char>(in), {}};
            auto article = read(source);
            if (!article) return false;
            article_of_mark[mark_letter] = static_cast<std::uint32_t>(articles.size());
            articles.push_back(std::move(article).value());
        }
        std::vector<Statement> statements;
        for (auto& read : marked(articles))
            for (Statement& s : read) statements.push_back(std::move(s));
        std::set<std::pair<std::uint32_t, std::uint32_t>> same;
        std::ifstream in(facts);
        for (std::string line; std::getline(in, line);) {
            std::stringstream row(line);
            std::string cell;
            std::getline(row, cell, '\t');
            if (cell != story) continue;
            std::getline(row, cell, '\t');
            std::vector<std::uint32_t> members;
            while (std::getline(row, cell, '\t')) {
                const std::uint32_t article = article_of_mark[cell.substr(0, 1)];
                const auto holds = [&](const Statement& s) { return s.article == article && slice(articles[article].document.text, s.span).find(cell.substr(2)) != std::string_view::npos; };
                const auto found = std::find_if(statements.begin(), statements.end(), holds);
                if (found == statements.end()) {
                    std::fprintf(stderr, "no sentence with: %s\n", cell.c_str());
                    continue;
                }
                members.push_back(static_cast<std::uint32_t>(found - statements.begin()));
            }
            for (const std::uint32_t a : members)
                for (const std::uint32_t b : members) same.insert({a, b});
        }
        const auto body = [&](std::uint32_t s) {
            const Article& a = articles[statements[s].article];
            return a.document.blocks[a.language.sentences[statements[s].sentence].block].kind == BlockKind::paragraph;
        };
        for (const Edge& e : align(statements).edges)
            if (body(e.a) && body(e.b)) out.push_back({point_of(e.features), same.count({e.a, e.b}) ? 1.0 : 0.0, kOwnWeight});
    }
    return true;
}

int fit_sameness(const std::string& folder, const std::string& facts, const std::string& samples) {
    const std::set<std::string> held{"2", "5", "12", "18", "21", "23", "34", "35"};
    std::vector<Example> train, dev, own;
    double train_missed = 0, dev_missed = 0;
    for (const auto& [story, documents] : ecb_stories(folder)) {
        const bool out = held.count(documents.front().topic) > 0;
        for (const std::size_t reports : {2U, 3U}) add_pairs(documents, reports, out ? dev : train, out ? dev_missed : train_missed);
    }
    if (!add_samples(facts, samples, own)) return 1;
    double positive = 0;
    for (const Example& e : train) positive += e.y;
    std::printf("// %zu pairs to fit on, %.0f the same; %zu held back; %.0f and %.0f same pairs were no candidates; %zu pairs of our own\n", train.size(), positive, dev.size(), train_missed, dev_missed, own.size());
    std::vector<Example> both = train;
    both.insert(both.end(), own.begin(), own.end());
    const Point w = fit(both, true, 3.0);
    print("Sameness", w);
    for (double t = 0.2; t < 0.75; t += 0.1) {
        const auto a = judged(own, w, t, 0), b = judged(dev, w, t, dev_missed);
        std::printf("// from %.1f: own P %.3f R %.3f F1 %.3f, held back P %.3f R %.3f F1 %.3f\n", t, a[0], a[1], a[2], b[0], b[1], b[2]);
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const std::string what = argc > 1 ? argv[1] : "";
    if (what == "likeness" && argc == 3) return fit_likeness(argv[2]);
    if (what == "sameness" && argc == 5) return fit_sameness(argv[2], argv[3], argv[4]);
    return std::fprintf(stderr, "usage: fit_likeness likeness DATA | sameness ECBPLUS FACTS SAMPLES\n"), 2;
}
