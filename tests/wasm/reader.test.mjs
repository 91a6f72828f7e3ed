// The JavaScript API as Node runs it; the browser tests run the same in a page and in a worker.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { createReader, CrossreadError } from "../../dist/crossread.mjs";
import { realInputs } from "./inputs.mjs";

const first = { name: "first", content: "KABUL -- A blast killed 32 people on Monday.\n\nThe minister said he was sad." };
const second = { name: "second", content: "At least 36 people died in Monday's blast in Kabul." };

let reader;
before(async () => (reader = await createReader()));
after(() => reader.close());

test("an article is read from text, bytes, a view of bytes and a Blob alike", async () => {
    const bytes = new TextEncoder().encode(first.content);
    const padded = new Uint8Array([0, ...bytes, 0]).subarray(1, bytes.length + 1);
    const expected = await reader.read(first);
    assert.equal(expected.schema, 1);
    assert.equal(expected.name, "first");
    for (const content of [bytes, bytes.buffer, padded, new Blob([bytes])]) {
        assert.deepEqual(await reader.read({ name: "first", content }), expected);
    }
});

test("a page in an encoding that only TextDecoder knows is read from its bytes", async () => {
    const content = readFileSync(new URL("../golden/page-in-shift-jis/source.html", import.meta.url));
    const { title, authors, diagnostics } = await reader.read({ name: "sjis", content });
    assert.equal(title, "港の橋、開通を三週間延期 市議会が決定");
    assert.deepEqual(authors, ["田村葉子"]);
    assert.deepEqual(diagnostics.map(({ code }) => code), ["language_not_analysed"]);
});

test("a bare text is a source too, and is given a name", async () => {
    assert.equal((await reader.read(first.content)).name, "article 1");
});

test("offsets are UTF-16: every sentence can be cut out with slice", async () => {
    const content = "The café 🎭 in Łódź closed on Monday. “It was time,” the owner said.";
    const { text, sentences } = await reader.read({ content, format: "prose" });
    assert.equal(text, content);
    assert.ok(text.slice(sentences[0].begin, sentences[0].end).startsWith("The café 🎭 in Łódź closed"));
});

test("a lone half of a surrogate pair keeps the offsets right", async () => {
    const { text } = await reader.read({ content: "A \ud800 half. And a whole.", format: "prose" });
    assert.equal(text, "A \ufffd half. And a whole.");
});

test("a story alone is read by itself, and a comparison of the same source reads it in full", async () => {
    const source = { ...first, analysis: "story" };
    const { text, sentences, entities, diagnostics } = await reader.read(source);
    assert.equal(text, (await reader.read(first)).text);
    assert.deepEqual([sentences, entities, diagnostics.map(({ code }) => code)], [[], [], ["story_alone"]]);
    assert.deepEqual(await reader.compare([source, second]), await reader.compare([first, second]));
    await assert.rejects(reader.read({ ...first, analysis: "names" }), { code: "bad_analysis", source: "first" });
});

test("a comparison has the articles in the given order", async () => {
    const report = await reader.compare([first, second]);
    assert.deepEqual(report.articles.map(({ id, name }) => [id, name]), [["a1", "first"], ["a2", "second"]]);
});

test("comparing the same again gives the same, and one article more reads only that one", async () => {
    const once = await reader.compare([first, second]);
    assert.deepEqual(await reader.compare([first, second]), once);
    const third = { name: "third", content: "Nobody claimed the blast." };
    assert.equal((await reader.compare([first, second, third])).articles.length, 3);
    assert.deepEqual(await reader.compare([first, second]), once);
});

test("progress names each source, then the comparison", async () => {
    const told = [];
    await reader.compare([first, second], { onProgress: (p) => told.push(`${p.phase} ${p.done}/${p.total} ${p.name}`.trim()) });
    assert.deepEqual(told, ["reading 0/2 first", "reading 1/2 second", "comparing 2/2"]);
});

test("a source that cannot be read rejects with a name, a code and the source's name", async () => {
    for (const call of [() => reader.read({ name: "nothing", content: "" }), () => reader.compare([first, { name: "nothing", content: " \n" }])]) {
        await assert.rejects(call, (error) => {
            assert.ok(error instanceof CrossreadError);
            assert.deepEqual([error.name, error.code, error.source], ["CrossreadError", "empty", "nothing"]);
            return true;
        });
    }
    await assert.rejects(reader.read({ name: "odd", content: 12 }), { code: "bad_source", source: "odd" });
    await assert.rejects(reader.read({ name: "odd", content: "x y", format: "pdf" }), { code: "bad_format", source: "odd" });
});

test("with onError the readable ones are compared all the same", async () => {
    const errors = [];
    const report = await reader.compare([first, { name: "nothing", content: "" }, second], { onError: (e) => errors.push(e.source) });
    assert.deepEqual(errors, ["nothing"]);
    assert.deepEqual(report.articles.map((a) => a.name), ["first", "second"]);
});

test("an abort rejects with its reason, and the reader goes on", async () => {
    await assert.rejects(reader.compare([first], { signal: AbortSignal.abort() }), { name: "AbortError" });
    const control = new AbortController();
    const pending = reader.compare([first, second], { signal: control.signal, onProgress: () => control.abort(new Error("enough")) });
    await assert.rejects(pending, { message: "enough" });
    assert.equal((await reader.compare([first, second])).articles.length, 2);
});

test("calls made at once take turns", async () => {
    const [a, b, c] = await Promise.all([reader.read(first), reader.compare([first, second]), reader.read(second)]);
    assert.deepEqual([a.name, b.articles.length, c.name], ["first", 2, "second"]);
});

test("corrections are carried through the comparison, and a list that holds none rejects", async () => {
    const sources = ["Anna Brandt closed the port on Monday.", "The port was closed by Anna Brandt on Monday."];
    const corrections = [{ kind: "rename", entity: { type: "person", name: "Anna Brandt" }, to: "Anne Brandt" }];
    const report = await reader.compare(sources, { corrections });
    assert.deepEqual(report.entities.filter((e) => e.type === "person").map((e) => e.name), ["Anne Brandt"]);
    assert.deepEqual(report.corrections, corrections);
    await assert.rejects(reader.compare(sources, { corrections: [{ kind: "sing" }] }), { name: "CrossreadError", code: "bad_corrections" });
});

test("Markdown is the comparison for people", async () => {
    const text = await reader.markdown([first, second]);
    assert.match(text, /^# /);
    assert.match(text, /first/);
});

test("a closed reader says so", async () => {
    const other = await createReader({ worker: false });
    other.close();
    await assert.rejects(other.read(first), { code: "closed" });
});

test("the samples are compared", async () => {
    const sources = await realInputs();
    const report = await reader.compare(sources);
    assert.equal(report.articles.length, sources.length);
});
