// Who is who across articles, on ECB+: MUC, B-cubed and CEAF-e over the gold's mentions of persons and of places, the documents of
// each story given. node tests/bench/coreference.mjs DATA [TOPIC…]; DATA is a folder that holds compare/ecbplus_topics_1_35.tar.xz.
// A gold mention that no mention of ours half covers is a cluster of its own. A topic's two stories are compared apart, and so are their
// gold chains. Outside of the sentences that were chosen for it, ECB+ marks mentions without saying whom they are; the rows "linked" leave
// those out that are in no chain.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crossread, linesOf, valuesOf } from "../support/tool.mjs";

const DEV = ["2", "5", "12", "18", "21", "23", "34", "35"];  // the parts that rules may be made by
const [data = process.env.CROSSREAD_DATA, ...chosen] = process.argv.slice(2);
const KINDS = { person: /^HUMAN_PART_PER/, place: /^LOC_/ };
const CLOSERS = /^(?:[.,;:!?)\]%]|'s|'|n't|''|’s)$/, QUOTES = { "``": "“", "''": "”" };

/** One document: its text, and its mentions with their place in it and their chain. */
function readDocument(path) {
  const xml = readFileSync(path, "utf8");
  const tokens = new Map();
  let text = "", sentence = "0";
  for (const [, id, of, word] of xml.matchAll(/<token t_id="(\d+)" sentence="(\d+)" number="\d+">([^<]*)<\/token>/g)) {
    const plain = QUOTES[word] ?? word.replaceAll("&amp;", "&").replaceAll("&quot;", '"');
    const gap = of !== sentence ? "\n\n" : text === "" || CLOSERS.test(word) || text.endsWith("“") || text.endsWith("(") ? "" : " ";
    sentence = of;
    text += gap + plain;
    tokens.set(id, [text.length - plain.length, text.length]);
  }
  const chain = new Map();
  for (const [, note, body] of xml.matchAll(/<CROSS_DOC_COREF r_id="\d+" note="([^"]*)"\s*>([\s\S]*?)<\/CROSS_DOC_COREF>/g)) {
    for (const [, id] of body.matchAll(/<source m_id="(\d+)"/g)) chain.set(id, note);
  }
  const mentions = [];
  for (const [, type, id, body] of xml.matchAll(/<([A-Z_]+) m_id="(\d+)"\s*>([\s\S]*?)<\/\1>/g)) {
    const spans = [...body.matchAll(/t_id="(\d+)"/g)].map(([, t]) => tokens.get(t));
    const kind = Object.keys(KINDS).find((k) => KINDS[k].test(type));
    if (!kind || spans.length === 0) continue;
    const span = [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))];
    mentions.push({ kind, span, linked: chain.has(id), chain: chain.get(id) ?? `${path}:${id}`, words: text.slice(...span) });
  }
  return { text, mentions };
}

const overlap = (a, b) => Math.min(a[1], b[1]) - Math.max(a[0], b[0]);

/** Our entity of a gold mention: of the mention that covers most of it, half at least of the shorter of the two. */
function answer(gold, article) {
  let best = null, most = 0;
  for (const m of article.mentions) {
    const shared = overlap([m.begin, m.end], gold.span);
    if (2 * shared < Math.min(m.end - m.begin, gold.span[1] - gold.span[0]) || shared <= most) continue;
    best = m.entity, most = shared;
  }
  return best;
}

/** [[gold chain, our cluster]] of a story's mentions. */
function story(paths) {
  const documents = paths.map(readDocument);
  const sources = documents.map((d, i) => ({ name: paths[i], content: d.text, format: "prose" }));
  const [report] = valuesOf(crossread(["compare", "--jsonl"], linesOf(sources)).out);
  return documents.flatMap((d, i) => d.mentions.map((gold, j) => ({ ...gold, ours: answer(gold, report.articles[i]) ?? `${i}:${j}` })));
}

