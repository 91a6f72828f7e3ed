// crossread.mjs: for Node, bundlers and pages with modules. Its wasm lies beside it.
import { readerFactory } from "../api/reader.js";

export { CrossreadError } from "../api/errors.js";

const WASM = new URL("./crossread.wasm", import.meta.url);

async function loadWasm() {
    if (WASM.protocol === "file:" && typeof process === "object") {
        const files = "node:fs/promises"; // not written in the import, or bundlers for the browser look for it
        const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ files);
        return WebAssembly.compile(await readFile(WASM));
    }
    const response = await fetch(WASM);
    if (!response.ok) throw new Error(`crossread.wasm: ${response.status}`);
    return WebAssembly.compile(await response.arrayBuffer());
}

export const createReader = readerFactory(loadWasm);
