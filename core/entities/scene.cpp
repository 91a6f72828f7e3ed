#include "entities/scene.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/hash.hpp"
#include "entities/gazetteer.hpp"
#include "entities/name_key.hpp"

namespace crossread::entities {
namespace {

constexpr std::uint32_t kDollar = hash_of("$"), kHyphen = hash_of("-"), kComma = hash_of(","), kOf = hash_of("of"), kFor = hash_of("for");

/// "Ministry of Gender, Labour and Social Development": a comma within a list of what a body is for, all common words.
bool is_list_comma(const Scene& scene, Run run, std::uint32_t at, std::uint32_t end) {
    const auto common = [&](std::uint32_t i) { return scene.atoms[i].capital && (scene.atoms[i].info.lists & language::kCommon) && !(scene.atoms[i].info.lists & language::kCountry); };
    if (scene.atoms[at].word != kComma || at + 1 >= end || !common(at - 1) || !common(at + 1)) return false;
    constexpr std::uint32_t kBack = 12;
    for (std::uint32_t i = std::max(run.first + 1, at > kBack ? at - kBack : 0); i < at; ++i)
        if (scene.atoms[i].word == kOf || scene.atoms[i].word == kFor) return true;
    return false;
}

/// "The", "He", "But": one word of grammar with the capital of its sentence's beginning, and no other capital beside it, is no name. One
/// candidate in nine is such.
bool opens_only(const Scene& scene, Run run) {
    const Atom& atom = scene.atoms[run.first];
    if (run.last - run.first > 1 || !atom.opens || atom.casing != Casing::prose || atom.length < 2) return false;
    switch (atom.pos) {
        case Pos::determiner: case Pos::pronoun: case Pos::possessive: case Pos::preposition: case Pos::conjunction: case Pos::particle: return true;
        default: return false;
    }
}

void find_runs(const Language& language, Scene& scene) {
    for (const Sentence& sentence : language.sentences) {
        const bool small = scene.atoms[sentence.first].casing == Casing::lower;
        const auto strong = [&](std::uint32_t i) {
            const bool money = i + 1 < sentence.last && scene.atoms[i + 1].word == kDollar;  // "US$5" is no place
            return (scene.atoms[i].capital || (small && scene.atoms[i].info.fine)) && !money;
        };
        std::uint32_t i = sentence.first;
        while (i < sentence.last) {
            if (!strong(i)) {
                ++i;
                continue;
            }
            Run run{i, i + 1, 0, 0};
            // Up to two small words before the next capital are part of the run: "Movement for the Liberation".
            for (std::uint32_t j = i + 1; j < sentence.last && j < run.last + 3; ++j) {
                if (strong(j)) run.last = j + 1;
                else if (!scene.atoms[j].connector && !scene.atoms[j].number && !is_list_comma(scene, run, j, sentence.last)) break;
            }
            while (run.last < sentence.last && scene.atoms[run.last].number && !scene.atoms[run.last].connector) ++run.last;
            // "Cheng Hoi - on": some feeds set a name's hyphens apart.
            while (run.last + 1 < sentence.last && scene.atoms[run.last].word == kHyphen && !strong(run.last + 1) && scene.atoms[run.last + 1].letters)
                run.last += 2;
            // A small particle may open a name ("bin Laden", "de Villiers").
            if (run.first > sentence.first && scene.atoms[run.first - 1].connector && (scene.runs.empty() || scene.runs.back().last < run.first)) --run.first;
            if (!opens_only(scene, run)) scene.runs.push_back(run);
            i = run.last;
        }
    }
}

/// Looks up the words of runs and those beside them, each form once, and the longest known names within runs.
class Consulting {
public:
    Consulting(std::string_view text, const Language& language, Scene& scene) : text_(text), language_(language), scene_(scene), kinds_(language.forms.size(), kUnread) {}

    void consult() {
        for (const Run run : scene_.runs) {
            if (run.first > 0) look(run.first - 1);
            if (run.last < scene_.atoms.size()) look(run.last);
            for (std::uint32_t i = run.first; i < run.last; ++i)
                if (look(i) & kPrefix && !scene_.atoms[i].phrase) phrase(i, std::min(run.last, i + kLongest));
        }
    }

private:
    static constexpr std::uint32_t kPrefix = 1u << static_cast<unsigned>(Kind::prefix), kLongest = 5, kUnread = 0xFFFFFFFF;

