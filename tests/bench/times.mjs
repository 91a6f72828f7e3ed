// Time expressions against the TIMEX3 of TimeBank and AQUAINT: CROSSREAD_DATA=FOLDER node tests/bench/times.mjs
// FOLDER/times/tbaq holds TimeML documents. Each is read with its creation time as the article's date; that time itself is
// not scored. Strict: the same span; relaxed: any overlap; value: overlap and the same value. F1 over all documents.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { crossread, linesOf, valuesOf } from "../support/tool.mjs";

const folder = process.env.CROSSREAD_DATA ?? process.argv[2];
if (!folder) throw new Error("Name the data folder in CROSSREAD_DATA.");

const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescaped = (text) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[name]);
const attribute = (tag, name) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

/** A TimeML document as { name, published, text, gold: [{ begin, end, value }] }. */
function documentOf(name, xml) {
    const published = attribute(/<DCT>[^]*?<\/DCT>/.exec(xml)[0], "value");
    const gold = [], open = [];
    let text = "";
    for (const part of /<TEXT>([^]*?)<\/TEXT>/.exec(xml)[1].split(/(<[^>]+>)/)) {
        if (part.startsWith("<TIMEX3")) open.push({ begin: text.length, value: attribute(part, "value") });
        else if (part === "</TIMEX3>") gold.push({ ...open.pop(), end: text.length });
        else if (!part.startsWith("<")) text += unescaped(part);
    }
    return { name, published, text, gold: gold.filter((g) => g.end > g.begin) };
}

const files = readdirSync(join(folder, "times/tbaq")).filter((name) => name.endsWith(".tml")).sort();
const documents = files.map((name) => documentOf(name, readFileSync(join(folder, "times/tbaq", name), "utf8")));
const sources = documents.map(({ name, published, text }) => ({ name, content: text, format: "prose", published }));
const articles = valuesOf(crossread(["read", "--jsonl"], linesOf(sources)).out);

const measures = {
    relaxed: (a, b) => a.begin < b.end && b.begin < a.end,
    strict: (a, b) => a.begin === b.begin && a.end === b.end,
    value: (a, b) => a.begin < b.end && b.begin < a.end && a.value === b.value,
};
for (const [name, same] of Object.entries(measures)) {
    let found = 0, foundMet = 0, gold = 0, goldMet = 0;
    documents.forEach((document, i) => {
        const ours = articles[i].times ?? [];
        found += ours.length;
        gold += document.gold.length;
        foundMet += ours.filter((x) => document.gold.some((g) => same(x, g))).length;
        goldMet += document.gold.filter((g) => ours.some((x) => same(x, g))).length;
    });
    const precision = foundMet / found, recall = goldMet / gold;
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(`${name.padEnd(8)} F1 ${f1.toFixed(3)}   precision ${precision.toFixed(3)}   recall ${recall.toFixed(3)}   (${found} found, ${gold} in the gold)`);
}
