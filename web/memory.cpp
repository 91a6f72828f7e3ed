/// @file
/// What Emscripten's C library does byte by byte, sixteen bytes at once: pages are scanned by memchr, tables searched by memcmp,
/// strings copied by memcpy. The same contracts as in C. Compiled without link-time optimisation and without built-ins
/// (cmake/wasm.cmake), or the compiler would see in a loop that copies a call of memcpy.
#include <wasm_simd128.h>

#include <cstddef>
#include <cstdint>

namespace {

using Bytes = const std::uint8_t*;

constexpr std::size_t kVector = 16;

/// An unaligned load or store of a few bytes at once.
template <class T>
struct __attribute__((packed)) Loose {
    T value;
};
template <class T>
T load(Bytes at) {
    return reinterpret_cast<const Loose<T>*>(at)->value;
}
template <class T>
void copy(std::uint8_t* to, Bytes from) {
    reinterpret_cast<Loose<T>*>(to)->value = load<T>(from);
}

}  // namespace

extern "C" {

void* memchr(const void* where, int wanted, std::size_t size) {
    const auto* at = static_cast<Bytes>(where);
    const auto byte = static_cast<std::uint8_t>(wanted);
    const v128_t all = wasm_u8x16_splat(byte);
    for (; size >= kVector; at += kVector, size -= kVector) {
        const std::uint32_t hits = wasm_i8x16_bitmask(wasm_i8x16_eq(wasm_v128_load(at), all));
        if (hits != 0) return const_cast<std::uint8_t*>(at + __builtin_ctz(hits));
    }
    for (; size > 0; ++at, --size)
        if (*at == byte) return const_cast<std::uint8_t*>(at);
    return nullptr;
}

int memcmp(const void* left, const void* right, std::size_t size) {
    auto a = static_cast<Bytes>(left), b = static_cast<Bytes>(right);
    for (; size >= kVector && !wasm_v128_any_true(wasm_v128_xor(wasm_v128_load(a), wasm_v128_load(b))); size -= kVector) a += kVector, b += kVector;
    if (size >= 8 && load<std::uint64_t>(a) == load<std::uint64_t>(b)) a += 8, b += 8, size -= 8;
    if (size >= 4 && load<std::uint32_t>(a) == load<std::uint32_t>(b)) a += 4, b += 4, size -= 4;
    for (; size > 0; ++a, ++b, --size)
        if (*a != *b) return *a - *b;
    return 0;
}

/// Less than sixteen bytes are copied as two halves that may overlap, more as vectors, the last of which may overlap the one before.
void* memcpy(void* __restrict target, const void* __restrict source, std::size_t size) {
    auto* to = static_cast<std::uint8_t*>(target);
    const auto* from = static_cast<Bytes>(source);
    if (size >= kVector) {
        const std::size_t last = size - kVector;
        for (std::size_t at = 0; at < last; at += kVector) wasm_v128_store(to + at, wasm_v128_load(from + at));
        wasm_v128_store(to + last, wasm_v128_load(from + last));
    } else if (size >= 8) {
        copy<std::uint64_t>(to, from);
        copy<std::uint64_t>(to + size - 8, from + size - 8);
    } else if (size >= 4) {
        copy<std::uint32_t>(to, from);
        copy<std::uint32_t>(to + size - 4, from + size - 4);
    } else {
        for (std::size_t at = 0; at < size; ++at) to[at] = from[at];
    }
    return target;
}

}  // extern "C"
