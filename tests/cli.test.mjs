// The command line: exit codes, errors per input, streams, and files that are no articles.
import assert from "node:assert/strict";
import { existsSync, openSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { conversation, crossread, linesOf, root, valuesOf, withFiles } from "./support/tool.mjs";

const samples = ["quayside-courier.txt", "meridian-ledger.html", "kestrel-review.txt"].map((name) => `www/samples/ferry-${name}`);
const story = "The port of Callao was shut on Monday after dockers walked out, the union said.\n\nAbout 3,200 workers joined the strike.\n";

test("help and version are answers, not errors", () => {
    for (const word of ["--help", "-h", "help"]) assert.match(crossread([word]).out, /^usage: crossread read/);
    assert.equal(crossread(["--help"]).code, 0);
    assert.match(crossread(["--version"]).out, /^crossread \d+\.\d+\.\d+\n$/);
});

test("wrong usage ends with 2, says why and leaves standard output empty", () => {
    const wrong = [
        [], ["frobnicate"], ["read"], ["compare"], ["read", "--no-such-option", "a"], ["read", "--format"], ["read", "--format", "pdf", "a"],
        ["read", "--markdown", "a"], ["read", "--jsonl", "a"], ["read", "--jsonl", "--format", "html"], ["compare", "--published", "2018-05-03", "a"],
        ["read", "--published", "yesterday", "a"], ["read", "--published", "2018-13-40", "a"],
        ["read", "--analysis", "names", "a"], ["read", "--analysis"], ["compare", "--analysis", "story", "a"], ["read", "--jsonl", "--analysis", "story"],
    ];
    for (const args of wrong) {
        const { code, out, err } = crossread(args);
        assert.equal(code, 2, args.join(" "));
        assert.equal(out, "");
        assert.match(err, /^crossread: .+\nusage: /);
    }
});

test("read answers each file with one line, in order and by name", () => {
    const { code, out, err } = crossread(["read", ...samples]);
    assert.equal(code, 0);
    assert.equal(err, "");
    assert.deepEqual(valuesOf(out).map((article) => article.name), samples);
});

test("a file that cannot be read has its error line, and the others still come", async () => {
    await withFiles({ "good.txt": story, "empty.txt": "" }, (path) => {
        const { code, out } = crossread(["read", path("missing.txt"), path("good.txt"), path("."), path("empty.txt"), path("good.txt")]);
        assert.equal(code, 1);
        const answers = valuesOf(out);
        assert.deepEqual(answers.map((answer) => answer.error?.code ?? "article"), ["unreadable", "article", "unreadable", "empty", "article"]);
        assert.equal(answers[0].name, path("missing.txt"));
        for (const { error } of answers) if (error) assert.match(error.message, /^[A-Z].+\.$/);
    });
});

test("compare writes one report of what could be read, and names on standard error what could not", async () => {
    await withFiles({}, (path) => {
        const { code, out, err } = crossread(["compare", samples[0], path("missing.txt"), samples[2]]);
        assert.equal(code, 1);
        assert.equal(valuesOf(out).length, 1);
        assert.deepEqual(valuesOf(out)[0].articles.map((article) => article.name), [samples[0], samples[2]]);
        assert.equal(valuesOf(err)[0].error.code, "unreadable");
    });
});

test("compare --corrections carries out what was mended by hand, and says when the file holds none", async () => {
    const rename = [{ kind: "rename", entity: { type: "place", name: "Chios" }, to: "Khios" }];
    await withFiles({ "mended.json": JSON.stringify(rename), "wrong.json": '[{"kind":"sing"}]' }, (path) => {
        const report = valuesOf(crossread(["compare", "--corrections", path("mended.json"), ...samples]).out)[0];
        assert.ok(report.entities.some((e) => e.name === "Khios" && e.aliases.includes("Chios")));
        assert.deepEqual(report.corrections, rename);
        const { code, out, err } = crossread(["compare", "--corrections", path("wrong.json"), ...samples]);
        assert.deepEqual([code, out, valuesOf(err)[0].error.code], [1, "", "bad_corrections"]);
    });
});

test("compare --markdown writes the report for people", () => {
    const { code, out } = crossread(["compare", "--markdown", ...samples]);
    assert.equal(code, 0);
    assert.match(out, /^# /);
    assert.match(out, /Meltem Star/);
    assert.throws(() => JSON.parse(out));
});

test("the samples' order on the command line changes no finding's number", () => {
    const counts = (report) => ["entities", "agreements", "only", "differences", "timeline", "quotes"].map((key) => report[key].length);
    const forth = valuesOf(crossread(["compare", ...samples]).out)[0];
    const back = valuesOf(crossread(["compare", ...[...samples].reverse()]).out)[0];
    assert.deepEqual(counts(forth), counts(back));
});

test("a file named - is standard input, and -- ends the options", async () => {
    assert.equal(valuesOf(crossread(["read", "-"], story).out)[0].name, "-");
    assert.equal(valuesOf(crossread(["read", "--format", "prose", "-"], story).out)[0].text, story);
    await withFiles({}, (path) => assert.equal(valuesOf(crossread(["read", "--", path("--jsonl")]).out)[0].error.code, "unreadable"));
});

test("--published dates an article that does not date itself", () => {
    const [article] = valuesOf(crossread(["read", "--published", "2024-03-12", "-"], story).out);
    assert.deepEqual(article.published, { value: "2024-03-12", how: "given", evidence: [] });
});

test("--jsonl answers each line before the next is sent", { timeout: 20_000 }, async () => {
    const talk = conversation(["read", "--jsonl"]);
    for (let i = 0; i < 5; ++i) {
        talk.send(JSON.stringify({ name: `n${i}`, content: story }));
        assert.equal(JSON.parse(await talk.answer()).name, `n${i}`);
    }
    talk.send("no JSON");
    assert.equal(JSON.parse(await talk.answer()).error.code, "bad_json");
    assert.equal(await talk.end(), 1);
});

test("a bad line costs only itself: it is named by its number when it has no name", () => {
    const good = JSON.stringify({ name: "good", content: story });
    const lines = [good, "", "{", '{"name":"n","content":7}', '{"content":"x","format":"pdf"}', '{"content":"x","analysis":"names"}', '{"name":"blank","content":" "}',
        `{"name":"when","content":"x","published":"soon"}`, `${good}\r`, good];
    const { code, out } = crossread(["read", "--jsonl"], lines.join("\n"));
    assert.equal(code, 1);
    const answers = valuesOf(out).map(({ name, error }) => [name, error?.code ?? "article"]);
    assert.deepEqual(answers, [["good", "article"], ["line 3", "bad_json"], ["line 4", "bad_json"], ["line 5", "bad_format"], ["line 6", "bad_analysis"], ["blank", "empty"],
        ["when", "bad_date"], ["good", "article"], ["good", "article"]]);
});

test("the story alone is the article without what is found in it, by option and by line; a comparison reads in full", () => {
    const [whole] = valuesOf(crossread(["read", samples[1]]).out);
    const { out } = crossread(["read", "--analysis", "story", samples[1]]);
    const [alone] = valuesOf(out);
    const none = { sentences: [], mentions: [], times: [], quantities: [], quotes: [], events: [], main_event: null, entities: [] };
    const told = { code: "story_alone", message: alone.diagnostics.at(-1).message, begin: 0, end: 0 };
    assert.deepEqual(alone, { ...whole, ...none, diagnostics: [...whole.diagnostics, told] });
    const line = { name: samples[1], content: readFileSync(`${root}${samples[1]}`, "utf8"), analysis: "story" };
    assert.equal(crossread(["read", "--jsonl"], linesOf([line])).out, out);
    const compared = (sources) => crossread(["compare", "--jsonl"], linesOf(sources)).out;
    assert.equal(compared([line, line]), compared([{ ...line, analysis: null }, { ...line, analysis: "full" }]));
});

test("compare --jsonl reads all lines, then writes one report", () => {
    const sources = [{ name: "a", content: story }, { name: "b", content: story, format: "prose" }];
    const { code, out } = crossread(["compare", "--jsonl"], linesOf(sources));
    assert.equal(code, 0);
    assert.deepEqual(valuesOf(out)[0].articles.map((article) => article.name), ["a", "b"]);
    assert.deepEqual(valuesOf(crossread(["compare", "--jsonl"], "").out)[0].articles, []);
});

test("an answer that cannot be written is a failure", { skip: !existsSync("/dev/full") && "there is no /dev/full here" }, () => {
    const { code, err } = crossread(["read", samples[0]], "", openSync("/dev/full", "w"));
    assert.equal(code, 1);
    assert.match(err, /cannot be written/);
});

/** What the tool makes of these bytes: an error's code or "article". */
async function fate(bytes) {
    return withFiles({ input: bytes }, (path) => {
        const { code, out } = crossread(["read", path("input")]);
        const [answer] = valuesOf(out);
        assert.equal(code, answer.error ? 1 : 0);
        return answer.error?.code ?? answer;
    });
}

test("an empty file, a blank one and a picture are errors with a clear code", async () => {
    assert.equal(await fate(""), "empty");
    assert.equal(await fate(" \n\t\n"), "empty");
    const picture = Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), Buffer.alloc(5000, 7)]);
    assert.equal(await fate(picture), "binary");
});

test("a file that is not UTF-8 is mended, and a diagnostic says so", async () => {
    const article = await fate(Buffer.concat([Buffer.from("The mayor of Caf\xe9ville said on Monday that the bridge is safe.\n", "latin1")]));
    assert.match(article.text, /^The mayor of Caf.ville said/u);
    assert.notEqual(article.diagnostics.length, 0);
});

test("one line of 8 MB is read whole, and one of 20 MB is refused with a reason", { timeout: 120_000 }, async () => {
    const sentence = "The minister said on Tuesday that 14 people had died in Izmir and nobody was to blame. ";
    const line = (size) => sentence.repeat(Math.ceil(size / sentence.length));
    assert.ok((await fate(line(8 << 20))).text.length >= 8 << 20);
    assert.equal(await fate(line(20 << 20)), "too_large");
});
