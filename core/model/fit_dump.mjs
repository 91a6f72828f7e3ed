// Fits the weights by which the story is found in a raw text dump (core/source/dump_weights.inc), and prints them:
//   node core/model/fit_dump.mjs DATA build/make_dump_rows > core/source/dump_weights.inc
//   node core/model/fit_dump.mjs DATA build/make_dump_rows --try      how good weights fitted so are on sites that they were not fitted on
// Logistic regression over yes-or-no features, as in fit_story.mjs. It learns from three kinds of texts: the WCXB pages with even
// numbers as Chromium copies them, with all their menus; news pages of our own making (tests/bench/made_pages.mjs), copied likewise;
// and the even pages' stories alone, since many a text comes clean.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { madePages } from "../../tests/bench/made_pages.mjs";
import { isNewsLike, siteOf } from "../../tests/bench/news_pages.mjs";
import { pageDumps } from "../../tests/bench/page_dumps.mjs";
import { shingleF1, wordF1 } from "../../tests/bench/pages_score.mjs";
import { wcxbPages } from "../../tests/bench/saved_pages.mjs";
import { fit, goldOf, labelOf, weightOf, words } from "./block_fit.mjs";

const [data, program] = process.argv.slice(2);
const FOLDS = 5;
/** How strongly weights are pulled towards nothing; what a unit of a clean story weighs beside one of a page; how much more a lost
 *  unit of the story costs than a kept one that is none: in news a lost paragraph is a lost fact; what it costs to begin and to end
 *  the story, and below which worth a sentence interrupts it (dump_model.hpp). Each chosen by --try. */
const DECAY = 1, CLEAN = 0.1, LOST = 1.6, ENTER = 0.7, LEAVE = 0.7, INTERRUPTS = -0.5;

function ask(pages, ...options) {
    const { stdout } = spawnSync(program, options, { input: pages.map(({ id, text }) => JSON.stringify({ id, text })).join("\n"), maxBuffer: 1 << 30 });
    return stdout.toString("utf8").trim().split("\n").map((line) => JSON.parse(line));
}

/** Of each page its rows. */
function rowsOf(pages, weight) {
    return ask(pages).map(({ units }, p) => {
        const gold = goldOf(pages[p].truth.text), rows = [];
        for (const { text, features } of units) {
            const label = labelOf(text, gold);
            if (label !== null) rows.push({ features, label, weight: weight * weightOf(words(text).length) * (label ? LOST : 1) });
        }
        return rows;
    });
}

/** The stories that the product finds with these weights. */
function judged(pages, weights) {
    const folder = mkdtempSync(join(tmpdir(), "crossread-dump-"));
    try {
        writeFileSync(join(folder, "model"), [...weights, ENTER, LEAVE, INTERRUPTS].join("\n"));
        return ask(pages, "--judge", join(folder, "model")).map(({ text }) => text);
    } finally {
        rmSync(folder, { recursive: true });
    }
}

function tell(name, pages, stories) {
    const pairs = pages.map(({ truth }, i) => [truth.text, stories[i]]), { f1, precision, recall } = shingleF1(pairs);
    const word = pairs.reduce((sum, [truth, story]) => sum + wordF1(truth, story), 0) / pairs.length;
    console.log(`${name.padEnd(48)} ${String(pages.length).padStart(3)} texts   word F1 ${word.toFixed(4)}   shingle F1 ${f1.toFixed(4)}   precision ${precision.toFixed(4)}   recall ${recall.toFixed(4)}`);
}

const hashOf = (text) => [...text].reduce((hash, c) => Math.imul(hash ^ c.codePointAt(0), 16777619) >>> 0, 2166136261);

const pages = (await pageDumps(wcxbPages(data, "tune"))).filter(({ truth }) => truth.text);
const sets = {
    real: { texts: pages, weight: 1, foldOf: siteOf },
    made: { texts: await pageDumps(madePages(3)), weight: 1, foldOf: ({ id }) => id.replace(/-\d+$/, "") },
    clean: { texts: pages.map((page) => ({ ...page, text: page.truth.text.replace(/\n+/g, "\n\n") })), weight: CLEAN, foldOf: siteOf },
};
for (const set of Object.values(sets)) {
    set.rows = rowsOf(set.texts, set.weight);
    set.folds = set.texts.map((text) => hashOf(set.foldOf(text)) % FOLDS);
}
const { names } = ask(pages.slice(0, 1))[0];
const fitted = (out) => fit(Object.values(sets).flatMap(({ rows, folds }) => rows.filter((_, i) => folds[i] !== out).flat()), names.length, DECAY);

if (process.argv.includes("--try")) {
    for (let fold = 0; fold < FOLDS; ++fold) {
        const weights = fitted(fold);
        for (const set of Object.values(sets)) {
            const some = set.texts.map((_, i) => i).filter((i) => set.folds[i] === fold);
            set.stories ??= [];
            judged(some.map((i) => set.texts[i]), weights).forEach((story, k) => (set.stories[some[k]] = story));
        }
    }
    const { real, made, clean } = sets, news = real.texts.map((_, i) => i).filter((i) => isNewsLike(real.texts[i]));
    tell("copied pages, each by weights of other sites", real.texts, real.stories);
    tell("  news and its like", news.map((i) => real.texts[i]), news.map((i) => real.stories[i]));
    tell("made news pages, each by weights of other makes", made.texts, made.stories);
    tell("the stories alone, by weights of other sites", clean.texts, clean.stories);
} else {
    const weights = fitted(-1);
    names.forEach((name, f) => {
        if (weights[f] !== 0) console.log(`{DumpFeature::${name}, ${weights[f].toFixed(2)}},`);
    });
}
