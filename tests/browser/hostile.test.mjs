// Articles, workspaces and messages that mean harm, in the built page, in both browsers: no script of theirs runs, nothing is
// asked of any server, nothing breaks the page's policy, which requires Trusted Types.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";
import { browsers, drop, launch, openPage, root, shown } from "./browsers.mjs";

const VIEWS = ["articles", "overview", "differences", "agreements", "only", "matrix", "figures", "timeline", "quotes", "names", "places", "versions"];

/** Every place where HTML has room for a script, a style or an address; AT is a server that counts who comes. */
const markup = (at) => `<!doctype html><html lang="en"><head>
<title>Two dead in Kabul</title><script>top.ran = "head"</script><script src="${at}/head.js"></script>
<base href="${at}/"><meta http-equiv="refresh" content="0;url=${at}/refresh"><link rel="stylesheet" href="${at}/a.css"><link rel="preload" as="image" href="${at}/p">
<style>@import "${at}/b.css"; body{background:url(${at}/c)}*{display:none!important}</style>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"<img src=x onerror=top.ran='ld'>","author":{"name":"</script><script>top.ran='author'</script>"},"url":"javascript:top.ran='url'"}</script>
<meta property="og:url" content="javascript:top.ran='og'"><link rel="canonical" href="javascript:top.ran='canonical'"></head>
<body onload="top.ran='onload'" background="${at}/bg"><article>
<h1>Two dead in Kabul &lt;img src=x onerror=top.ran='title'&gt;</h1>
<p style="background:url(${at}/d)" onclick="top.ran='click'">Two people died in Kabul on Monday, the minister Omar Haidari said in the capital.<img src="${at}/e" onerror="top.ran='img'"></p>
<p>“We will <script>top.ran='quote'</script>find them,” Haidari told reporters at the ministry in Kabul on Tuesday morning.</p>
<p><a href="javascript:top.ran='a'">The minister was in Herat</a> when the bomb went off near the old market, officials in Herat said.</p>
<svg onload="top.ran='svg'"><script>top.ran='svgscript'</script><a xlink:href="javascript:top.ran='xlink'"><text>x</text></a><image href="${at}/g"/></svg>
<math><mtext><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=top.ran='mxss'&gt;"></mglyph></mtext></math>
<iframe src="javascript:top.ran='frame'"></iframe><iframe srcdoc="&lt;script>top.top.ran='srcdoc'&lt;/script>"></iframe><object data="${at}/h"></object><embed src="${at}/i">
<template><script>top.ran='template'</script></template><noscript><p title="</noscript><img src=x onerror=top.ran='noscript'>"></noscript>
<video src="${at}/j" poster="${at}/k" onerror="top.ran='video'"></video><form action="${at}/l"><button formaction="javascript:top.ran='form'">go</button></form>
<p>&lt;script&gt;top.ran='escaped'&lt;/script&gt; was written on the wall of the ministry in Kabul, a police officer said on Monday.</p>
<img src="data:image/png;base64,${"A".repeat(2_000_000)}"><p>=HYPERLINK("${at}/cell","Two people") was found in the papers of Omar Haidari on Monday in Kabul.</p>
</article></body></html>`;

const plain = `Three people were killed in Kabul on Monday, the minister Omar Haidari said.

=cmd|' /C calc'!A0 died in Kabul on Monday, said Omar Haidari.

"We will find them all," Haidari told reporters.`;

