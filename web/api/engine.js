import createCore from "crossread-core";
import { isFailure } from "./errors.js";
import { cut } from "./pieces.js";

/**
 * The core in this thread: each method takes and gives what can be posted between threads, so that it makes no
 * difference in which one it runs. Reports stay JSON texts until they reach the caller: a parse there costs less
 * than a structured clone on both sides.
 * @param {WebAssembly.Module} wasm
 */
export async function startEngine(wasm) {
    const core = await createCore({
        locateFile: () => "", // there is no file to look for: the compiled module is at hand
        instantiateWasm(imports, done) {
            WebAssembly.instantiate(wasm, imports).then((instance) => done(instance, wasm));
            return {};
        },
    });
    const session = new core.Session();
    return {
        add: (about, bytes) => session.add(about, bytes),
        article: (id) => session.article(id),
        remove: (id) => session.remove(id),
        compare: (ids, corrections) => session.compare(ids, corrections),
        compareInPieces(ids, corrections) {
            const answer = session.compare(ids, corrections);
            return isFailure(answer) ? answer : cut(answer);
        },
        markdown: () => session.markdown(),
    };
}