const group = (mentions, by) => {
  const sets = new Map();
  mentions.forEach((m, i) => sets.set(m[by], [...(sets.get(m[by]) ?? []), i]));
  return [...sets.values()];
};

const ratio = (a, b) => (b === 0 ? 0 : a / b);
const f1 = (p, r) => ratio(2 * p * r, p + r);

function muc(mentions, from, to) {
  let right = 0, all = 0;
  for (const set of group(mentions, from)) {
    right += set.length - new Set(set.map((i) => mentions[i][to])).size;
    all += set.length - 1;
  }
  return ratio(right, all);
}

function bCubed(mentions, from, to) {
  let sum = 0;
  for (const set of group(mentions, from)) {
    for (const part of group(set.map((i) => mentions[i]), to)) sum += (part.length * part.length) / set.length;
  }
  return ratio(sum, mentions.length);
}

/** Entity-based CEAF by a greedy matching, largest likeness first: within a hair of the best one on data of this kind. */
function ceaf(mentions) {
  const gold = group(mentions, "chain"), ours = group(mentions, "ours");
  const set = ours.map((s) => new Set(s)), pairs = [];
  gold.forEach((g, i) => set.forEach((o, j) => {
    const shared = g.filter((m) => o.has(m)).length;
    if (shared) pairs.push([(2 * shared) / (g.length + o.size), i, j]);
  }));
  pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const used = [new Set(), new Set()];
  let sum = 0;
  for (const [likeness, i, j] of pairs) {
    if (used[0].has(i) || used[1].has(j)) continue;
    used[0].add(i), used[1].add(j);
    sum += likeness;
  }
  return [ratio(sum, ours.length), ratio(sum, gold.length)];
}

function figures(name, mentions) {
  const scores = [[muc(mentions, "ours", "chain"), muc(mentions, "chain", "ours")], [bCubed(mentions, "ours", "chain"), bCubed(mentions, "chain", "ours")], ceaf(mentions)];
  const found = mentions.filter((m) => !String(m.ours).includes(":")).length;
  const shown = scores.map(([p, r]) => `${(100 * p).toFixed(1)}/${(100 * r).toFixed(1)}/${(100 * f1(p, r)).toFixed(1)}`);
  const conll = scores.reduce((sum, [p, r]) => sum + f1(p, r), 0) / 3;
  console.log(`${name.padEnd(16)} ${String(mentions.length).padStart(5)} mentions, ${found} found  MUC ${shown[0]}  B3 ${shown[1]}  CEAFe ${shown[2]}  CoNLL ${(100 * conll).toFixed(1)}`);
}

const folder = mkdtempSync(join(tmpdir(), "crossread-"));
try {
  execFileSync("tar", ["xJf", join(data, "compare/ecbplus_topics_1_35.tar.xz"), "-C", folder]);
  const all = [];
  for (const topic of chosen.length ? chosen : DEV) {
    const files = readdirSync(join(folder, "ecbplus", topic)).filter((f) => f.endsWith(".xml")).sort();
    for (const ending of ["ecb.xml", "ecbplus.xml"]) {
      const paths = files.filter((f) => f.endsWith(ending)).map((f) => join(folder, "ecbplus", topic, f));
      all.push(...story(paths).map((m) => ({ ...m, ours: `${topic}${ending}${m.ours}`, chain: `${topic}${ending}${m.chain}` })));
    }
  }
  if (process.env.CROSSREAD_ERRORS) console.log(JSON.stringify(all, null, 0).replaceAll("},{", "},\n{"));
  const named = (m) => /\b\p{Lu}/u.test(m.words.replace(/^(?:The|A|An|He|She|His|Her|They|It|I) ?/, ""));
  for (const kind of Object.keys(KINDS)) {
    const of = all.filter((m) => m.kind === kind);
    figures(kind, of);
    figures(`${kind}, named`, of.filter(named));
    figures(`... and linked`, of.filter((m) => m.linked && named(m)));
  }
} finally {
  rmSync(folder, { recursive: true });
}
