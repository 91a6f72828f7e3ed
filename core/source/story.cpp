#include "source/story.hpp"

#include <cstddef>
#include <cstdint>

namespace crossread::source {

std::vector<bool> best_runs(const std::vector<double>& worth, double enter, double leave) {
    // Bit 0: the best way to stand outside at unit i came from inside; bit 1: the best way to stand inside came from outside.
    std::vector<std::uint8_t> came(worth.size());
    double outside = 0, inside = -enter;
    for (std::size_t i = 0; i < worth.size(); ++i) {
        const bool left = i > 0 && inside - leave > outside, entered = i == 0 || outside - enter > inside;
        const double next_outside = left ? inside - leave : outside;
        const double next_inside = (i == 0 ? -enter : entered ? outside - enter : inside) + worth[i];
        came[i] = static_cast<std::uint8_t>((left ? 1 : 0) | (entered ? 2 : 0));
        outside = next_outside;
        inside = next_inside;
    }
    std::vector<bool> out(worth.size());
    bool in = inside > outside;
    for (std::size_t i = worth.size(); i-- > 0;) {
        out[i] = in;
        in = in ? (came[i] & 2) == 0 : (came[i] & 1) != 0;
    }
    return out;
}

}  // namespace crossread::source
