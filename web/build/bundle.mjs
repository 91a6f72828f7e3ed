// Makes dist/ from web/, www/ and the wasm: node web/build/bundle.mjs WASM_BUILD_FOLDER
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { copyFile, cp, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { makePackage } from "./package.mjs";
import { page } from "./page.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const built = process.argv[2];
const dist = `${root}dist`;

const wasm = await readFile(`${built}/crossread-core.wasm`);
// The glue never looks for its own file, and bundlers of our users must not look for it either.
const glue = (await readFile(`${built}/crossread-core.mjs`, "utf8")).replaceAll("import.meta.url", '""');

/** Modules that are made here, by name. */
function made(modules) {
    return {
        name: "made",
        setup({ onResolve, onLoad }) {
            onResolve({ filter: /^crossread-/ }, ({ path }) => (path in modules ? { path, namespace: "made" } : undefined));
            onLoad({ filter: /.*/, namespace: "made" }, ({ path }) => ({ resolveDir: root, ...modules[path] }));
        },
    };
}

const shared = { bundle: true, minify: true, write: false, target: "es2022", legalComments: "none", loader: { ".css": "text" }, charset: "utf8", logLevel: "warning" };

async function bundle(entry, format, modules, more = {}) {
    const { outputFiles } = await build({ ...shared, entryPoints: [`${root}web/${entry}`], format, plugins: [made(modules)], ...more });
    return outputFiles[0].text;
}

const core = { "crossread-core": { contents: glue, loader: "js" } };
const workerText = await bundle("api/worker.js", "iife", core);
const modules = {
    ...core,
    "crossread-worker-text": { contents: workerText, loader: "text" },
    "crossread-wasm-base64": { contents: deflateRawSync(wasm, { level: 9 }).toString("base64"), loader: "text" },
};

await mkdir(dist, { recursive: true });
const banner = { js: "/*! Crossread, MIT licence */" };
const files = {
    "crossread.wasm": wasm,
    "crossread.mjs": await bundle("entry/module.js", "esm", modules, { banner }),
    "crossread.js": await bundle("entry/script.js", "iife", modules, { banner, globalName: "crossread" }),
};
files["crossread.html"] = await page(root, (more) => bundle("entry/page.js", "iife", { ...modules, ...more }, { banner, globalName: "crossread" }));
for (const [name, content] of Object.entries(files)) await writeFile(`${dist}/${name}`, content);
await copyFile(`${root}web/crossread.d.ts`, `${dist}/crossread.d.ts`);

// What a page writes into integrity="…", and what anyone checks a download with.
const hashes = {};
for (const name of (await readdir(dist)).filter((name) => name.startsWith("crossread.")).sort()) {
    hashes[name] = `sha384-${createHash("sha384").update(await readFile(`${dist}/${name}`)).digest("base64")}`;
}
await writeFile(`${dist}/integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);

await cp(`${root}www/embed`, `${dist}/embed`, { recursive: true });
await makePackage(root);
