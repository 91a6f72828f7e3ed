// Any number of articles in stories of five, for benches: made of our samples, the same each time.
import { readFileSync, readdirSync } from "node:fs";
import { crossread, linesOf, root, valuesOf } from "../support/tool.mjs";

/** Articles in stories of five: sentences of our samples, with names that each story has for itself. */
export function mixed(count) {
  const sentences = valuesOf(crossread(["read", "--jsonl"], linesOf(readdirSync(`${root}www/samples`).filter((f) => /^(ferry|strike)-/.test(f)).sort().map((f) => ({ name: f, content: readFileSync(`${root}www/samples/${f}`, "utf8") })))).out)
    .flatMap((a) => a.sentences.map((s) => a.text.slice(s.begin, s.end)));
  const capital = /(?<=[a-z,] )[A-Z][a-zçış]{3,}/g;
  return Array.from({ length: count }, (_, i) => {
    const story = Math.floor(i / 5);
    const own = (word) => `${word.slice(0, 2)}${(story * 7919 + word.length * 31).toString(26).replace(/\d/g, (d) => "aeioubcdfg"[d])}${word.slice(-2)}`;
    const chosen = Array.from({ length: 20 }, (_, k) => sentences[(story * 37 + k * 5 + (i % 5) * (k % 3)) % sentences.length]);
    const day = String(1 + (story % 28)).padStart(2, "0");
    return { name: `${i}`, content: chosen.join("\n\n").replace(capital, own), format: "prose", published: `2024-10-${day}` };
  });
}
