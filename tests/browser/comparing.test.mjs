// Comparing: every view shows what the report has, everything lights up everywhere, and a choice leads to the words.
import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { browsers, drop, pageAddress, root } from "./browsers.mjs";
import { eachVisit } from "./person.mjs";

for (const kind of browsers) {
    describe(`comparing, ${kind}`, () => {
        let person;
        let report;
        eachVisit(kind, async (visitor) => {
            person = visitor;
            report = await person.sees(3);
        });

        const textOf = (span) => report.articles.find((a) => a.id === span.article).text.slice(span.begin, span.end);

        test("the overview tells how alike they are, what all say, where they differ, what one alone says and who is quoted", async () => {
            assert.equal(await person.count(".overview .alike meter"), 3);
            assert.deepEqual(await person.texts(".overview .tile b"), [report.agreements.length, report.differences.length, report.only.length, Object.values(report.quotes).flatMap((q) => Object.values(q.by_article).flat()).length].map(String));
            const heads = await person.texts(".overview h3");
            for (const head of ["How alike they are", "What all of them say", "Where they differ", "What only one says", "Who is quoted"]) assert.ok(heads.includes(head), head);
            await person.press(".overview .tile.differences");
            assert.match(await person.text(".panel h2"), /Where they differ/);
        });

        test("a difference shows both wordings side by side, with the words that differ marked", async () => {
            await person.goTo("Differences");
            const worded = report.differences.find((d) => d.kind === "quote_wording" && d.spans.length === 2);
            await person.press(`.panel .card[data-f="${worded.id}"] .gist`);
            const marked = await person.texts(".wordings mark.other");
            assert.ok(marked.some((m) => /could see/.test(m)) && marked.some((m) => /saw/.test(m)), `${marked}`);
            assert.deepEqual(await person.chosenIn(), [...new Set(worded.spans.map((s) => s.article))].sort());
        });

        test("next and previous go through the differences by key, and Escape lets go", async () => {
            await person.goTo("Differences");
            const walked = [];
            for (let i = 0; i < report.differences.length; ++i) {
                await person.keys("n");
                walked.push(await person.selection());
            }
            assert.deepEqual([...walked].sort(), report.differences.map((d) => d.id).sort(), "each once");
            const kinds = walked.map((id) => report.differences.find((d) => d.id === id).kind);
            assert.equal(kinds.filter((kind, i) => kind !== kinds[i - 1]).length, new Set(kinds).size, "kind by kind");
            if (kinds.includes("precision")) assert.equal(kinds.at(-1), "precision", "what both can be true of comes last");
            await person.keys("p");
            assert.equal(await person.selection(), walked.at(-2));
            assert.match(await person.text(".walker"), new RegExp(`Difference ${walked.length - 1} of ${walked.length}`));
            await person.keys("Escape");
            assert.equal(await person.selection(), null);
        });

        test("the filters leave only the kind, or only what is about someone", async () => {
            await person.goTo("Differences");
            const [first] = report.differences;
            await person.choose(".filters label:first-child select", first.kind);
            await person.until("(tree, n) => tree.querySelectorAll('.panel .card.difference').length === n", report.differences.filter((d) => d.kind === first.kind).length);
            await person.goTo("Agreements");
            const all = await person.count(".panel .card.agreement");
            const about = await person.inside("(tree) => tree.querySelector('.filters select option:nth-child(2)').value");
            await person.choose(".filters select", about);
            await person.until("(tree, n) => { const shown = tree.querySelectorAll('.panel .card.agreement').length; return shown > 0 && shown < n; }", all);
        });

        test("only here: by article, and from each statement the nearest elsewhere", async () => {
            await person.goTo("Only here");
            assert.equal(await person.count(".panel .card.only"), report.only.length);
            const near = report.only.findIndex((o) => o.nearest) + 1;
            await person.press(`.panel .card[data-f=o${near}] .gist`);
            const told = await person.text(`.panel .card[data-f=o${near}]`);
            assert.match(told, /No other article says this/);
            assert.ok(told.includes(textOf(report.only[near - 1].nearest).slice(0, 25)));
        });

        test("from any sentence to its counterparts, or to what comes nearest", async () => {
            await person.goTo("Articles");
            const [agreement] = report.agreements;
            const sentence = (id) => person.inside("(tree, f) => { const place = tree.querySelector(`.text .sentence[data-f~='${f}']`); place.scrollIntoView(); place.click(); }", id);
            await sentence(agreement.id);
            assert.deepEqual(await person.chosenIn(), [...new Set(agreement.spans.map((s) => s.article))].sort());
            await person.keys("Escape");
            const alone = report.only.findIndex((o) => o.nearest && o.article === "a1") + 1;
            await sentence(`o${alone}`);
            await person.until("(tree) => /No other article says this; nearest is/.test(tree.querySelector('.walker')?.innerText)");
        });

        test("pointing at anything lights it up everywhere", async () => {
            await person.goTo("Agreements");
            await (await person.find(".panel .card.agreement")).hover();
            await person.until("(tree) => tree.querySelectorAll('.text [data-lit]').length >= 2");
            await (await person.find(".text .sentence.agreement")).hover();
            await person.until("(tree) => tree.querySelectorAll('.panel [data-lit]').length >= 1");
            await person.goTo("Names");
            await (await person.find(".panel .card.entity .gist")).hover();
            await person.until("(tree) => tree.querySelectorAll('.text .piece[data-lit]').length >= 2");
            await person.goTo("Places");
            await person.find(".map .ring");
            await person.inside("(tree) => tree.querySelector('.map .ring').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }))");
            await person.until("(tree) => tree.querySelectorAll('.text .piece[data-lit]').length >= 1 && tree.querySelector('.panel .card[data-lit]')");
        });

        test("the matrix has a row for each statement and each name, and a cell leads to the words", async () => {
            await person.goTo("Matrix");
            const cells = await person.inside("(tree) => [...tree.querySelector('table.matrix').rows].map((r) => r.cells.length)");
            assert.ok(cells.every((n) => n === 4));
            const loose = report.differences.filter((d) => !d.statement).length;
            assert.equal(cells.length - 1, report.agreements.length + loose);
            await person.press(".matrix .differs button");
            const id = await person.selection();
            assert.deepEqual(await person.chosenIn(), [...new Set(report.differences.find((d) => d.id === id).spans.map((s) => s.article))].sort());
            assert.ok((await person.count(".matrix.names tbody tr")) > 5);
        });

        test("figures for one thing stand in one row, a column an article, and each leads to its words", async () => {
            await person.goTo("Figures");
            const table = await person.inside(`(tree) => {
                const [first] = tree.querySelectorAll("table.figures");
                return { heads: first.querySelectorAll("thead th[scope=col]").length, rows: [...first.tBodies[0].rows].map((r) => [...r.cells].map((c) => c.innerText.trim())) };
            }`);
            assert.equal(table.heads, 4);
            assert.ok(table.rows.length > 3 && table.rows.every((cells) => cells.length === 4 && cells.slice(1).filter((c) => /\d|\p{L}{3}/u.test(c) && !/no figure/.test(c)).length > 1));
            const experts = table.rows.find(([head]) => head === "experts");
            assert.deepEqual(experts.slice(1).map((c) => /four|six/.exec(c)[0]), ["four", "six", "four"]);
            assert.ok(experts.slice(1).every((c) => /differs/.test(c)));
            await person.press(".figures .figure::-p-text(six experts)");
            assert.deepEqual(await person.chosenIn(), ["a2"]);
            assert.deepEqual(await person.texts(".text [data-chosen]"), ["six experts"]);
            assert.match(await person.text(".figures .opened blockquote"), /six experts/);
            await person.press(".figures .opened button::-p-text(See the difference)");
            assert.match(await person.text(".panel h2"), /Where they differ/);
            assert.equal(await person.selection(), report.differences.find((d) => d.kind === "quantity" && d.spans.some((s) => textOf(s) === "six experts")).id);
        });

        test("every date of the articles is listed with what it was taken for, and leads to its words", async () => {
            await person.goTo("Timeline");
            const total = report.articles.reduce((n, a) => n + a.times.length, 0);
            assert.equal(await person.count(".dates .card.time"), total);
            const all = await person.texts(".dates .card.time .gist");
            assert.ok(all.some((line) => /^Oct\. 28\s*taken for\s*Mon, 28 October 2024$/.test(line)), `${all}`);
            assert.ok(all.some((line) => /^next week\s*taken for\s*the week from Mon, 21 October 2024$/.test(line)));
            assert.ok(all.some((line) => /^Tuesday night\s*taken for\s*Tue, 15 October 2024, night$/.test(line)));
            await person.press(".dates .gist::-p-text(Oct. 28)");
            assert.deepEqual(await person.texts(".text [data-chosen]"), ["Oct. 28"]);
        });

        test("a date in an article tells what it was taken for, to the pointer and in the sentence that has the focus", async () => {
            await person.goTo("Articles");
            const looks = (pseudo, property) => person.inside("(tree, pseudo, property) => getComputedStyle([...tree.querySelectorAll('.text .piece.time')].find((e) => e.innerText === 'Oct. 28'), pseudo || null)[property]", pseudo, property);
            const titles = await person.inside("(tree) => [...tree.querySelectorAll('.text .piece.time')].filter((e) => e.innerText === 'Oct. 28').map((e) => e.title)");
            assert.deepEqual(titles, ["taken for Mon, 28 October 2024"]);
            assert.equal(await looks("", "borderBottomStyle"), "none");
            await person.press(".menu summary[title^='Type']");
            await person.press("label:has(.sample.time) input");
            await person.until("(tree) => tree.querySelector('.shell').dataset.marks.includes('time')");
            assert.equal(await looks("", "borderBottomStyle"), "dotted");
            assert.equal(await looks("::after", "content"), "none");
            await person.inside("(tree) => [...tree.querySelectorAll('.text .piece.time')].find((e) => e.innerText === 'Oct. 28').closest('.sentence').focus()");
            assert.match(await looks("::after", "content"), /attr\(data-taken\)|taken for Mon, 28 October 2024/);
        });

        test("the timeline is drawn and listed, in order of time", async () => {
            await person.goTo("Timeline");
            const times = await person.inside("(tree) => [...tree.querySelectorAll('.moments time')].map((t) => t.dateTime)");
            assert.deepEqual(times, report.timeline.map((t) => t.when));
            assert.ok((await person.count(".line .point")) >= 2);
            await person.inside("(tree) => tree.querySelector('.line .point').dispatchEvent(new MouseEvent('click', { bubbles: true }))");
            await person.until("(tree) => tree.querySelector('.moments .card[data-chosen]')");
        });

        test("quotations stand by speaker, with the article that has them", async () => {
            await person.goTo("Quotations");
            const speakers = await person.texts(".quotes h3");
            for (const { speaker } of report.quotes) assert.ok(speakers.some((s) => s.startsWith(report.entities.find((e) => e.id === speaker).name)));
            await person.press(".quotes .card.quote .gist");
            assert.equal((await person.chosenIn()).length, 1);
        });

        test("the ledger tells what each article calls a thing, from first mention to last", async () => {
            await person.goTo("Names");
            await person.press(".panel .card .gist::-p-text(Yiannis Maras)");
            const forms = await person.texts(".ledger dd");
            assert.equal(forms.length, 3);
            assert.ok(forms.some((f) => /Yiannis Maras/.test(f) && /Maras/.test(f)));
        });

        test("the places that could be found are on the map, and all are in the list", async () => {
            await person.goTo("Places");
            const placed = report.entities.filter((e) => e.place && Object.keys(e.mentions).length);
            assert.equal(await person.count(".map .ring"), placed.length);
            const names = await person.texts(".places .name");
            for (const { name } of placed) assert.ok(names.includes(name), name);
        });

        test("what one article only tells more exactly comes after what cannot both be true", async () => {
            const first = "Ferry fire\n\nAt least 30 people were on board the Meltem Star when it caught fire, the coast guard said.\n\nThe fire killed 16 people, the coast guard said.";
            const second = "Ferry burns\n\nThe coast guard said 32 people were on board the Meltem Star when it caught fire.\n\nThe coast guard said the fire killed 17 people.";
            await drop(person.page, [["first.txt", first], ["second.txt", second]].map(([name, content]) => ({ name, bytes: [...new TextEncoder().encode(content)] })));
            const { differences } = await person.sees(2);
            assert.deepEqual(differences.map(({ kind }) => kind), ["precision", "quantity"]);
            assert.match(await person.text(".overview"), /2 differences \(1 only in how exact\)/);
            await person.goTo("Differences");
            assert.deepEqual(await person.texts(".panel .card.difference .kind"), ["Number", "How exact"]);
        });

        test("of two versions of one article the view tells what came, what went and what was reworded, with the words that changed", async () => {
            const first = "A tram left the rails in Lindhaven on Monday and 14 people were hurt. The driver was taken to the hospital. The line to the harbour was closed until the evening, the tram company said. Witnesses spoke of a loud bang near the bridge. The mayor, Ada Holm, came to the place at noon.";
            const later = "A tram left the rails in Lindhaven on Monday and 16 people were hurt. The driver was taken to the hospital. The line to the harbour was closed until the evening, the tram company said. The mayor, Ada Holm, came to the place at noon. The police have asked for films of the accident.";
            await drop(person.page, [["early.txt", first], ["late.txt", later]].map(([name, content]) => ({ name, bytes: [...new TextEncoder().encode(content)] })));
            const { versions } = await person.sees(2);
            assert.equal(versions.length, 1);
            await person.goTo("Versions");
            const told = await person.texts(".panel .card.change .gist");
            assert.ok(told.some((t) => /added[^]*films of the accident/i.test(t)) && told.some((t) => /removed[^]*loud bang/i.test(t)), `${told}`);
            await person.press(".panel .card.change .gist::-p-text(reworded)");
            assert.deepEqual((await person.texts(".wordings mark.other")).sort(), ["14", "16"]);
        });

        test("searching finds every place in all articles, and a choice goes there", async () => {
            await person.type("input[type=search]", "captain");
            const expected = report.articles.reduce((n, a) => n + a.text.toLowerCase().split("captain").length - 1, 0);
            await person.until("(tree, n) => tree.querySelectorAll('.results .card').length === n", expected);
            assert.match(await person.text(".results [role=status]"), new RegExp(`^${expected} places`));
            await person.press(".results .gist");
            await person.until("(tree) => /captain/i.test(tree.activeElement?.innerText ?? '') && tree.activeElement.matches('.sentence')");
        });

        test("the address keeps the view and the finding: a link, a reload and Back lead there", async () => {
            await person.goTo("Differences");
            await person.press(".panel .card.difference .gist");
            assert.match(await person.page.evaluate(() => location.hash), /^#view=differences&finding=d1/);
            await person.goTo("Names");
            await person.page.evaluate(() => history.back());
            await person.until("(tree) => /Where they differ/.test(tree.querySelector('.panel h2').innerText)");
            await person.page.goto("about:blank");
            await person.page.goto(`${pageAddress}#view=differences&finding=d2`);
            await person.sees(3);
            assert.match(await person.text(".panel h2"), /Where they differ/);
            assert.equal(await person.selection(), "d2");
        });

        test("no two rows of the matrix, and no two shared statements, are known by the same sentence", async () => {
            for (const [view, rows] of [["Matrix", "table.matrix:not(.names) tbody th"], ["Agreements", ".panel .card.agreement .text"]]) {
                await person.goTo(view);
                const told = (await person.texts(rows)).filter((words) => words.length > 20);
                assert.ok(told.length > 10);
                assert.deepEqual(told, [...new Set(told)], view);
            }
        });

        test("of several stories each has its own matrix and its own figures, and what is chosen is in the one shown", async () => {
            const names = ["ferry-kestrel-review.txt", "ferry-meridian-ledger.html", "ferry-quayside-courier.txt", "strike-pacific-dispatch.txt", "strike-longshore-daily.txt"];
            await drop(person.page, names.map((name) => join(root, "www/samples", name)));
            assert.deepEqual((await person.sees(5)).stories.map((s) => s.length), [3, 2]);
            await person.goTo("Matrix");
            await person.until("(tree) => tree.querySelectorAll('table.matrix:not(.names) thead .badge').length === 3");
            await person.choose(".panel .filters select", "1");
            await person.until("(tree) => tree.querySelectorAll('table.matrix:not(.names) thead .badge').length === 2");
            await person.goTo("Figures");
            await person.find(".figures thead .badge");
            const heads = await person.inside("(tree) => [...tree.querySelectorAll('table.figures')].map((t) => t.querySelectorAll('thead .badge').length)");
            assert.deepEqual([...new Set(heads)], [2]);
            await person.goTo("Matrix");
            await person.page.evaluate(() => (document.querySelector("cross-read").selection = "s1"));
            await person.until("(tree) => tree.querySelectorAll('table.matrix:not(.names) thead .badge').length === 3 && tree.querySelector('table.matrix [data-chosen]')");
        });

        test("in a view that is one list, the keys go through that list, in its order", async () => {
            await person.goTo("Only here");
            const listed = await person.inside("(tree) => [...tree.querySelectorAll('.panel .card')].map((card) => card.dataset.f)");
            await person.keys("n");
            assert.equal(await person.selection(), listed[0]);
            await person.keys("n");
            assert.equal(await person.selection(), listed[1]);
            assert.match(await person.text(".walker"), new RegExp(`Only here 2 of ${listed.length}`));
        });

        test("among many articles one that tells a story of its own has its figures too", async () => {
            const towns = ["Oslo", "Lima", "Quito", "Accra", "Hanoi", "Dakar", "Turin", "Porto", "Osaka", "Perth", "Leeds", "Basel", "Malmo"];
            const sources = towns.map((town, i) => ({ name: town, content: `The mayor of ${town} opened ${i + 20} ${["bridges", "schools", "pools"][i % 3]} in May.`, format: "prose", published: `20${i + 10}-05-20` }));
            await person.page.evaluate((all) => void (document.querySelector("cross-read").sources = all), [...sources, { ...sources[0], name: "again" }]);
            assert.deepEqual((await person.sees(14)).stories.map((s) => s.length), towns.map((_, i) => (i ? 1 : 2)));
            await person.goTo("Figures");
            await person.choose(".panel .filters select", "12");
            await person.until("(tree) => [...tree.querySelectorAll('.figures tbody button')].some((b) => b.innerText.includes('32 bridges'))");
        });

        test("long tables are drawn in parts too, and a figure far down is reached all the same", async () => {
            const things = Array.from({ length: 130 }, (_, i) => `${[..."bcdfghklmn"][Math.floor(i / 13) % 10]}${"aeiou"[i % 5]}${[..."lmnrt"][Math.floor(i / 5) % 5]}${"aeo"[i % 3]}p${i % 2 ? "ot" : "an"}s`);
            const content = (extra) => [...new Set(things)].map((thing, i) => `The harbour of Lindhaven bought ${i + 20 + extra} ${thing} in May.`).join("\n\n");
            await person.page.evaluate((sources) => void (document.querySelector("cross-read").sources = sources), [{ name: "A", content: content(0), format: "prose" }, { name: "B", content: content(0), format: "prose" }]);
            await person.sees(2);
            await person.goTo("Figures");
            const drawn = () => person.count(".figures tbody tr");
            const all = await person.page.evaluate(() => document.querySelector("cross-read").desk.state.model.figures.length);
            assert.ok(all > 90, `${all} rows`);
            assert.ok((await drawn()) < all);
            await person.page.evaluate(() => {
                const { desk } = document.querySelector("cross-read");
                desk.choose(desk.state.model.figures.at(-5).figures[0].id);
            });
            await person.until("(tree) => tree.querySelector('.figures .opened')");
            await person.until("(tree, n) => { tree.querySelector('.panel').scrollTo(0, 1e6); return tree.querySelectorAll('.figures tbody tr:not(.opened)').length >= n; }", all);
        });

        test("a long list is drawn in parts, and a finding far down is reached all the same", async () => {
            const sentence = (i) => `Item ${i} of the inventory was sold to buyer ${i * 7} in Lindhaven for ${i * 13} euros.`;
            const content = (from) => Array.from({ length: 150 }, (_, i) => sentence(i + from)).join("\n\n");
            await person.page.evaluate((sources) => void (document.querySelector("cross-read").sources = sources), [{ name: "A", content: content(1), format: "prose" }, { name: "B", content: "The port of Callao was shut.", format: "prose" }]);
            report = await person.sees(2);
            assert.ok(report.only.length > 140);
            await person.goTo("Only here");
            assert.ok((await person.count(".panel .card")) < report.only.length);
            // Whoever wants the end scrolls on while more is drawn.
            await person.until("(tree) => { tree.querySelector('.panel').scrollTo(0, 1e6); return tree.querySelectorAll('.panel .card').length >= 120; }");
            await person.page.evaluate((id) => document.querySelector("cross-read").selection = id, `o${report.only.length}`);
            await person.until("(tree) => tree.querySelector('.panel .card[data-chosen]')");
        });
    });
}
