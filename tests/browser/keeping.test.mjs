// Keeping and sharing: kept on this computer until forgotten, and written out in every form with its evidence.
import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { browsers, drop, root } from "./browsers.mjs";
import { eachVisit } from "./person.mjs";

const strike = ["strike-pacific-dispatch.txt", "strike-longshore-daily.txt"].map((name) => join(root, "www/samples", name));
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("'", "&#39;").replaceAll('"', "&quot;");

for (const kind of browsers) {
    describe(`keeping and sharing, ${kind}`, () => {
        let person;
        let report;
        eachVisit(kind, async (visitor) => {
            person = visitor;
            report = await person.sees(3);
        });

        const out = (format) => person.page.evaluate((f) => document.querySelector("cross-read").export(f), format);
        const textOf = (span) => report.articles.find((a) => a.id === span.article).text.slice(span.begin, span.end);
        const openSave = () => person.press(".menu summary::-p-text(Save)");

        test("what was loaded is there again after a reload, until all is forgotten", async () => {
            await drop(person.page, strike);
            await person.sees(2);
            await person.pause(300);
            await person.page.reload();
            assert.match((await person.sees(2)).articles[0].text, /Callao/);
            await openSave();
            await person.press(".danger");
            await person.page.waitForFunction(() => document.querySelector("cross-read").report === null);
            assert.match(await person.text(".welcome"), /Several reports of one story[^]*Add articles/);
            await person.page.reload();
            assert.equal((await person.sees(3)).articles.length, 3, "the sample again");
        });

        test("where storage is refused everything else works", async () => {
            await person.page.evaluateOnNewDocument(() => Object.defineProperty(window, "indexedDB", { get() { throw new DOMException("refused", "SecurityError"); } }));
            await person.page.reload();
            await person.sees(3);
            await drop(person.page, strike);
            await person.sees(2);
            person.errors.length = 0;
        });

        test("each way out says what it is good for", async () => {
            await openSave();
            const told = await person.texts(".menu[open] .choices button");
            assert.equal(told.length, 8);
            for (const line of told) assert.match(line, /.+\n.{15,}/, "a name, and a line on what it is for");
        });

        test("the HTML report stands by itself: no script, no address it would fetch, every piece of evidence with its source", async () => {
            const html = await out("html");
            assert.doesNotMatch(html, /<script|<link|<img|src=|@import|url\(/);
            assert.match(html, /default-src 'none'/);
            for (const { spans } of [...report.agreements, ...report.differences]) for (const span of spans) assert.ok(html.includes(escaped(textOf(span))), textOf(span));
            for (const article of report.articles) assert.ok(html.includes(escaped(article.title)));
            const other = await person.page.browser().newPage();
            const asked = [];
            other.on("request", (request) => asked.push(request.url()));
            await other.setContent(html);
            assert.ok((await other.$$("blockquote mark")).length > 50);
            assert.deepEqual(asked.filter((url) => /^https?:/.test(url)), []);
            await other.close();
        });

        test("Markdown, CSV, JSON and Web Annotations each carry source, date, address and the exact words", async () => {
            const markdown = await out("markdown");
            assert.match(markdown, /^# .+\n[^]*Kestrel Review/);
            const csv = await out("csv");
            assert.match(csv, /^\ufefftype,kind,id,article,title,published,address,value,words,sentence,begin,end\r\n/);
            assert.ok(csv.split("\r\n").length > report.agreements.length + report.differences.length);
            assert.match(csv, /\r\nfigure,,n\d+,[^\r]*,6 person,six experts,/);
            assert.match(csv, /\r\ntime,,w\d+,[^\r]*,2024-10-28,Oct\. 28,/);
            assert.deepEqual(JSON.parse(await out("json")).agreements, report.agreements);
            const { first, total } = JSON.parse(await out("annotations"));
            assert.equal(first.items.length, total);
            const texts = report.articles.map((a) => a.text);
            for (const { target } of first.items) {
                const [position, quote] = target.selector;
                assert.ok(texts.some((t) => t.slice(position.start, position.end) === quote.exact && quote.exact.trim()));
            }
        });

        test("figures stand side by side, and dates with what they were taken for, in what is sent and in what is written", async () => {
            assert.match(await out("markdown"), /## How many, how much[^]*- \*\*≠ experts\*\*: A “four experts” · B “six experts” · C “four experts”\n/);
            assert.match(await out("markdown"), /## What each date was taken for[^]*- \*\*Mon, 28 October 2024\*\*: C “Oct\. 28”/);
            const html = await out("html");
            assert.match(html, /How many, how much[^]*≠ experts[^]*B<\/b>“six experts”/);
            assert.match(html, /Mon, 28 October 2024[^]*“Oct\. 28”/);
        });

        test("a workspace file opens again, here or elsewhere, with all that was in it", async () => {
            const workspace = await out("workspace");
            await drop(person.page, strike);
            await person.sees(2);
            await drop(person.page, [{ name: "story.json", bytes: [...new TextEncoder().encode(workspace)] }]);
            assert.deepEqual((await person.sees(3)).agreements, report.agreements);
        });
    });
}