    void append(std::uint32_t token) { append_key(slice(text_, language_.tokens[token].span), key_); }

    std::uint32_t look(std::uint32_t token) {
        std::uint32_t& kinds = kinds_[language_.tokens[token].form];
        if (kinds == kUnread) {
            key_.clear();
            append(token);
            kinds = lookup(key_).kinds();
        }
        return scene_.atoms[token].kinds = kinds;
    }

    /// The longest known name of tokens from `first` on and before `end`.
    void phrase(std::uint32_t first, std::uint32_t end) {
        key_.clear();
        append(first);
        std::uint32_t kinds = 0, last = 0;
        for (std::uint32_t i = first + 1; i < end; ++i) {
            key_ += ' ';
            append(i);
            const std::uint32_t found = lookup(key_).kinds() & ~kPrefix;
            if (found) kinds = found, last = i + 1;
        }
        for (std::uint32_t i = first; i < last; ++i) scene_.atoms[i].phrase = kinds * 2 + (i == first ? 1 : 0);
    }

    std::string_view text_;
    const Language& language_;
    Scene& scene_;
    std::vector<std::uint32_t> kinds_;  // of each form
    std::string key_;
};

void count_seen(Scene& scene) {
    struct Word {
        Seen seen;
        std::uint32_t last = 0;  // 1 + where it stood last in a run
    };
    std::vector<Word> table(scene.words.count);
    const auto count = [](std::uint16_t& n) { n = static_cast<std::uint16_t>(std::min(n + 1, 1000)); };
    for (std::size_t i = 0; i < scene.atoms.size(); ++i) {
        const Atom& atom = scene.atoms[i];
        if (atom.casing != Casing::prose || atom.connector) continue;
        Seen& seen = table[atom.id].seen;
        if (!atom.capital) count(seen.small);
        else if (!atom.opens) count(seen.capital);
    }
    scene.seen.resize(scene.atoms.size());
    for (const Run& run : scene.runs)
        for (std::uint32_t i = run.first; i < run.last; ++i) {
            const Atom& atom = scene.atoms[i];
            Word& word = table[atom.id];
            Seen seen = word.seen;
            if (atom.casing == Casing::prose && atom.capital && !atom.opens && seen.capital) --seen.capital;
            if (atom.capital) seen.before = std::exchange(word.last, i + 1);
            if (seen.before) scene.seen[seen.before - 1].after = i + 1;
            scene.seen[i] = seen;
        }
}

bool is_verb(Pos pos) { return (pos >= Pos::verb && pos <= Pos::present3 && pos != Pos::gerund) || pos == Pos::modal; }
bool is_noun(Pos pos) { return pos == Pos::noun || pos == Pos::nouns; }

/// Finds what is said of each run: the verb that follows it, and the noun that a comma leads to.
void look_around(const Language& language, Scene& scene) {
    constexpr std::uint32_t kNear = 7;
    std::size_t s = 0;
    for (Run& run : scene.runs) {
        while (language.sentences[s].last <= run.first) ++s;
        const std::uint32_t end = std::min(language.sentences[s].last, run.last + kNear);
        for (std::uint32_t i = run.last; i < end && !run.verb; ++i)
            if (is_verb(scene.atoms[i].pos)) run.verb = i + 1;
        if (run.last >= end || scene.atoms[run.last].word != kComma) continue;
        for (std::uint32_t i = run.last + 1; i < end; ++i) {
            const Pos pos = scene.atoms[i].pos;
            if (is_noun(pos)) run.head = i + 1;
            else if (run.head || is_verb(pos) || pos == Pos::preposition || pos == Pos::punctuation) break;
        }
    }
}

}  // namespace

Scene survey(const Document& document, const Language& language, std::string_view folded) {
    Scene scene;
    std::vector<Atom> of_forms = form_atoms(document.text, folded, language.forms);
    scene.words = number_words(of_forms);
    scene.atoms.reserve(language.tokens.size());
    for (const Sentence& sentence : language.sentences) {
        bool opens = true;
        for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
            Atom& atom = scene.atoms.emplace_back(of_forms[language.tokens[i].form]);
            atom.casing = sentence.casing;
            atom.pos = language.tokens[i].pos;
            atom.opens = opens;
            if (atom.letters || atom.capital || atom.number) opens = false;
        }
    }
    find_runs(language, scene);
    Consulting(document.text, language, scene).consult();
    count_seen(scene);
    look_around(language, scene);
    return scene;
}

}  // namespace crossread::entities
