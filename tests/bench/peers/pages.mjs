// Saved article pages out of html/wcxb_articles.tar in the data folder: [{ id, html }], every `step`-th of them.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

export function loadPages(data, step) {
    const folder = mkdtempSync(join(tmpdir(), "crossread-pages-"));
    execFileSync("tar", ["xf", join(data, "html/wcxb_articles.tar"), "-C", folder]);
    const html = join(folder, "wcxb/html");
    const names = readdirSync(html).sort().filter((_, i) => i % step === 0);
    const pages = names.map((name) => ({ id: name.split(".")[0], html: gunzipSync(readFileSync(join(html, name))).toString("utf8") }));
    rmSync(folder, { recursive: true });
    return pages;
}
