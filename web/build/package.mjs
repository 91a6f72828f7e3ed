// dist/package: the npm package, ready for `npm pack`.
import { chmod, copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { manifest } from "./manifest.mjs";

const SHIPPED = ["crossread.mjs", "crossread.wasm", "crossread.js", "crossread.d.ts", "crossread.html", "integrity.json"];

/** @param {string} root the project's folder, with dist/ built */
export async function makePackage(root) {
    const folder = `${root}dist/package`;
    await mkdir(folder, { recursive: true });
    const { name, version, description, license, engines, keywords } = JSON.parse(await readFile(`${root}package.json`, "utf8"));
    const types = "./crossread.d.ts";
    const about = {
        name,
        version,
        description,
        license,
        keywords,
        type: "module",
        engines,
        main: "./crossread.mjs",
        types,
        exports: {
            ".": { types, default: "./crossread.mjs" },
            "./element": { types, default: "./crossread.js" },
            "./crossread.wasm": "./crossread.wasm",
            "./crossread.html": "./crossread.html",
            "./custom-elements.json": "./custom-elements.json",
            "./package.json": "./package.json",
        },
        bin: { crossread: "./cli.mjs" },
        customElements: "custom-elements.json",
        sideEffects: ["./crossread.js"],
    };
    await writeFile(`${folder}/package.json`, `${JSON.stringify(about, null, 2)}\n`);
    await writeFile(`${folder}/custom-elements.json`, `${JSON.stringify(await manifest(root), null, 2)}\n`);
    for (const file of SHIPPED) await copyFile(`${root}dist/${file}`, `${folder}/${file}`);
    for (const file of ["cli.mjs", "options.mjs"]) await copyFile(`${root}web/package/${file}`, `${folder}/${file}`);
    for (const file of ["README.md", "LICENSE", "NOTICE"]) await copyFile(`${root}${file}`, `${folder}/${file}`).catch(() => {});
    await chmod(`${folder}/cli.mjs`, 0o755);
}
