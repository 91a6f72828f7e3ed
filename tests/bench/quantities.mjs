// Quantities of the seeds and stories against their gold: CROSSREAD_DATA=FOLDER node tests/bench/quantities.mjs
// FOLDER/seeds holds two dumps and gold.json, FOLDER/compare/stories/NAME a story.json and a gold.json. A gold quantity is
// found when one of ours overlaps it, and right when that one has its value (one in 10,000 is allowed).
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { crossread, linesOf, valuesOf } from "../support/tool.mjs";

const folder = process.env.CROSSREAD_DATA ?? process.argv[2];
if (!folder) throw new Error("Name the data folder in CROSSREAD_DATA.");
const json = (...path) => JSON.parse(readFileSync(join(folder, ...path), "utf8"));

/** The seeds' gold offsets count in the raw file; a block's source range leads there. */
function ofSeeds() {
    return json("seeds/gold.json").articles.map((gold) => ({
        source: { name: gold.id, content: readFileSync(join(folder, "seeds", gold.file), "utf8"), format: "text" },
        gold: gold.quantities.map(({ text, value }) => ({ text, value })),
    }));
}

/** The stories' gold names a sentence and the words in it. */
function ofStories() {
    return readdirSync(join(folder, "compare/stories")).sort().flatMap((name) => {
        const gold = json("compare/stories", name, "gold.json").quantities;
        return json("compare/stories", name, "story.json").articles.map(({ article, published, sentences }) => ({
            source: { name: `${name} ${article}`, content: sentences.join("\n"), format: "prose", published },
            gold: gold.filter(({ sentence }) => sentence.startsWith(`${article}:`)).map(({ sentence, text, value }) => ({ text, value, inside: sentences[sentence.split(":")[1]] })),
        }));
    });
}

const close = (a, b) => Math.abs(a - b) <= 1e-6 + 1e-4 * Math.abs(b);

/** Every place of the gold's words in the article, within its sentence where it names one. */
function placesOf({ text, inside }, articleText) {
    const base = inside ? articleText.indexOf(inside) : 0, end = inside ? base + inside.length : articleText.length;
    const places = [];
    for (let at = articleText.indexOf(text, base); at >= 0 && at < end; at = articleText.indexOf(text, at + 1)) places.push([at, at + text.length]);
    return places;
}

function report(label, cases) {
    const articles = valuesOf(crossread(["read", "--jsonl"], linesOf(cases.map(({ source }) => source))).out);
    let right = 0, all = 0, ours = 0;
    cases.forEach(({ gold }, i) => {
        ours += articles[i].quantities.length;
        for (const item of gold) {
            const places = placesOf(item, articles[i].text);
            const hit = articles[i].quantities.some((q) => close(q.value, item.value) && places.some(([b, e]) => q.begin < e && b < q.end));
            right += hit;
            all += 1;
            if (!hit) console.log(`  missed in ${cases[i].source.name}: ${item.text}`);
        }
    });
    console.log(`${label}: ${right} of ${all} found with value; ${ours} found in all`);
}

report("seeds", ofSeeds());
report("stories", ofStories());
