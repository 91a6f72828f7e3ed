// Accessibility: axe in every view, at three widths and in both themes; the main job with nothing but the keyboard; narrow
// pages. The pictures of all views are kept in build/screenshots.
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { launch, root } from "./browsers.mjs";
import { Person } from "./person.mjs";

const VIEWS = ["articles", "overview", "differences", "agreements", "only", "matrix", "figures", "timeline", "quotes", "names", "places"];
const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const pictures = join(root, "build/screenshots");
await mkdir(pictures, { recursive: true });

const WIDTHS = [[360, 740], [768, 1024], [1440, 900]];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

describe("accessibility", () => {
    let browser;
    let person;
    before(async () => {
        browser = await launch("chromium");
        person = await Person.at(browser);
        await person.page.evaluate(axeSource);
    });
    after(() => browser?.close());

    const show = (patch) => person.page.evaluate((p) => document.querySelector("cross-read").desk.set(p), patch);
    const theme = (name) => person.page.evaluate((t) => document.querySelector("cross-read").desk.setting({ theme: t }), name);
    const violations = async (where) => {
        const { violations: found } = await person.page.evaluate((runOnly) => axe.run(document, { runOnly }), RULES);
        return found.map((v) => `${where}: ${v.id}: ${v.nodes.map((n) => `${n.target.flat().at(-1)} ${n.any?.[0]?.message ?? ""}`).slice(0, 3).join(" | ")}`);
    };

    for (const name of ["light", "dark"]) {
        test(`axe finds nothing in any view, at no width, ${name}`, async () => {
            await theme(name);
            const found = [];
            for (const [width, height] of WIDTHS) {
                await person.page.setViewport({ width, height });
                for (const view of VIEWS) {
                    await show({ view, chosen: null });
                    await person.pause(250);
                    await person.page.screenshot({ path: join(pictures, `${view}-${width}-${name}.png`) });
                    await person.page.evaluate(() => document.querySelector("cross-read").desk.step(1));
                    found.push(...(await violations(`${view} at ${width}`)));
                }
            }
            assert.deepEqual(found, []);
        });
    }

    test("axe finds nothing in the dialog, the menus, the search and the welcome", async () => {
        await person.page.setViewport({ width: 1440, height: 900 });
        await show({ view: "articles", chosen: null });
        await person.press("button.primary");
        const found = await violations("dialog");
        await person.keys("Escape");
        for (const menu of ["Save", "Aa"]) {
            await person.press(`.menu summary::-p-text(${menu})`);
            found.push(...(await violations(menu)));
        }
        await person.press(".wordmark");
        await show({ query: "captain" });
        found.push(...(await violations("search")));
        await show({ query: "" });
        const other = await Person.at(browser);
        await other.page.evaluate(axeSource);
        await other.page.evaluate(() => document.querySelector("cross-read").clear());
        const empty = await other.page.evaluate((runOnly) => axe.run(document, { runOnly }), RULES);
        found.push(...empty.violations.map((v) => `welcome: ${v.id}`));
        await other.page.screenshot({ path: join(pictures, "welcome-1440.png") });
        await other.leaves();
        assert.deepEqual(found, []);
    });

    test("the main job goes by the keyboard alone: add, look, follow, correct, save", async () => {
        const other = await Person.at(browser);
        const tabTo = async (wanted, most = 80) => {
            for (let i = 0; i < most; ++i) {
                await other.keys("Tab");
                const at = await other.focused();
                if (at && wanted.test(`${at.text} ${at.class}`)) return at;
            }
            throw new Error(`Tab never came to ${wanted}`);
        };
        assert.notEqual((await tabTo(/^Add/)).outline, "none", "the focus is visible");
        for (const content of ["One man died when a tram left the rails in Lindhaven on Monday.", "Two men died when a tram left the rails in Lindhaven on Monday."]) {
            await other.keys("Enter");
            await tabTo(/^\s*$/, 6);
            while (!(await other.inside("(tree) => tree.activeElement.matches('textarea')"))) await other.keys("Tab");
            await other.page.keyboard.type(content);
            await tabTo(/^Add this text/, 3);
            await other.keys("Enter");
            await other.settled();
            await other.page.evaluate(() => document.activeElement?.blur());
            await tabTo(/^Add/);
        }
        const report = await other.sees(2);
        assert.equal(report.differences.length, 1);
        assert.notEqual((await tabTo(/^Differences/)).outline, "none");
        await other.keys("Enter");
        assert.match(await other.text(".panel h2"), /Where they differ/);
        await other.keys("n");
        assert.match(await other.text(".walker"), /Difference 1 of 1/);
        await tabTo(/^Not a difference/);
        await other.keys("Enter");
        await other.until("(tree) => tree.host.report.differences.length === 0");
        await other.keys("u");
        await other.until("(tree) => tree.host.report.differences.length === 1");
        await other.settled();
        await other.keys("2");
        assert.match((await other.focused()).class, /column/);
        await other.keys("j");
        assert.match((await other.focused()).class, /sentence/);
        await other.keys("Enter");
        assert.notEqual(await other.selection(), null);
        await other.keys("Escape");
        assert.equal(await other.selection(), null);
        await other.keys("/");
        assert.ok(await other.inside("(tree) => tree.activeElement.matches('input[type=search]')"));
        await tabTo(/^Save/);
        await other.keys("Enter");
        assert.match((await tabTo(/^Report/, 3)).text, /one HTML file/);
        await other.leaves();
    });

    test("at 320 pixels nothing needs to be scrolled sideways, and one article is shown with a strip to the others", async () => {
        await person.page.setViewport({ width: 320, height: 640 });
        for (const view of VIEWS) {
            await show({ view, chosen: null });
            await person.pause(100);
            const wide = await person.inside("(tree) => [...tree.querySelectorAll('.panel, .bar, .column')].filter((e) => e.offsetParent && e.scrollWidth > e.clientWidth + 1).map((e) => e.className)");
            assert.deepEqual(wide, [], view);
        }
        await show({ view: "articles" });
        const seen = () => person.inside("(tree) => [...tree.querySelectorAll('crossread-article')].filter((e) => e.offsetParent).map((e) => e.article.id)");
        assert.equal((await seen()).length, 1);
        await person.press(".strip button:nth-child(2)");
        assert.deepEqual(await seen(), ["a2"]);
        await person.page.setViewport({ width: 1440, height: 900 });
    });

    test("everything that can be pressed is at least 24 pixels high and wide", async () => {
        for (const view of VIEWS) {
            await show({ view, chosen: null });
            await person.page.evaluate(() => document.querySelector("cross-read").desk.step(1));
            await person.pause(100);
            const small = await person.inside(`(tree) => [...tree.querySelectorAll("button, summary, select, .button")].filter((e) => e.offsetParent && e.checkVisibility({ contentVisibilityAuto: true }))
                .map((e) => [e.innerText || e.ariaLabel, e.getBoundingClientRect()]).filter(([, r]) => r.width < 24 || r.height < 23.9).map(([name, r]) => name + " " + r.width + " x " + r.height)`);
            assert.deepEqual(small, [], view);
        }
    });

    test("a live region says how far the work is, and what came of it", async () => {
        const said = [];
        await person.page.exposeFunction("heard", (words) => said.push(words));
        await person.inside("(tree) => { const region = tree.querySelector('[role=status][aria-live=polite]'); new MutationObserver(() => heard(region.innerText)).observe(region, { subtree: true, characterData: true, childList: true }); }");
        await person.page.evaluate(() => void (document.querySelector("cross-read").sources = [{ name: "a", content: "One man died on Monday." }, { name: "b", content: "Two men died on Monday." }]));
        await person.sees(2);
        await person.pause(100);
        assert.ok(said.some((words) => /^Reading \d of 2$/.test(words)), `${said}`);
        assert.match(said.at(-1), /^Compared 2 articles: \d+ shared statements?, \d+ differences?\.$/);
    });
});
