#include "model/blobs.hpp"

#include <cstdint>
#include <cstring>

#include "model/packed.hpp"

// The first byte of a blob's length in blobs.S.
extern "C" {
extern const unsigned char crossread_blob_gazetteer[];
extern const unsigned char crossread_blob_vectors[];
extern const unsigned char crossread_blob_words[];
extern const unsigned char crossread_blob_parts[];
extern const unsigned char crossread_blob_tagger[];
}

namespace crossread::model {
namespace {

Bytes bytes_of(const unsigned char* blob) {
    std::uint32_t size = 0;
    std::memcpy(&size, blob, sizeof size);
    return {reinterpret_cast<const std::byte*>(blob + 16), size};
}

#if defined(__wasm__)
constexpr bool kPacked = true;
#else
constexpr bool kPacked = false;
#endif

}  // namespace

Bytes gazetteer() { return bytes_of(crossread_blob_gazetteer); }
Bytes vectors() { return bytes_of(crossread_blob_vectors); }
Bytes words() { return bytes_of(crossread_blob_words); }

Bytes parts() {
    if constexpr (!kPacked) return bytes_of(crossread_blob_parts);
    static const Unpacked file(bytes_of(crossread_blob_parts));
    return file.bytes();
}

Bytes tagger() {
    if constexpr (!kPacked) return bytes_of(crossread_blob_tagger);
    static const Unpacked file(bytes_of(crossread_blob_tagger));
    return file.bytes();
}

}  // namespace crossread::model
