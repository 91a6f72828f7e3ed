#include "language/sentences.hpp"

#include <algorithm>

#include "language/abbreviations.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::language {
namespace {

/// What a token is to a sentence's end.
enum class Role : std::uint8_t { word, stop, mark, ellipsis, opener, closer, straight_quote, comma, bullet };

Role role_of(std::string_view token) {
    switch (token[0]) {
        case '.': return token.size() == 1 ? Role::stop : Role::ellipsis;
        case '!': case '?': return Role::mark;
        case '(': case '[': case '{': case '`': return Role::opener;
        case ')': case ']': case '}': return Role::closer;
        case '"': return Role::straight_quote;
        case '\'': return token.size() <= 2 && token.back() == '\'' ? Role::straight_quote : Role::word;
        case ',': case ';': case ':': return Role::comma;
        case '\xE2':
            if (token == "\xE2\x80\xA6") return Role::ellipsis;                           // …
            if (token == "\xE2\x80\x9C" || token == "\xE2\x80\x98") return Role::opener;  // “ ‘
            if (token == "\xE2\x80\x9D" || token == "\xE2\x80\x99") return Role::closer;  // ” ’
            if (token == "\xE2\x80\xA2" || token == "\xE2\x96\xAA" || token == "\xE2\x97\x8F") return Role::bullet;  // • ▪ ●
            return Role::word;
        case '\xC2':
            if (token == "\xC2\xAB") return Role::opener;  // «
            return token == "\xC2\xBB" ? Role::closer : Role::word;  // »
        case '\xE3': return token == "\xE3\x80\x82" ? Role::mark : Role::word;                                    // 。
        case '\xEF': return token == "\xEF\xBC\x81" || token == "\xEF\xBC\x9F" ? Role::mark : Role::word;  // ！ ？
        default: return Role::word;
    }
}

/// Walks over one block's tokens and closes a sentence wherever one ends.
class Splitter {
public:
    Splitter(std::string_view text, std::uint32_t first, std::uint32_t block, Language& out)
        : text_(text), first_(first), end_(static_cast<std::uint32_t>(out.tokens.size())), block_(block), out_(out) {}

    void split() {
        for (std::uint32_t i = first_; i < end_;) {
            const std::uint32_t next = step(i);
            if (next < end_ && (ended_ || parted(next))) close(next);
            i = next;
        }
        if (first_ < end_) close(end_);
    }

private:
    std::string_view word(std::uint32_t i) const { return slice(text_, out_.tokens[i].span); }
    std::string_view lower(std::uint32_t i) const { return out_.lower(out_.tokens[i]); }
    std::string_view gap(std::uint32_t i) const { return slice(text_, {out_.tokens[i - 1].span.end, out_.tokens[i].span.begin}); }
    bool glued(std::uint32_t i) const { return i > first_ && out_.tokens[i - 1].span.end == out_.tokens[i].span.begin; }

    /// "The Colts' lead": an apostrophe behind a word opens no quotation.
    bool after_word(std::uint32_t i) const { return glued(i) && role_of(word(i - 1)) == Role::word; }

    void close(std::uint32_t last) {
        out_.sentences.push_back({{out_.tokens[first_].span.begin, out_.tokens[last - 1].span.end}, first_, last, block_});
        first_ = last;
        open_quotes_ = 0;
    }

    /// Reads token `i`, and closing marks after a full stop; says in `ended_` whether the sentence ends there.
    std::uint32_t step(std::uint32_t i) {
        ended_ = false;
        const std::string_view token = word(i);
        const Role role = role_of(token);
        if (role == Role::straight_quote) open_quotes_ = after_word(i) && token == "'" ? 0 : open_quotes_ ^ 1;
        if (role == Role::stop || role == Role::mark || role == Role::ellipsis) {
            const std::uint32_t next = past_closers(i + 1);
            ended_ = next < end_ && ends_at(i, next, role);
            return next;
        }
        if (role == Role::word && token.size() > 1 && token.back() == '.') {
            const std::uint32_t next = past_closers(i + 1);
            ended_ = next < end_ && abbreviation_ends(i, next);
            return next;
        }
        return i + 1;
    }

    /// Past the quotes and brackets that close after a full stop. A straight quote closes when it is glued, or when one is open.
    std::uint32_t past_closers(std::uint32_t i) {
        for (; i < end_; ++i) {
            const Role role = role_of(word(i));
            if (role == Role::straight_quote && (glued(i) || open_quotes_)) open_quotes_ = 0;
            else if (role != Role::closer) break;
        }
        return i;
    }

