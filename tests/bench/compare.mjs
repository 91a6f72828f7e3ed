// How well and how fast articles are compared. node tests/bench/compare.mjs [DATA]; DATA is a folder that holds compare/stories.
//   pairs: of our own stories (tests/stories) and, with DATA, of the stories there: sentences of different articles in one
//          agreement, against sentences that state one fact; and what is told as only here.
//   times: reading against comparing, for 2 articles and for up to 1000 in stories of five; and in the built wasm, with the memory
//          that it then holds, and the time that one article more takes.
// How alike two sentences are by themselves is measured by core/model/fit_likeness.cpp: fit_likeness graded DATA.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { crossread, linesOf, root, valuesOf } from "../support/tool.mjs";
import { mixed } from "./stories_of_five.mjs";


const data = process.argv[2] ?? process.env.CROSSREAD_DATA;
const percent = (x) => (100 * x).toFixed(1);
const compare = (sources) => valuesOf(crossread(["compare", "--jsonl"], linesOf(sources)).out)[0];
const overlap = (a, b) => Math.min(a[1], b[1]) - Math.max(a[0], b[0]);

/** Precision, recall and F1 of `ours` against `gold`, sets of strings. */
function judged(ours, gold) {
  const right = [...ours].filter((x) => gold.has(x)).length;
  const p = right / Math.max(1, ours.size), r = right / Math.max(1, gold.size);
  return `P ${percent(p)} R ${percent(r)} F1 ${percent((2 * p * r) / Math.max(1e-9, p + r))}, ${right} right of ${ours.size} found and ${gold.size} gold`;
}

/** Every two of a list that are of different articles ("fox:3" is of "fox"), in order. */
const pairsOf = (ids) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b].sort().join(" "))).filter((p) => p.split(" ")[0].split(":")[0] !== p.split(" ")[1].split(":")[0]);

/** The report's pairs; `idsOf(span)` says which of the gold's sentences a span is. */
const ourPairs = (report, idsOf) => new Set(report.agreements.flatMap((a) => pairsOf([...new Set(a.spans.flatMap(idsOf))])));

function stories(label, folder) {
  const all = { pairs: [new Set(), new Set()], only: [new Set(), new Set()] };
  for (const story of readdirSync(folder).filter((s) => existsSync(`${folder}/${s}/gold.json`)).sort()) {
    const gold = JSON.parse(readFileSync(`${folder}/${story}/gold.json`, "utf8"));
    const { articles } = JSON.parse(readFileSync(`${folder}/${story}/story.json`, "utf8"));
    const report = compare(articles.map((a) => ({ name: a.article, content: readFileSync(`${folder}/${story}/${a.article}.txt`, "utf8"), format: "prose", published: a.published })));
    const name = Object.fromEntries(report.articles.map((a) => [a.id, a.name]));
    const text = Object.fromEntries(report.articles.map((a) => [a.name, a.text]));
    const placed = {};
    for (const a of articles) {
      let at = 0;
      placed[a.article] = a.sentences.map((s, i) => {
        const words = typeof s === "string" ? s : text[a.article].slice(...s);
        at = text[a.article].indexOf(words, at);
        return { id: `${a.article}:${i}`, span: [at, at + words.length] };
      });
    }
    const idsOf = (s) => placed[name[s.article]].filter((x) => 2 * overlap(x.span, [s.begin, s.end]) >= Math.min(x.span[1] - x.span[0], s.end - s.begin)).map((x) => x.id);
    const facts = new Set(gold.facts.filter((f) => !f.background).flatMap((f) => pairsOf(f.sentences)));
    const free = new Set(gold.facts.filter((f) => f.background).flatMap((f) => pairsOf(f.sentences)));
    for (const p of ourPairs(report, idsOf)) if (facts.has(p) || !free.has(p)) all.pairs[0].add(`${story} ${p}`);
    for (const p of facts) all.pairs[1].add(`${story} ${p}`);
    const optional = new Set(gold.only_background ?? []);
    for (const id of report.only.flatMap(idsOf)) if (!optional.has(id)) all.only[0].add(`${story} ${id}`);
    for (const id of gold.unique) all.only[1].add(`${story} ${id}`);
  }
  console.log(`${label} pairs      ${judged(...all.pairs)}`);
  console.log(`${label} only here  ${judged(...all.only)}`);
}

function milliseconds(work) {
  const from = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - from) / 1e6;
}

function times() {
  for (const count of [2, 30, 100, 300, 1000]) {
    const lines = linesOf(mixed(count));
    const reading = milliseconds(() => crossread(["read", "--jsonl"], lines));
    let out = "";
    const both = milliseconds(() => (out = crossread(["compare", "--jsonl"], lines).out));
    const [report] = valuesOf(out);
    console.log(`${String(count).padStart(5)} articles   read ${reading.toFixed(0)} ms, read and compared ${both.toFixed(0)} ms; ${report.stories.length} stories, ${report.agreements.length} agreements`);
  }
}

/** The memory of every wasm instance made from now on, the last one first. */
function watchMemories() {
  const memories = [], instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate(...given);
    memories.unshift(...Object.values((made.instance ?? made).exports).filter((e) => e instanceof WebAssembly.Memory));
    return made;
  };
  return memories;
}

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;

/** The same through dist/crossread.mjs, in this thread, after one comparison to warm up; and what one article more then costs. */
async function inWasm() {
  if (!existsSync(`${root}dist/crossread.mjs`)) return console.log("the wasm is not built: ./build-wasm.sh");
  const memories = watchMemories();
  const { createReader } = await import(`${root}dist/crossread.mjs`);
  const timed = async (work) => {
    const from = performance.now(), value = await work();
    return { value, ms: (performance.now() - from).toFixed(0) };
  };
  for (const count of [30, 100, 300]) {
    const reader = await createReader({ worker: false });
    await reader.compare(mixed(10));
    const sources = mixed(count), more = mixed(count + 1), before = more.filter((_, i) => i !== 17);
    const all = await timed(() => reader.compare(sources));
    console.log(`${String(count).padStart(5)} articles   in wasm, read and compared ${all.ms} ms; ${all.value.stories.length} stories; wasm memory ${megabytes(memories[0].buffer.byteLength)}, the process ${megabytes(process.memoryUsage().rss)}`);
    const parts = await timed(() => reader.compareJson(before));
    const one = await timed(() => reader.compareJson(more));
    reader.close();
    const other = await createReader({ worker: false });
    await other.compare(mixed(10));
    const whole = await timed(() => other.compareJson(more));
    other.close();
    console.log(`${String(count + 1).padStart(5)} articles   one of a story of five added to ${count}: ${one.ms} ms; all at once ${whole.ms} ms (${count} of them anew ${parts.ms} ms); the same bytes: ${one.value === whole.value}`);
  }
}

stories("our own stories ", `${root}tests/stories`);
if (data && existsSync(`${data}/compare/stories`)) stories("the data's stories", `${data}/compare/stories`);
times();
await inWasm();
