#include "language/forms.hpp"

#include <vector>

#include "base/hash.hpp"
#include "base/word_key.hpp"

namespace crossread::language {
namespace {

/// Of a form that is longer than a key the hash stands in the key, and its text has to be compared.
WordKey key_of(std::string_view text, Span form) {
    WordKey key = WordKey::within(text, form.begin, form.size());
    if (!key.fits()) key.low = hash64(slice(text, form));
    return key;
}

/// Numbers forms as they come.
class Numbering {
public:
    Numbering(std::string_view text, std::vector<Form>& forms) : text_(text), forms_(forms), slots_(kSlots) {}

    std::uint32_t number(Span span) {
        if (keys_.size() * 2 >= slots_.size()) grow();
        const WordKey key = key_of(text_, span);
        std::uint32_t& slot = slots_[place(key, span)];
        if (slot == 0) {
            keys_.push_back(key);
            forms_.push_back({span, {}, {}});
            slot = static_cast<std::uint32_t>(keys_.size());
        }
        return slot - 1;
    }

private:
    static constexpr std::size_t kSlots = 1024;

    /// Where the form is, or where it would be put.
    [[nodiscard]] std::size_t place(WordKey key, Span span) const {
        const std::size_t mask = slots_.size() - 1;
        for (std::size_t at = key.hash(32) & mask;; at = (at + 1) & mask)
            if (slots_[at] == 0 || is(slots_[at] - 1, key, span)) return at;
    }
    /// A key does not tell a zero byte from none: the lengths do.
    [[nodiscard]] bool is(std::uint32_t form, WordKey key, Span span) const {
        const Span known = forms_[form].span;
        return keys_[form] == key && known.size() == span.size() && (key.fits() || slice(text_, known) == slice(text_, span));
    }
    void grow() {
        slots_.assign(slots_.size() * 2, 0);
        for (std::uint32_t form = 0; form < keys_.size(); ++form) slots_[place(keys_[form], forms_[form].span)] = form + 1;
    }

    std::string_view text_;
    std::vector<Form>& forms_;
    std::vector<WordKey> keys_;         // one a form
    std::vector<std::uint32_t> slots_;  // 1 + the form, 0 when empty; a power of two
};

}  // namespace

void tell_forms(std::string_view text, const WordTable& words, Language& language) {
    Numbering numbering(text, language.forms);
    for (Token& token : language.tokens) token.form = numbering.number(token.span) & 0xFFFFFF;
    for (Form& form : language.forms) {
        form.spelling = spell(slice(language.folded, form.span));
        words.expect(form.spelling.hash);
    }
    for (Form& form : language.forms) form.info = words.find(form.spelling.hash);
}

}  // namespace crossread::language
