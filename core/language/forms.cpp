#include "language/forms.hpp"

#include <cstring>
#include <vector>

#include "base/hash.hpp"

namespace crossread::language {
namespace {

/// A token's bytes in two numbers: of up to fifteen bytes, as nearly all are, the bytes themselves and how many they are. A longer one's
/// are a hash, and its text has to be compared.
struct Letters {
    std::uint64_t low = 0, high = 0;

    friend bool operator==(const Letters&, const Letters&) = default;
};

constexpr std::uint32_t kWhole = 15;

std::uint64_t first_bytes(std::uint64_t word, std::uint32_t count) { return count >= 8 ? word : word & ((std::uint64_t{1} << 8 * count) - 1); }

Letters letters_of(std::string_view text, Span span) {
    const std::uint32_t size = span.size();
    if (size > kWhole) return {hash64(slice(text, span)), std::uint64_t{0xFF} << 56 | size};
    Letters out;
    const std::size_t behind = text.size() - span.begin;
    std::memcpy(&out.low, text.data() + span.begin, behind < 8 ? behind : 8);
    out.low = first_bytes(out.low, size);
    if (size > 8) {
        std::memcpy(&out.high, text.data() + span.begin + 8, behind < 16 ? behind - 8 : 8);
        out.high = first_bytes(out.high, size - 8);
    }
    out.high |= std::uint64_t{size} << 56;
    return out;
}

/// Numbers forms as they come.
class Numbering {
public:
    Numbering(std::string_view text, std::vector<Form>& forms) : text_(text), forms_(forms), slots_(kSlots) {}

    std::uint32_t number(Span span) {
        if (letters_.size() * 2 >= slots_.size()) grow();
        const Letters letters = letters_of(text_, span);
        std::uint32_t& slot = slots_[place(letters, span)];
        if (slot == 0) {
            letters_.push_back(letters);
            forms_.push_back({span, {}, {}});
            slot = static_cast<std::uint32_t>(letters_.size());
        }
        return slot - 1;
    }

private:
    static constexpr std::size_t kSlots = 1024;

    /// Where the form is, or where it would be put.
    [[nodiscard]] std::size_t place(const Letters& letters, Span span) const {
        const std::size_t mask = slots_.size() - 1;
        const std::uint64_t mixed = (letters.low ^ letters.high * 0x9E3779B97F4A7C15ULL) * 0xFF51AFD7ED558CCDULL;
        for (std::size_t at = static_cast<std::size_t>(mixed >> 32) & mask;; at = (at + 1) & mask)
            if (slots_[at] == 0 || is(slots_[at] - 1, letters, span)) return at;
    }
    [[nodiscard]] bool is(std::uint32_t form, const Letters& letters, Span span) const {
        return letters_[form] == letters && (span.size() <= kWhole || slice(text_, forms_[form].span) == slice(text_, span));
    }
    void grow() {
        slots_.assign(slots_.size() * 2, 0);
        for (std::uint32_t form = 0; form < letters_.size(); ++form) slots_[place(letters_[form], forms_[form].span)] = form + 1;
    }

    std::string_view text_;
    std::vector<Form>& forms_;
    std::vector<Letters> letters_;      // one a form
    std::vector<std::uint32_t> slots_;  // 1 + the form, 0 when empty; a power of two
};

}  // namespace

void tell_forms(std::string_view text, const WordTable& words, Language& language) {
    Numbering numbering(text, language.forms);
    for (Token& token : language.tokens) token.form = numbering.number(token.span) & 0xFFFFFF;
    for (Form& form : language.forms) {
        form.spelling = spell(slice(language.folded, form.span));
        form.info = words.find(form.spelling.hash);
    }
}

}  // namespace crossread::language
