#include "entities/scene.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/hash.hpp"
#include "base/key_table.hpp"
#include "entities/gazetteer.hpp"
#include "entities/name_key.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::entities {
namespace {

/// Small words and marks within names ("Bank of England", "Mohammed bin Salman", "Procter & Gamble", "Lloyd's of London").
constexpr std::string_view kConnectors[] = {"of", "for", "and", "the", "&",   "de",  "la",  "le",  "les", "del", "della", "der", "den", "du",  "da",
                                            "di", "dos", "das", "do",  "e",   "y",   "i",   "el",  "al",  "bin", "ibn",   "bint", "ben", "van", "von",
                                            "ter", "ten", "zu", "on",  "in",  "to",  "at",  "with", "'s", "’s",  "'",     "’",   "-",   "–",   "/",
                                            ".",  "a",   "an",  "by",  "und", "et",  "des", "against", "s", "as", "ul", "ur", "ud"};

bool is_connector(std::string_view lower) {
    return lower.size() <= 7 && std::find(std::begin(kConnectors), std::end(kConnectors), lower) != std::end(kConnectors);
}

/// Reads a token's characters once, for its hashes and its shape.
class AtomReader {
public:
    /// "Gen." and "Gen" are the same word; "U.S." keeps its stops.
    AtomReader(std::string_view form, std::string_view lower) : form_(form), lower_(lower) {
        const bool abbreviated = form.size() > 2 && form.back() == '.' && form.find('.') == form.size() - 1;
        if (!abbreviated) return;
        form_.remove_suffix(1);
        lower_.remove_suffix(1);
    }

    Atom read() {
        Atom out;
        hash_word(out);
        shape(out);
        out.connector = !out.capital && is_connector(lower_);
        return out;
    }

private:
    void hash_word(Atom& out) const {
        std::uint32_t hash = kHashStart, tail = 0;
        std::size_t length = 0;
        for (std::size_t i = 0; i < lower_.size(); ++i) {
            auto c = static_cast<unsigned char>(lower_[i]);
            if (c == 0xE2 && lower_.substr(i, 3) == "’") c = '\'', i += 2;
            hash = hash_step(hash, c);
            tail = tail << 8 | c;
            if (++length == 3) out.prefix = hash;
        }
        out.word = hash;
        out.initial = static_cast<std::uint8_t>(lower_[0]);
        out.length = static_cast<std::uint8_t>(std::min<std::size_t>(lower_.size(), 12));
        out.suffix2 = tail & 0xFFFF;
        out.suffix3 = tail & 0xFFFFFF;
        out.suffix4 = tail;
    }

    /// Runs of one class are written once: X capital, x small, d digit; other characters stand for themselves.
    void shape(Atom& out) const {
        std::uint32_t hash = kHashStart;
        char last = 0;
        for (std::size_t at = 0; at < form_.size();) {
            const std::size_t begin = at;
            const auto byte = static_cast<unsigned char>(form_[at]);
            char kind;
            if (byte < 0x80) {
                ++at;
                kind = byte >= 'a' && byte <= 'z' ? 'x' : byte >= 'A' && byte <= 'Z' ? 'X' : byte >= '0' && byte <= '9' ? 'd' : static_cast<char>(byte);
            } else {
                const char32_t code = text::decode(form_, at);
                kind = text::is_upper(code) ? 'X' : text::is_lower(code) ? 'x' : text::is_letter(code) ? 'c' : 'm';
            }
            if (kind == 'X' || kind == 'c') out.capital = true;
            if (begin == 0) out.number = kind == 'd', out.letters = kind == 'X' || kind == 'x' || kind == 'c';
            if (kind == last && (kind != 'X' || begin > 1)) continue;
            hash = hash_step(hash, static_cast<unsigned char>(kind));
            last = kind;
        }
        out.shape = hash;
    }

    std::string_view form_, lower_;
};

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
            scene.runs.push_back(run);
            i = run.last;
        }
    }
}

/// Looks up the words of runs and those beside them, and the longest known names within runs.
void consult_gazetteer(std::string_view text, const Language& language, Scene& scene) {
    std::string key;
    const auto append = [&](std::uint32_t i) { append_key(slice(text, language.tokens[i].span), key); };
    const auto look = [&](std::uint32_t i) {
        key.clear();
        append(i);
        return scene.atoms[i].kinds = lookup(key).kinds();
    };
    constexpr std::uint32_t kPrefix = 1u << static_cast<unsigned>(Kind::prefix), kLongest = 5;
    for (const Run run : scene.runs) {
        if (run.first > 0) look(run.first - 1);
        if (run.last < scene.atoms.size()) look(run.last);
        for (std::uint32_t i = run.first; i < run.last; ++i) {
            if (!(look(i) & kPrefix) || scene.atoms[i].phrase) continue;
            key.clear();
            append(i);
            std::uint32_t kinds = 0, end = 0;
            for (std::uint32_t j = i + 1; j < run.last && j < i + kLongest; ++j) {
                key += ' ';
                append(j);
                const std::uint32_t found = lookup(key).kinds() & ~kPrefix;
                if (found) kinds = found, end = j + 1;
            }
            for (std::uint32_t j = i; j < end; ++j) scene.atoms[j].phrase = kinds * 2 + (j == i ? 1 : 0);
        }
    }
}

void count_seen(Scene& scene) {
    struct Word {
        Seen seen;
        std::uint32_t last = 0;  // 1 + where it stood last in a run
    };
    KeyTable<Word> table;
    const auto count = [](std::uint16_t& n) { n = static_cast<std::uint16_t>(std::min(n + 1, 1000)); };
    for (std::size_t i = 0; i < scene.atoms.size(); ++i) {
        const Atom& atom = scene.atoms[i];
        if (atom.casing != Casing::prose || atom.connector) continue;
        Seen& seen = table.at(atom.word).seen;
        if (!atom.capital) count(seen.small);
        else if (!atom.opens) count(seen.capital);
    }
    scene.seen.resize(scene.atoms.size());
    for (const Run& run : scene.runs)
        for (std::uint32_t i = run.first; i < run.last; ++i) {
            const Atom& atom = scene.atoms[i];
            Word& word = table.at(atom.word);
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

Scene survey(const Document& document, const Language& language, const language::WordTable& words) {
    Scene scene;
    scene.atoms.reserve(language.tokens.size());
    const std::string_view text = document.text;
    for (std::size_t s = 0; s < language.sentences.size(); ++s) {
        const Sentence& sentence = language.sentences[s];
        bool opens = true;
        for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
            Atom atom = AtomReader(slice(text, language.tokens[i].span), language.lower(language.tokens[i])).read();
            atom.info = words.find(atom.word);
            atom.casing = sentence.casing;
            atom.pos = language.tokens[i].pos;
            atom.opens = opens;
            if (atom.letters || atom.capital || atom.number) opens = false;
            scene.atoms.push_back(atom);
        }
    }
    find_runs(language, scene);
    consult_gazetteer(text, language, scene);
    count_seen(scene);
    look_around(language, scene);
    return scene;
}

}  // namespace crossread::entities
