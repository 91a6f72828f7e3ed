// Fits the weights by which the headline is found in a raw text dump (core/source/title_weights.inc), and prints them:
//   node core/model/fit_title.mjs DATA build/make_title_rows > core/source/title_weights.inc
//   node core/model/fit_title.mjs DATA build/make_title_rows --try      how often weights fitted so are right on sites that they were not fitted on
// A text's lines are weighed against each other and against there being no headline (fitChoice in block_fit.mjs), in texts of five kinds: the
// WCXB pages with even numbers as Chromium copies them, news pages of our own making copied likewise, news put together with many heads, and
// the even pages' stories alone, with their headlines and, as most have none left, without.
import { madeDumps } from "../../tests/bench/made_dumps.mjs";
import { madePages } from "../../tests/bench/made_pages.mjs";
import { siteOf } from "../../tests/bench/news_pages.mjs";
import { pageDumps } from "../../tests/bench/page_dumps.mjs";
import { wordF1 } from "../../tests/bench/pages_score.mjs";
import { wcxbPages } from "../../tests/bench/saved_pages.mjs";
import { ask, fitChoice, hashOf, judged, printTable } from "./block_fit.mjs";

const [data, program] = process.argv.slice(2);
const FOLDS = 5;
/** How strongly weights are pulled towards nothing; what a made page, a made head and a clean story weigh beside a page; below which worth no line is
 *  a headline (dump_title.hpp). Each chosen by --try. */
const DECAY = 1, MADE = 0.2, HEADS = 0.4, CLEAN = 0.2, LEAST = -1;
/** A line is the headline where it is that by the measure of pages_score.mjs. */
const isTitle = (truth, line) => wordF1(truth, line) >= 0.9;

const pages = (await pageDumps(wcxbPages(data, "tune"))).filter(({ truth }) => truth.text && truth.title);
const sets = {
    real: { texts: pages, weight: 1, foldOf: siteOf },
    made: { texts: await pageDumps(madePages(3)), weight: MADE, foldOf: ({ id }) => id.replace(/-\d+$/, "") },
    heads: { texts: madeDumps(), weight: HEADS, foldOf: ({ truth }) => truth.title },
    titled: { texts: pages.map((page) => ({ ...page, text: `${page.truth.title}\n\n${page.truth.text.replace(/\n+/g, "\n\n")}` })), weight: CLEAN, foldOf: siteOf },
    clean: { texts: pages.map((page) => ({ ...page, text: page.truth.text.replace(/\n+/g, "\n\n") })), weight: CLEAN, foldOf: siteOf },
};
for (const set of Object.values(sets)) {
    const studied = ask(program, set.texts);
    set.names = studied[0].names;
    set.lines = studied.map(({ units }) => units.map(({ text }) => text));
    set.rows = studied.map(({ units }, p) => units.map(({ text, features }) => ({ features, label: isTitle(set.texts[p].truth.title, text) ? 1 : 0 })));
    // A page on which no line is the headline teaches nothing of headlines; a clean story without one teaches that there may be none.
    set.teaches = set.rows.map((rows) => set === sets.clean || rows.some(({ label }) => label));
    set.folds = set.texts.map((text) => hashOf(set.foldOf(text)) % FOLDS);
}
const names = sets.real.names;
const fitted = (out) => fitChoice(Object.values(sets).flatMap(({ rows, folds, teaches, weight }) => rows.map((one) => ({ rows: one, weight })).filter((_, i) => folds[i] !== out && teaches[i])), names.length, DECAY);

if (process.argv.includes("--try")) {
    for (let fold = 0; fold < FOLDS; ++fold) {
        const weights = fitted(fold);
        for (const set of Object.values(sets)) {
            const some = set.texts.map((_, i) => i).filter((i) => set.folds[i] === fold);
            set.found ??= [];
            judged(program, some.map((i) => set.texts[i]), [...weights, LEAST]).forEach((title, k) => (set.found[some[k]] = title));
        }
    }
    for (const [name, { texts, found, teaches, lines }] of Object.entries(sets)) {
        const has = texts.map((_, i) => i).filter((i) => lines[i].some((line) => isTitle(texts[i].truth.title, line)));
        const right = has.filter((i) => isTitle(texts[i].truth.title, found[i])).length, without = texts.map((_, i) => i).filter((i) => !has.includes(i));
        console.log(`${name}: of ${has.length} texts with a line that is the headline, right ${right} (${(right / has.length).toFixed(3)}); of ${without.length} without, none told ${without.filter((i) => !found[i]).length}`);
    }
} else {
    printTable("TitleFeature", names, fitted(-1));
}
