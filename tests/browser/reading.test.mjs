// Reading: clean columns in the order that the reader gives, type and theme as wanted, what was left out on demand.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { browsers } from "./browsers.mjs";
import { eachVisit } from "./person.mjs";

for (const kind of browsers) {
    describe(`reading, ${kind}`, () => {
        let person;
        eachVisit(kind, (visitor) => (person = visitor));

        const outlets = () => person.texts(".column .outlet");
        const style = (selector, property) => person.inside("(tree, s, p) => getComputedStyle(tree.querySelector(s))[p]", selector, property);
        const slide = (label, value) =>
            person.inside("(tree, l, v) => { const field = [...tree.querySelectorAll('.range')].find((r) => r.innerText.includes(l)).querySelector('input'); field.value = v; field.dispatchEvent(new Event('input')); }", label, value);

        test("the articles stand side by side, in the order given, and move where the reader wants them", async () => {
            await person.goTo("Articles");
            const given = await outlets();
            assert.equal(given.length, 3);
            await (await person.find(".column")).hover();
            await person.press(`.column-tools button[aria-label="Move ${given[0]} right"]`);
            await person.until("(tree, first) => tree.querySelector('.column .outlet').innerText === first", given[1]);
            assert.deepEqual(await outlets(), [given[1], given[0], given[2]]);
            await person.settled();
            await person.keys("u");
            await person.until("(tree, first) => tree.querySelector('.column .outlet').innerText === first", given[0]);
        });

        test("an article is taken away, and undoing brings it back", async () => {
            await person.goTo("Articles");
            await (await person.find(".column")).hover();
            await person.press(".column-tools button[title='Take away']");
            assert.equal((await person.sees(2)).articles.length, 2);
            await person.keys("u");
            assert.equal((await person.sees(3)).articles.length, 3);
        });

        test("type size, column width and theme are set, and are still so after a reload", async () => {
            await person.goTo("Articles");
            await person.press(".menu summary[title^='Type']");
            const before = parseFloat(await style(".text", "fontSize"));
            await slide("Type size", 1.4);
            await person.until("(tree, b) => parseFloat(getComputedStyle(tree.querySelector('.text')).fontSize) > b * 1.3", before);
            const width = await person.inside("(tree) => tree.querySelector('crossread-article').offsetWidth");
            await slide("Column width", 1.8);
            await person.until("(tree, w) => tree.querySelector('crossread-article').offsetWidth > w", width);
            await person.press("input[value=dark]");
            await person.until("(tree) => getComputedStyle(tree.querySelector('.shell')).colorScheme === 'dark'");
            const dark = await style(".shell", "backgroundColor");
            await person.pause(200);
            await person.page.reload();
            await person.sees(3);
            assert.equal(await style(".shell", "backgroundColor"), dark);
            assert.ok(parseFloat(await style(".text", "fontSize")) > before * 1.3);
            await person.press(".menu summary[title^='Type']");
            await person.press("input[value=light]");
            await person.until("(tree, d) => getComputedStyle(tree.querySelector('.shell')).backgroundColor !== d", dark);
        });

        test("what is marked in the articles is chosen", async () => {
            await person.goTo("Articles");
            await person.press(".menu summary[title^='Type']");
            const line = () => style(".text .paragraph .sentence.agreement", "textDecorationLine");
            assert.match(await line(), /underline/);
            await person.press("label:has(.sample.agreement) input");
            await person.until("(tree) => !tree.querySelector('.shell').dataset.marks.includes('agreement')");
            assert.match(await line(), /none/);
            await person.press("label:has(.sample.entity) input");
            await person.until("(tree) => getComputedStyle(tree.querySelector('.text .piece.entity')).backgroundColor !== 'rgba(0, 0, 0, 0)'");
        });

        test("what was left out is there on demand, each piece with its kind and reason", async () => {
            await person.goTo("Articles");
            assert.equal(await person.count(".dropped li"), 0);
            await person.press(".dropped summary");
            await person.until("(tree) => tree.querySelector('.dropped li')");
            const [article] = (await person.sees(3)).articles;
            assert.equal(await person.count("crossread-article:first-child .dropped li"), article.dropped.length);
            for (const piece of await person.texts("crossread-article:first-child .dropped .reason")) assert.ok(piece.length > 3);
        });

        test("columns follow the one that is scrolled, and stay where they are when that is off", async () => {
            const tops = () => person.inside("(tree) => [...tree.querySelectorAll('.column')].map((c) => Math.round(c.scrollTop))");
            const scroll = async () => {
                await (await person.find(".column .text")).hover();
                await person.page.mouse.wheel({ deltaY: 900 });
                await person.pause(600);
            };
            await person.goTo("Articles");
            await scroll();
            assert.ok((await tops()).every((top) => top > 100), `${await tops()}`);
            const to = async (top) => {
                await person.inside("(tree, top) => { tree.querySelector('.column').scrollTop = top; }", top);
                await person.pause(600);
            };
            await to(0);
            assert.ok((await tops()).every((top) => top === 0), `at the top: ${await tops()}`);
            await to(1e6);
            const below = await person.inside("(tree) => [...tree.querySelectorAll('.column')].map((c) => c.scrollHeight - c.clientHeight - c.scrollTop)");
            assert.ok(below.every((rest) => rest < 2), `at the end: ${below}`);
            await person.press(".menu summary[title^='Type']");
            await person.press("label::-p-text(Scroll articles together) input");
            await person.press(".wordmark");
            await person.inside("(tree) => tree.querySelectorAll('.column').forEach((c) => (c.scrollTop = 0))");
            await scroll();
            const [first, ...others] = await tops();
            assert.ok(first > 100 && others.every((top) => top === 0), `${await tops()}`);
        });

        test("on a phone one article is shown, with a strip to the others that tells which have what is chosen", async () => {
            await person.page.setViewport({ width: 360, height: 740 });
            await person.goTo("Articles");
            const seen = () => person.inside("(tree) => [...tree.querySelectorAll('crossread-article')].filter((e) => e.offsetParent).map((e) => e.article.id)");
            assert.deepEqual(await seen(), ["a1"]);
            await person.press(".strip button:nth-child(2)");
            assert.deepEqual(await seen(), ["a2"]);
            await person.goTo("Agreements");
            await person.press(".panel .card.agreement .gist");
            await person.press(".panel .actions button::-p-text(Show in the articles)");
            assert.ok((await person.count(".strip [data-has]")) >= 2);
            assert.ok((await person.chosenIn()).length >= 2);
        });

        test("one article alone is read, and the page says what would make it a comparison", async () => {
            await person.page.evaluate((content) => void (document.querySelector("cross-read").sources = [{ name: "alone", content }]), "One man died when a tram left the rails in Lindhaven on Monday. The driver, Mara Kestel, was not hurt.");
            await person.sees(1);
            assert.match(await person.text(".panel.overview"), /Add another that tells the same story/);
            assert.equal(await person.count(".tile"), 0, "no counts of nothing");
            for (const view of ["Differences", "Agreements", "Only here", "Matrix"]) {
                await person.goTo(view);
                assert.match(await person.text(".panel .empty"), /There is one article\. Add another/, view);
            }
        });

        test("an article in another language says that it is not compared, and runs in the direction of its letters", async () => {
            await person.page.evaluate((sources) => void (document.querySelector("cross-read").sources = sources), [
                { name: "english", content: "One man died when a tram left the rails in Lindhaven on Monday.\n\nThe driver was not hurt, the police said." },
                { name: "hebrew", content: "אדם אחד נהרג ביום שני כאשר חשמלית ירדה מהפסים בעיר הגדולה.\n\nהנהגת לא נפגעה, אמרה המשטרה." },
            ]);
            await person.sees(2);
            assert.match(await person.text(".panel .hindrance"), /B\s*The article is not in English/);
            await person.goTo("Articles");
            assert.match(await person.text("crossread-article:last-child .hindrance"), /not in English/);
            const rights = await person.inside(`(tree) => [...tree.querySelectorAll("crossread-article .text")].map((text) => {
                const [line] = [...text.querySelectorAll(".sentence")].at(-1).getClientRects();
                const place = text.getBoundingClientRect();
                return line.left - place.left > place.right - line.right;
            })`);
            assert.deepEqual(rights, [false, true], "the last line begins at the left, and at the right");
        });
    });
}
