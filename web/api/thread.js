import workerText from "crossread-worker-text";
import { startEngine } from "./engine.js";
import { CrossreadError } from "./errors.js";

/** A worker that has not greeted by now is taken as refused. It is not slowness: nothing is compiled before the greeting. */
const GREETING_MS = 3000;

/** Where a page requires Trusted Types, a worker's address must be vouched for: we vouch for Blobs, which hold our own text. */
const vouched = (() => {
    try {
        return globalThis.trustedTypes.createPolicy("crossread", { createScriptURL: (url) => (url.startsWith("blob:") ? url : "") });
    } catch {
        return { createScriptURL: (url) => url }; // no Trusted Types here, or the page refuses our policy: then no worker comes
    }
})();

/** The engine in this thread; used in Node and where a page's policy refuses workers. */
async function localThread(wasm) {
    const engine = await startEngine(await wasm);
    return { inWorker: false, call: async (method, ...args) => engine[method](...args), close() {} };
}

/**
 * A worker made from a Blob, the only kind that works from file:// in every browser. Resolves after the greeting;
 * the refusal of a policy comes late, as an error event, or not at all.
 */
function greetedWorker() {
    return new Promise((resolve, reject) => {
        const url = URL.createObjectURL(new Blob([workerText], { type: "text/javascript" }));
        const worker = new Worker(vouched.createScriptURL(url));
        const settle = (outcome) => {
            clearTimeout(timer);
            URL.revokeObjectURL(url);
            worker.onmessage = worker.onerror = null;
            outcome();
        };
        const refuse = () => settle(() => (worker.terminate(), reject(new Error("no worker"))));
        const timer = setTimeout(refuse, GREETING_MS);
        worker.onmessage = () => settle(() => resolve(worker));
        worker.onerror = (event) => (event.preventDefault(), refuse());
    });
}

async function workerThread(compiling) {
    const [worker, wasm] = await Promise.all([greetedWorker(), compiling]);
    const waiting = new Map();
    let last = 0;
    worker.onmessage = ({ data: { id, result, failure } }) => {
        const { resolve, reject } = waiting.get(id);
        waiting.delete(id);
        failure === undefined ? resolve(result) : reject(new CrossreadError("engine", failure));
    };
    const fail = (error) => {
        for (const { reject } of waiting.values()) reject(error);
        waiting.clear();
    };
    worker.onerror = (event) => fail(new CrossreadError("engine", event.message));
    const thread = {
        inWorker: true,
        call: (method, ...args) =>
            new Promise((resolve, reject) => {
                waiting.set(++last, { resolve, reject });
                worker.postMessage({ id: last, method, args });
            }),
        close() {
            worker.terminate();
            fail(new CrossreadError("closed", "The reader was closed."));
        },
    };
    await thread.call("start", wasm);
    return thread;
}

/**
 * @param {Promise<WebAssembly.Module>} wasm awaited beside the start of the worker
 * @param {"auto" | false} worker "auto": in a worker where there are workers and they are allowed
 */
export async function startThread(wasm, worker) {
    if (worker === false || typeof Worker === "undefined" || typeof document === "undefined") return localThread(wasm);
    try {
        return await workerThread(wasm);
    } catch {
        return localThread(wasm);
    }
}
