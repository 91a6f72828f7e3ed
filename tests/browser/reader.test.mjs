// What a person does beyond the main job: correct, undo, keep, take along, search, read. Chromium, from file://.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import { choose, drop, launch, openPage, pageAddress, root, shown, text } from "./browsers.mjs";

describe("the reader", () => {
    let browser;
    let page;
    let close;
    before(async () => (browser = await launch("chromium")));
    after(() => browser?.close());
    beforeEach(async () => {
        await close?.();
        ({ page, close } = await openPage(browser));
        await shown(page, 3);
    });

    const desk = (work, ...args) => page.evaluate(`(${work})(document.querySelector("cross-read").desk, ...${JSON.stringify(args)})`);
    const count = (selector) => page.evaluate((s) => document.querySelector("cross-read").renderRoot.querySelectorAll(s).length, selector);
    const settled = () => page.waitForFunction(() => !document.querySelector("cross-read").desk.state.busy);

    test("what was loaded is there again after a reload, until it is forgotten", async () => {
        await drop(page, ["strike-pacific-dispatch.txt", "strike-longshore-daily.txt"].map((name) => join(root, "www/samples", name)));
        await shown(page, 2);
        await page.waitForFunction(() => new Promise((done) => setTimeout(() => done(true), 200)));
        await page.reload();
        assert.match((await shown(page, 2)).articles[0].text, /Callao/);
        await (await page.waitForSelector("cross-read >>> .menu summary::-p-text(Save)")).click();
        await (await page.waitForSelector("cross-read >>> .danger")).click();
        await page.waitForFunction(() => document.querySelector("cross-read").report === null);
        await page.reload();
        assert.equal((await shown(page, 3)).articles.length, 3, "the sample again");
    });

    test("every export stands by itself and carries source and words", async () => {
        const out = (format) => page.evaluate((f) => document.querySelector("cross-read").export(f), format);
        const report = await shown(page, 3);
        const [first] = report.agreements[0].spans;
        const words = report.articles.find((a) => a.id === first.article).text.slice(first.begin, first.end);

        const markdown = await out("markdown");
        assert.match(markdown, /^# /);
        assert.match(markdown, /Kestrel Review/);

        const html = await out("html");
        assert.ok(html.includes(words.slice(0, 30).replaceAll("'", "&#39;").replaceAll('"', "&quot;")));
        assert.doesNotMatch(html, /<script|https?:\/\/(?!.*rel=)/);
        const other = await browser.newPage();
        await other.setContent(html);
        assert.ok((await other.$$("blockquote")).length > 10);
        await other.close();

        const csv = await out("csv");
        assert.match(csv, /^\ufefftype,kind,id,article,/);
        assert.ok(csv.split("\r\n").length > report.agreements.length);

        assert.deepEqual(JSON.parse(await out("json")).agreements, report.agreements);

        const { first: annotations } = JSON.parse(await out("annotations"));
        const texts = report.articles.map((a) => a.text);
        for (const { target } of annotations.items) {
            const [position, quote] = target.selector;
            assert.ok(texts.some((t) => t.slice(position.start, position.end) === quote.exact && quote.exact.trim()));
        }

        const workspace = await out("workspace");
        await drop(page, [{ name: "story.json", bytes: [...new TextEncoder().encode(workspace)] }]);
        await settled();
        assert.deepEqual((await shown(page, 3)).agreements, report.agreements);
    });

    test("searching shows every place, and a choice of one goes there", async () => {
        await (await page.waitForSelector("cross-read >>> input[type=search]")).type("captain");
        const found = await count(".results .card");
        const expected = (await shown(page, 3)).articles.reduce((n, a) => n + a.text.toLowerCase().split("captain").length - 1, 0);
        assert.equal(found, expected);
        await (await page.waitForSelector("cross-read >>> .results .gist")).click();
        const focused = await page.evaluate(() => document.querySelector("cross-read").renderRoot.activeElement.innerText);
        assert.match(focused, /captain/i);
    });

    test("the filter by kind leaves only that kind", async () => {
        const report = await shown(page, 3);
        const kinds = [...new Set(report.differences.map((d) => d.kind))];
        await desk("(desk, kind) => desk.set({ view: 'differences', filter: { kind, entity: '' } })", kinds[0]);
        assert.equal(await count(".panel .card.difference"), report.differences.filter((d) => d.kind === kinds[0]).length);
    });

    test("pointing at a finding lights it up in the list and in the articles", async () => {
        await desk("(desk) => desk.set({ view: 'agreements' })");
        await (await page.waitForSelector("cross-read >>> .panel .card.agreement")).hover();
        assert.ok((await count(".text [data-lit]")) >= 2);
        await (await page.waitForSelector("cross-read >>> .text .sentence.agreement")).hover();
        assert.ok((await count(".panel [data-lit]")) >= 1);
    });

    test("linked columns follow the one that is scrolled, and stay where they are when that is off", async () => {
        const tops = () => page.evaluate(() => [...document.querySelector("cross-read").renderRoot.querySelectorAll(".column")].map((c) => c.scrollTop));
        const wheel = async () => {
            await (await page.waitForSelector("cross-read >>> .column .text")).hover();
            await page.mouse.wheel({ deltaY: 900 });
            await page.waitForFunction(() => new Promise((done) => setTimeout(() => done(true), 400)));
        };
        await wheel();
        assert.ok((await tops()).every((top) => top > 100), `${await tops()}`);
        await desk("(desk) => desk.setting({ linked: false })");
        await page.evaluate(() => document.querySelector("cross-read").renderRoot.querySelectorAll(".column").forEach((c) => (c.scrollTop = 0)));
        await wheel();
        const [first, ...others] = await tops();
        assert.ok(first > 100 && others.every((top) => top === 0), `${await tops()}`);
    });

    test("the address leads to the view and the finding", async () => {
        await page.goto("about:blank");
        await page.goto(`${pageAddress}#view=differences&finding=d1`);
        await shown(page, 3);
        assert.match(await text(page, ".panel h2"), /Where they differ/);
        assert.equal(await page.evaluate(() => document.querySelector("cross-read").selection), "d1");
    });

    test("a pasted page and pasted text become articles", async () => {
        await page.evaluate(() => {
            const paste = (type, content) => {
                const transfer = new DataTransfer();
                transfer.setData(type, content);
                document.dispatchEvent(new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }));
            };
            paste("text/html", "<h1>A bridge opens</h1><p>The bridge at Varn opened on Friday after six years of work.</p><p>It cost 40 million euros, the mayor said.</p>");
        });
        await shown(page, 1);
        await page.evaluate(() => {
            const transfer = new DataTransfer();
            transfer.setData("text/plain", "Varn's new bridge opened on Friday. It cost 45 million euros, said the mayor.");
            document.dispatchEvent(new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }));
        });
        const report = await shown(page, 2);
        assert.match(report.articles[1].text, /45 million/);
    });

    test("while 20 articles are analysed the page goes on answering", async () => {
        const samples = await Promise.all(
            ["ferry-quayside-courier.txt", "ferry-kestrel-review.txt", "strike-andean-observer.txt"].map((name) => readFile(join(root, "www/samples", name), "utf8")),
        );
        await page.evaluate(() => {
            window.longest = 0;
            new PerformanceObserver((list) => list.getEntries().forEach((e) => (window.longest = Math.max(window.longest, e.duration)))).observe({ type: "longtask" });
        });
        const twenty = Array.from({ length: 20 }, (_, i) => ({ name: `article ${i}`, content: samples[i % 3].replaceAll(/\bTuesday\b/g, ["Monday", "Tuesday"][i % 2]) }));
        await page.evaluate((sources) => void document.querySelector("cross-read").desk.add(sources), twenty);
        await shown(page, 20);
        // No time is asserted here (a loaded machine would fail for nothing); it is told, and the order of size is held.
        const longest = await page.evaluate(() => window.longest);
        console.log(`longest task on the main thread while 20 articles were analysed: ${Math.round(longest)} ms`);
        assert.ok(longest < 1000);
    });
});
