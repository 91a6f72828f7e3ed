/* The model files, placed in the program as they are: no parsing at build time, no copy at run time. Those of which packing leaves half are
   packed in the wasm, where bytes count (packed.hpp).
   Each blob is its length in four bytes, twelve bytes of padding, then the file. Blobs begin on 64 bytes, a line of the cache: the head of
   tagger.bin is made so that none of its buckets then lies in two. */

#if defined(__wasm__)
#define RODATA(name) .section .rodata.name,"",@
#define OBJECT @object
#else
#define RODATA(name) .section .rodata.name,"a"
#define OBJECT %object
#endif

#define BLOB(name, file)                                        \
    RODATA(name);                                               \
    .globl crossread_blob_##name;                               \
    .type crossread_blob_##name, OBJECT;                        \
    .p2align 6;                                                 \
    crossread_blob_##name:                                      \
    .int .Lend_##name - .Lbegin_##name;                         \
    .int 0; .int 0; .int 0;                                     \
    .Lbegin_##name: .incbin file;                               \
    .Lend_##name:;                                              \
    .size crossread_blob_##name, .-crossread_blob_##name

BLOB(gazetteer, "gazetteer.bin")
BLOB(vectors, "vectors.bin")
BLOB(words, "words.bin")
#if defined(__wasm__)
BLOB(parts, "parts.packed")
BLOB(tagger, "tagger.packed")
#else
BLOB(parts, "parts.bin")
BLOB(tagger, "tagger.bin")
#endif

#if !defined(__wasm__)
    .section .note.GNU-stack,"",%progbits
#endif
