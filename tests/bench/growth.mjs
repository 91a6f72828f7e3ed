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

function row(name, times) {
    const ratios = times.slice(1).map((time, i) => (time / times[i]).toFixed(1));
    console.log(`${name.padEnd(32)} ${times.map((time) => `${time.toFixed(2)} s`.padStart(9)).join("")}   x ${ratios.join(", x ")}`);
}

const sizes = [1, 2, 4].map((factor) => factor * megabytes * (1 << 20));
for (const [name, make] of Object.entries(shapes)) row(name, sizes.map((size) => seconds("read", [{ name: "x", content: make(size) }])));
const some = (n) => Array.from({ length: n }, (_, i) => ({ name: `${i}`, content: dump.replaceAll("ferry", `ferry number ${i}`) }));
row("articles of one story, compared", [20, 40, 80].map((n) => seconds("compare", some(n))));
const repeated = (n) => [1, 2].map((i) => ({ name: `${i}`, content: `${i} ${"The minister said on Tuesday that 14 people had died in Izmir. ".repeat(n)}` }));
row("one sentence again and again, compared", [1000, 2000, 4000].map((n) => seconds("compare", repeated(n))));
