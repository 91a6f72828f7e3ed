// Who said what, on PolNeAR: how many of the attributions with a quotation mark are found, with the right speaker, and how many
// of our direct quotations are real. node tests/bench/quotes.mjs [DATA] [dev|train]; DATA is a folder that holds
// quotes/polnear/polnear_train_dev.tar.xz (default: the environment's CROSSREAD_DATA).
//
// Found: a quotation of any kind shares half of the shorter one with a piece of the content. Speaker right: its words share a
// content word with the source's, or a mention of its entity lies on the source.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crossread, linesOf, valuesOf } from "../support/tool.mjs";

const [data = process.env.CROSSREAD_DATA, split = "dev"] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const WEAK = new Set(
    "a an the of to in on and or that with for is was be been are were has have had it its his her he she they their as at by from this which who will would not but also s mr mrs ms dr rep sen gov president".split(" "),
);

/** Offsets of code points, which the annotation counts, as offsets of UTF-16 units. */
function unitsOf(text) {
    const units = [0];
    for (const character of text) units.push(units.at(-1) + character.length);
    return units;
}

/** [{ content, source }] of an annotation file, each a list of spans. */
function attributionsOf(annotation, text) {
    const units = unitsOf(text), spans = new Map(), out = [];
    for (const line of annotation.split("\n")) {
        const [id, rest = ""] = line.split("\t");
        const marked = /^\w+ (\d+ \d+(?:;\d+ \d+)*)/.exec(rest);
        if (id.startsWith("T") && marked) spans.set(id, marked[1].split(";").map((piece) => piece.split(" ").map((at) => units[at])));
        if (!id.startsWith("E")) continue;
        const found = { content: [], source: [] };
        for (const pair of rest.split(" ")) {
            const [role, target] = pair.split(":");
            found[role.replace(/\d+$/, "").toLowerCase()]?.push(...(spans.get(target) ?? []));
        }
        out.push(found);
    }
    return out;
}

function load() {
    const folder = mkdtempSync(join(tmpdir(), "crossread-quotes-"));
    execFileSync("tar", ["xJf", join(data, "quotes/polnear/polnear_train_dev.tar.xz"), "-C", folder, split]);
    const notes = new Map();
    for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".ann")).sort()) {
        const stem = file.split("/").at(-1).slice(0, -4).replace(/_[^_]*$/, "");
        if (!notes.has(stem)) notes.set(stem, file);  // one annotator a text
    }
    const documents = [...notes].map(([stem, file]) => {
        const text = readFileSync(join(folder, split, "text", `${stem}.txt`), "utf8");
        return { stem, text, published: /_(\d{4}-\d\d-\d\d)_/.exec(stem)?.[1], attributions: attributionsOf(readFileSync(join(folder, file), "utf8"), text) };
    });
    rmSync(folder, { recursive: true });
    return documents;
}

const shared = (a, b) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
const covers = (a, b) => shared(a, b) > 0 && shared(a, b) >= 0.5 * Math.min(a[1] - a[0], b[1] - b[0]);
const wordsOf = (text) => (text ?? "").toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

function speaks(quote, source, text, mentions) {
    const words = source.flatMap(([begin, end]) => wordsOf(text.slice(begin, end)));
    const strong = words.filter((word) => !WEAK.has(word) && word.length > 1);
    const wanted = new Set(strong.length > 0 ? strong : words);
    return wordsOf(quote.speaker_text).some((word) => wanted.has(word)) ||
        mentions.some((m) => m.entity === quote.speaker && source.some((s) => shared([m.begin, m.end], s) > 0));
}

const documents = load();
const answers = valuesOf(crossread(["read", "--jsonl"], linesOf(documents.map(({ stem, text, published }) => ({ name: stem, content: text, format: "prose", published })))).out);
const count = { marked: 0, found: 0, named: 0, right: 0, direct: 0, real: 0 };
documents.forEach(({ text, attributions }, i) => {
    const { quotes = [], mentions = [] } = answers[i];
    const spanOf = (quote) => [quote.begin, quote.end];
    const every = attributions.flatMap(({ content }) => content);
    for (const quote of quotes.filter(({ kind }) => kind === "direct")) {
        ++count.direct;
        count.real += every.some((piece) => shared(spanOf(quote), piece) > 0);
    }
    for (const { content, source } of attributions) {
        const pieces = content.filter(([begin, end]) => /["“”]/.test(text.slice(begin, end)));
        if (pieces.length === 0) continue;
        ++count.marked;
        const ours = quotes.filter((quote) => pieces.some((piece) => covers(spanOf(quote), piece)));
        count.found += ours.length > 0;
        if (ours.length === 0 || source.length === 0) continue;
        ++count.named;
        count.right += ours.some((quote) => speaks(quote, source, text, mentions));
    }
});
const row = (name, part, whole) => console.log(`${name.padEnd(20)} ${((100 * part) / whole).toFixed(1).padStart(5)} %   ${part} of ${whole}`);
console.log(`${documents.length} articles (${split})`);
row("contents found", count.found, count.marked);
row("speaker right", count.right, count.named);
row("direct ones real", count.real, count.direct);