    /// The first word at or after `i` that is no opening quote, bracket or bullet.
    std::uint32_t first_word(std::uint32_t i) const {
        while (i + 1 < end_) {
            const Role role = role_of(word(i));
            if (role != Role::opener && role != Role::straight_quote && role != Role::bullet) break;
            ++i;
        }
        return i;
    }

    /// A sentence may begin with anything but a small letter or a mark that continues one.
    bool may_begin(std::uint32_t i) const {
        const std::uint32_t at = first_word(i);
        const Role role = role_of(word(at));
        if (role == Role::comma || role == Role::stop || role == Role::mark || role == Role::closer) return false;
        std::size_t byte = 0;
        return !text::is_lower(text::decode(word(at), byte));
    }

    bool ends_at(std::uint32_t stop, std::uint32_t next, Role role) const {
        if (glued(next) && word(stop)[0] == '.' && !starts_capital(next)) return false;
        if (!may_begin(next)) return false;
        if (role == Role::stop) return !lists(stop) && !spaced_initial(stop);
        if (role == Role::ellipsis) return stop > first_;
        return !(next > stop + 1 && told_by(next));
    }

    bool starts_capital(std::uint32_t i) const {
        std::size_t byte = 0;
        const std::string_view token = word(first_word(i));
        return text::is_upper(text::decode(token, byte));
    }

    /// "1. Wash the rice": the number or letter of a list item is no sentence of its own.
    bool lists(std::uint32_t stop) const {
        if (stop != first_ + 1) return false;
        const std::string_view head = word(first_);
        return head.size() == 1 || (head.size() <= 2 && head[0] >= '0' && head[0] <= '9');
    }

    /// "U . S . forces", as some corpora and feeds space it: a full stop between single capitals, or after them and before more of the sentence.
    bool spaced_initial(std::uint32_t stop) const {
        const auto capital = [&](std::uint32_t i) { return i >= first_ && i < end_ && word(i).size() == 1 && word(i)[0] >= 'A' && word(i)[0] <= 'Z'; };
        if (stop == first_ || glued(stop) || !capital(stop - 1)) return false;
        if (stop + 2 < end_ && capital(stop + 1) && role_of(word(stop + 2)) == Role::stop) return true;
        const bool run = stop >= first_ + 3 && role_of(word(stop - 2)) == Role::stop && capital(stop - 3);
        return run && !begins_sentence(lower(first_word(stop + 1)));
    }

    /// “Why?” Smith asked: up to three capitalised words and a verb of speech go with the quotation before them.
    bool told_by(std::uint32_t next) const {
        for (std::uint32_t i = next; i < end_ && i < next + 4; ++i) {
            if (tells_speech(lower(i))) return i > next || !starts_capital(i);
            if (!starts_capital(i)) return false;
        }
        return false;
    }

    bool abbreviation_ends(std::uint32_t i, std::uint32_t next) const {
        const std::string_view token = word(i);
        const Abbreviation kind = abbreviation(token.substr(0, token.size() - 1));
        if (kind == Abbreviation::none || kind == Abbreviation::leading || kind == Abbreviation::number || !may_begin(next)) return false;
        const std::string_view after = lower(first_word(next));
        if (kind == Abbreviation::clock) return starts_capital(next) && !follows_clock(after);
        const bool opens = begins_sentence(after);
        if (kind == Abbreviation::initial) return opens && after.size() > 1;
        // A quotation may begin a sentence; a bracket is an aside to what came before: "Roe Jr. (D-Ill.) said".
        return opens || (first_word(next) > next && word(next) != "(" && starts_capital(next));
    }

    /// Whether a line break before token `i` parts two items: an empty line, or a bullet at the line's beginning.
    bool parted(std::uint32_t i) const {
        const std::uint32_t end = out_.tokens[i - 1].span.end, begin = out_.tokens[i].span.begin;
        if (begin == end || (begin - end == 1 && text_[end] == ' ')) return false;
        const std::string_view between = gap(i);
        const std::size_t line = between.find('\n');
        if (line == std::string_view::npos) return false;
        if (between.find('\n', line + 1) != std::string_view::npos) return true;
        const std::string_view token = word(i);
        return role_of(token) == Role::bullet || token == "*" || token == "-" || token == "\xE2\x80\x93";
    }

    std::string_view text_;
    std::uint32_t first_, end_, block_;
    Language& out_;
    bool ended_ = false;
    int open_quotes_ = 0;
};

}  // namespace

void split_sentences(std::string_view text, std::uint32_t first, std::uint32_t block, Language& out) { Splitter(text, first, block, out).split(); }

}  // namespace crossread::language
