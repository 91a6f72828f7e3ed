// Pages as raw text: what "select all, copy" gives of a page in Chromium, without scripts, pictures and network.
import { launch } from "../browser/browsers.mjs";

/** Of each page, { html, … }, the same with `text`: the visible words, blocks parted by line feeds and paragraphs by empty lines. */
export async function pageDumps(pages) {
    const browser = await launch("chromium");
    try {
        const tab = await browser.newPage(), out = [];
        await tab.setJavaScriptEnabled(false);
        await tab.setRequestInterception(true);
        tab.on("request", (request) => (request.isNavigationRequest() || request.url().startsWith("data:") ? request.continue() : request.abort()));
        for (const page of pages) {
            await tab.setContent(page.html, { waitUntil: "domcontentloaded" });
            out.push({ ...page, text: await tab.evaluate(() => document.body.innerText) });
        }
        return out;
    } finally {
        await browser.close();
    }
}
