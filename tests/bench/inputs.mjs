// What the benches read, as Sources, one a line: node tests/bench/inputs.mjs [DATA] [--step N] > INPUT
// With DATA every N-th saved page of html/wcxb_articles.tar (default 8), and the prose that Crossread finds in it; without,
// our own samples over and over.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadPages } from "./peers/pages.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** [{ name, format: "html" | "prose", content }] */
export async function inputs(data, step = 8) {
    const { createReader } = await import(`${root}dist/crossread.mjs`);
    const reader = await createReader({ worker: false });
    const pages = data ? loadPages(data, step).map(({ id, html }) => [id, html]) : [["ledger", readFileSync(`${root}www/samples/ferry-meridian-ledger.html`, "utf8")]];
    const out = [];
    for (const [name, html] of pages) {
        out.push({ name, format: "html", content: html });
        const article = await reader.read({ name, content: html, format: "html" }).catch(() => null);
        if (article?.language === "en") out.push({ name, format: "prose", content: article.text });
    }
    reader.close();
    return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    const args = process.argv.slice(2);
    const step = args.includes("--step") ? Number(args[args.indexOf("--step") + 1]) : 8;
    const data = args.find((a, i) => !a.startsWith("--") && args[i - 1] !== "--step") ?? process.env.CROSSREAD_DATA;
    for (const source of await inputs(data, step)) console.log(JSON.stringify(source));
}
