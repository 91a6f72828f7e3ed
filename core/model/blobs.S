/* The model files, placed in the program as they are: no parsing at build time, no copy at run time.
   Each blob is its length in four bytes, twelve bytes of padding, then the file, so that it starts on 16 bytes. */

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
    .p2align 4;                                                 \
    crossread_blob_##name:                                      \
    .int .Lend_##name - .Lbegin_##name;                         \
    .int 0; .int 0; .int 0;                                     \
    .Lbegin_##name: .incbin file;                               \
    .Lend_##name:;                                              \
    .size crossread_blob_##name, .-crossread_blob_##name

BLOB(gazetteer, "gazetteer.bin")
BLOB(vectors, "vectors.bin")
BLOB(words, "words.bin")
BLOB(parts, "parts.bin")
BLOB(tagger, "tagger.bin")

#if !defined(__wasm__)
    .section .note.GNU-stack,"",%progbits
#endif
