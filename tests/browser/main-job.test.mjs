// The main job, as a person does it: open the local file, drop articles on it, and follow what is found to the words.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, describe, test } from "node:test";
import { browsers, choose, drop, launch, openPage, root, shown, text } from "./browsers.mjs";

const sample = (name) => join(root, "www/samples", name);
const seeds = process.env.CROSSREAD_DATA && join(process.env.CROSSREAD_DATA, "seeds");
const seedFiles = seeds && existsSync(seeds) ? ["000_efa614a6c4045166.txt", "003_daf806983e2d4952.txt"].map((name) => join(seeds, name)) : null;
/** A picture's first bytes, and then what compressed data looks like. */
const picture = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, ...Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 256)];

const withoutSeeds = seedFiles ? false : "CROSSREAD_DATA is not set, so the two seed articles are not there";

for (const kind of browsers) {
    describe(kind, () => {
        let browser;
        let page;
        let requests;
        let errors = [];
        let close;
        before(async () => (browser = await launch(kind)));
        afterEach(() => assert.deepEqual(errors, [], "no error in the page"));
        after(() => browser?.close());

        const open = async () => {
            await close?.();
            ({ page, requests, errors, close } = await openPage(browser));
            return shown(page, 3);
        };

        /** What must hold of any comparison on the page: choosing a finding lights its sentences up in each article. */
        async function followed(view, type) {
            const chosen = await choose(page, view, type);
            const lit = await page.evaluate(
                () => [...document.querySelector("cross-read").renderRoot.querySelectorAll(".text [data-chosen]")].map((e) => e.closest("crossread-article").article.id),
            );
            assert.deepEqual([...new Set(lit)].sort(), [...new Set(chosen.articles)].sort(), `${type} ${chosen.id} is marked in its articles`);
            return chosen;
        }

        test("opening the file shows the sample story compared", async () => {
            const report = await open();
            assert.ok(report.articles.every((article) => article.title));
            assert.ok(report.agreements.length > 0, "agreements");
            assert.ok(report.only.length > 0, "only here");
            assert.match(await text(page, ".wordmark"), /Crossread/);
        });

        test("choosing an agreement and a statement of one article marks their sentences", async () => {
            await open();
            await followed("agreements", "agreement");
            await followed("only", "only");
        });

        test("dropped articles take the sample's place", async () => {
            await open();
            await drop(page, [sample("strike-pacific-dispatch.txt"), sample("strike-longshore-daily.txt")]);
            const report = await shown(page, 2);
            assert.match(report.articles[0].text, /Callao/);
            await followed("agreements", "agreement");
        });

        test("the two seed articles are compared", { skip: withoutSeeds }, async () => {
            await open();
            await drop(page, seedFiles);
            const report = await shown(page, 2);
            const kims = report.entities.filter((e) => [e.name, ...e.aliases].some((name) => /^Kim Jong[ -][Uu]n$/.test(name)));
            assert.equal(kims.length, 1, "Kim Jong Un under both spellings is one person");
            assert.deepEqual(Object.keys(kims[0].mentions).sort(), ["a1", "a2"]);
            const agreement = await followed("agreements", "agreement");
            assert.deepEqual([...agreement.articles].sort(), ["a1", "a2"]);
            await followed("only", "only");
        });

        test("a bad file says what is wrong, and what was there stays", async () => {
            await open();
            await drop(page, [{ name: "empty.txt", bytes: [] }, { name: "photo.png", bytes: picture }]);
            await page.waitForFunction(() => document.querySelector("cross-read").renderRoot.querySelectorAll(".problems li").length >= 1);
            const problems = await text(page, ".problems");
            assert.match(problems, /empty\.txt was not taken/);
            assert.equal((await shown(page, 3)).articles.length, 3);
        });

        test("hostile text stays text", async () => {
            await open();
            const hostile = '<img src=x onerror="window.hit=1"> <script>window.hit=1</script> & <b>bold</b> “quoted”. '.repeat(3);
            await page.evaluate(async (content) => {
                const element = document.querySelector("cross-read");
                element.sources = [
                    { name: "<script>window.hit=1</script>", content, format: "prose" },
                    { name: '"><img src=x onerror=window.hit=1>', content: `${content} More.`, format: "prose" },
                ];
            }, hostile);
            await shown(page, 2);
            for (const view of ["overview", "agreements", "only", "matrix", "names", "articles"]) {
                await page.evaluate((v) => document.querySelector("cross-read").desk.set({ view: v }), view);
                const found = await page.evaluate(() => {
                    const tree = document.querySelector("cross-read").renderRoot;
                    return { hit: window.hit ?? null, foreign: tree.querySelectorAll("img, script, b:not(.tile b), iframe").length };
                });
                assert.deepEqual(found, { hit: null, foreign: 0 }, view);
            }
            assert.match(await text(page, ".text"), /<img src=x onerror/);
        });

        test("not one request leaves the page, and its own policy stops one that tries", async () => {
            await open();
            await drop(page, [sample("strike-pacific-dispatch.txt"), sample("strike-longshore-daily.txt")]);
            await shown(page, 2);
            assert.deepEqual(requests.filter((url) => !/^(file|blob|data|about|chrome|moz-extension|resource):/.test(url)), []);
            const tried = await page.evaluate(async () => {
                const outcomes = [];
                outcomes.push(await fetch("https://example.org/").then(() => "went", () => "stopped"));
                const image = new Image();
                outcomes.push(await new Promise((done) => ((image.onload = () => done("went")), (image.onerror = () => done("stopped")), (image.src = "https://example.org/x.png"))));
                return outcomes;
            });
            assert.deepEqual(tried, ["stopped", "stopped"]);
            errors.length = 0; // Firefox reports each refusal as an error of the page
        });

        test("where workers are refused, the page's own thread does the work", async () => {
            await open();
            const report = await page.evaluate(async () => {
                const reader = await crossread.createReader({ worker: false });
                return [await reader.ready(), (await reader.compare(["One man died on Monday.", "Two men died on Monday."])).articles.length];
            });
            assert.deepEqual(report, [{ worker: false }, 2]);
            assert.deepEqual(await page.evaluate(async () => (await crossread.createReader()).ready()), { worker: true });
        });
    });
}
