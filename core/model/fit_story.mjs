// Fits the weights by which the story is found in a page (core/source/story_weights.inc), and prints them:
//   node core/model/fit_story.mjs DATA/html/wcxb_articles.tar build/story_rows > core/source/story_weights.inc
// Logistic regression over yes-or-no features, on the pages with even numbers only; the odd ones are left for checking.
// The same bytes again from the same input: no random numbers, a fixed number of steps.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const [tar, program] = process.argv.slice(2);

/** The files in a tar archive: {name: bytes}. */
function untar(bytes) {
    const files = {};
    for (let at = 0; at + 512 <= bytes.length && bytes[at];) {
        const text = (from, size) => bytes.toString("latin1", at + from, at + from + size).replace(/\0.*$/s, "");
        const size = parseInt(text(124, 12), 8) || 0;
        files[text(0, 100)] = bytes.subarray(at + 512, at + 512 + size);
        at += 512 + Math.ceil(size / 512) * 512;
    }
    return files;
}

const words = text => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The gold of one page, as its lines and its four-word shingles. */
function goldOf(content) {
    const lines = new Set(content.split(/\n+/).map(line => words(line).join(" ")).filter(Boolean));
    const all = words(content), shingles = new Set();
    for (let i = 0; i + 4 <= all.length; ++i) shingles.add(all.slice(i, i + 4).join(" "));
    return { lines, shingles };
}

/** 1, 0, or null where it cannot be told. */
function labelOf(text, gold) {
    const all = words(text);
    if (all.length === 0) return null;
    if (all.length < 5) return gold.lines.has(all.join(" ")) ? 1 : 0;
    let found = 0;
    for (let i = 0; i + 4 <= all.length; ++i) found += gold.shingles.has(all.slice(i, i + 4).join(" "));
    const share = found / (all.length - 3);
    return share >= 0.6 ? 1 : share <= 0.3 ? 0 : null;
}

const files = untar(readFileSync(tar));
const pages = [];
for (const [name, bytes] of Object.entries(files)) {
    const id = name.match(/(\d+)\.html\.gz$/)?.[1];
    if (!id || Number(id) % 2 === 1) continue;
    const truth = JSON.parse(Object.entries(files).find(([n]) => n.endsWith(`/${id}.json`))[1]).ground_truth;
    if (truth?.main_content) pages.push({ id, html: gunzipSync(bytes).toString("utf8"), gold: goldOf(truth.main_content) });
}
pages.sort((a, b) => (a.id < b.id ? -1 : 1));
const run = spawnSync(program, { input: pages.map(({ id, html }) => JSON.stringify({ id, html })).join("\n"), maxBuffer: 1 << 30 });
const studied = run.stdout.toString("utf8").trim().split("\n").map(line => JSON.parse(line));
const names = studied[0].names;

const rows = [];
studied.forEach(({ units }, p) => {
    for (const { text, features } of units) {
        const label = labelOf(text, pages[p].gold);
        // A block weighs by its words, less than in proportion: a wrong headline hurts too, a wrong page of prose more.
        if (label !== null) rows.push({ features, label, weight: Math.sqrt(Math.min(80, words(text).length)) / Math.sqrt(units.length + 20) });
    }
});

// AdaGrad over the whole set: plain, and its steps need no tuning.
const weights = new Float64Array(names.length), squares = new Float64Array(names.length).fill(1e-6);
const total = rows.reduce((sum, row) => sum + row.weight, 0), decay = 2e-4;
for (let step = 0; step < 1500; ++step) {
    const slope = weights.map(w => decay * w);
    for (const { features, label, weight } of rows) {
        let sum = 0;
        for (const f of features) sum += weights[f];
        const miss = (1 / (1 + Math.exp(-sum)) - label) * weight / total;
        for (const f of features) slope[f] += miss;
    }
    for (let f = 0; f < weights.length; ++f) {
        squares[f] += slope[f] * slope[f];
        weights[f] -= 0.3 * slope[f] / Math.sqrt(squares[f]);
    }
}

const right = rows.filter(({ features, label }) => (features.reduce((sum, f) => sum + weights[f], 0) > 0) === (label === 1)).length;
console.error(`${pages.length} pages, ${rows.length} blocks, ${(100 * right / rows.length).toFixed(2)} % told right`);
names.forEach((name, f) => { if (Math.abs(weights[f]) >= 0.005) console.log(`{Feature::${name}, ${weights[f].toFixed(2)}},`); });
