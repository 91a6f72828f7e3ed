// Many analyses in one engine, and what memory it has after each: shared by a test and a bench.
import { readFile } from "node:fs/promises";
import { root } from "./tool.mjs";

/** The engine as the reader starts it, with its memory at hand. */
async function engine() {
    const { default: createCore } = await import(`${root}build-wasm/crossread-core.mjs`);
    const wasm = await WebAssembly.compile(await readFile(`${root}build-wasm/crossread-core.wasm`));
    let memory;
    const core = await createCore({
        locateFile: () => "",
        instantiateWasm(imports, done) {
            WebAssembly.instantiate(wasm, imports).then((instance) => {
                memory = Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory);
                done(instance, wasm);
            });
            return {};
        },
    });
    return { session: new core.Session(), size: () => memory.buffer.byteLength };
}

/**
 * Reads `count` articles one after another, each removed before the next, and compares three of them at every tenth.
 * @returns {Promise<number[]>} bytes of the engine's memory after each
 */
export async function sizesOver(count, texts) {
    const { session, size } = await engine();
    const add = (content, i) => JSON.parse(session.add(JSON.stringify({ name: `${i}` }), content)).id;
    const sizes = [];
    for (let i = 0; i < count; ++i) {
        const ids = (i % 10 ? [i] : [i, i + 1, i + 2]).map((n) => add(texts[n % texts.length], n));
        ids.length > 1 ? session.compare(ids, "[]") : session.article(ids[0]);
        ids.forEach((id) => session.remove(id));
        sizes.push(size());
    }
    return sizes;
}

export async function sampleTexts() {
    const names = ["ferry-kestrel-review.txt", "ferry-meridian-ledger.html", "ferry-quayside-courier.txt", "strike-andean-observer.txt", "strike-longshore-daily.txt"];
    return Promise.all(names.map((name) => readFile(`${root}www/samples/${name}`)));
}
