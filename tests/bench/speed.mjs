// The wasm as it ships, in Node and in Chromium, over the same input: node tests/bench/speed.mjs INPUT [node|chromium]
// INPUT has one Source per line, as tests/bench/inputs.mjs writes them. Each pass is `read` with its JSON, parsed; the first is
// to warm up, the best of five is told: on a busy machine it is the one least disturbed.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PASSES = 5;

/** Runs in Node and in a page alike: seconds of the best pass for each format, and the engine's start. */
async function measure(createReader, sources, passes) {
    const started = performance.now();
    const reader = await createReader({ worker: false });
    const out = { start: (performance.now() - started) / 1000 };
    for (const format of new Set(sources.map((source) => source.format))) {
        const inputs = sources.filter((source) => source.format === format);
        let best = Infinity;
        for (let pass = 0; pass <= passes; ++pass) {
            const begin = performance.now();
            // A new name for each pass: what the reader knows already it would not read again.
            for (const source of inputs) await reader.read({ ...source, name: `${source.name} ${pass}` }).catch(() => null);
            if (pass > 0) best = Math.min(best, (performance.now() - begin) / 1000);
        }
        out[format] = best;
    }
    reader.close();
    return out;
}

const [file, where = "node"] = process.argv.slice(2);
const sources = readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));

async function inChromium() {
    const { launch, openPage } = await import("../browser/browsers.mjs");
    const browser = await launch("chromium");
    try {
        const { page } = await openPage(browser);
        return await page.evaluate(`(${measure})(crossread.createReader, ${JSON.stringify(sources)}, ${PASSES})`);
    } finally {
        await browser.close();
    }
}

async function inNode() {
    const { createReader } = await import(fileURLToPath(new URL("../../dist/crossread.mjs", import.meta.url)));
    return measure(createReader, sources, PASSES);
}

const times = await (where === "chromium" ? inChromium() : inNode());
const words = (list) => list.reduce((n, { content }) => n + content.split(/\s+/).filter(Boolean).length, 0);
const bytes = (list) => list.reduce((n, { content }) => n + Buffer.byteLength(content), 0);
for (const format of Object.keys(times).filter((name) => name !== "start")) {
    const list = sources.filter((source) => source.format === format);
    const rate = `${(bytes(list) / 1e6 / times[format]).toFixed(2)} MB/s`;
    const more = format === "prose" ? `, ${Math.round(words(list) / times[format])} words/s` : `, ${(list.length / times[format]).toFixed(0)} pages/s`;
    console.log(`| wasm in ${where}, read ${format} | ${rate}${more} |`);
}
console.log(`| wasm in ${where}, start of the engine | ${(times.start * 1000).toFixed(0)} ms |`);
