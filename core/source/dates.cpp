#include "source/dates.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "source/months.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::source {
namespace {

/// A number, a word or a mark. Dates are read over a window of them.
struct Piece {
    enum class Kind : std::uint8_t { number, word, mark } kind;
    Span span;
    int value = 0;  ///< of a number of up to eight digits, else -1
    int digits = 0;
    bool gap = false;  ///< white space stands before it
};

/// A date is never longer than this, so no more is cut at a time.
constexpr std::size_t kWindow = 24;

Piece piece_at(std::string_view text, std::size_t& at) {
    Piece out{Piece::Kind::mark, {}, 0, 0, false};
    while (at < text.size()) {
        std::size_t next = at;
        if (!text::is_space(text::decode(text, next))) break;
        at = next;
        out.gap = true;
    }
    const std::size_t begin = at;
    while (at < text.size()) {
        std::size_t next = at;
        const char32_t c = text::decode(text, next);
        const bool digit = text::is_digit(c), letter = text::is_letter(c);
        const auto kind = digit ? Piece::Kind::number : letter ? Piece::Kind::word : Piece::Kind::mark;
        if (at > begin && (kind != out.kind || kind == Piece::Kind::mark)) break;
        if (text::is_space(c)) break;
        out.kind = kind;
        if (digit) out.value = ++out.digits <= 8 ? out.value * 10 + static_cast<int>(c - '0') : -1;
        at = next;
    }
    out.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)};
    return out;
}

/// Reads pieces of `text` from a place on, and looks words up. They are read when they are asked for: most places where a date
/// may begin are given up at the first or second.
class Pieces {
public:
    explicit Pieces(std::string_view text, std::size_t from = 0) : text_(text), at_(from) {}

    void restart(std::size_t from) {
        at_ = from;
        count_ = 0;
    }

    [[nodiscard]] bool has(std::size_t i) const {
        while (count_ <= i && count_ < kWindow && at_ < text_.size()) {
            const Piece piece = piece_at(text_, at_);
            if (piece.span.empty()) return false;  // white space at the end
            pieces_[count_++] = piece;
        }
        return i < count_;
    }
    [[nodiscard]] bool is_mark(std::size_t i, char c) const {
        return has(i) && kind(i) == Piece::Kind::mark && word(i)[0] == c && word(i).size() == 1;
    }
    [[nodiscard]] bool is_number(std::size_t i) const { return has(i) && kind(i) == Piece::Kind::number; }
    [[nodiscard]] bool is_word(std::size_t i) const { return has(i) && kind(i) == Piece::Kind::word; }
    // Of a piece that is there.
    [[nodiscard]] int value(std::size_t i) const { return pieces_[i].value; }
    [[nodiscard]] int digits(std::size_t i) const { return pieces_[i].digits; }
    [[nodiscard]] Span span(std::size_t i) const { return pieces_[i].span; }
    [[nodiscard]] bool gap(std::size_t i) const { return has(i) && pieces_[i].gap; }
    [[nodiscard]] std::string_view word(std::size_t i) const { return has(i) ? slice(text_, pieces_[i].span) : std::string_view(); }
    [[nodiscard]] std::string folded(std::size_t i) const { return text::fold(word(i)); }

private:
    [[nodiscard]] Piece::Kind kind(std::size_t i) const { return pieces_[i].kind; }
    std::string_view text_;
    mutable std::size_t at_;  ///< behind the last piece read
    mutable std::size_t count_ = 0;
    mutable std::array<Piece, kWindow> pieces_{};
};

struct Zone {
    const char* name;
    const char* offset;
};

/// The zones that news pages name; "IST" and "CST" are India's and America's, as most pages mean them.
constexpr Zone kZones[] = {
    {"z", "Z"},         {"gmt", "Z"},       {"utc", "Z"},      {"bst", "+01:00"},  {"cet", "+01:00"},  {"cest", "+02:00"},
    {"eet", "+02:00"},  {"eest", "+03:00"}, {"est", "-05:00"}, {"edt", "-04:00"},  {"cst", "-06:00"},  {"cdt", "-05:00"},
    {"mst", "-07:00"},  {"mdt", "-06:00"},  {"pst", "-08:00"}, {"pdt", "-07:00"},  {"ist", "+05:30"},  {"pkt", "+05:00"},
    {"sgt", "+08:00"},  {"hkt", "+08:00"},  {"jst", "+09:00"}, {"kst", "+09:00"},  {"aest", "+10:00"}, {"aedt", "+11:00"},
    {"nzst", "+12:00"}, {"nzdt", "+13:00"}, {"msk", "+03:00"}, {"sast", "+02:00"},
};

