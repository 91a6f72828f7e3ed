// What becomes of the reader's articles when the worker dies or its work is cancelled. Chromium, from file://.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { launch, openPage, shown } from "./browsers.mjs";

describe("the worker", () => {
    let browser, page;
    before(async () => {
        browser = await launch("chromium");
        ({ page } = await openPage(browser));
        await shown(page, 3);
        // From now on we know the workers by name; those that are ended say so.
        await page.evaluate(() => {
            window.workers = [];
            window.Worker = class extends Worker {
                constructor(...args) {
                    super(...args);
                    window.workers.push(this);
                }
                terminate() {
                    this.ended = true;
                    super.terminate();
                }
            };
        });
    });
    after(() => browser?.close());

    const state = () =>
        page.evaluate(() => {
            const { desk, report } = document.querySelector("cross-read");
            const { workspace, busy, problems } = desk.state;
            return { sources: workspace.sources.length, articles: report.articles.length, busy, problems: problems.length, workers: window.workers.map((w) => Boolean(w.ended)) };
        });
    /** Begins to add articles that take a while, and in the midst of it cancels, or lets the worker die; which of them was being read then. */
    const addLong = (meanwhile) =>
        page.evaluate(async (what) => {
            const { desk } = document.querySelector("cross-read");
            const long = "The minister said on Tuesday that 14 people had died in Izmir. ".repeat(4000);
            const adding = desk.add([0, 1, 2].map((i) => ({ name: `long ${i}`, content: `${i} ${long}` })));
            while (desk.state.busy?.phase !== "reading") await new Promise((done) => setTimeout(done, 5));
            await new Promise((done) => setTimeout(done, 50));
            const { done } = desk.state.busy;
            if (what === "cancel") desk.cancel();
            else window.workers.at(-1).dispatchEvent(new ErrorEvent("error", { message: "out of memory" }));
            await adding;
            return `long ${done}`;
        }, meanwhile);

    test("a cancelled analysis leaves what was there before, and nothing else: its worker is ended", async () => {
        const before = await page.evaluate(() => JSON.stringify(document.querySelector("cross-read").report.agreements));
        await addLong("cancel");
        const now = await state();
        assert.deepEqual([now.sources, now.articles, now.busy, now.problems], [3, 3, null, 0]);
        assert.equal(await page.evaluate(() => JSON.stringify(document.querySelector("cross-read").report.agreements)), before);
    });

    test("a worker that dies is told and replaced, and costs only the article that it died of", async () => {
        const lost = await addLong("die");
        const dead = await state();
        assert.deepEqual([dead.sources, dead.articles, dead.busy, dead.problems], [2, 2, null, 1]);
        await page.evaluate(() => document.querySelector("cross-read").desk.add([{ name: "another", content: "A boat came on Monday, the harbour master said." }]));
        assert.deepEqual((await shown(page, 3)).articles.map(({ name }) => name), [...["long 0", "long 1", "long 2"].filter((name) => name !== lost), "another"]);
        const { workers } = await state();
        assert.deepEqual(workers, workers.map((_, i) => i < workers.length - 1), "all but the last are ended");
        assert.ok(workers.length >= 2);
    });
});
