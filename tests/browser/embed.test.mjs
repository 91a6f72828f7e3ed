// <cross-read> in other people's pages: the living examples, from a server under a strict policy, in both browsers.
import assert from "node:assert/strict";
import { build } from "esbuild";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { after, before, describe, test } from "node:test";
import { browsers, launch, openPage, root, shown, text } from "./browsers.mjs";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".wasm": "application/wasm" };
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; frame-src 'self'";

const moduleProgram = `import { createReader } from "/crossread.mjs";
const reader = await createReader();
const report = await reader.compare([{ name: "a", content: "One man died on Monday." }, { name: "b", content: "Two men died on Monday." }]);
document.body.dataset.answer = JSON.stringify({ ...(await reader.ready()), articles: report.articles.length });`;
const pages = {
    "/program.js": { type: "text/javascript", body: moduleProgram },
    "/module-with-workers": { policy: `${POLICY}; worker-src blob:`, body: '<!doctype html><title>m</title><body><script type="module" src="/program.js"></script>' },
    "/module-without-workers": { policy: POLICY, body: '<!doctype html><title>m</title><body><script type="module" src="/program.js"></script>' },
    "/twice": {
        policy: `${POLICY}; worker-src blob:`,
        body: `<!doctype html><title>t</title><body><script src="/crossread.js"></script><script src="/crossread.js"></script>
            <cross-read id="a"><article data-outlet="A"><p>One man died on Monday in Kabul.</p></article><article data-outlet="B"><p>Two men died on Monday in Kabul.</p></article></cross-read>
            <cross-read id="b" no-worker><article data-outlet="C"><p>A ship sank off Crete on Friday.</p></article></cross-read>`,
    },
};

/** The examples of docs/embedding.md, by the word after their language. */
const documented = Object.fromEntries([...(await readFile(join(root, "docs/embedding.md"), "utf8")).matchAll(/```(\w+) (\w+)\n([^]*?)```/g)].map(([, , word, code]) => [word, code]));

