// Articles found in saved pages: node tests/bench/pages.mjs [DATA] [--set wcxb|readability|made|kinds|dumps] [--split tune|check|all] [--news] [--as html|text] [--errors N]
//
// DATA (default: the environment's CROSSREAD_DATA) holds html/wcxb_articles.tar and html/readability_pages.tar.xz. Printed are
// the mean word F1, the F1 of four-word shingles as the article-extraction-benchmark averages it, and title, date and authors
// on the pages that state them. Readability with linkedom is scored beside it where tests/bench/peers is installed
// (npm ci --prefix tests/bench/peers). --set dumps, our own news as copied texts with other heads than those that weights are fitted on, goes
// with --as text, which reads each page as Chromium copies it, all of it as raw text, instead. --errors N shows the N worst pages and the fields that are wrong. --news takes those alone that isNews takes for news.
import { crossread, linesOf, valuesOf } from "../support/tool.mjs";
import { madeDumps } from "./made_dumps.mjs";
import { madeKinds, madePages } from "./made_pages.mjs";
import { isNews } from "./news_pages.mjs";
import { pageDumps } from "./page_dumps.mjs";
import { scoreField, shingleF1, wordF1, FIELDS } from "./pages_score.mjs";
import { readabilityPages, wcxbPages } from "./saved_pages.mjs";

const BODY = new Set(["paragraph", "heading", "quote", "list_item", "table"]); // the truth has no title, subtitle and captions

function readAll(pages) {
    const sources = pages.map(({ id, url, html, text }) => ({ name: id, analysis: "story", ...(text === undefined ? { content: html, format: "html", ...(url && { url }) } : { content: text, format: "text" }) }));
    return valuesOf(crossread(["read", "--jsonl"], linesOf(sources)).out).map((article) => ({
        text: (article.blocks ?? []).filter(({ kind }) => BODY.has(kind)).map(({ begin, end }) => article.text.slice(begin, end)).join("\n"),
        title: article.title,
        date: article.published?.value ?? "",
        authors: article.authors ?? [],
    }));
}

async function readabilityOf(pages) {
    const [{ Readability }, { parseHTML }] = await Promise.all([import("./peers/node_modules/@mozilla/readability/index.js"), import("./peers/node_modules/linkedom/esm/index.js")]);
    return pages.map(({ html }) => {
        try {
            const found = new Readability(parseHTML(html).document).parse();
            return { text: found.textContent, title: found.title, date: found.publishedTime ?? "", authors: found.byline ?? "" };
        } catch {
            return { text: "", title: "", date: "", authors: "" };
        }
    });
}

function print(name, pages, answers) {
    const pairs = pages.map((page, i) => [page.truth.text, answers[i].text]);
    const words = pairs.map(([truth, answer]) => wordF1(truth, answer));
    const { f1, precision, recall } = shingleF1(pairs);
    console.log(`${name}: ${pages.length} pages`);
    console.log(`  word F1      ${(words.reduce((a, b) => a + b, 0) / words.length).toFixed(3)}   ${words.filter((f) => f < 0.5).length} pages below one half`);
    console.log(`  shingle F1   ${f1.toFixed(3)}   precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
    const scored = Object.keys(FIELDS).map((field) => [field, scoreField(field, pages, answers)]);
    for (const [field, { right, stated }] of scored) console.log(`  ${field.padEnd(12)} ${(right / stated).toFixed(3)}   ${right} of ${stated} pages that state it`);
    return { words, scored };
}

function printErrors(pages, { words, scored }, many) {
    const worst = pages.map(({ id, url }, i) => ({ id, url, f1: words[i] })).sort((a, b) => a.f1 - b.f1);
    for (const { id, url, f1 } of worst.slice(0, many)) console.log(`  ${f1.toFixed(2)}  ${id}  ${url}`);
    for (const [field, { wrong }] of scored)
        for (const { page, answer } of wrong.slice(0, many))
            console.log(`  ${field}  ${page.id}  true ${JSON.stringify(page.truth[field])}, ours ${JSON.stringify(answer)}`);
}

const options = { set: "wcxb", split: "tune", errors: "0", as: "html" };
const news = process.argv.includes("--news");
const rest = process.argv.slice(2).filter((word) => word !== "--news");
for (let i = 0; i < rest.length; ++i) if (rest[i].startsWith("--")) options[rest[i].slice(2)] = rest.splice(i--, 2)[1];
const data = rest[0] ?? process.env.CROSSREAD_DATA;
if (!data && !options.set.match(/made|kinds|dumps/)) throw new Error("Name the data folder.");

const SETS = { wcxb: () => wcxbPages(data, options.split), readability: () => readabilityPages(data), made: () => madePages(), kinds: () => madeKinds(), dumps: () => madeDumps(3, 2) };
const loaded = SETS[options.set]();
const entity = { amp: "&", quot: '"', apos: "'", "#39": "'", "#x27": "'", "#8217": "’", "#8216": "‘", "#8211": "–", ndash: "–", rsquo: "’", nbsp: " " };
const pages = loaded.filter((page) => page.truth.text && (!news || isNews(page))).map((page) => ({ ...page, plain: page.html.replace(/&(#?\w+);/g, (all, name) => entity[name] ?? all) }));
const read = options.as === "text" ? (await (options.set === "dumps" ? pages : pageDumps(pages))).map((page) => ({ ...page, plain: page.text })) : pages;
const ours = print(options.as === "text" ? "Crossread, of the copied text" : "Crossread", read, readAll(read));
printErrors(pages, ours, Number(options.errors));
try {
    print("Readability + linkedom", pages, await readabilityOf(pages));
} catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    console.log("Readability is not installed: npm ci --prefix tests/bench/peers");
}
