// What a person asks their browser for: calm, high contrast, paper. In Chromium a page is told so by the debugger; Firefox
// is started with the settings that a person would make.
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, afterEach, describe, test } from "node:test";
import { inflateSync } from "node:zlib";
import { browsers, launch, root } from "./browsers.mjs";
import { Person } from "./person.mjs";

const pictures = join(root, "build/screenshots");
await mkdir(pictures, { recursive: true });

const CALM = { feature: ["prefers-reduced-motion", "reduce"], prefs: { "ui.prefersReducedMotion": 1 } };
const CONTRAST = { feature: ["forced-colors", "active"], prefs: { "browser.display.document_color_use": 2 } };

/** Firefox writes what a PDF is made of into packed streams. */
function pagesOf(pdf) {
    const text = pdf.toString("latin1");
    const streams = [...text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, stream]) => {
        try {
            return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
        } catch {
            return ""; // not packed, or a font
        }
    });
    return Number(/\/Count\s+(\d+)/.exec(text + streams.join(""))[1]);
}

for (const kind of browsers) {
    describe(`calm, contrast and paper, ${kind}`, () => {
        let browser;
        let person;
        const open = async ({ feature: [name, value] = [], prefs } = {}) => {
            browser = await launch(kind, prefs);
            person = await Person.at(browser);
            if (name && kind === "chromium") await (await person.page.createCDPSession()).send("Emulation.setEmulatedMedia", { features: [{ name, value }] });
            if (name) assert.ok(await person.page.evaluate((query) => matchMedia(query).matches, `(${name}: ${value})`), `${name} is on`);
        };
        afterEach(async () => {
            assert.deepEqual(person.errors, []);
            await browser.close();
        });
        after(() => browser?.close());

        const show = (patch) => person.page.evaluate((p) => document.querySelector("cross-read").desk.set(p), patch);

        test("who asked for calm gets no motion", async () => {
            await open(CALM);
            await show({ view: "agreements", chosen: null });
            assert.match(await person.inside("(tree) => getComputedStyle(tree.querySelector('.column-tools')).transitionDuration + getComputedStyle(tree.querySelector('.column-tools')).transitionProperty"), /^0s|none/);
            await person.page.evaluate(() => (document.querySelector("cross-read").selection = document.querySelector("cross-read").report.agreements.at(-1).id));
            await person.until("(tree) => [...tree.querySelectorAll('.column')].some((c) => c.scrollTop > 0)");
            const tops = () => person.inside("(tree) => [...tree.querySelectorAll('.column')].map((c) => c.scrollTop)");
            const first = await tops();
            await person.pause(300);
            assert.deepEqual(await tops(), first, "it jumps, it does not glide");
        });

        test("with forced colours what is chosen, marked and current can still be told", async () => {
            await open(CONTRAST);
            await show({ view: "differences", chosen: "d1" });
            await person.pause(300);
            const looks = await person.inside(`(tree) => {
                const of = (s, p) => getComputedStyle(tree.querySelector(s))[p];
                return { chosen: of(".text [data-chosen]", "backgroundColor"), plain: of(".text .sentence:not([data-chosen])", "backgroundColor"),
                    marked: of(".text .piece.difference:not([data-chosen])", "borderBottomStyle"), current: of(".tabs [aria-current=page]", "borderBottomColor"), other: of(".tabs [aria-current=false]", "borderBottomColor") };
            }`);
            assert.notEqual(looks.chosen, looks.plain);
            assert.equal(looks.marked, "solid");
            assert.notEqual(looks.current, looks.other);
            await person.page.screenshot({ path: join(pictures, `forced-colours-${kind}.png`) });
        });

        test("on paper there are whole lists and whole articles, and nothing to press", async () => {
            await open();
            await show({ view: "only", chosen: null });
            // How it looks on paper, asked while the browser lays the paper out: Firefox has no other way to be asked.
            await person.page.evaluate(() => {
                const tree = document.querySelector("cross-read").renderRoot;
                const seen = (selector) => [...tree.querySelectorAll(selector)].filter((e) => e.offsetParent);
                matchMedia("print").addEventListener("change", ({ matches }) => {
                    if (!matches) return;
                    window.onPaper = {
                        buttons: seen(".tools, .tabs, .walker, .actions").length,
                        cards: seen(".panel .card").length,
                        cut: seen(".column, .panel").filter((e) => e.scrollHeight > e.clientHeight + 1).length,
                        texts: seen("crossread-article").filter((e) => e.querySelector(".text")).length,
                    };
                });
            });
            const pdf = Buffer.from(await person.page.pdf());
            await writeFile(join(pictures, `paper-${kind}.pdf`), pdf);
            const pages = pagesOf(pdf);
            assert.ok(pages >= 4, `${pages} pages: the list, and three articles each from a new page`);
            const report = await person.sees(3);
            assert.deepEqual(await person.page.evaluate(() => window.onPaper), { buttons: 0, cards: report.only.length, cut: 0, texts: 3 });
        });
    });
}
