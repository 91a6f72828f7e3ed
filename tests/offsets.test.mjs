// What the offsets in the JSON point at, as a JavaScript program sees it: slice() of a string gives the words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { crossread, linesOf, valuesOf } from "./support/tool.mjs";
import { dice, realInputs, seedInputs } from "./wasm/inputs.mjs";

const strange = { name: "strange", content: "Zoë 😀 Łodź\n\nThe mayor of Łodź, Zoë 𝒦ing, said “no” 😀😀 on Monday to 東京.\n\nIt was 3 °C, the 2nd time since 1950–53, he said.\n" };

/** Text of other encodings is no string yet that a program could slice. */
function isUtf8({ content }) {
    try {
        return Boolean(new TextDecoder("utf-8", { fatal: true }).decode(content));
    } catch {
        return false;
    }
}

async function articles() {
    const given = [...(await realInputs()), ...(await seedInputs())].filter(isUtf8);
    const sources = given.map(({ name, content }) => ({ name, content: new TextDecoder().decode(content) })).concat(strange);
    const answers = valuesOf(crossread(["read", "--jsonl"], linesOf(sources)).out);
    return answers.map((article, i) => ({ article, content: sources[i].content })).filter(({ article }) => !article.error);
}

/** In base64 the source holds the words in other letters. */
const inBase64 = (content) => /^Content-Transfer-Encoding:\s*base64/im.test(content);

/** The plain words of a text, which stay the same in markup. */
const wordsOf = (text) => text.match(/[A-Za-z]{4,}/g) ?? [];

test("a block's and a dropped piece's source holds its words", async () => {
    for (const { article, content } of await articles()) {
        if (inBase64(content)) continue;
        const pieces = [...article.blocks.map(({ begin, end, source }) => [article.text.slice(begin, end), source]), ...article.dropped.map(({ text, source }) => [text, source])];
        for (const [text, [begin, end]] of pieces) {
            const marked = content.slice(begin, end);
            const given = marked + marked.replace(/<[^>]*>/g, "");  // a word may go on behind a tag
            const missing = wordsOf(text).filter((word) => !given.includes(word));
            assert.deepEqual(missing, [], `${article.name} [${begin}, ${end})`);
        }
    }
});

test("nothing points into the middle of a character or of nothing", async () => {
    const whole = (text, { begin, end }) => begin < end && end <= text.length && text.slice(begin, end).isWellFormed?.() !== false;
    for (const { article } of await articles()) {
        for (const list of ["blocks", "sentences", "mentions", "times", "quantities", "quotes", "events"]) {
            for (const item of article[list]) assert.ok(whole(article.text, item), `${article.name} ${list} ${JSON.stringify(item)}`);
        }
        assert.equal(article.blocks.map(({ begin, end }) => article.text.slice(begin, end)).join("\n\n"), article.text);
    }
});

test("a name points at its letters, behind characters of every width", async () => {
    const [{ article }] = (await articles()).filter(({ article }) => article.name === "strange");
    const last = article.sentences.at(-1);
    assert.equal(article.text.slice(last.begin, last.end), "It was 3 °C, the 2nd time since 1950–53, he said.");
});

test("bytes that are no UTF-8 are decoded as a browser decodes them, or in an encoding that is named", () => {
    const roll = dice(5);
    for (let round = 0; round < 60; ++round) {
        const bytes = Buffer.from(Array.from({ length: 1 + roll(80) }, () => (roll(2) ? 32 + roll(95) : roll(256))));
        const expected = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        const [answer] = valuesOf(crossread(["read", "--format", "prose", "-"], bytes).out);
        const encoding = answer.diagnostics?.find(({ code }) => code === "encoding");
        if (answer.error) assert.match(answer.error.code, /^(empty|binary)$/);
        else if (encoding) assert.match(encoding.message, /^Read as [\w-]+\.$/);
        else assert.equal(answer.text, expected);
    }
});

test("two runs give the same bytes", () => {
    const files = ["ferry-kestrel-review.txt", "ferry-meridian-ledger.html", "strike-andean-observer.txt"].map((name) => `www/samples/${name}`);
    assert.equal(crossread(["compare", ...files]).out, crossread(["compare", ...files]).out);
});
