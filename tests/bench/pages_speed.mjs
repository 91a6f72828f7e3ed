// How fast and in how much memory the built wasm reads pages of shapes that make careless programs slow or fat, in Node:
//     ./build-wasm.sh && node tests/bench/pages_speed.mjs
// Each shape is read in three sizes, each twice as large as the one before; a ratio far above 2 is a bug. Each reading has a process
// of its own, so that memory is that reading's. It is the wasm's memory at its largest, beyond what the models and the stack take,
// over the page's own bytes; below the 32 MB that it begins with nothing finer can be seen. The answer is no part of it: the JSON
// is built in JavaScript, piece by piece, and of prose is several times the page.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const MB = 1 << 20;
/** Of the wasm's memory: at its start (cmake/wasm.cmake), and what models (two of them packed, and as they are in use), tables and stack take of it. */
const BEGINS_WITH = 32 * MB, MODELS = 5.7 * MB;
const sentence = "The harbour office said on Tuesday that the quay would stay shut until the inquiry has ended. ";
const fill = (text, size) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
const story = (size) => `<article>${fill(`<p>${sentence}${sentence}</p>\n`, size)}</article>`;
const page = (body) => `<!doctype html><html><head><meta charset=utf-8><title>The quay stays shut</title></head><body><h1>The quay stays shut</h1>${body}`;

/** What each shape is, and its first size. */
const SHAPES = {
    "a single-file save, MB of pictures in it": [12.5 * MB, (n) => page(`${story(40_000)}${fill(`<img src="data:image/png;base64,${fill("iVBORw0KGgoAAAANSUhEUg", MB / 2)}">`, n)}`)],
    "a single-file save, MB of style sheets in it": [12.5 * MB, (n) => page(`<style>${fill(".a>b{color:red;background:url(x)}\n", n)}</style>${story(40_000)}`)],
    "elements nested in one another": [2500, (n) => page(`${"<div>".repeat(n)}${sentence}${"</div>".repeat(n)}${story(20_000)}`)],
    "attributes of one element": [250_000, (n) => page(`<p ${Array.from({ length: n }, (_, i) => `a${i}=1`).join(" ")}>${sentence}</p>${story(20_000)}`)],
    "attributes of many elements": [250_000, (n) => page(`${fill(`<p class="x" id="y" title="z" lang="en">word</p>`, n * 11)}${story(20_000)}`)],
    "elements that are never closed": [100_000, (n) => page(`${story(20_000)}${"<div><b><i><a href=x>word ".repeat(n)}`)],
    "a comment that is never closed": [MB, (n) => page(`${story(20_000)}<!-- ${fill("x --", n)}`)],
    "a long story": [MB, (n) => page(story(n))],
};

async function measure(shape, factor) {
    let memory;
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...args) => {
        const made = await instantiate(...args);
        memory = Object.values((made.instance ?? made).exports).find((value) => value instanceof WebAssembly.Memory);
        return made;
    };
    const { createReader } = await import("../../dist/crossread.mjs");
    const reader = await createReader({ worker: false });
    await reader.read({ content: page(`<p>${sentence}</p>`), format: "html" });
    const [size, make] = SHAPES[shape];
    const content = new TextEncoder().encode(make(size * factor));
    const begin = process.cpuUsage();
    const json = await reader.readJson({ content, format: "html" });
    const { user, system } = process.cpuUsage(begin); // of the processor, so that a busy machine matters less
    return { time: (user + system) / 1000, bytes: content.length, json: json.length, took: memory.buffer.byteLength };
}

if (process.argv[2] === "--measure") {
    console.log(JSON.stringify(await measure(process.argv[3], Number(process.argv[4]))));
} else {
    const self = fileURLToPath(import.meta.url);
    console.log(`${"".padEnd(46)}${"largest".padStart(10)}${"time".padStart(28)}  each twice the one before   memory / page   JSON / page`);
    for (const shape of Object.keys(SHAPES)) {
        const runs = [1, 2, 4].map((factor) => JSON.parse(execFileSync(process.execPath, [self, "--measure", shape, String(factor)], { encoding: "utf8" })));
        const times = runs.map(({ time }) => `${time.toFixed(0)} ms`.padStart(9)).join("");
        const ratios = runs.slice(1).map(({ time }, i) => `x ${(time / runs[i].time).toFixed(1)}`).join(", ");
        const { bytes, json, took } = runs[2];
        const grew = took > BEGINS_WITH ? ((took - MODELS) / bytes).toFixed(1) : "begun with";
        console.log(`${shape.padEnd(46)}${`${(bytes / MB).toFixed(1)} MB`.padStart(10)} ${times}  ${ratios.padEnd(28)}${grew.padEnd(16)}${(json / bytes).toFixed(1)}`);
    }
}