for (const kind of browsers) {
    describe(`hostile input, ${kind}`, () => {
        let browser, server, at, opened, page;
        const asked = [];
        before(async () => {
            server = createServer((request, response) => (asked.push(request.url), response.end("top.ran = 'fetched'")));
            await new Promise((done) => server.listen(0, "127.0.0.1", done));
            at = `http://127.0.0.1:${server.address().port}`;
            browser = await launch(kind);
            opened = await openPage(browser);
            page = opened.page;
            await shown(page, 3);
            await page.evaluate(() => {
                window.broken = [];
                addEventListener("securitypolicyviolation", (e) => window.broken.push(`${e.violatedDirective} ${e.blockedURI} ${e.sample}`));
            });
        });
        after(async () => {
            await browser?.close();
            server?.closeAllConnections();
            server?.close();
        });

        /** What must hold at any time. */
        const unharmed = async () => {
            assert.deepEqual(await page.evaluate(() => [window.ran, ...window.broken].filter(Boolean)), []);
            assert.deepEqual(asked, []);
            assert.deepEqual(opened.errors, []);
            assert.deepEqual(opened.requests.filter((url) => !/^(file|blob|data):/.test(url)), []);
        };
        const dropped = async (files, articles) => {
            await page.evaluate(() => document.querySelector("cross-read").desk.clear());
            await drop(page, files.map(([name, text]) => ({ name, bytes: [...new TextEncoder().encode(text)] })));
            return shown(page, articles);
        };

        test("the page requires Trusted Types, and so refuses markup from a text", async () => {
            const told = await page.evaluate(async () => {
                const report = new Promise((done) => addEventListener("securitypolicyviolation", ({ violatedDirective }) => done(violatedDirective), { once: true }));
                try {
                    document.createElement("p").innerHTML = "<b>x</b>";
                    return "taken";
                } catch {
                    return await report;
                } finally {
                    window.broken.length = 0;
                }
            });
            assert.equal(told, "require-trusted-types-for");
            assert.equal(await page.evaluate(async () => (await (await crossread.createReader()).ready()).worker), true, "its worker is allowed");
            // Firefox counts the refusal just provoked among the page's errors, and tells it a moment later.
            for (let waited = 0; kind === "firefox" && opened.errors.length === 0 && waited < 5000; waited += 50) await new Promise((done) => setTimeout(done, 50));
            opened.errors.length = 0;
        });

        test("script, style and addresses in every place that HTML has do nothing, in every view and export", async () => {
            const report = await dropped([["hostile.html", markup(at)], ["plain.txt", plain]], 2);
            assert.match(report.articles[0].text, /Two people died in Kabul/);
            for (const view of VIEWS) {
                await page.evaluate(async (v) => {
                    const { desk, updateComplete } = document.querySelector("cross-read");
                    desk.set({ view: v, chosen: null });
                    await updateComplete;
                    for (const id of [...desk.state.model.findings.keys()].slice(0, 60)) desk.set({ chosen: id });
                    await new Promise((done) => setTimeout(done, 50));
                }, view);
            }
            const elements = await page.evaluate(() => {
                const all = (tree) => [...tree.querySelectorAll("*")].flatMap((e) => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
                return all(document.querySelector("cross-read").shadowRoot ?? document.querySelector("cross-read"))
                    .filter((e) => /^(script|iframe|object|embed|img|video|base|meta|link)$/i.test(e.tagName) || /^javascript:.*\bran\b/i.test(e.getAttribute("href") ?? ""))
                    .map((e) => e.outerHTML.slice(0, 80));
            });
            assert.deepEqual(elements, []);
            const html = await page.evaluate(() => document.querySelector("cross-read").export("html"));
            assert.doesNotMatch(html, /<(script|img|iframe|svg|object|embed|link|base|form)\b|href="javascript:/i);
            await unharmed();
        });

        test("a cell of the CSV that would be a formula is a text", async () => {
            await dropped([["a.txt", plain], ["b.txt", plain.replace("Three", "Two")]], 2);
            const csv = await page.evaluate(() => document.querySelector("cross-read").export("csv"));
            assert.match(csv, /=cmd/);
            assert.doesNotMatch(csv, /(^|,|\n)"?[=+@\t]/);
            await unharmed();
        });

        test("directions and look-alike letters in a name are shown as such", async () => {
            const story = (name) => `KABUL (AP) - Mr ${name} was arrested in Kabul on Monday, police said. Mr ${name} said he had done nothing.`;
            await dropped([["a.txt", story("Omar Pаshkov")], ["b.txt", story("Omar Ha\u202Eidari\u202C")]], 2);
            const shownNames = await page.evaluate(async () => {
                const element = document.querySelector("cross-read");
                element.desk.set({ view: "names", chosen: null });
                await element.updateComplete;
                return [...element.renderRoot.querySelectorAll(".panel .name")].map((e) => e.textContent).join("\n");
            });
            assert.match(shownNames, /Latin and Cyrillic letters mixed/);
            assert.match(shownNames, /U\+202E/);
        });

        test("a workspace that would change how all objects behave changes nothing, and a damaged one is refused with a reason", async () => {
            const evil = `{"crossread":"workspace","version":1,"__proto__":{"ran":1},"constructor":{"prototype":{"ran":1}},"title":"t",
                "sources":[{"name":"a","content":"Two died in Kabul.","__proto__":{"ran":2},"key":"__proto__","constructor":{"prototype":{"ran":3}}}],
                "corrections":[{"kind":"rename","entity":{"type":"place","name":"Kabul"},"to":"__proto__","__proto__":{"ran":4}}]}`;
            const report = await dropped([["evil.json", evil]], 1);
            assert.equal(report.articles[0].name, "a");
            const source = await page.evaluate(() => {
                const [given] = document.querySelector("cross-read").desk.state.workspace.sources;
                return { fields: Object.keys(given).sort(), plain: Object.getPrototypeOf(given) === Object.prototype, ran: {}.ran ?? null };
            });
            assert.deepEqual(source, { fields: ["content", "key", "name"], plain: true, ran: null });
            for (const damage of [{ sources: "x" }, { sources: [{ name: 1, content: "x" }] }, { sources: [{ name: "a" }] }, { sources: [{ base64: "*" }] },
                { sources: [], corrections: [{ kind: "constructor" }] }, { sources: [], corrections: [{ kind: "rename", entity: "place:Kabul", to: "x" }] }, { sources: [{ content: "x", keep: [[1, -1]] }] }, { sources: [], version: 2 }]) {
                const text = JSON.stringify({ crossread: "workspace", ...damage });
                await drop(page, [{ name: "damaged.json", bytes: [...new TextEncoder().encode(text)] }]);
                await page.waitForFunction(() => document.querySelector("cross-read").desk.state.problems.length === 1);
                const [problem] = await page.evaluate(() => document.querySelector("cross-read").desk.state.problems);
                assert.match(problem.message, /workspace/, text);
                assert.equal((await shown(page, 1)).articles[0].name, "a", "what was there before stays");
                await page.evaluate(() => document.querySelector("cross-read").desk.set({ problems: [] }));
            }
            await unharmed();
        });

        test("in a frame, only the page around it is listened to, and only from the origin that spoke first", async () => {
            const pages = { "/": `<!doctype html><iframe id="f" src="/crossread.html" sandbox="allow-scripts"></iframe><iframe id="other" src="/other"></iframe>`, "/other": "<!doctype html><p>other</p>" };
            const host = createServer(async (request, response) => {
                const body = pages[request.url] ?? (await readFile(`${root}dist${request.url}`).catch(() => ""));
                response.writeHead(200, { "content-type": "text/html" }).end(body);
            });
            await new Promise((done) => host.listen(0, "127.0.0.1", done));
            const { page: outer, close } = await openPage(browser, { address: `http://127.0.0.1:${host.address().port}/` });
            const heard = await outer.evaluate(async () => {
                const answers = [];
                addEventListener("message", ({ data }) => data?.id && answers.push([data.type, data.id]));
                const until = async (holds) => { for (let i = 0; i < 200 && !holds(); ++i) await new Promise((done) => setTimeout(done, 100)); };
                const frame = document.getElementById("f").contentWindow;
                const other = document.getElementById("other").contentWindow;
                const sources = [{ name: "a", content: "Two died in Kabul on Monday." }];
                // A stranger's window speaks: its own code sends, so that it is the source of the message.
                const stranger = other.eval(`(frame, message) => frame.postMessage(message, "*")`);
                const greet = setInterval(() => stranger(frame, { type: "crossread:analyze", id: "stranger", sources }), 200);
                await until(() => false || performance.now() > 4000);
                clearInterval(greet);
                frame.postMessage({ type: "crossread:analyze", id: "parent", sources }, "*");
                await until(() => answers.some(([, id]) => id === "parent"));
                return answers;
            });
            assert.deepEqual(heard, [["crossread:result", "parent"]]);
            await close();
            host.closeAllConnections();
            host.close();
        });
    });
}

test("what SECURITY.md says of the policy is what the page has", async () => {
    const [security, html] = await Promise.all([readFile(`${root}SECURITY.md`, "utf8"), readFile(`${root}dist/crossread.html`, "utf8")]);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)[1].split("; ").map((line) => line.replace(/ 'sha256-[^']+'/, ""));
    const promised = [...security.matchAll(/^ {4}(\S.*)$/gm)].map(([, line]) => line).filter((line) => /^[a-z-]+-(src|uri|action|for)|^trusted-types/.test(line));
    assert.deepEqual(policy.sort(), promised.sort());
});
