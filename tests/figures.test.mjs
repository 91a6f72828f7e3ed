// What the page gathers from a report before it draws it: figures by what they are of, and words in quotation marks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { figureGroups } from "../web/model/figures.js";
import { inMarks, withinMarks } from "../web/model/marks.js";
import { crossread, linesOf, valuesOf } from "./support/tool.mjs";

// The browsers that the page runs in have it, and the Node of some systems has not yet.
Map.groupBy ??= (items, keyOf) => items.reduce((groups, item) => groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]), new Map());

const compared = (...contents) => valuesOf(crossread(["compare", "--jsonl"], linesOf(contents.map((content, i) => ({ name: `${i}`, content, format: "prose" })))).out)[0];
const shared = (report) => figureGroups(report).filter(({ key, articles }) => key && articles.length > 1);
const written = (report, { figures }) => figures.map(({ spans: [span] }) => report.articles.find(({ id }) => id === span.article).text.slice(span.begin, span.end));

test("equal sums of nothing named share a row where they are of one statement, and nowhere else", () => {
    const article = (id) => ({ id, text: "$900 $50", quantities: [{ begin: 0, end: 4, value: 900, unit: "USD" }, { begin: 5, end: 8, value: 50, unit: "USD" }] });
    const first = (id) => ({ article: id, begin: 0, end: 4 });
    const report = { articles: [article("a1"), article("a2")], agreements: [{ id: "s1", spans: [first("a1"), first("a2")] }], differences: [] };
    assert.deepEqual(shared(report).map((group) => written(report, group)), [["$900", "$900"]]);
    assert.deepEqual(shared({ ...report, agreements: [] }), []);
});

test("sums that are set against one another share a row", () => {
    const report = compared("Orla Finch sold the Varrick bakery to Norbert Hale for $40,000 on Monday.", "Orla Finch sold the Varrick bakery to Norbert Hale for $45,000 on Monday.");
    assert.deepEqual(shared(report).map((group) => written(report, group)), [["$40,000", "$45,000"]]);
});

test("what is named keeps its row and its name as it is written", () => {
    const report = compared("The ministry sent 300 helpers to Karsk on Monday.", "On Monday 450 helpers were sent to Ambrel by the ministry.");
    assert.deepEqual(shared(report).map(({ label }) => label), ["helpers"]);
});

test("words cut from a text stand in quotation marks once, as the core writes them", () => {
    assert.equal(inMarks("“He has the money.””"), "“He has the money.”");
    assert.equal(inMarks("“He should pay for it."), "“He should pay for it.”");
    assert.equal(inMarks("“I paid,” he said."), "“I paid,” he said.");
    assert.equal(withinMarks(" „Keine Brücke“, sagte er "), "„Keine Brücke“, sagte er");
    assert.equal(withinMarks('"No bridge!” he said'), '"No bridge!” he said');
    assert.equal(withinMarks("”"), "");
});
