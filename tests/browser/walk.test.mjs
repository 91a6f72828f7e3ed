// What it is all for, in one walk: somebody who has never seen the page opens the local file, drops three saved pages,
// sees what they agree and differ on, mends one mistake, and sends a colleague one HTML file, which the colleague opens.
import assert from "node:assert/strict";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { browsers, drop, launchSaving, openPage, root } from "./browsers.mjs";
import { Person } from "./person.mjs";

const saved = ["tidewater-gazette.html", "northern-wire.html", "quay-observer.mhtml"].map((name) => join(root, "tests/browser/pages", name));

for (const kind of browsers) {
    describe(`the whole walk, ${kind}`, () => {
        let browser;
        let folder;
        before(async () => {
            folder = await mkdtemp(join(tmpdir(), "crossread-walk-"));
            browser = await launchSaving(kind, folder);
        });
        after(async () => {
            await browser?.close();
            await rm(folder, { recursive: true });
        });

        /** The one file in the folder, once it is whole. */
        async function sent(person) {
            for (let i = 0; i < 100; ++i, await person.pause(100)) {
                const [name] = (await readdir(folder)).filter((n) => n.endsWith(".html"));
                if (name && !(await readdir(folder)).some((n) => /\.(part|crdownload)$/.test(n))) return join(folder, name);
            }
            throw new Error("nothing was saved");
        }

        test("from three saved pages to one file that tells a colleague", async () => {
            const person = await Person.at(browser);
            await drop(person.page, saved);
            await person.sees(3);

            // The overview tells the story: whose the pages are, what all say, where they differ.
            assert.match(await person.text(".view-head .about"), /^3 articles: \d+ shared statements, \d+ differences/);
            assert.deepEqual(await person.texts(".legend li > span:last-child"), ["Tidewater Gazette", "Northern Wire", "The Quay Observer"]);
            const told = await person.text(".panel.overview");
            assert.match(told, /What all of them say[^]*Eleven ships were waiting outside/);
            assert.match(told, /Where they differ[^]*two workers[^]*Three/i);
            for (const furniture of [/cookies/, /newsletter/, /Most read/, /Terms of use/]) assert.doesNotMatch((await person.texts(".text")).join(" "), furniture);

            // A difference leads to the words of each page.
            await person.press(".tile.differences");
            await person.press(".panel .card.difference .gist::-p-text(Saturday)");
            assert.deepEqual((await person.texts(".text [data-chosen]")).sort(), ["Friday", "Friday", "Saturday"]);

            // One mistake: two sentences have nothing in common but a company that does not answer.
            await person.goTo("Agreements");
            const before = await person.count(".panel .card.agreement");
            await person.press(".panel .card.agreement .gist::-p-text(Nobody from the company)");
            await person.press(".panel .actions button::-p-text(Not a match)");
            await person.until("(tree, n) => tree.querySelectorAll('.panel .card.agreement').length === n", before - 1);
            await person.settled();

            await person.press(".menu summary::-p-text(Save)");
            await person.press(".menu[open] .choices button::-p-text(Report)");
            const file = await sent(person);
            assert.match(basename(file), /^crossread-\d{4}-\d\d-\d\d\.html$/, "its name says what it is, and of when");
            assert.deepEqual(person.errors, []);
            await person.leaves();

            // The colleague has nothing but a browser.
            const { page, requests, errors, close } = await openPage(browser, { address: `file://${file}`, width: 390, height: 800 });
            const read = await page.evaluate(() => document.body.innerText);
            assert.match(read, /Tidewater Gazette[^]*Tue, 9 April 2024|Tidewater Gazette[^]*9 Apr 2024/);
            assert.match(read, /Where they differ[^]*closed until Saturday[^]*closed until Friday|Where they differ[^]*closed until Friday[^]*closed until Saturday/);
            assert.match(read, /What they agree on[^]*Eleven ships were waiting outside/);
            assert.match(read, /How many, how much[^]*ships/);
            assert.match(read, /What each date was taken for[^]*Fri, 12 April 2024/);
            assert.match(read, /Corrected by hand[^]*do not say the same[^]*Nobody from the company[^]*The union asked/);
            assert.equal(await page.evaluate(() => document.querySelector('a[href="https://tidewater.example/norvik-crane"]')?.innerText), "Tidewater Gazette");
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing is wider than a phone");
            assert.deepEqual(requests.filter((url) => /^https?:/.test(url)), []);
            assert.deepEqual(errors, []);
            await close();
        });
    });
}
