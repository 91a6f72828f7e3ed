// Saved pages with what is true of them, out of the data folder:
//   wcxb         html/wcxb_articles.tar: 396 article pages, { id, url, html, truth: { text, title, date, authors } }
//   readability  html/readability_pages.tar.xz: 130 pages with Readability's own answer as the truth
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A tape's files under a folder of their own, gone after `use`. */
function unpacked(tape, use) {
    const folder = mkdtempSync(join(tmpdir(), "crossread-pages-"));
    try {
        execFileSync("tar", ["xf", tape, "-C", folder]);
        return use(folder);
    } finally {
        rmSync(folder, { recursive: true });
    }
}

/** `tune` has the even ids, for looking at; `check` the odd ones, to be looked at seldom. */
const PARTS = { tune: (id) => Number(id) % 2 === 0, check: (id) => Number(id) % 2 === 1, all: () => true };

export function wcxbPages(data, part = "all") {
    return unpacked(join(data, "html/wcxb_articles.tar"), (folder) => {
        const ids = readdirSync(join(folder, "wcxb/html")).map((name) => name.split(".")[0]);
        return ids.filter(PARTS[part]).sort().map((id) => {
            const { url, ground_truth: gold } = JSON.parse(readFileSync(join(folder, `wcxb/ground-truth/${id}.json`), "utf8"));
            const html = gunzipSync(readFileSync(join(folder, `wcxb/html/${id}.html.gz`))).toString("utf8");
            const date = /^\d{4}-\d\d-\d\d/.exec(gold.publish_date ?? "")?.[0];
            return { id, url: url ?? "", html, truth: { text: gold.main_content ?? "", title: gold.title, date, authors: gold.author } };
        });
    });
}

const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const textOf = (html) =>
    html
        .replace(/<(script|style)\b[^]*?<\/\1>|<!--[^]*?-->|<figcaption\b[^]*?<\/figcaption>/g, " ")
        .replace(/<\/?(p|div|li|ul|ol|h\d|blockquote|br|tr|td|th|section|article|figure|pre|header|footer|dt|dd)\b[^>]*>/g, "\n")
        .replace(/<[^>]+>/g, "")
        .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, dec, name) =>
            hex ? String.fromCodePoint(parseInt(hex, 16)) : dec ? String.fromCodePoint(Number(dec)) : (NAMED[name] ?? all));

export function readabilityPages(data) {
    return unpacked(join(data, "html/readability_pages.tar.xz"), (folder) =>
        readdirSync(join(folder, "test-pages")).sort().map((id) => {
            const file = (name) => readFileSync(join(folder, "test-pages", id, name), "utf8");
            const said = JSON.parse(file("expected-metadata.json"));
            const date = /^\d{4}-\d\d-\d\d/.exec(said.publishedTime ?? "")?.[0];
            return { id, url: "", html: file("source.html"), truth: { text: textOf(file("expected.html")), title: said.title, date, authors: said.byline } };
        }),
    );
}