struct Day {
    int year = 0, month = 0, day = 0;
    std::size_t next = 0;  ///< the piece after it
    [[nodiscard]] bool valid() const {
        constexpr int kLengths[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        return year >= 1700 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= kLengths[month - 1];
    }
};

void two(std::string& out, int number) {
    out.push_back(static_cast<char>('0' + number / 10 % 10));
    out.push_back(static_cast<char>('0' + number % 10));
}

std::string written(const Day& day) {
    std::string out;
    two(out, day.year / 100);
    two(out, day.year % 100);
    out.push_back('-');
    two(out, day.month);
    out.push_back('-');
    two(out, day.day);
    return out;
}

bool is_year(const Pieces& p, std::size_t i) { return p.is_number(i) && p.digits(i) == 4; }

/// Steps over what stands between the parts of a date: commas, full stops, "of", "de", "st", "nd", "rd", "th".
std::size_t past_filler(const Pieces& p, std::size_t i) {
    for (; p.has(i); ++i) {
        if (p.is_mark(i, ',') || p.is_mark(i, '.') || p.is_mark(i, '-') || p.is_mark(i, '/')) continue;
        const std::string word = p.is_word(i) ? p.folded(i) : std::string();
        if (word == "of" || word == "de" || word == "del" || word == "st" || word == "nd" || word == "rd" || word == "th") continue;
        break;
    }
    return i;
}

/// "May 3, 2018"
std::optional<Day> month_first(const Pieces& p) {
    const std::size_t d = past_filler(p, 1);
    if (!p.is_number(d) || p.digits(d) > 2) return std::nullopt;
    const std::size_t y = past_filler(p, d + 1);
    const int month = is_year(p, y) ? month_of(p.folded(0)) : 0;
    if (month == 0) return std::nullopt;
    return Day{p.value(y), month, p.value(d), y + 1};
}

/// "03 May, 2018", "3rd of May 2018", "3-May-2018", "3. Mai 2018"
std::optional<Day> day_first(const Pieces& p) {
    if (p.digits(0) > 2) return std::nullopt;
    const std::size_t m = past_filler(p, 1);
    if (!p.is_word(m)) return std::nullopt;
    const std::size_t y = past_filler(p, m + 1);
    const int month = is_year(p, y) ? month_of(p.folded(m)) : 0;
    if (month == 0) return std::nullopt;
    return Day{p.value(y), month, p.value(0), y + 1};
}

/// "2018-05-03", "2018/5/3", "2018.05.03", "2018 May 3", "20180503", "2018年5月3日", "2018년 5월 3일"
std::optional<Day> year_first(const Pieces& p) {
    if (p.digits(0) == 8) return Day{p.value(0) / 10000, p.value(0) / 100 % 100, p.value(0) % 100, 1};
    if (!is_year(p, 0)) return std::nullopt;
    const bool korean = p.is_word(1) && p.word(1) == "년" && p.is_word(3) && p.word(3) == "월";
    if (p.is_word(1) && (p.word(1) == "年" || korean) && p.is_number(2) && p.is_word(3) && p.is_number(4))
        return Day{p.value(0), p.value(2), p.value(4), 6};
    const std::size_t named = past_filler(p, 1);
    if (p.is_word(named)) {
        const int month = month_of(p.folded(named));
        const std::size_t d = past_filler(p, named + 1);
        if (month != 0 && p.is_number(d) && p.digits(d) <= 2) return Day{p.value(0), month, p.value(d), d + 1};
        return std::nullopt;
    }
    const bool parted =
        (p.is_mark(1, '-') && p.is_mark(3, '-')) || (p.is_mark(1, '/') && p.is_mark(3, '/')) || (p.is_mark(1, '.') && p.is_mark(3, '.'));
    if (!parted || !p.is_number(2) || !p.is_number(4) || p.digits(2) > 2 || p.digits(4) > 2) return std::nullopt;
    return Day{p.value(0), p.value(2), p.value(4), 5};
}

/// "03/05/2018", "3.5.2018", "3-5-2018"
std::optional<Day> year_last(const Pieces& p) {
    if (p.digits(0) > 2 || !p.is_number(2) || p.digits(2) > 2 || !is_year(p, 4)) return std::nullopt;
    const bool dots = p.is_mark(1, '.') && p.is_mark(3, '.');
    const bool parted = dots || (p.is_mark(1, '/') && p.is_mark(3, '/')) || (p.is_mark(1, '-') && p.is_mark(3, '-'));
    if (!parted) return std::nullopt;
    const int a = p.value(0), b = p.value(2);
    const bool day_leads = dots || a > 12;
    return day_leads ? Day{p.value(4), b, a, 5} : Day{p.value(4), a, b, 5};
}

std::optional<Day> day_at(const Pieces& p) {
    std::optional<Day> out;
    if (p.is_word(0)) return month_first(p);
    if (!p.is_number(0)) return out;
    if (!(out = year_first(p)) && !(out = day_first(p))) out = year_last(p);
    return out;
}

/// "+08:00", "+0800", "-5", "GMT", "EST", "Z"; appends to `out` and gives the piece after it.
std::size_t read_zone(const Pieces& p, std::size_t i, std::string& out) {
    std::size_t at = i;
    if (p.is_mark(at, '(')) ++at;
    if (p.is_word(at)) {
        const std::string name = p.folded(at);
        const bool signed_after = (p.is_mark(at + 1, '+') || p.is_mark(at + 1, '-')) && p.is_number(at + 2);
        if ((name == "gmt" || name == "utc") && signed_after) return read_zone(p, at + 1, out);
        for (const Zone& zone : kZones) {
            if (name == zone.name) {
                out += zone.offset;
                return at + 1;
            }
        }
        return i;
    }
    if ((!p.is_mark(at, '+') && !p.is_mark(at, '-')) || !p.is_number(at + 1)) return i;
    const bool together = p.digits(at + 1) == 4, colon = p.digits(at + 1) <= 2 && p.is_mark(at + 2, ':') && p.is_number(at + 3);
    if (!together && p.digits(at + 1) > 2) return i;
    const int hours = together ? p.value(at + 1) / 100 : p.value(at + 1), minutes = together ? p.value(at + 1) % 100
                                                                                    : colon  ? p.value(at + 3)
                                                                                             : 0;
    if (hours > 14 || minutes > 59 || (!together && !colon && p.gap(at + 1))) return i;
    out += p.is_mark(at, '+') ? '+' : '-';
    two(out, hours);
    out += ':';
    two(out, minutes);
    return colon ? at + 4 : at + 2;
}

/// 0 none, 1 a.m., 2 p.m.; moves past it: "pm", "p.m."
int half_of_day(const Pieces& p, std::size_t& i) {
    if (!p.is_word(i)) return 0;
    const std::string word = p.folded(i);
    const bool dotted = (word == "a" || word == "p") && p.is_mark(i + 1, '.') && p.folded(i + 2) == "m";
    if (word != "am" && word != "pm" && !dotted) return 0;
    i += dotted ? (p.is_mark(i + 3, '.') ? 4 : 3) : 1;
    return word[0] == 'a' ? 1 : 2;
}

/// "18h45", "18時45分", "18时45分", "18点45分", "18시 45분"
bool is_hour_word(std::string_view word) { return word == "h" || word == "時" || word == "时" || word == "点" || word == "시"; }

struct Clock {
    int hour = 0, minute = -1, second = -1;
};

/// The time that follows a day: "T21:21:05.123Z", ", 9:21pm", "at 9 p.m. ET", "- 21.05 Uhr", "21h05", "18時45分". Gives the piece after it, or `i`.
std::size_t read_time(const Pieces& p, std::size_t i, std::string& out) {
    std::size_t at = i;
    for (int skipped = 0; p.has(at) && skipped < 3; ++at, ++skipped) {
        const std::string word = p.is_word(at) ? p.folded(at) : std::string();
        const bool filler = p.is_mark(at, ',') || p.is_mark(at, '-') || p.is_mark(at, '|') || p.is_mark(at, '.') || word == "at" ||
                            word == "t" || word == "um" || word == "à" || p.word(at) == "–" || p.word(at) == "•" ||
                            p.word(at) == "·" || p.word(at) == "@";
        if (!filler) break;
    }
    if (!p.is_number(at) || p.digits(at) > 2) return i;
    Clock clock{p.value(at), -1, -1};
    std::size_t next = at + 1;
    const auto two_digits = [&](std::size_t k) { return p.is_number(k) && p.digits(k) == 2 && !p.gap(k); };
    if ((p.is_mark(next, ':') || p.is_mark(next, '.') || is_hour_word(p.folded(next))) && two_digits(next + 1)) {
        clock.minute = p.value(next + 1);
        next += 2;
        if (p.is_mark(next, ':') && two_digits(next + 1)) {
            clock.second = p.value(next + 1);
            next += 2;
            if (p.is_mark(next, '.') && p.is_number(next + 1) && !p.gap(next + 1)) next += 2;
        }
    }
    const int half = half_of_day(p, next);
    if (clock.minute < 0 && half == 0) return i;
    if (half != 0 && (clock.hour < 1 || clock.hour > 12)) return i;
    if (half == 1 && clock.hour == 12) clock.hour = 0;
    if (half == 2 && clock.hour < 12) clock.hour += 12;
    if (clock.hour > 23 || clock.minute > 59 || clock.second > 60) return i;
    out += 'T';
    two(out, clock.hour);
    out += ':';
    two(out, clock.minute < 0 ? 0 : clock.minute);
    if (clock.second > 0) {
        out += ':';
        two(out, clock.second);
    }
    return read_zone(p, next, out);
}

/// The first letters of the months' names, in any of the languages; other words cannot begin a date.
bool may_be_month(std::string_view text) {
    if (static_cast<unsigned char>(text[0]) >= 0x80) return true;
    return std::string_view("jfmasondegl").find(static_cast<char>(text[0] | 32)) != std::string_view::npos;
}

/// A date may begin here: a number or a capital, not inside a word or a number.
bool may_begin(std::string_view text, std::size_t at) {
    const char c = text[at];
    const bool digit = text::is_digit(static_cast<unsigned char>(c));
    const bool letter = !digit && (static_cast<unsigned char>(c) >= 0xC3 || text::is_letter(static_cast<unsigned char>(c)));
    if (!digit && !letter) return false;
    if ((static_cast<unsigned char>(c) & 0xC0) == 0x80) return false;
    if (letter && !may_be_month(text.substr(at))) return false;
    if (at == 0) return true;
    const char32_t before = text::decode_before(text, at);
    return digit ? !text::is_digit(before) : !text::is_letter(before) || text::is_digit(before);
}

/// The time may also stand before the day: "21:05, 3 May 2018", "9:21 PM EDT, Thu May 3, 2018".
std::optional<FoundDate> time_then_day(std::string_view text, const Pieces& p) {
    std::string clock;
    if (!p.is_number(0) || !p.is_mark(1, ':')) return std::nullopt;
    std::size_t next = read_time(p, 0, clock);
    if (next == 0) return std::nullopt;
    for (int skipped = 0; skipped < 5 && p.has(next); ++skipped, ++next) {
        const Pieces rest(text, p.span(next).begin);
        const std::optional<Day> day = day_at(rest);
        if (day && day->valid()) return FoundDate{written(*day) + clock, {p.span(0).begin, rest.span(day->next - 1).end}};
    }
    return std::nullopt;
}

}  // namespace

std::optional<FoundDate> find_date(std::string_view text, std::size_t from) {
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits < kFewestDigits) return std::nullopt;
    Pieces p(text);
    for (std::size_t at = from; at < text.size(); ++at) {
        if (!may_begin(text, at)) continue;
        p.restart(at);
        if (const std::optional<Day> day = day_at(p); day && day->valid()) {
            FoundDate out{written(*day), {}};
            const std::size_t next = read_time(p, day->next, out.value);
            out.span = {static_cast<std::uint32_t>(at), p.span(next - 1).end};
            return out;
        }
        if (std::optional<FoundDate> out = time_then_day(text, p)) return out;
    }
    return std::nullopt;
}

bool is_iso_date(std::string_view value) {
    const std::optional<FoundDate> found = find_date(value);
    return found && found->span.begin == 0 && value.size() >= 10 && value[4] == '-' && value[7] == '-';
}

}  // namespace crossread::source
