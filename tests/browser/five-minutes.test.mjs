// docs/embedding.md, followed to the letter by somebody who has an empty folder: the package is packed and installed, its
// script put beside a page, or its module given to a bundler; the page is opened in both browsers, as a file and from a server.
import assert from "node:assert/strict";
import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { browsers, launch, openPage, root } from "./browsers.mjs";

const docs = await readFile(join(root, "docs/embedding.md"), "utf8");
const example = (word) => new RegExp(`\`\`\`\\w+ ${word}\\n([^]*?)\`\`\``).exec(docs)[1];

let folder, server, at;
const npm = (...words) => execFileSync("npm", [...words, "--no-audit", "--no-fund", "--offline"], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

before(async () => {
    folder = await mkdtemp(join(tmpdir(), "crossread-fresh-"));
    npm("init", "--yes");
    const [{ filename }] = JSON.parse(npm("pack", join(root, "dist/package"), "--json"));
    npm("install", `./${filename}`);
    await copyFile(join(folder, "node_modules/crossread/crossread.js"), join(folder, "crossread.js"));
    await writeFile(join(folder, "plain.html"), example("plain"));
    await build({ stdin: { contents: example("bundled"), resolveDir: folder }, bundle: true, outfile: join(folder, "bundle.js"), logLevel: "error" });
    await writeFile(join(folder, "bundled.html"), example("plain").replace("crossread.js", "bundle.js"));
    server = createServer(async (request, response) => {
        const file = await readFile(join(folder, new URL(request.url, "http://local").pathname)).catch(() => null);
        response.writeHead(file ? 200 : 404, { "content-type": extname(request.url) === ".js" ? "text/javascript" : "text/html" }).end(file ?? "");
    });
    await new Promise((done) => server.listen(0, "127.0.0.1", done));
    at = `http://127.0.0.1:${server.address().port}`;
});
after(async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
});

for (const kind of browsers) {
    describe(`five minutes, ${kind}`, () => {
        let browser;
        before(async () => (browser = await launch(kind)));
        after(() => browser?.close());

        const shows = async (address) => {
            const { page, errors, close } = await openPage(browser, { address });
            await page.waitForFunction(() => document.querySelector("cross-read").report?.articles.length === 2 && document.querySelector("cross-read").renderRoot.querySelector(".panel"), { timeout: 20_000 });
            const read = await page.evaluate(() => document.querySelector("cross-read").renderRoot.querySelector(".panel").textContent);
            assert.match(read, /Where they differ[^]*six hours[^]*eight hours/, address);
            assert.deepEqual(errors.filter((error) => !/favicon/.test(error)), [], address);
            await close();
        };

        test("the script beside a page, opened as a file", () => shows(`file://${folder}/plain.html`));
        test("the script beside a page, from a server", () => shows(`${at}/plain.html`));
        test("the package in a bundle", () => shows(`${at}/bundled.html`));
    });
}
