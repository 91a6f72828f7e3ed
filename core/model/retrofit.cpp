#include "model/retrofit.hpp"

#include <cmath>

namespace crossread::model {
namespace {

using language::kVectorSize;
using language::WordVector;

constexpr int kRounds = 10;
/// How far the mean of what means the same draws a word, against where it was; and how much weight of links half of that takes.
constexpr float kPull = 3, kHalf = 0.5F;
/// Words apart may keep this cosine, and of what is over it so much is taken away in a round.
constexpr float kApart = 0.3F, kPush = 0.4F;

/// Of vectors of length one: their cosine. Summed in one order, which the bytes of vectors.bin rest on.
float dot(const WordVector& a, const WordVector& b) {
    float sum = 0;
    for (std::uint32_t d = 0; d < kVectorSize; ++d) sum += a[d] * b[d];
    return sum;
}

void normalise(WordVector& v) {
    const float length = std::sqrt(dot(v, v));
    if (length > 0)
        for (float& x : v) x /= length;
}

void add(WordVector& to, const WordVector& what, float share) {
    for (std::uint32_t d = 0; d < kVectorSize; ++d) to[d] += share * what[d];
}

/// Each word between where it was and the mean of the words that mean the same.
void draw_near(std::vector<WordVector>& vectors, const std::vector<Link>& links) {
    const std::vector<WordVector> given = vectors;
    for (int round = 0; round < kRounds; ++round) {
        std::vector<WordVector> sum(vectors.size(), WordVector{});
        std::vector<float> weight(vectors.size(), 0);
        for (const Link& l : links) {
            const auto w = static_cast<float>(l.weight);
            add(sum[l.a], vectors[l.b], w), add(sum[l.b], vectors[l.a], w);
            weight[l.a] += w, weight[l.b] += w;
        }
        for (std::size_t i = 0; i < vectors.size(); ++i) {
            if (weight[i] <= 0) continue;
            vectors[i] = given[i];
            add(vectors[i], sum[i], kPull / (weight[i] + kHalf));
            normalise(vectors[i]);
        }
    }
}

/// Words that never mean the same: what they have in common beyond a little is taken away from both.
void take_apart(std::vector<WordVector>& vectors, const std::vector<Link>& links) {
    for (int round = 0; round < kRounds; ++round) {
        std::vector<WordVector> sum(vectors.size(), WordVector{});
        std::vector<float> count(vectors.size(), 0);
        for (const Link& l : links) {
            const float over = dot(vectors[l.a], vectors[l.b]) - kApart;
            if (over <= 0) continue;
            add(sum[l.a], vectors[l.b], over), add(sum[l.b], vectors[l.a], over);
            count[l.a] += 1, count[l.b] += 1;
        }
        for (std::size_t i = 0; i < vectors.size(); ++i) {
            if (count[i] <= 0) continue;
            add(vectors[i], sum[i], -kPush / std::sqrt(count[i]));
            normalise(vectors[i]);
        }
    }
}

}  // namespace

void retrofit(std::vector<WordVector>& vectors, const Links& links) {
    draw_near(vectors, links.near);
    take_apart(vectors, links.apart);
}

}  // namespace crossread::model
