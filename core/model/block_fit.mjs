// What fit_story.mjs, fit_dump.mjs and fit_title.mjs share: what they ask of the programs that make rows, which blocks are the story by the truth, logistic
// regression over yes-or-no features, and how good the stories found are.
// The same bytes again from the same input: no random numbers, and Newton's method, which has no step size to choose.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shingleF1, wordF1 } from "../../tests/bench/pages_score.mjs";

/** What `program` (make_story_rows, make_dump_rows) answers, page by page; of a page it reads { id, html, url, text }. */
export function ask(program, pages, ...options) {
    const { stdout } = spawnSync(program, options, { input: pages.map(({ id, html, url, text }) => JSON.stringify({ id, url, ...(text === undefined ? { html } : { text }) })).join("\n"), maxBuffer: 1 << 30 });
    return stdout.toString("utf8").trim().split("\n").map((line) => JSON.parse(line));
}

/** The stories that the product finds by a model: its weights, then its costs. */
export function judged(program, pages, model) {
    const folder = mkdtempSync(join(tmpdir(), "crossread-fit-"));
    try {
        writeFileSync(join(folder, "model"), model.join("\n"));
        return ask(program, pages, "--judge", join(folder, "model")).map(({ text }) => text);
    } finally {
        rmSync(folder, { recursive: true });
    }
}

/** Of each page its rows, { features, label, weight }. */
export function rowsOf(pages, studied) {
    return studied.map(({ units }, p) => {
        const gold = goldOf(pages[p].truth.text), rows = [];
        for (const { text, features } of units) {
            const label = labelOf(text, gold);
            if (label !== null) rows.push({ features, label, weight: weightOf(words(text).length) });
        }
        return rows;
    });
}

/** Prints how good the stories of these pages are. */
export function tell(name, pages, stories) {
    const pairs = pages.map(({ truth }, i) => [truth.text, stories[i]]), { f1, precision, recall } = shingleF1(pairs);
    const word = pairs.reduce((sum, [truth, story]) => sum + wordF1(truth, story), 0) / pairs.length;
    console.log(`${name.padEnd(56)} ${String(pages.length).padStart(3)} pages   word F1 ${word.toFixed(4)}   shingle F1 ${f1.toFixed(4)}   precision ${precision.toFixed(4)}   recall ${recall.toFixed(4)}`);
}

/** Prints the rows of a table of weights in C++, those that are none left out. */
export function printTable(type, names, weights) {
    names.forEach((name, f) => {
        if (weights[f] !== 0) console.log(`{${type}::${name}, ${weights[f].toFixed(2)}},`);
    });
}

export const hashOf = (text) => [...text].reduce((hash, c) => Math.imul(hash ^ c.codePointAt(0), 16777619) >>> 0, 2166136261);

const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The gold of one page, as its lines and its four-word shingles. */
function goldOf(content) {
    const lines = new Set(content.split(/\n+/).map((line) => words(line).join(" ")).filter(Boolean));
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

/** A block weighs by its words, less than in proportion: a wrong headline hurts too, a wrong page of prose more. */
const weightOf = (words) => (Math.min(80, words) + 20) / 100;

/** Solves a x = b for a symmetric positive matrix of rows, by Cholesky; a and b are used up. */
function solve(a, b) {
    const n = b.length;
    for (let i = 0; i < n; ++i)
        for (let k = 0; k <= i; ++k) {
            let sum = a[i][k];
            for (let j = 0; j < k; ++j) sum -= a[i][j] * a[k][j];
            a[i][k] = i === k ? Math.sqrt(sum) : sum / a[k][k];
        }
    for (let i = 0; i < n; ++i) {
        for (let k = 0; k < i; ++k) b[i] -= a[i][k] * b[k];
        b[i] /= a[i][i];
    }
    for (let i = n; i-- > 0;) {
        for (let k = i + 1; k < n; ++k) b[i] -= a[k][i] * b[k];
        b[i] /= a[i][i];
    }
    return b;
}

/** Weights of `size` features that tell the rows' labels, { features, label, weight }; `decay` pulls each towards nothing. */
export function fit(rows, size, decay) {
    const weights = new Float64Array(size);
    for (let step = 0; step < 12; ++step) {
        const slope = Float64Array.from(weights, (w) => decay * w), bend = Array.from({ length: size }, () => new Float64Array(size));
        for (let f = 0; f < size; ++f) bend[f][f] = decay;
        for (const { features, label, weight } of rows) {
            let sum = 0;
            for (const f of features) sum += weights[f];
            const p = 1 / (1 + Math.exp(-sum)), miss = (p - label) * weight, sure = Math.max(p * (1 - p), 1e-6) * weight;
            for (const f of features) {
                slope[f] += miss;
                const row = bend[f];
                for (const g of features) if (g <= f) row[g] += sure;
            }
        }
        const change = solve(bend, slope);
        for (let f = 0; f < size; ++f) weights[f] -= change[f];
    }
    return Array.from(weights, (w) => Math.round(w * 100) / 100);
}

/** Weights by which the best of a text's rows is chosen, or none of them: conditional logistic regression. `texts` are
 *  [{ rows: [{ features, label }], weight }]; a row's chance goes by e to the sum of its weights, that of none by 1. */
export function fitChoice(texts, size, decay) {
    const weights = new Float64Array(size);
    for (let step = 0; step < 15; ++step) {
        const slope = Float64Array.from(weights, (w) => decay * w), bend = Array.from({ length: size }, () => new Float64Array(size));
        for (let f = 0; f < size; ++f) bend[f][f] = decay;
        for (const { rows, weight } of texts) {
            const worth = rows.map(({ features }) => Math.exp(Math.min(30, features.reduce((sum, f) => sum + weights[f], 0))));
            const all = worth.reduce((a, b) => a + b, 1), right = rows.reduce((sum, { label }, i) => sum + label * worth[i], 0);
            const mean = new Float64Array(size);
            rows.forEach(({ features, label }, i) => {
                const p = worth[i] / all, q = right > 0 ? (label * worth[i]) / right : 0;
                for (const f of features) {
                    slope[f] += weight * (p - q);
                    mean[f] += p;
                    const row = bend[f];
                    for (const g of features) if (g <= f) row[g] += weight * p;
                }
            });
            for (let f = 0; f < size; ++f) if (mean[f] > 1e-9) for (let g = 0; g <= f; ++g) bend[f][g] -= weight * mean[f] * mean[g];
        }
        const change = solve(bend, slope);
        for (let f = 0; f < size; ++f) weights[f] -= change[f];
    }
    return Array.from(weights, (w) => Math.round(w * 100) / 100);
}
