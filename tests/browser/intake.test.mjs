// Getting articles in, as people do it: files, folders, drops, pasting, typing; what goes wrong, and stopping.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { browsers, drop, root } from "./browsers.mjs";
import { eachVisit } from "./person.mjs";

const sample = (name) => join(root, "www/samples", name);
const PAGE = "<!doctype html><title>x</title><article><h1>Bridge at Varn opens</h1><p>The bridge at Varn opened on Friday after six years of work.</p><p>It cost 40 million euros, the mayor said.</p></article>";
const MHTML = `From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://varn.example/bridge\r\n\r\n${PAGE}\r\n--b--\r\n`;

for (const kind of browsers) {
    describe(`getting articles in, ${kind}`, () => {
        let person;
        let folder;
        eachVisit(kind, (visitor) => (person = visitor));
        before(async () => {
            folder = await mkdtemp(join(tmpdir(), "crossread-folder-"));
            await mkdir(join(folder, "inner"));
            await writeFile(join(folder, "one.html"), PAGE);
            await writeFile(join(folder, "inner", "two.txt"), "Varn's new bridge opened on Friday. It cost 45 million euros, said the mayor.");
            await writeFile(join(folder, "inner", "picture.png"), "no article");
        });
        after(() => rm(folder, { recursive: true }));

        const openDialog = () => person.press("button.primary::-p-text(Add)");
        const paste = (data) =>
            person.page.evaluate((given) => {
                const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
                // Firefox takes no clipboard from a script; what a person's paste brings is an object with these two.
                Object.defineProperty(event, "clipboardData", { value: { files: [], getData: (type) => given[type] ?? "" } });
                document.dispatchEvent(event);
            }, data);

        test("several files are chosen at once, of every kind: html, mhtml, txt, md", async () => {
            await writeFile(join(folder, "saved.mhtml"), MHTML);
            await writeFile(join(folder, "notes.md"), "# Varn\n\nThe **bridge** at Varn opened on Friday.\n");
            await openDialog();
            const field = await person.find("dialog input[type=file]:not([webkitdirectory])");
            await field.uploadFile(...["one.html", "saved.mhtml", "notes.md", "inner/two.txt"].map((name) => join(folder, name)));
            const report = await person.sees(4);
            assert.deepEqual(report.articles.map((a) => a.format), ["html", "mhtml", "text", "text"]);
            assert.equal(report.articles[1].url, "https://varn.example/bridge");
            await rm(join(folder, "saved.mhtml"));
            await rm(join(folder, "notes.md"));
        });

        test("a dropped folder gives its articles, those in folders below too, and leaves the rest", async () => {
            // A script cannot make a folder's entry: what the browser hands over at a drop is built with the same methods.
            await person.page.evaluate((page) => {
                const file = (name, text) => ({ isFile: true, isDirectory: false, name, file: (done) => done(new File([text], name)) });
                const dir = (name, list) => ({
                    isFile: false,
                    isDirectory: true,
                    name,
                    createReader: () => ({ parts: [list.slice(0, 1), list.slice(1), []], readEntries(done) { done(this.parts.shift()); } }),
                });
                const entry = dir("story", [file("one.html", page), file("photo.jpg", "x"), dir("below", [file("two.txt", "Varn's new bridge opened on Friday, the mayor said.")])]);
                const event = new DragEvent("drop", { bubbles: true, composed: true, cancelable: true });
                Object.defineProperty(event, "dataTransfer", { value: { items: [{ webkitGetAsEntry: () => entry }], files: [new File([], "story")], getData: () => "" } });
                document.querySelector("cross-read").renderRoot.querySelector(".shell").dispatchEvent(event);
            }, PAGE);
            const report = await person.sees(2);
            assert.deepEqual(report.articles.map((a) => a.name), ["one.html", "two.txt"]);
        });

        test("a copied page keeps its headline, copied text is read as text, both straight from the clipboard", async () => {
            await paste({ "text/html": PAGE, "text/plain": "Bridge at Varn opens" });
            assert.equal((await person.sees(1)).articles[0].title, "Bridge at Varn opens");
            await paste({ "text/plain": "Varn's new bridge opened on Friday. It cost 45 million euros, said the mayor." });
            assert.match((await person.sees(2)).articles[1].text, /45 million/);
        });

        test("what the bookmarklet copies is a page with its address", async () => {
            await openDialog();
            const address = await person.inside("(tree) => tree.querySelector('dialog a[href^=javascript]').getAttribute('href')");
            const other = await person.page.browser().newPage();
            await other.setContent(PAGE);
            const [html, plain] = await other.evaluate(async (code) => {
                const taken = new Promise((done) => {
                    window.ClipboardItem = class { constructor(data) { Object.assign(this, data); } };
                    Object.defineProperty(navigator, "clipboard", { value: { write: async ([item]) => done(Promise.all([item["text/html"].text(), item["text/plain"].text()])) } });
                    window.alert = () => {};
                });
                const script = document.createElement("script");
                script.textContent = code;
                document.body.append(script);
                return taken;
            }, decodeURIComponent(address.replace(/^javascript:/, "")));
            await other.close();
            assert.match(html, /^<html.*Bridge at Varn opens/s);
            assert.equal(plain, "x\nabout:blank");
            await person.keys("Escape");
            await paste({ "text/html": html, "text/plain": "x\nhttps://varn.example/bridge" });
            const [article] = (await person.sees(1)).articles;
            assert.deepEqual([article.title, article.url], ["Bridge at Varn opens", "https://varn.example/bridge"]);
        });

        test("text is typed into the dialog", async () => {
            await openDialog();
            await person.type("dialog textarea", "The bridge at Varn opened on Friday after six years of work, the mayor said.");
            await person.press("dialog form button");
            const report = await person.sees(1);
            assert.match(report.articles[0].text, /six years/);
            assert.equal(await person.inside("(tree) => tree.querySelector('dialog').open"), false);
        });

        test("of a bad file it is said what is wrong, and the rest goes on", async () => {
            await drop(person.page, [{ name: "empty.txt", bytes: [] }, sample("strike-pacific-dispatch.txt"), { name: "broken.json", bytes: [123] }, sample("strike-longshore-daily.txt")]);
            await person.sees(2);
            const told = (await person.texts(".problems li")).sort();
            assert.match(told[0], /^broken\.json was not taken: .*JSON/);
            assert.match(told[1], /^empty\.txt was not taken: .+/);
            await person.press(".problems li button");
            assert.equal(await person.count(".problems li"), 1);
        });

        test("long work shows how far it is, and stops when told to", async () => {
            const long = (await import("node:fs")).readFileSync(sample("strike-pacific-dispatch.txt"), "utf8").repeat(60);
            const many = Array.from({ length: 30 }, (_, i) => ({ name: `long ${i}`, content: `${i}. ${long}` }));
            await person.page.evaluate((sources) => void document.querySelector("cross-read").desk.add(sources), many);
            await person.until("(tree) => tree.querySelector('progress')?.value >= 1");
            assert.match(await person.text(".busy"), /Reading long|Comparing/);
            assert.match(await person.text("[role=status]"), /Reading \d+ of 30|Comparing/);
            await person.press(".busy button");
            await person.settled();
            assert.equal((await person.sees(3)).articles.length, 3, "what was there before stays");
            await drop(person.page, [sample("strike-pacific-dispatch.txt"), sample("strike-longshore-daily.txt")]);
            await person.sees(2);
        });
    });
}
