// Law 8, measured: does time grow with the input? For shapes of input that make careless programs slow, the time for a
// size and for twice and four times that. node tests/bench/growth.mjs [MEGABYTES]; a ratio far above 2 is a bug.
import { readFileSync } from "node:fs";
import { crossread, linesOf, root } from "../support/tool.mjs";

const megabytes = Number(process.argv[2] ?? 1);
const sample = (name) => readFileSync(`${root}www/samples/${name}`, "utf8");
const dump = sample("ferry-quayside-courier.txt");
const page = sample("ferry-meridian-ledger.html");

/** The text over and over, until it is so many bytes long. */
const fill = (text, size) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
const numbered = (size, line) => {
    let out = "";
    for (let i = 0; out.length < size; ++i) out += line(i);
    return out;
};

const shapes = {
    "a story, again and again": (n) => fill(dump, n),
    "one line": (n) => fill("The minister said on Tuesday that 14 people had died in Izmir. ", n),
    "one sentence without an end": (n) => fill("and the minister of transport said and the captain said ", n),
    "one word": (n) => fill("a", n),
    // Whole lines only: a half one at the end is the single line that no list knows, so that it is the story and all else is dropped.
    "short lines": (n) => fill("Menu\n\nMore\n\n", n - (n % 12)),
    "names, all different": (n) => numbered(n, (i) => `Mr. Aran${i.toString(36)} Belo${i.toString(36)}son met Ms. Carra${i}. He left. `),
    "one name": (n) => fill("Aksoy met Aksoy. He said she had met him. ", n),
    "quotation marks that open": (n) => fill("“ the minister said ", n),
    "straight quotation marks": (n) => fill('" he said " she said ', n),
    "numbers": (n) => numbered(n, (i) => `${i},${i} people and $${i}.5 million on ${1 + (i % 28)} May ${1900 + (i % 150)}, `),
    "brackets": (n) => fill("([{<", n),
    "a page, again and again": (n) => fill(page, n),
    "tags that open": (n) => `<html><body>${fill("<div><b>word ", n)}`,
    "tags that close": (n) => `<html><body>${fill("</div></p>word ", n)}`,
    "a tag without an end": (n) => `<html><body><p ${fill("a=1 ", n)}`,
    "comments without an end": (n) => `<html><body>${fill("<!-- x ", n)}`,
    "character references": (n) => `<html><body><p>${fill("&amp;&#65;&notit;", n)}`,
    "a table in a table": (n) => `<html><body>${fill("<table><tr><td>word ", n)}`,
    "links": (n) => `<html><body>${fill('<a href="x">word</a> ', n)}`,
};

function seconds(command, sources) {
    const input = linesOf(sources);
    const begin = performance.now();
    crossread([command, "--jsonl"], input);
    return (performance.now() - begin) / 1000;
}

function row(shape, times) {
    const ratios = times.slice(1).map((time, i) => (time / times[i]).toFixed(1));
    console.log(`${shape.padEnd(40)} ${times.map((time) => `${time.toFixed(2)} s`.padStart(9)).join("")}   x ${ratios.join(", x ")}`);
}

const sizes = [1, 2, 4].map((factor) => factor * megabytes * (1 << 20));
for (const [shape, make] of Object.entries(shapes)) row(shape, sizes.map((size) => seconds("read", [{ name: "x", content: make(size) }])));

/** A word of its own for each number, and the same for the same one. */
const word = (i) => {
    let out = "";
    for (let k = 0, rest = Math.imul(i, 2654435761) >>> 0; k < 4; ++k, rest = Math.floor(rest / 70)) out += "bdfgklmnprstvz"[rest % 14] + "aeiou"[Math.floor(rest / 14) % 5];
    return out;
};
const name = (i) => word(i)[0].toUpperCase() + word(i).slice(1);
const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));
const articles = (n, make) => times(n, (i) => ({ name: `${i}`, format: "prose", published: "2024-10-03", content: make(i) }));
const two = (n, make) => articles(2, (a) => times(n, (i) => make(i, a)).join(" "));

// Sets of articles that make careless comparing slow: how many of them, and then two and four times as many. A story with n sentences
// that all tell the same has n times n pairs that match; 400 of them are looked at for each sentence, so from some thousands on it is n.
const sets = {
    "articles of one story": [20, (n) => times(n, (i) => ({ name: `${i}`, content: dump.replaceAll("ferry", `ferry number ${i}`) }))],
    "the same article": [125, (n) => articles(n, () => dump)],
    "versions of one article": [125, (n) => articles(n, (i) => `${dump.replace(/\d+/g, (d) => `${((Number(d) + 7 * i) % 97) + 2}`)}\n\nIn ${name(i)} ${i} more were found.`)],
    "one sentence again and again": [1000, (n) => two(n, (i, a) => `${i ? "" : `${a} `}The minister said on Tuesday that 14 people had died in Izmir.`)],
    "two articles of many sentences": [500, (n) => two(n, (i, a) => `${name(2 * i + 77777 * a)} of ${name(i + 5)} said the ${word(3 * i)} ${word(i % 500)} had left ${(i % 97) + 2} ${word(i % 300)}s on ${(i % 28) + 1} May.`)],
    "two articles of quotations": [2500, (n) => two(n, (i, a) => `“We ${word(2 * i + a)} the ${word(i)},” ${["he", "she", "the minister", "Aksoy"][i % 4]} said.`)],
    "names, all different": [200, (n) => articles(n, (i) => times(10, (k) => `Minister ${name(1000 * i + k)} ${name(1000 * i + k + 500)} met the ${name(91 * i + k)} Council in ${name(51 * i + k)}.`).join(" "))],
    "one name": [250, (n) => articles(n, (i) => `John ${name(i)} Smith met Smith in ${name(5 * i)}. The National ${name(i)} Council met the ${name(7 * i)} Comets. Comets lost. Smith spoke.`)],
};
for (const [set, [least, make]] of Object.entries(sets)) row(`${set}, compared`, [1, 2, 4].map((factor) => seconds("compare", make(factor * least))));
