// Fits the weights by which the story is found in a raw text dump (core/source/dump_weights.inc), and prints them:
//   node core/model/fit_dump.mjs DATA build/make_dump_rows > core/source/dump_weights.inc
//   node core/model/fit_dump.mjs DATA build/make_dump_rows --try      how good weights fitted so are on sites that they were not fitted on
// Logistic regression over yes-or-no features, as in fit_story.mjs. It learns from three kinds of texts: the WCXB pages with even
// numbers as Chromium copies them, with all their menus; news pages of our own making (tests/bench/made_pages.mjs), copied likewise;
// and the even pages' stories alone, since many a text comes clean.
import { madePages } from "../../tests/bench/made_pages.mjs";
import { isNewsLike, siteOf } from "../../tests/bench/news_pages.mjs";
import { pageDumps } from "../../tests/bench/page_dumps.mjs";
import { wcxbPages } from "../../tests/bench/saved_pages.mjs";
import { ask, fit, hashOf, judged, printTable, rowsOf, tell } from "./block_fit.mjs";

const [data, program] = process.argv.slice(2);
const FOLDS = 5;
/** How strongly weights are pulled towards nothing; what a unit of a clean story weighs beside one of a page; how much more a lost
 *  unit of the story costs than a kept one that is none: in news a lost paragraph is a lost fact; what it costs to begin and to end
 *  the story, and above which worth a sentence of the first guess stays (dump_model.hpp). Each chosen by --try. */
const DECAY = 1, CLEAN = 0.1, LOST = 1.6, ENTER = 0.7, LEAVE = 0.7, KEEPS = -0.5;
const COSTS = [ENTER, LEAVE, KEEPS];

/** Of each text its rows, by what each row weighs in this set. */
const weighed = (texts, weight) => rowsOf(texts, ask(program, texts)).map((rows) => rows.map((row) => ({ ...row, weight: weight * row.weight * (row.label ? LOST : 1) })));

const pages = (await pageDumps(wcxbPages(data, "tune"))).filter(({ truth }) => truth.text);
const sets = {
    real: { texts: pages, weight: 1, foldOf: siteOf },
    made: { texts: await pageDumps(madePages(3)), weight: 1, foldOf: ({ id }) => id.replace(/-\d+$/, "") },
    clean: { texts: pages.map((page) => ({ ...page, text: page.truth.text.replace(/\n+/g, "\n\n") })), weight: CLEAN, foldOf: siteOf },
};
for (const set of Object.values(sets)) {
    set.rows = weighed(set.texts, set.weight);
    set.folds = set.texts.map((text) => hashOf(set.foldOf(text)) % FOLDS);
}
const { names } = ask(program, pages.slice(0, 1))[0];
const fitted = (out) => fit(Object.values(sets).flatMap(({ rows, folds }) => rows.filter((_, i) => folds[i] !== out).flat()), names.length, DECAY);

if (process.argv.includes("--try")) {
    for (let fold = 0; fold < FOLDS; ++fold) {
        const weights = fitted(fold);
        for (const set of Object.values(sets)) {
            const some = set.texts.map((_, i) => i).filter((i) => set.folds[i] === fold);
            set.stories ??= [];
            judged(program, some.map((i) => set.texts[i]), [...weights, ...COSTS]).forEach((story, k) => (set.stories[some[k]] = story));
        }
    }
    const { real, made, clean } = sets, news = real.texts.map((_, i) => i).filter((i) => isNewsLike(real.texts[i]));
    tell("copied pages, each by weights of other sites", real.texts, real.stories);
    tell("  news and its like", news.map((i) => real.texts[i]), news.map((i) => real.stories[i]));
    tell("made news pages, each by weights of other makes", made.texts, made.stories);
    tell("the stories alone, by weights of other sites", clean.texts, clean.stories);
} else {
    printTable("DumpFeature", names, fitted(-1));
}
