#include "model/packed.hpp"

#include <array>
#include <cstring>

namespace crossread::model {
namespace {

using Bytes = std::span<const std::byte>;

constexpr std::uint32_t kShares = 4096;  // pack.mjs has the same three
constexpr std::size_t kLanes = 4;
constexpr std::uint32_t kLeast = 1u << 16;  ///< below this a state takes in the next word

constexpr std::size_t kHead = 16;  ///< of the first line, before the file

/// Takes numbers off the front; past the end they are 0.
class Reader {
public:
    explicit Reader(Bytes bytes) : at_(bytes.data()), end_(at_ + bytes.size()) {}
    template <class T>
    T next() {
        T out{};
        if (end_ - at_ < static_cast<std::ptrdiff_t>(sizeof out)) return out;
        std::memcpy(&out, at_, sizeof out);
        at_ += sizeof out;
        return out;
    }

private:
    const std::byte* at_;
    const std::byte* end_;
};

/// What the low bits of a state say: a value, its share, and how far into that they are.
struct Slot {
    std::uint16_t share = 0, past = 0;
    std::byte value{};
};
using Slots = std::array<Slot, kShares>;

Slots slots_of(Reader& in) {
    Slots out{};
    std::uint32_t slot = 0;
    for (auto values = in.next<std::uint16_t>(); values > 0; --values) {
        const auto value = static_cast<std::byte>(in.next<std::uint8_t>());
        const auto share = in.next<std::uint16_t>();
        for (std::uint16_t past = 0; past < share && slot < kShares; ++past) out[slot++] = {share, past, value};
    }
    return out;
}

/// Gives the value that a state stands for, and moves the state on.
std::byte take(std::uint32_t& state, const Slots& slots, Reader& in) {
    const Slot slot = slots[state % kShares];
    state = slot.share * (state / kShares) + slot.past;
    if (state < kLeast) state = state << 16 | in.next<std::uint16_t>();
    return slot.value;
}

/// Every `step`-th byte of `out` from the first on.
void unpack_column(Reader& in, std::span<std::byte> out, std::size_t step) {
    const Slots slots = slots_of(in);
    std::array<std::uint32_t, kLanes> states{};
    for (std::uint32_t& state : states) state = in.next<std::uint32_t>();
    std::size_t at = 0;
    for (; at + (kLanes - 1) * step < out.size(); at += kLanes * step)
        for (std::size_t lane = 0; lane < kLanes; ++lane) out[at + lane * step] = take(states[lane], slots, in);
    for (std::size_t lane = 0; at < out.size(); ++lane, at += step) out[at] = take(states[lane], slots, in);
}

}  // namespace

Unpacked::Unpacked(Bytes packed) {
    Reader in(packed);
    size_ = in.next<std::uint32_t>();
    const auto columns = in.next<std::uint32_t>();
    lines_.resize((kHead + size_) / sizeof(Line) + 1);
    const std::span all(reinterpret_cast<std::byte*>(lines_.data()) + kHead, size_);
    for (std::uint32_t column = 0; column < columns && column < size_; ++column) unpack_column(in, all.subspan(column), columns);
}

Bytes Unpacked::bytes() const { return {reinterpret_cast<const std::byte*>(lines_.data()) + kHead, size_}; }

}  // namespace crossread::model
