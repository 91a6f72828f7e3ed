// <cross-read> in other people's pages: the living examples, from a server under a strict policy, in both browsers.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { after, before, describe, test } from "node:test";
import { browsers, launch, openPage, root } from "./browsers.mjs";

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
        let at;
        before(async () => {
            server = createServer(answer);
            await new Promise((done) => server.listen(0, "127.0.0.1", done));
            at = `http://127.0.0.1:${server.address().port}`;
            browser = await launch(kind);
        });
        after(async () => {
            await browser?.close();
            server?.closeAllConnections();
            server?.close();
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
