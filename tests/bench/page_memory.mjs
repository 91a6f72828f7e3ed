// What many articles cost in the browser: 300 of 60 stories are given to the built page in headless Chromium.
//
//     node tests/bench/page_memory.mjs [ARTICLES]
//
// Tells the time from given to shown, and what is held then, after the browser has cleared up: the JavaScript of the page and
// of its worker, and the wasm's memory, which never shrinks and so is its own peak. dist/ and build/ must be built.
import { launch, pageAddress, shown } from "../browser/browsers.mjs";
import { mixed } from "./stories_of_five.mjs";

const wanted = Number(process.argv[2] ?? 300);
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
const say = (what, figure) => console.log(`${what.padEnd(66)} ${figure}`);

async function heapOf(session) {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
}

/** Runs in the page before its own script: the worker will say what memory its wasm has, because no debugger can ask it. */
function watchMemory() {
    const hook = `const made = WebAssembly.instantiate; WebAssembly.instantiate = async (...given) => {
        const done = await made(...given);
        self.memory = Object.values((done.instance ?? done).exports).find((e) => e instanceof WebAssembly.Memory);
        return done;
    };\n`;
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => create(/javascript/.test(blob.type) ? new Blob([hook, blob], { type: blob.type }) : blob);
}

async function held(page, when) {
    const client = await page.createCDPSession();
    const worker = page.workers()[0].client;
    const parts = [await heapOf(client), await heapOf(worker), (await worker.send("Runtime.evaluate", { expression: "self.memory.buffer.byteLength" })).result.value];
    const [all, ...each] = [parts.reduce((a, b) => a + b), ...parts].map(megabytes);
    say(`${when}: all, page, worker, wasm`, `${all} = ${each.join(" + ")}`);
}

const browser = await launch("chromium");
try {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    await page.evaluateOnNewDocument(watchMemory);
    await page.goto(pageAddress);
    await shown(page, 3);
    await held(page, "with the sample");
    await page.evaluate((sources) => void (window.given = sources), mixed(wanted));
    const from = performance.now();
    await page.evaluate(() => void (document.querySelector("cross-read").sources = window.given));
    await page.waitForFunction((n) => document.querySelector("cross-read").report?.articles.length === n && !document.querySelector("cross-read").desk.state.busy, { timeout: 300_000 }, wanted);
    const took = performance.now() - from;
    const report = await page.evaluate(() => {
        delete window.given;
        const { stories, agreements, differences } = document.querySelector("cross-read").report;
        return `${stories.length} stories, ${agreements.length} agreements, ${differences.length} differences`;
    });
    say(`${wanted} articles, given to shown`, `${(took / 1000).toFixed(1)} s; ${report}`);
    await held(page, `with ${wanted} articles`);
    for (const view of ["differences", "agreements", "only", "matrix", "figures", "timeline", "quotes", "names", "places", "articles"]) {
        const time = await page.evaluate(async (v) => {
            const element = document.querySelector("cross-read");
            const began = performance.now();
            element.desk.set({ view: v });
            await element.updateComplete;
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            return performance.now() - began;
        }, view);
        say(`  to the view ${view}`, `${Math.round(time)} ms`);
    }
    await held(page, `with ${wanted} articles, all views seen`);
} finally {
    await browser.close();
}
