/// @file
/// What the benches read: our own samples, or saved pages of news named by CROSSREAD_BENCH (a file with one Source per line,
/// as `crossread read --jsonl` takes them). Each input comes in two sizes, an article and thirty of them, so that a room
/// whose time does not grow with the input is seen.
#pragma once

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "crossread.hpp"

namespace crossread::bench {

inline constexpr std::int64_t kOne = 1, kMany = 30;

/// Texts of the given format, each a whole article; `format` is html or prose. Never empty.
[[nodiscard]] const std::vector<std::string>& texts(Format format);

/// `count` texts as one: prose with blank lines between, pages one after another.
[[nodiscard]] std::string joined(Format format, std::int64_t count);

/// A Source of one text.
[[nodiscard]] Source source_of(Format format, std::string content);

/// Bytes a second, from the bytes of one round.
inline void count_bytes(benchmark::State& state, std::size_t bytes) {
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(bytes));
}

}  // namespace crossread::bench
