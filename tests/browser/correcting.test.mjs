// Correcting: what was read or found wrong is mended by hand, at once, undoably, and goes along into what is saved.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { browsers, drop } from "./browsers.mjs";
import { eachVisit } from "./person.mjs";

const mentions = (entity) => Object.values(entity.mentions).reduce((a, b) => a + b, 0);
const text = (name, content) => ({ name: `${name}.txt`, bytes: [...new TextEncoder().encode(content)] });

/** One sentence in quotation marks, given to two people. */
const FIRST = "Eleven people were hurt when a tram left the rails in Lindhaven on Monday.\n\n“The brakes had failed before,” said driver Mara Kestel on Tuesday.\n\nKestel has driven trams for nine years.";
const SECOND = "A tram left the rails in Lindhaven on Monday and 14 people were hurt.\n\n“The brakes had failed before,” said Jonas Vallin, a passenger.";

for (const kind of browsers) {
    describe(`correcting, ${kind}`, () => {
        let person;
        eachVisit(kind, (visitor) => (person = visitor));

        const twoReports = async () => {
            await drop(person.page, [text("first", FIRST), text("second", SECOND)]);
            return person.sees(2);
        };
        const openName = async (name) => {
            await person.goTo("Names");
            if (!(await person.text(".panel .card[data-chosen] .gist")).startsWith(name)) await person.press(`.panel .card .gist::-p-text(${name})`);
            if (!(await person.count(".card[data-chosen] .mend[open]"))) await person.press(".card[data-chosen] .mend summary");
        };

        test("an agreement marked as wrong is gone, its sentences are each only here, and undoing brings it back", async () => {
            const before = await twoReports();
            await person.goTo("Agreements");
            await person.press(".panel .card.agreement .gist");
            await person.press(".panel .actions button::-p-text(Not a match)");
            await person.until(`(tree, n) => tree.host.report.agreements.length < n`, before.agreements.length);
            await person.settled();
            assert.ok((await person.sees(2)).only.length >= before.only.length);
            await person.keys("u");
            await person.until(`(tree, n) => tree.host.report.agreements.length === n`, before.agreements.length);
            await person.keys("r");
            await person.until(`(tree, n) => tree.host.report.agreements.length < n`, before.agreements.length);
        });

        test("a difference marked as none is gone", async () => {
            const before = await twoReports();
            await person.goTo("Differences");
            const told = await person.texts(".panel .card.difference .gist");
            await person.press(".panel .card.difference .gist");
            await person.press(".panel .actions button::-p-text(Not a difference)");
            await person.until(`(tree, n) => tree.host.report.differences.length === n - 1`, before.differences.length);
            assert.ok(!(await person.texts(".panel .card.difference .gist")).includes(told[0]));
        });

        test("two people joined to one are one everywhere: the words that both were given are no difference any more", async () => {
            const before = await twoReports();
            assert.equal(before.differences.filter((d) => d.kind === "attribution").length, 1);
            const [kestel, vallin] = ["Mara Kestel", "Jonas Vallin"].map((name) => before.entities.find((e) => e.name === name));
            await openName("Jonas Vallin");
            await person.choose(".mend label:has(option[value=e1], option[value=e2]) select", kestel.id);
            await person.until(`(tree) => !tree.host.report.differences.some((d) => d.kind === "attribution")`);
            const after = await person.sees(2);
            assert.ok(!after.entities.some((e) => e.name === "Jonas Vallin"));
            assert.equal(mentions(after.entities.find((e) => e.name === "Mara Kestel")), mentions(kestel) + mentions(vallin));
            assert.equal(after.quotes.length, 1);
        });

        test("a name is changed, parted and given another kind", async () => {
            await twoReports();
            await openName("Mara Kestel");
            await person.fill(".mend input[name=to]", "Maria Kestel");
            await person.press(".mend form button");
            await person.until(`(tree) => tree.host.report.entities.some((e) => e.name === "Maria Kestel" && e.aliases.includes("Mara Kestel"))`);
            await person.settled();
            await openName("Maria Kestel");
            await person.choose(".mend label:last-of-type select", "Kestel");
            await person.until(`(tree) => tree.host.report.entities.some((e) => e.name === "Kestel")`);
            await person.settled();
            await openName("Lindhaven");
            await person.choose(".mend label:has(option[value=organization]) select", "organization");
            await person.until(`(tree) => tree.host.report.entities.some((e) => e.name === "Lindhaven" && e.type === "organization")`);
        });

        test("corrections stay in the workspace, also when an article comes, and stand in what is saved", async () => {
            await twoReports();
            await person.goTo("Differences");
            await person.press(".panel .card.difference .gist::-p-text(Eleven)");
            await person.press(".panel .actions button::-p-text(Not a difference)");
            await person.until(`(tree) => !tree.host.report.differences.some((d) => d.kind === "quantity")`);
            await person.settled();
            const kept = await person.page.evaluate(() => document.querySelector("cross-read").export("workspace"));
            await drop(person.page, [text("third", "Trams stopped in Lindhaven on Tuesday. The works council asked for new brakes.")]);
            const report = await person.sees(3);
            assert.ok(!report.differences.some((d) => d.kind === "quantity"));
            assert.equal(report.corrections.length, 1);
            for (const format of ["html", "markdown"]) {
                const out = await person.page.evaluate((f) => document.querySelector("cross-read").export(f), format);
                assert.match(out, /Corrected by hand[^]*do not disagree[^]*14 people were hurt/, format);
            }
            await drop(person.page, [{ name: "story.json", bytes: [...new TextEncoder().encode(kept)] }]);
            assert.ok(!(await person.sees(2)).differences.some((d) => d.kind === "quantity"));
        });

        test("a name, a date and an address set by hand are used at once", async () => {
            await person.goTo("Articles");
            await (await person.find(".column")).hover();
            await person.press(".column-tools button[title='Name and date']");
            await person.fill(".describe input[name=outlet]", "My Paper");
            await person.inside("(tree) => { tree.querySelector('.describe input[name=published]').value = '2020-02-02'; }");
            await person.press(".describe button");
            await person.until(`(tree) => tree.host.report.articles[0].published?.value === "2020-02-02"`);
            await person.settled();
            const [article] = (await person.sees(3)).articles;
            assert.equal(article.published.how, "given");
            assert.match(await person.text(".column-head"), /My Paper[^]*2 February 2020[^]*set by hand/);
        });

        test("a dropped piece is put back, is read with the rest, and undoing takes it out again", async () => {
            const [article] = (await person.sees(3)).articles;
            const piece = article.dropped.at(-1);
            await person.goTo("Articles");
            await person.press(".dropped summary");
            await person.press(".dropped li:last-of-type button");
            await person.until(`(tree, n) => tree.host.report.articles[0].dropped.length === n`, article.dropped.length - 1);
            await person.settled();
            const [again] = (await person.sees(3)).articles;
            assert.ok(again.text.replace(/\s+/g, " ").includes(piece.text.split("\n")[0].trim()), "its words are in the text");
            await person.keys("u");
            await person.until(`(tree, t) => tree.host.report.articles[0].text === t`, article.text);
        });
    });
}
