#include "model/links.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <unordered_map>
#include <utility>

#include "compare/words.hpp"

namespace crossread::model {
namespace {

// What each kind of link is worth, for words that have one sense only.
constexpr double kSynonym = 1;      // in one synset
constexpr double kDerived = 1.2;    // "plead", "plea"
constexpr double kSimilar = 0.4;    // adjectives that WordNet groups, verbs of one group
constexpr double kKind = 0.25;      // a verb or noun and the more general one
constexpr double kListed = 1.5;     // in a line of ours
constexpr double kForm = 1.5;       // a form and its root: "sold", "sell"
constexpr double kLeast = 0.08;     // weaker links are of rare senses

using Index = std::unordered_map<std::string, std::uint32_t>;

class Collector {
public:
    explicit Collector(const std::vector<std::string>& words) {
        for (std::uint32_t i = 0; i < words.size(); ++i) index_.emplace(words[i], i);
    }
    [[nodiscard]] bool holds(const std::string& word) const { return index_.count(word) > 0; }
    void add(const std::string& x, const std::string& y, double weight, bool apart = false) {
        const auto a = index_.find(x), b = index_.find(y);
        if (a == index_.end() || b == index_.end() || a->second == b->second) return;
        double& w = (apart ? apart_ : near_)[{std::min(a->second, b->second), std::max(a->second, b->second)}];
        w = std::max(w, weight);
    }
    [[nodiscard]] Links links() const {
        Links out;
        for (const auto& [pair, weight] : near_)
            if (weight >= kLeast && apart_.count(pair) == 0) out.near.push_back({pair.first, pair.second, weight});
        for (const auto& [pair, weight] : apart_) out.apart.push_back({pair.first, pair.second, weight});
        return out;
    }

private:
    using Pairs = std::map<std::pair<std::uint32_t, std::uint32_t>, double>;
    Index index_;
    Pairs near_, apart_;
};

/// How often each sense of a word is meant, as a share: index.sense counts them in a tagged corpus.
class Senses {
public:
    explicit Senses(const std::filesystem::path& wordnet) {
        std::ifstream in(wordnet / "index.sense");
        for (std::string key, offset, number, count; in >> key >> offset >> number >> count;) {
            const std::string word = key.substr(0, key.find('%'));
            const char kind = key[word.size() + 1];
            const double times = std::atof(count.c_str()) + 0.5;
            share_[id(word, kind == '5' ? '3' : kind, offset)] = times;
            all_[word] += times;
        }
    }
    [[nodiscard]] double share(const std::string& word, char kind, const std::string& offset) const {
        const auto at = share_.find(id(word, kind, offset));
        return at == share_.end() ? 0 : at->second / all_.at(word);
    }

private:
    static std::string id(const std::string& word, char kind, const std::string& offset) { return word + '%' + kind + offset; }
    std::unordered_map<std::string, double> share_, all_;
};

struct Pointer {
    std::string symbol, offset;
    char kind;
    std::size_t from, to;  ///< which words of the synsets; 0 for all
};

struct Synset {
    char kind = '1';
    std::string offset;
    std::vector<std::string> words;
    std::vector<Pointer> pointers;
};

char kind_of(char letter) { return letter == 'n' ? '1' : letter == 'v' ? '2' : letter == 'r' ? '4' : '3'; }

Synset synset_of(const std::string& line) {
    Synset out;
    std::istringstream in(line);
    std::string file, letter, count;
    in >> out.offset >> file >> letter >> count;
    out.kind = kind_of(letter[0]);
    for (long n = std::strtol(count.c_str(), nullptr, 16); n > 0; --n) {
        std::string word, number;
        in >> word >> number;
        word = word.substr(0, word.find('('));
        std::transform(word.begin(), word.end(), word.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        out.words.push_back(word);
    }
    int pointers = 0;
    in >> pointers;
    for (; pointers > 0; --pointers) {
        Pointer p;
        std::string kind, places;
        in >> p.symbol >> p.offset >> kind >> places;
        const long both = std::strtol(places.c_str(), nullptr, 16);
        p.kind = kind_of(kind[0]), p.from = static_cast<std::size_t>(both / 256), p.to = static_cast<std::size_t>(both % 256);
        out.pointers.push_back(p);
    }
    return out;
}

double worth_of(const std::string& symbol) {
    if (symbol == "+" || symbol == "\\" || symbol == "<") return kDerived;
    if (symbol == "&" || symbol == "$") return kSimilar;
    return symbol == "@" ? kKind : 0;
}

void add_wordnet(const std::filesystem::path& folder, Collector& out) {
    const Senses senses(folder);
    std::map<std::pair<char, std::string>, Synset> synsets;
    for (const char* name : {"data.noun", "data.verb", "data.adj", "data.adv"}) {
        std::ifstream in(folder / name);
        for (std::string line; std::getline(in, line);) {
            if (line.empty() || line[0] == ' ') continue;
            Synset synset = synset_of(line);
            synsets.emplace(std::pair(synset.kind, synset.offset), std::move(synset));
        }
    }
    // Two words mean the same so often as both have this sense.
    const auto both = [&](const Synset& s, const std::string& x, const Synset& t, const std::string& y) {
        return std::sqrt(senses.share(x, s.kind, s.offset) * senses.share(y, t.kind, t.offset));
    };
    for (const auto& [key, synset] : synsets) {
        for (const std::string& x : synset.words)
            for (const std::string& y : synset.words)
                if (x < y && out.holds(x) && out.holds(y)) out.add(x, y, kSynonym * both(synset, x, synset, y));
        for (const Pointer& p : synset.pointers) {
            const double worth = p.symbol == "!" ? 1 : worth_of(p.symbol);
            const auto found = synsets.find({p.kind, p.offset});
            if (worth <= 0 || found == synsets.end()) continue;
            for (std::size_t i = 0; i < synset.words.size(); ++i)
                for (std::size_t j = 0; j < found->second.words.size(); ++j) {
                    const std::string &x = synset.words[i], &y = found->second.words[j];
                    if ((p.from != 0 && (p.from != i + 1 || p.to != j + 1)) || !out.holds(x) || !out.holds(y)) continue;
                    const double weight = both(synset, x, found->second, y);
                    if (p.symbol != "!") out.add(x, y, worth * weight);
                    else if (weight > 0.3) out.add(x, y, weight, true);
                }
        }
    }
}

void add_list(const std::filesystem::path& path, bool apart, Collector& out) {
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') continue;
        std::istringstream row(line);
        std::vector<std::string> words;
        for (std::string word; row >> word;) words.push_back(word);
        for (const std::string& x : words)
            for (const std::string& y : words)
                if (x < y) out.add(x, y, apart ? 1 : kListed, apart);
    }
}

}  // namespace

Links links_between(const std::vector<std::string>& words, const std::filesystem::path& wordnet, const std::filesystem::path& lists) {
    Collector out(words);
    add_wordnet(wordnet, out);
    add_list(lists / "same.txt", false, out);
    add_list(lists / "apart.txt", true, out);
    for (const std::string& word : words)
        if (const std::string root = comparison::root_of(word); root != word) out.add(word, root, kForm);
    return out.links();
}

}  // namespace crossread::model
