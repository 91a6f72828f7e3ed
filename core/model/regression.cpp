#include "model/regression.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/numbers.hpp"

namespace crossread::model {
namespace {

using comparison::Feature;
using comparison::Features;
using comparison::kFeatures;
using Row = std::vector<double>;
using Matrix = std::vector<Row>;
constexpr std::size_t kAll = kFeatures + 1;  // and a constant
constexpr int kRounds = 12;

double value(const Features& f, std::size_t i) { return i < kFeatures ? static_cast<double>(f.of[i]) : 1; }

/// Solves m w = v for symmetric positive m, by Gauss with pivots.
Row solve(Matrix m, Row v) {
    for (std::size_t c = 0; c < kAll; ++c) {
        std::size_t p = c;
        for (std::size_t r = c; r < kAll; ++r)
            if (std::abs(m[r][c]) > std::abs(m[p][c])) p = r;
        std::swap(m[c], m[p]), std::swap(v[c], v[p]);
        for (std::size_t r = 0; r < kAll; ++r) {
            if (r == c) continue;
            const double f = m[r][c] / m[c][c];
            for (std::size_t k = c; k < kAll; ++k) m[r][k] -= f * m[c][k];
            v[r] -= f * v[c];
        }
    }
    for (std::size_t c = 0; c < kAll; ++c) v[c] /= m[c][c];
    return v;
}

void leave_out(std::size_t i, Matrix& m, Row& v) {
    m[i].assign(kAll, 0), v[i] = 0;
    for (Row& row : m) row[i] = 0;
    m[i][i] = 1;
}

/// How much each weight is held back: as if all features were as widely spread.
Row ridges(const std::vector<Example>& examples, double ridge) {
    Row sum(kFeatures, 0), squares(kFeatures, 0);
    double all = 0;
    for (const Example& e : examples) {
        all += e.weight;
        for (std::size_t i = 0; i < kFeatures; ++i) sum[i] += e.weight * value(e.features, i), squares[i] += e.weight * value(e.features, i) * value(e.features, i);
    }
    for (std::size_t i = 0; i < kFeatures; ++i) squares[i] = ridge * std::max(1e-6, squares[i] / all - sum[i] / all * (sum[i] / all));
    return squares;
}

/// Of least squares one round is exact. The constant is not held back by the ridge.
Row newton(const std::vector<Example>& examples, Curve curve, const Row& ridge, const std::vector<bool>& used) {
    Row w(kAll, 0);
    for (int round = 0; round < (curve == Curve::logistic ? kRounds : 1); ++round) {
        Matrix m(kAll, Row(kAll, 0));
        Row v(kAll, 0);
        for (std::size_t i = 0; i < kFeatures; ++i) m[i][i] += ridge[i], v[i] -= ridge[i] * w[i];
        for (const Example& e : examples) {
            double at = 0;
            for (std::size_t i = 0; i < kAll; ++i) at += w[i] * value(e.features, i);
            const double p = curve == Curve::logistic ? logistic(at) : at, slope = curve == Curve::logistic ? std::max(1e-6, p * (1 - p)) : 1;
            for (std::size_t i = 0; i < kAll; ++i) {
                const double x = e.weight * value(e.features, i);
                if (x == 0) continue;  // as most are
                v[i] += x * (e.grade - p);
                for (std::size_t j = 0; j <= i; ++j) m[i][j] += x * value(e.features, j) * slope;
            }
        }
        for (std::size_t i = 0; i < kAll; ++i)
            for (std::size_t j = i + 1; j < kAll; ++j) m[i][j] = m[j][i];
        for (std::size_t i = 0; i < kFeatures; ++i)
            if (!used[i]) leave_out(i, m, v);
        const Row step = solve(std::move(m), std::move(v));
        for (std::size_t i = 0; i < kAll; ++i) w[i] += step[i];
    }
    return w;
}

/// What a strong ridge makes too timid, made as sure as it is right: the sum times one number, and a constant of its own.
void make_sure(const std::vector<Example>& examples, Weights& weights) {
    double times = 1, bias = weights.bias;
    weights.bias = 0;
    for (int round = 0; round < kRounds; ++round) {
        double xx = 0, x1 = 0, one = 0, vx = 0, v1 = 0;
        for (const Example& e : examples) {
            const double x = weighed(weights, e.features), p = logistic(times * x + bias), slope = e.weight * std::max(1e-6, p * (1 - p)), off = e.weight * (e.grade - p);
            xx += slope * x * x, x1 += slope * x, one += slope, vx += off * x, v1 += off;
        }
        const double d = xx * one - x1 * x1;
        times += (vx * one - v1 * x1) / d, bias += (v1 * xx - vx * x1) / d;
    }
    for (double& w : weights.of) w *= times;
    weights.bias = bias;
}

bool makes_sense(std::size_t feature, double weight) {
    const int sign = comparison::sense_of(static_cast<Feature>(feature));
    return sign == 0 || weight * sign >= 0;
}

}  // namespace

double weighed(const Weights& weights, const Features& features) {
    double sum = weights.bias;
    for (std::size_t i = 0; i < kFeatures; ++i) sum += weights.of[i] * value(features, i);
    return sum;
}

Weights fit(const std::vector<Example>& examples, Curve curve, double ridge, std::vector<bool> used) {
    const Row held = ridges(examples, ridge);
    while (true) {
        const Row w = newton(examples, curve, held, used);
        std::size_t worst = kFeatures;
        for (std::size_t i = 0; i < kFeatures; ++i)
            if (used[i] && !makes_sense(i, w[i]) && (worst == kFeatures || std::abs(w[i]) > std::abs(w[worst]))) worst = i;
        if (worst == kFeatures) {
            Weights out{{w.begin(), w.end() - 1}, w.back()};
            if (curve == Curve::logistic) make_sure(examples, out);
            return out;
        }
        used[worst] = false;
    }
}

}  // namespace crossread::model
