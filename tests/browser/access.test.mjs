// Accessibility: axe in every view and both themes; the main job with nothing but the keyboard; narrow pages.
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { launch, openPage, root, shown, text } from "./browsers.mjs";

const VIEWS = ["articles", "overview", "differences", "agreements", "only", "matrix", "timeline", "quotes", "names", "places"];
const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every view in both themes, kept after the run for whoever wants to look. */
const pictures = join(root, "build/screenshots");
await mkdir(pictures, { recursive: true });

describe("accessibility", () => {
    let browser;
    let page;
    before(async () => {
        browser = await launch("chromium");
        ({ page } = await openPage(browser));
        await shown(page, 3);
    });
    after(() => browser?.close());

    const show = (patch) => page.evaluate((p) => document.querySelector("cross-read").desk.set(p), patch);

    for (const theme of ["light", "dark"]) {
        test(`axe finds nothing in any view, ${theme}`, async () => {
            await page.evaluate(axeSource);
            await page.evaluate((t) => document.querySelector("cross-read").desk.setting({ theme: t }), theme);
            const found = [];
            for (const view of VIEWS) {
                await show({ view, chosen: null });
                await page.evaluate(() => document.querySelector("cross-read").desk.step(1));
                const { violations } = await page.evaluate(() =>
                    axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
                );
                await page.screenshot({ path: join(pictures, `${view}-${theme}.png`) });
                for (const v of violations) found.push(`${view}: ${v.id}: ${v.nodes.map((n) => `${n.target.flat().at(-1)} ${n.any?.[0]?.message ?? ""}`).slice(0, 3).join(" | ")}`);
            }
            assert.deepEqual(found, []);
        });
    }

    test("the main job goes by the keyboard alone", async () => {
        await show({ view: "overview", chosen: null });
        const focused = () =>
            page.evaluate(() => {
                const at = document.querySelector("cross-read").renderRoot.activeElement;
                return at ? { text: at.innerText?.trim() ?? "", class: at.className, outline: getComputedStyle(at).outlineStyle } : null;
            });
        const tabTo = async (wanted) => {
            for (let i = 0; i < 60; ++i) {
                await page.keyboard.press("Tab");
                const at = await focused();
                if (at && wanted.test(at.text)) return at;
            }
            throw new Error(`Tab never came to ${wanted}`);
        };
        await page.evaluate(() => document.activeElement?.blur());
        const tab = await tabTo(/^Differences/);
        assert.notEqual(tab.outline, "none", "the focus is visible");
        await page.keyboard.press("Enter");
        assert.match(await text(page, ".panel h2"), /Where they differ/);
        await page.keyboard.press("n");
        assert.match(await text(page, ".walker"), /Difference 1 of/);
        await page.keyboard.press("n");
        assert.match(await text(page, ".walker"), /Difference 2 of/);
        await page.keyboard.press("p");
        assert.match(await text(page, ".walker"), /Difference 1 of/);
        await page.keyboard.press("Escape");
        assert.equal(await page.evaluate(() => document.querySelector("cross-read").selection), null);
        await page.keyboard.press("2");
        assert.match((await focused()).class, /column/);
        await page.keyboard.press("j");
        assert.match((await focused()).class, /sentence/);
        await page.keyboard.press("Enter");
        assert.notEqual(await page.evaluate(() => document.querySelector("cross-read").selection), null);
    });

    test("at 320 pixels nothing needs to be scrolled sideways, and one article is shown with a strip to the others", async () => {
        await page.setViewport({ width: 320, height: 640 });
        for (const view of VIEWS) {
            await show({ view, chosen: null });
            const wide = await page.evaluate(() => {
                const tree = document.querySelector("cross-read").renderRoot;
                return [...tree.querySelectorAll(".panel, .bar, .column")].filter((e) => e.offsetParent && e.scrollWidth > e.clientWidth + 1).map((e) => e.className);
            });
            assert.deepEqual(wide, [], view);
        }
        await show({ view: "articles" });
        const seen = () => page.evaluate(() => [...document.querySelector("cross-read").renderRoot.querySelectorAll("crossread-article")].filter((e) => e.offsetParent).map((e) => e.article.id));
        assert.equal((await seen()).length, 1);
        await (await page.waitForSelector("cross-read >>> .strip button:nth-child(2)")).click();
        assert.deepEqual(await seen(), ["a2"]);
        await page.setViewport({ width: 1440, height: 900 });
    });
});
