// Fits the weights by which the story is found in a page (core/source/story_weights.inc), and prints them:
//   node core/model/fit_story.mjs DATA build/make_story_rows > core/source/story_weights.inc
//   node core/model/fit_story.mjs DATA build/make_story_rows --try      how good weights fitted so are on pages that they were not fitted on
// Logistic regression over yes-or-no features, each weight pulled towards nothing, on the WCXB pages with even numbers only; the odd
// ones are left for checking, and so are Readability's pages: weights that suit only the pages they were fitted on do worse there.
// Beside them stand news pages of our own making (tests/bench/made_pages.mjs), which weigh little: they have what news pages put
// between paragraphs, and the others are mostly not news.
// --try parts the even pages into folds and judges each by weights fitted on the others, then Readability's pages by those fitted on all;
// both by the product's own judgement (make_story_rows --judge).
import { madePages } from "../../tests/bench/made_pages.mjs";
import { isNews, isNewsLike, siteOf } from "../../tests/bench/news_pages.mjs";
import { readabilityPages, wcxbPages } from "../../tests/bench/saved_pages.mjs";
import { ask, fit, hashOf, judged, printTable, rowsOf, tell } from "./block_fit.mjs";

const [data, program] = process.argv.slice(2);
const FOLDS = 5;
/** What a block of a made page weighs beside one of a real page, and how many pages of each layout there are; how strongly weights are pulled towards nothing; what it costs to begin and to end the story, and below which worth a block
 *  interrupts it (story_model.hpp). Each chosen by --try. */
const MADE = 0.1, MADE_EACH = 3, DECAY = 1, ENTER = 0.5, LEAVE = 0.5, INTERRUPTS = -1.2;
const COSTS = [ENTER, LEAVE, INTERRUPTS];

/** And of those that are news, by both rules. */
function tellNews(name, pages, stories) {
    tell(name, pages, stories);
    for (const [kind, holds] of [["news", isNews], ["news and its like", isNewsLike]]) {
        const some = pages.map((_, i) => i).filter((i) => holds(pages[i]));
        tell(`  ${kind}`, some.map((i) => pages[i]), some.map((i) => stories[i]));
    }
}

/** Each page's story by weights that were fitted on the pages of other folds, and on `always`. */
function byOthers(pages, rows, always, foldOf) {
    const stories = [];
    for (let fold = 0; fold < FOLDS; ++fold) {
        const out = pages.map((_, i) => i).filter((i) => foldOf(pages[i], i) === fold);
        const others = rows.filter((_, i) => foldOf(pages[i], i) !== fold);
        judged(program, out.map((i) => pages[i]), [...fit([...others.flat(), ...always], size, DECAY), ...COSTS]).forEach((text, k) => (stories[out[k]] = text));
    }
    return stories;
}

const pages = wcxbPages(data, "tune").filter(({ truth }) => truth.text), made = madePages(MADE_EACH);
const studied = ask(program, pages), { names } = studied[0], size = names.length, rows = rowsOf(pages, studied);
const madeRows = rowsOf(made, ask(program, made)).flat().map((row) => ({ ...row, weight: row.weight * MADE }));
const fitted = fit([...rows.flat(), ...madeRows], size, DECAY);
if (process.argv.includes("--try")) {
    const far = readabilityPages(data).filter(({ truth }) => truth.text);
    const all = wcxbPages(data, "all").filter(({ truth }) => truth.text), allRows = rowsOf(all, ask(program, all));
    tellNews("even pages, each by weights fitted on others", pages, byOthers(pages, rows, madeRows, (_, i) => i % FOLDS));
    tellNews("even pages, by weights fitted on all of them", pages, judged(program, pages, [...fitted, ...COSTS]));
    tellNews("all pages, each by weights fitted on other sites", all, byOthers(all, allRows, madeRows, (page) => hashOf(siteOf(page)) % FOLDS));
    tellNews("Readability's pages, by weights fitted on the even ones", far, judged(program, far, [...fitted, ...COSTS]));
} else {
    printTable("Feature", names, fitted);
}
