#include "entities/features.hpp"

#include <algorithm>
#include <iterator>

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

constexpr std::uint32_t kDollar = hash_of("$"), kHyphen = hash_of("-");

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
            Run run{i, i + 1};
            // Up to two small words before the next capital are part of the run: "Movement for the Liberation".
            for (std::uint32_t j = i + 1; j < sentence.last && j < run.last + 3; ++j) {
                if (strong(j)) run.last = j + 1;
                else if (!scene.atoms[j].connector && !scene.atoms[j].number) break;
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
    KeyTable<Seen> table;
    const auto count = [](std::uint16_t& n) { n = static_cast<std::uint16_t>(std::min(n + 1, 1000)); };
    for (std::size_t i = 0; i < scene.atoms.size(); ++i) {
        const Atom& atom = scene.atoms[i];
        if (atom.casing != Casing::prose || atom.connector) continue;
        Seen& seen = table.at(atom.word);
        if (!atom.capital) count(seen.small);
        else if (!atom.opens) count(seen.capital);
    }
    scene.seen.resize(scene.atoms.size());
    for (const Run& run : scene.runs)
        for (std::uint32_t i = run.first; i < run.last; ++i) {
            Seen seen = table.find(scene.atoms[i].word);
            const Atom& atom = scene.atoms[i];
            if (atom.casing == Casing::prose && atom.capital && !atom.opens && seen.capital) --seen.capital;
            scene.seen[i] = seen;
        }
}

const Atom kOutside{};

/// Makes the features of one token.
class Maker {
public:
    Maker(const Scene& scene, const Sentence& sentence, Run run, std::uint32_t at, std::vector<std::uint32_t>& keys)
        : scene_(scene), sentence_(sentence), run_(run), at_(at), keys_(keys) {}

    void make() {
        words();
        classes();
        form();
        gazetteer();
        run();
        article();
    }

private:
    const Atom& atom(std::int64_t i) const {
        return i < sentence_.first || i >= sentence_.last ? kOutside : scene_.atoms[static_cast<std::size_t>(i)];
    }
    const Atom& near(int offset) const { return atom(static_cast<std::int64_t>(at_) + offset); }

    void add(std::uint32_t a) { add(a, 0); }
    void add(std::uint32_t a, std::uint32_t b) {
        keys_.push_back(hash_mix(hash_step(hash_step(kHashStart, template_++), a) * 31 + b));
    }
    void add(std::uint32_t a, std::uint32_t b, std::uint32_t c) { add(a, hash_step(b * 0x9E3779B1u, c)); }

    void words() {
        for (int o = -2; o <= 2; ++o) add(near(o).word);
        add(near(-1).word, near(0).word);
        add(near(0).word, near(1).word);
        add(near(-1).word, near(1).word);
        add(near(-2).word, near(-1).word);
        add(near(1).word, near(2).word);
    }

    void classes() {
        for (int o = -2; o <= 2; ++o) add(near(o).info.fine);
        for (int o = -1; o <= 1; ++o) add(near(o).info.middle, near(o).capital);
        for (int o = -1; o <= 1; ++o) add(near(o).info.coarse, near(o).capital);
        add(near(-1).info.fine, near(0).info.fine);
        add(near(0).info.fine, near(1).info.fine);
        add(near(-1).info.middle, near(0).info.middle);
        add(near(0).info.middle, near(1).info.middle);
        add(near(-1).info.middle, near(0).info.middle, near(1).info.middle);
        add(near(-2).info.coarse, near(-1).info.coarse, near(0).info.coarse);
        add(near(0).info.coarse, near(1).info.coarse, near(2).info.coarse);
    }

    std::uint32_t shape(int offset) const {
        const Atom& a = near(offset);
        return a.casing == Casing::prose ? a.shape : static_cast<std::uint32_t>(a.casing) * 2 + a.capital;
    }

    void form() {
        const Atom& a = near(0);
        add(a.prefix);
        add(a.suffix2);
        add(a.suffix3);
        add(a.suffix4);
        add(shape(0));
        add(shape(-1));
        add(shape(1));
        add(shape(-1), shape(0));
        add(shape(0), shape(1));
        add(shape(-1), shape(0), shape(1));
        add(shape(0), a.info.middle);
        add(shape(0), a.opens, a.info.lists);
        for (int o = -1; o <= 1; ++o) add(near(o).info.lists, near(o).capital);
        add(near(-1).info.lists, a.info.lists);
        add(a.info.lists, near(1).info.lists);
        add(a.word, shape(0));
        add(a.suffix3, near(-1).info.coarse);
    }

    void gazetteer() {
        const Atom &left = near(-1), &a = near(0), &right = near(1);
        add(a.kinds);
        add(a.kinds, shape(0));
        add(left.kinds, a.kinds);
        add(a.kinds, right.kinds);
        add(a.phrase);
        add(left.phrase, right.phrase);
        add(a.phrase, a.kinds);
        add(atom(static_cast<std::int64_t>(run_.first) - 1).kinds, std::min(at_ - run_.first, 3u));
        add(atom(static_cast<std::int64_t>(run_.last) - 1).kinds, std::min(run_.last - 1 - at_, 3u));
    }

    /// The run's neighbours, its first and last words, and the token's place in it.
    void run() {
        const std::uint32_t from_first = std::min(at_ - run_.first, 3u), to_last = std::min(run_.last - 1 - at_, 3u);
        const Atom &left = atom(static_cast<std::int64_t>(run_.first) - 1), &right = atom(run_.last);
        const Atom &left2 = atom(static_cast<std::int64_t>(run_.first) - 2), &right2 = atom(static_cast<std::int64_t>(run_.last) + 1);
        const Atom &first = atom(run_.first), &last = atom(static_cast<std::int64_t>(run_.last) - 1);
        add(from_first, to_last);
        add(left.word, from_first);
        add(right.word, to_last);
        add(left.info.fine, from_first);
        add(right.info.fine, to_last);
        add(left.info.middle, right.info.middle, from_first * 4 + to_last);
        add(left2.word, left.word);
        add(right.word, right2.word);
        add(right.word, right2.info.fine);
        add(left.word, right.word, from_first * 4 + to_last);
        const auto pos = [](const Atom& a) { return static_cast<std::uint32_t>(a.pos); };
        add(pos(left), from_first, pos(near(0)));
        add(pos(right), to_last, pos(near(0)));
        add(pos(left2) * 32 + pos(left), pos(right) * 32 + pos(right2), from_first * 4 + to_last);
        add(pos(left), left.word, pos(right));
        add(last.word, from_first * 4 + to_last);
        add(last.info.fine, to_last);
        add(first.word, from_first);
        add(first.info.fine, from_first, to_last);
        add(first.info.middle, last.info.middle, from_first * 4 + to_last);
    }

    void article() {
        const Seen seen = scene_.seen[at_];
        const std::uint32_t small = std::min<std::uint32_t>(seen.small, 2), capital = std::min<std::uint32_t>(seen.capital, 2);
        const std::uint32_t casing = static_cast<std::uint32_t>(near(0).casing) * 2 + near(0).opens;
        add(small * 3 + capital, casing);
        add(small * 3 + capital, casing, shape(0));
    }

    const Scene& scene_;
    const Sentence& sentence_;
    Run run_;
    std::uint32_t at_, template_ = 1;
    std::vector<std::uint32_t>& keys_;
};

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
    return scene;
}

void append_features(const Scene& scene, const Sentence& sentence, Run run, std::uint32_t at, std::vector<std::uint32_t>& keys) {
    Maker(scene, sentence, run, at, keys).make();
}

}  // namespace crossread::entities
