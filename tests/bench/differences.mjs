// Which differences between reports are found, and which of ours are real:
//     node tests/bench/differences.mjs [DATA] [--stories FOLDER] [--only NAME,NAME] [--but NAME,NAME] [--errors]
// Scored on the stories in tests/stories and, with DATA, on those in DATA/compare/stories; with --stories on those in FOLDER alone, and
// of all on those named by --only or not named by --but. Stories without a gold.json are passed over. A gold difference is found when one of ours
// lies on its words in two of its reports; ours is real when it so lies on any gold one, of precision or not. The quiet kind
// `precision` does not count against us. Also told: how many differences of numbers or days hold two values of one report, which can only
// be chained from several points. --errors lists what is missed and what is not in the gold.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { crossread, linesOf, root, valuesOf } from "../support/tool.mjs";

const flags = process.argv.slice(2);
const option = (name) => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : undefined);
const data = flags.find((f, i) => !f.startsWith("--") && !["--only", "--but", "--stories"].includes(flags[i - 1])) ?? process.env.CROSSREAD_DATA;
const listErrors = flags.includes("--errors");
const only = option("--only")?.split(","), but = option("--but")?.split(",") ?? [];
const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const share = (a, b) => `${(b ? a / b : 0).toFixed(3)} (${a} of ${b})`;

/** The story's articles with the span of every sentence in the file. */
function articlesOf(folder) {
  return json(`${folder}/story.json`).articles.map((a) => {
    const content = readFileSync(`${folder}/${a.article}.txt`, "utf8");
    let at = a.title.length;
    const sentences = a.sentences.map((s) => {
      const begin = content.indexOf(s, at);
      at = begin + s.length;
      return [begin, at];
    });
    return { ...a, content, sentences };
  });
}

/** Gold differences with a span for each value; the same words told twice of a sentence are its next occurrence there. */
function goldOf(folder, articles) {
  return json(`${folder}/gold.json`).differences.map((d) => {
    const used = new Map();
    const places = d.values.map((v) => {
      const [outlet, n] = v.sentence.split(":");
      const article = articles.find((a) => a.article === outlet);
      const [begin, end] = article.sentences[n];
      const sentence = article.content.slice(begin, end);
      const key = `${v.sentence} ${v.text}`;
      const next = sentence.indexOf(v.text, (used.get(key) ?? -1) + 1);
      const at = next < 0 ? sentence.indexOf(v.text) : next;
      used.set(key, at);
      return { outlet, span: [begin + at, begin + at + v.text.length], text: v.text };
    });
    return { ...d, places };
  });
}

const meet = (ours, gold) =>
  new Set(ours.places.filter((o) => gold.places.some((g) => g.outlet === o.outlet && o.span[0] < g.span[1] && g.span[0] < o.span[1])).map((o) => o.outlet)).size >= 2;

function differencesIn(articles) {
  const sources = articles.map((a) => ({ name: a.article, content: a.content, format: "prose", published: a.published }));
  const [report] = valuesOf(crossread(["compare", "--jsonl"], linesOf(sources)).out);
  const name = Object.fromEntries(report.articles.map((a) => [a.id, a.name]));
  const text = Object.fromEntries(report.articles.map((a) => [a.name, a.text]));
  return report.differences.map((d) => ({
    kind: d.kind,
    places: d.spans.map((s) => ({ outlet: name[s.article], span: [s.begin, s.end], text: text[name[s.article]].slice(s.begin, s.end), value: s.value })),
  }));
}

const counts = (ours) => ["quantity", "time", "precision"].includes(ours.kind);
const isChained = (ours) => ours.places.some((p) => ours.places.some((q) => q.outlet === p.outlet && q.value !== p.value));

function measure(title, folder) {
  const kinds = new Map(), ourKinds = new Map();
  let counted = 0, chained = 0;
  const add = (map, key, hit) => map.set(key, [(map.get(key)?.[0] ?? 0) + hit, (map.get(key)?.[1] ?? 0) + 1]);
  // A folder whose gold tells no differences has not been searched for them.
  const searched = (n) => existsSync(`${folder}/${n}/gold.json`) && json(`${folder}/${n}/gold.json`).differences.length > 0;
  const stories = readdirSync(folder).filter((n) => searched(n) && (only ?? [n]).includes(n) && !but.includes(n)).sort();
  for (const story of stories) {
    const articles = articlesOf(`${folder}/${story}`);
    const gold = goldOf(`${folder}/${story}`, articles), ours = differencesIn(articles);
    const shown = (places) => places.map((p) => `\n      ${p.outlet.padEnd(12)} ${p.text}${p.value ? `  = ${p.value}` : ""}`).join("");
    for (const g of gold) {
      const hit = ours.some((o) => meet(o, g));
      add(kinds, g.precision ? "precision only" : g.kind, hit);
      if (!hit && listErrors) console.log(`MISSED ${story} ${g.precision ? "precision " : ""}${g.kind}: ${g.what}${shown(g.places)}`);
    }
    for (const o of ours) {
      const real = gold.some((g) => meet(o, g));
      counted += counts(o), chained += counts(o) && isChained(o);
      add(ourKinds, o.kind, real);
      if (!real && listErrors) console.log(`NOT IN THE GOLD ${story} ${o.kind}${shown(o.places)}`);
    }
  }
  const sum = (map, leave) => [...map].filter(([k]) => k !== leave).reduce(([a, b], [, [x, y]]) => [a + x, b + y], [0, 0]);
  console.log(`${title}, ${stories.length} stories: found ${share(...sum(kinds, "precision only"))}, real ${share(...sum(ourKinds, "precision"))}`);
  console.log(`  found by kind: ${[...kinds].sort().map(([k, [a, b]]) => `${k} ${a}/${b}`).join(", ")}`);
  console.log(`  differences of numbers or days with two values of one report: ${chained} of ${counted}`);
  console.log(`  ours that are real: ${[...ourKinds].sort().map(([k, [a, b]]) => `${k} ${a}/${b}`).join(", ")}`);
}

if (option("--stories")) measure("stories", option("--stories"));
else measure("stories of our own", `${root}tests/stories`);
if (!option("--stories") && data && existsSync(`${data}/compare/stories`)) measure("the stories", `${data}/compare/stories`);
