/// @file
/// Asking for memory before it is needed. A model's table is larger than the cache that is near: lines that are asked for one behind the
/// other, without work between, come many at a time.
#pragma once

#include <cstddef>

namespace crossread {

/// Reading a byte is the one way of asking that WebAssembly knows.
inline void touch(const std::byte* at) { static_cast<void>(*static_cast<const volatile std::byte*>(at)); }

}  // namespace crossread
