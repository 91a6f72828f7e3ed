// The page goes on answering: while many articles are read, and with many articles on it. No time is asserted here (a
// loaded machine would fail for nothing) beyond an order of size; tests/bench/page.mjs tells the figures.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import { root } from "./browsers.mjs";
import { eachVisit } from "./person.mjs";

const stories = ["ferry-quayside-courier.txt", "ferry-kestrel-review.txt", "strike-andean-observer.txt"];
const samples = await Promise.all(stories.map((name) => readFile(join(root, "www/samples", name), "utf8")));
const many = (n) => Array.from({ length: n }, (_, i) => ({ name: `article ${i}`, content: samples[i % 3].replaceAll(/\bTuesday\b/g, ["Monday", "Tuesday"][i % 2]) }));

describe("calm", () => {
    let person;
    eachVisit("chromium", (visitor) => (person = visitor));

    test("while 20 articles are analysed no task holds the page up for long", async () => {
        await person.page.evaluate((sources) => {
            window.given = sources;
            window.longest = 0;
        }, many(20));
        await person.page.evaluate(() => new PerformanceObserver((list) => list.getEntries().forEach((e) => (window.longest = Math.max(window.longest, e.duration)))).observe({ type: "longtask" }));
        await person.page.evaluate(() => void (document.querySelector("cross-read").sources = window.given));
        await person.sees(20);
        await person.pause(500);
        assert.ok((await person.page.evaluate(() => window.longest)) < 500);
    });

    test("of 50 articles only those are drawn that are near, and the others as they come near", async () => {
        await person.page.evaluate((sources) => void (document.querySelector("cross-read").sources = sources), many(50));
        await person.page.waitForFunction(() => document.querySelector("cross-read").report?.articles.length === 50 && !document.querySelector("cross-read").desk.state.busy, { timeout: 60_000 });
        await person.goTo("Articles");
        await person.pause(800);
        const drawn = () => person.count("crossread-article .text");
        const first = await drawn();
        assert.ok(first >= 3 && first < 15, `${first} of 50`);
        await person.inside("(tree) => tree.querySelector('.columns').scrollTo(1e6, 0)");
        await person.until("(tree) => tree.querySelector('crossread-article:last-child .text')");
        assert.ok((await drawn()) < 50);
        await person.type("input[type=search]", "captain");
        await person.until("(tree) => /places with/.test(tree.querySelector('.results')?.innerText)");
        await person.inside("(tree) => [...tree.querySelectorAll('.results .gist')].at(-1).click()");
        await person.until("(tree) => /captain/i.test(tree.activeElement?.innerText ?? '')");
    });

    test("nothing jumps while articles are read: the bar stays as high as it was", async () => {
        const boxes = () => person.inside("(tree) => ['.bar', '.tabs', '.body', '.primary'].map((s) => { const r = tree.querySelector(s).getBoundingClientRect(); return [r.top, r.left, r.height].map(Math.round).join(' '); })");
        const before = await boxes();
        await person.page.evaluate((sources) => void document.querySelector("cross-read").desk.add(sources), many(20));
        await person.until("(tree) => tree.querySelector('progress')");
        const during = await boxes();
        assert.deepEqual(during.slice(0, 3), before.slice(0, 3));
        await person.sees(20);
    });
});
