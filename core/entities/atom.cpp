#include "entities/atom.hpp"

#include <algorithm>
#include <array>

#include "base/hash.hpp"
#include "entities/words.hpp"
#include "language/word_table.hpp"
#include "model/blobs.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::entities {
namespace {

/// Small words and marks within names ("Bank of England", "Mohammed bin Salman", "Procter & Gamble", "Lloyd's of London").
constexpr WordSet kConnectors(std::to_array<std::string_view>(
    {"of", "for", "and", "the", "&",   "de",  "la",  "le",  "les", "del", "della", "der", "den", "du",  "da",
     "di", "dos", "das", "do",  "e",   "y",   "i",   "el",  "al",  "bin", "ibn",   "bint", "ben", "van", "von",
     "ter", "ten", "zu", "on",  "in",  "to",  "at",  "with", "'s", "’s",  "'",     "’",   "-",   "–",   "/",
     ".",  "a",   "an",  "by",  "und", "et",  "des", "against", "s", "as", "ul", "ur", "ud"}));

/// Reads a form's characters for its shape.
class AtomReader {
public:
    AtomReader(std::string_view form, std::string_view lower) : form_(form), lower_(lower) {}

    Atom read(const Form& form, const language::WordTable& words) {
        Atom out;
        if (is_abbreviated()) {  // "Gen." and "Gen" are the same word; "U.S." keeps its stops
            form_.remove_suffix(1);
            lower_.remove_suffix(1);
            const language::Spelling spelling = language::spell(lower_);
            word(spelling, words.find(spelling.hash), out);
        } else {
            word(form.spelling, form.info, out);
        }
        shape(out);
        out.connector = !out.capital && kConnectors.has(lower_);
        return out;
    }

private:
    [[nodiscard]] bool is_abbreviated() const { return form_.size() > 2 && form_.back() == '.' && form_.find('.') == form_.size() - 1; }

    void word(const language::Spelling& spelling, language::WordInfo info, Atom& out) const {
        out.word = spelling.hash;
        out.info = info;
        out.initial = static_cast<std::uint8_t>(lower_[0]);
        out.length = static_cast<std::uint8_t>(std::min<std::size_t>(lower_.size(), 12));
        out.prefix = spelling.prefix;
        out.suffix2 = spelling.tail & 0xFFFF;
        out.suffix3 = spelling.tail & 0xFFFFFF;
        out.suffix4 = spelling.tail;
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

}  // namespace

WordIds number_words(std::span<Atom> atoms) {
    WordIds out;
    for (Atom& atom : atoms) {
        std::uint32_t& id = out.of.at(atom.word);
        if (id == 0) id = ++out.count;
        atom.id = id - 1;
    }
    return out;
}

std::vector<Atom> form_atoms(std::string_view text, std::string_view folded, std::span<const Form> forms) {
    const language::WordTable words(model::words());
    std::vector<Atom> out;
    out.reserve(forms.size());
    for (const Form& form : forms) out.push_back(AtomReader(slice(text, form.span), slice(folded, form.span)).read(form, words));
    return out;
}

}  // namespace crossread::entities