/** A program of the docs as a bundler makes it. Of Vue only what runs is there: its compiler of templates would weigh more than all else. */
async function bundled(word, loader) {
    const define = { "process.env.NODE_ENV": '"production"', __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" };
    const { outputFiles } = await build({ stdin: { contents: documented[word], loader, resolveDir: root }, alias: { vue: "@vue/runtime-dom" }, bundle: true, write: false, minify: true, format: "iife", jsx: "automatic", define, logLevel: "error" });
    return outputFiles[0].text;
}

/** The docs' example of a style sheet: the one that has no word of its own. */
const documentedLooks = /```css\n([^]*?)```/.exec(await readFile(join(root, "docs/embedding.md"), "utf8"))[1];
const strict = `${POLICY}; worker-src blob:`;
const withScript = (script, body = "") => ({ policy: strict, body: `<!doctype html><title>e</title><script src="/crossread.js" defer></script>${body}<script src="${script}" defer></script>` });
const script = (body) => ({ type: "text/javascript", body });
Object.assign(pages, {
    "/documented.js": script(`addEventListener("DOMContentLoaded", () => {${documented.program}});`),
    "/documented": withScript("/documented.js"),
    "/one.html": { body: "<!doctype html><title>Bridge opens</title><article><h1>Bridge opens</h1><p>The bridge at Varn opened on Friday.</p></article>" },
    "/by-address": { policy: strict, body: '<!doctype html><title>a</title><script src="/crossread.js"></script><cross-read src="/one.html /missing.html" readonly></cross-read>' },
    "/idle.js": script(`window.compiled = 0; const compile = WebAssembly.compile; WebAssembly.compile = (...given) => (window.compiled++, compile.apply(WebAssembly, given)); window.workers = 0; const Real = Worker; window.Worker = class extends Real { constructor(...given) { super(...given); window.workers++; } };`),
    "/idle": { policy: strict, body: '<!doctype html><title>i</title><script src="/idle.js"></script><script src="/crossread.js"></script><cross-read></cross-read>' },
    "/bare": { policy: "default-src 'none'", body: `<!doctype html><title>p</title>${documented.plain}` },
    "/plain": { policy: strict, body: `<!doctype html><title>p</title>${documented.plain}` },
    "/looks.css": { type: "text/css", body: documentedLooks },
    "/looks": { policy: strict, body: `<!doctype html><title>l</title><link rel="stylesheet" href="/looks.css">${documented.plain}` },
    "/react.js": script(await bundled("react", "jsx")),
    "/react": withScript("/react.js", '<div id="app"></div>'),
    "/vue.js": script(await bundled("vue", "js")),
    "/vue": withScript("/vue.js", '<div id="app"></div>'),
    "/frame.js": script(`const texts = [{ name: "a", content: "One man died on Monday." }, { name: "b", content: "Two men died on Monday." }];
        window.results = []; addEventListener("message", ({ data, origin }) => data.type === "crossread:result" && window.results.push([data.id, data.report.articles.length, origin]));
        ${documented.frame}`),
    // The second frame is a stranger, who tries to speak to the first one.
    "/stranger.js": script('setInterval(() => parent.frames[0]?.postMessage({ type: "crossread:analyze", id: 66, sources: [{ name: "evil", content: "Nothing happened on Monday." }] }, "*"), 100); addEventListener("message", ({ data }) => parent.postMessage({ type: "stole", data }, "*"));'),
    "/stranger": { body: '<!doctype html><title>s</title><script src="/stranger.js"></script>' },
    "/sandboxed.js": script('addEventListener("message", ({ source, data }) => { const frame = document.querySelector("iframe"); if (source !== frame.contentWindow) return; if (data.type === "crossread:hello") source.postMessage({ type: "crossread:analyze", id: 2, sources: ["One man died on Monday.", ""].map((content, i) => ({ name: `s${i}`, content })) }, "*"); (window.heard ??= []).push(data.type); });'),
    "/sandboxed": { policy: strict, body: '<!doctype html><title>b</title><script src="/sandboxed.js"></script><iframe src="/crossread.html" sandbox="allow-scripts"></iframe>' },
});

/** dist/ and the pages above, each with the policy that it names. */
async function answer(request, response) {
    const path = normalize(new URL(request.url, "http://local").pathname);
    const page = pages[path];
    const body = page?.body ?? (await readFile(join(root, "dist", path)).catch(() => null));
    const headers = { "content-type": page ? (page.type ?? "text/html") : (TYPES[extname(path)] ?? "text/plain") };
    if (page?.policy) headers["content-security-policy"] = page.policy;
    response.writeHead(body === null ? 404 : 200, headers).end(body ?? "");
}

for (const kind of browsers) {
    describe(`embedding, ${kind}`, () => {
        let browser;
        let server;
        let other;
        let at;
        let elsewhere;
        before(async () => {
            server = createServer(answer);
            await new Promise((done) => server.listen(0, "127.0.0.1", done));
            at = `http://127.0.0.1:${server.address().port}`;
            other = createServer(answer); // another origin
            await new Promise((done) => other.listen(0, "127.0.0.1", done));
            elsewhere = `http://127.0.0.1:${other.address().port}`;
            browser = await launch(kind);
        });
        after(async () => {
            await browser?.close();
            server?.closeAllConnections();
            server?.close();
            other?.closeAllConnections();
            other?.close();
        });

        /** Opens a page of ours, which must break no policy and throw nothing. */
        const visit = async (path, ready) => {
            const { page, errors, close } = await openPage(browser, { address: at + path });
            await page.waitForFunction(ready, { timeout: 20_000 });
            // Firefox asks for a picture of the site, and tells that the policy refuses it.
            assert.deepEqual(errors.filter((error) => !/favicon/.test(error)), [], path);
            return { page, close };
        };

        test("the docs' articles in the markup are compared, and without a script they are there to read", async () => {
            const { page, close } = await visit("/plain", () => document.querySelector("cross-read").report?.differences.length > 0);
            assert.equal(await page.evaluate(() => document.querySelector("cross-read").view), "differences");
            await close();
            const bare = await openPage(browser, { address: `${at}/bare` });
            assert.match(await bare.page.evaluate(() => document.body.innerText), /Fog closes the strait[^]*Ships queue/);
            await bare.close();
        });

        test("the docs' style sheet gives it its height, its colours and its parts their looks", async () => {
            const { page, close } = await visit("/looks", () => document.querySelector("cross-read").report);
            const looks = await page.evaluate(() => {
                const element = document.querySelector("cross-read");
                const of = (selector, property) => getComputedStyle(element.renderRoot.querySelector(selector))[property];
                return { height: element.offsetHeight, accent: of(".primary", "backgroundColor"), line: of("[part=header]", "borderBottomColor") };
            });
            assert.deepEqual(looks, { height: 640, accent: "rgb(138, 63, 252)", line: "rgb(192, 192, 192)" });
            await close();
        });

        test("the docs' program sets articles and hears of the result", async () => {
            const { close } = await visit("/documented", () => document.title === "1 differences");
            await close();
        });

        test("in React, as the docs have it", async () => {
            const { page, close } = await visit("/react", () => document.querySelector("output")?.textContent === "1 difference");
            assert.equal(await page.evaluate(() => document.querySelector("cross-read").sources.length), 2);
            await close();
        });

        test("in Vue, as the docs have it", async () => {
            const { close } = await visit("/vue", () => document.querySelector("output")?.textContent === "1 difference");
            await close();
        });

        test("a frame of another origin answers its parent at its origin, and no stranger", async () => {
            const address = `${elsewhere}/crossread.html`;
            pages["/framing"] = {
                policy: `${strict}; frame-src ${elsewhere}`,
                body: `<!doctype html><title>f</title><iframe src="${address}"></iframe><script src="/frame.js"></script><iframe src="${elsewhere}/stranger"></iframe>`,
            };
            pages["/framing"].policy = pages["/framing"].policy.replace("frame-src 'self'; ", "").replace("; frame-src 'self'", "");
            const { page, close } = await openPage(browser, { address: `${at}/framing` });
            await page.evaluate(() => addEventListener("message", ({ data }) => data.type === "stole" && (window.stolen = true)));
            await page.waitForFunction(() => window.results.length > 0, { timeout: 20_000 });
            await new Promise((done) => setTimeout(done, 1000));
            assert.deepEqual(await page.evaluate(() => [window.results, window.stolen ?? false]), [[[1, 2, elsewhere]], false]);
            await close();
        });

        test("a sandboxed frame works with no origin and no storage, and tells of what cannot be read", async () => {
            const { page, close } = await visit("/sandboxed", () => window.heard?.includes("crossread:result"));
            assert.deepEqual(await page.evaluate(() => [...new Set(window.heard)].sort()), ["crossread:error", "crossread:hello", "crossread:result"]);
            await close();
        });

        test("articles come by address too; one that cannot be had is told by name, and the rest goes on", async () => {
            const { page, close } = await openPage(browser, { address: `${at}/by-address` });
            await page.evaluate(() => addEventListener("crossread-error", ({ detail }) => ((window.told ??= []).push(detail.name))));
            await page.waitForFunction(() => document.querySelector("cross-read").report, { timeout: 20_000 });
            assert.deepEqual(await page.evaluate(() => document.querySelector("cross-read").report.articles.map((a) => [a.title, new URL(a.url).pathname])), [["Bridge opens", "/one.html"]]);
            assert.match(await text(page, ".problems"), /missing\.html was not taken/);
            assert.equal(await page.evaluate(() => document.querySelector("cross-read").renderRoot.querySelector(".primary")), null, "readonly: nothing to add");
            await close();
        });

        test("nothing is compiled and no worker started until there is an article; then events and methods do what the docs say", async () => {
            const { page, close } = await openPage(browser, { address: `${at}/idle` });
            await page.waitForFunction(() => document.querySelector("cross-read").renderRoot?.querySelector(".welcome h2"));
            assert.deepEqual(await page.evaluate(() => [window.compiled, window.workers]), [0, 0]);
            const heard = await page.evaluate(async () => {
                const element = document.querySelector("cross-read");
                const events = new Set();
                for (const name of ["ready", "progress", "result", "select", "error"]) document.addEventListener(`crossread-${name}`, () => events.add(name));
                const ready = new Promise((done) => element.addEventListener("crossread-ready", done));
                element.sources = [{ name: "a", content: "One man died on Monday." }, { name: "b", content: "Two men died on Monday." }];
                await ready;
                element.selection = "d1";
                const forms = ["html", "markdown", "csv", "json", "annotations", "workspace"].map((format) => element.export(format).length > 50);
                let wrong;
                try { element.export("pdf"); } catch (error) { wrong = error.name; }
                await element.clear();
                return { events: [...events].sort(), forms, wrong, report: element.report, compiled: window.compiled, workers: window.workers };
            });
            assert.deepEqual(heard, { events: ["progress", "ready", "result", "select"], forms: Array(6).fill(true), wrong: "RangeError", report: null, compiled: 1, workers: 1 });
            await close();
        });

        test("the whole page works from a server as it does from a file", async () => {
            const { page, errors, close } = await openPage(browser, { address: `${at}/crossread.html` });
            await shown(page, 3);
            assert.deepEqual(errors.filter((error) => !/favicon/.test(error)), []);
            await close();
        });

        test("the module works under a policy with workers, and under one that refuses them", async () => {
            for (const [path, worker] of [["/module-with-workers", true], ["/module-without-workers", false]]) {
                const { page, close } = await openPage(browser, { address: at + path });
                await page.waitForFunction(() => document.body.dataset.answer, { timeout: 20_000 });
                assert.deepEqual(JSON.parse(await page.evaluate(() => document.body.dataset.answer)), { worker, articles: 2 }, path);
                await close();
            }
        });

        test("two elements on one page, the script loaded twice", async () => {
            const { page, close } = await openPage(browser, { address: `${at}/twice` });
            await page.waitForFunction(() => document.querySelector("#a").report && document.querySelector("#b").report, { timeout: 20_000 });
            const counts = await page.evaluate(() => ["a", "b"].map((id) => document.getElementById(id).report.articles.map((a) => a.name)));
            assert.deepEqual(counts, [["A", "B"], ["C"]]);
            await close();
        });

        test("the four living examples live, under the policy that they name", async () => {
            const { page, close } = await openPage(browser, { address: `${at}/embed/index.html` });
            await page.waitForFunction(() => document.querySelector("#first").report?.articles.length === 2, { timeout: 20_000 });
            assert.deepEqual(
                await page.evaluate(() => document.querySelector("#first").report.articles.map((a) => [a.published?.value, a.url])),
                [["2024-03-05", "https://harbour.example/fog"], ["2024-03-05", "https://coast.example/strait"]],
            );
            await page.evaluate(() => document.querySelector("#fill").click());
            await page.waitForFunction(() => document.querySelector("#second").report?.articles.length === 2, { timeout: 20_000 });
            await page.evaluate(() => (document.querySelector("#first").selection = document.querySelector("#first").report.only[0] ? "o1" : "s1"));
            await page.waitForFunction(() => /^Chosen/.test(document.querySelector("#told").textContent));
            await page.evaluate(() => document.querySelector("#send").click());
            await page.waitForFunction(() => /compared 2 articles/.test(document.querySelector("#answered").textContent), { timeout: 20_000 });
            await close();
        });
    });
}
