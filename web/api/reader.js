import { CrossreadError, isFailure } from "./errors.js";
import { joined } from "./pieces.js";
import { sameSource, asSource, bytesOf } from "./source.js";
import { startThread } from "./thread.js";

/** Articles that `read` keeps in the engine for a comparison that may follow; older ones make room. */
const KEPT = 100;

const breaksEngine = (error) => error.code === "engine" || error instanceof WebAssembly.RuntimeError;

/**
 * Reads and compares articles. One call runs at a time; the others wait their turn. What the last comparison read is
 * kept, so comparing again with one article more reads only that one.
 */
class Reader {
    #wasm;
    #worker;
    #thread;
    #shelf = []; // what the engine has read: [{ source, id }]
    #turn = Promise.resolve();
    #closed = false;

    constructor(wasm, worker) {
        this.#wasm = wasm;
        this.#worker = worker;
        this.#thread = startThread(wasm, worker);
    }

    /** Resolves when the engine has started, with whether it runs in a worker. */
    async ready() {
        return { worker: (await this.#thread).inWorker };
    }

    /** One article, read. Rejects with a CrossreadError. */
    async read(source, options) {
        return JSON.parse(await this.readJson(source, options));
    }

    /** Several articles, side by side. Rejects at the first that cannot be read, unless `onError` takes the errors. */
    async compare(sources, options = {}) {
        if (!(await this.ready()).worker) return JSON.parse(await this.compareJson(sources, options));
        return this.#queue(options.signal, async () => joined(await this.#compare(sources, options, "compareInPieces")));
    }

    /** The article as JSON, byte for byte what the native tool prints. */
    readJson(source, { signal } = {}) {
        return this.#queue(signal, async () => {
            const id = await this.#add(asSource(source, 0));
            while (this.#shelf.length > KEPT) await this.#call("remove", this.#shelf.shift().id);
            return this.#call("article", id);
        });
    }

    /** The report as JSON, byte for byte what the native tool prints. */
    compareJson(sources, options = {}) {
        return this.#queue(options.signal, () => this.#compare(sources, options));
    }

    /** The comparison for people, as Markdown. */
    markdown(sources, options = {}) {
        return this.#queue(options.signal, async () => {
            await this.#compare(sources, options);
            return this.#call("markdown");
        });
    }

    /** Ends the engine. Calls that still wait reject with the code "closed". */
    close() {
        this.#closed = true;
        this.#thread.then((thread) => thread.close());
    }

    async #compare(sources, { signal, onProgress, onError, corrections = [] }, method = "compare") {
        const wanted = Array.from(sources, asSource);
        for (const source of wanted) delete source.analysis; // in a story alone there is nothing to compare
        const ids = await this.#addAll(wanted, { signal, onProgress, onError });
        signal?.throwIfAborted();
        onProgress?.({ phase: "comparing", done: wanted.length, total: wanted.length, name: "" });
        await this.#keepOnly(ids);
        const answer = await this.#call(method, ids, JSON.stringify(corrections));
        if (isFailure(answer)) throw new CrossreadError(JSON.parse(answer).error.code, JSON.parse(answer).error.message);
        return answer;
    }

    /** The ids of those that can be read. An engine that one of them breaks is replaced, and reads the others anew. */
    async #addAll(wanted, { signal, onProgress, onError }, lost = new Set()) {
        const ids = [];
        for (const [done, source] of wanted.entries()) {
            if (lost.has(source)) continue;
            signal?.throwIfAborted();
            onProgress?.({ phase: "reading", done, total: wanted.length, name: source.name });
            try {
                ids.push(await this.#add(source));
            } catch (error) {
                if (!onError || error.code === "closed") throw error;
                onError(error, done);
                lost.add(source);
                if (!breaksEngine(error)) continue;
                this.#restart();
                return this.#addAll(wanted, { signal, onProgress, onError }, lost);
            }
        }
        return ids;
    }

    /** The id of a source that the engine has read, reading it first where it has not. */
    async #add(source) {
        const known = this.#shelf.find((entry) => sameSource(entry.source, source));
        if (known) return known.id;
        const { content, ...about } = source;
        const answer = JSON.parse(await this.#call("add", JSON.stringify(about), await bytesOf(content)));
        if (answer.error) throw new CrossreadError(answer.error.code, answer.error.message, source.name);
        this.#shelf.push({ source, id: answer.id });
        return answer.id;
    }

    async #keepOnly(ids) {
        const wanted = new Set(ids);
        for (const { id } of this.#shelf.filter((entry) => !wanted.has(entry.id))) await this.#call("remove", id);
        this.#shelf = this.#shelf.filter((entry) => wanted.has(entry.id));
    }

    async #call(method, ...args) {
        if (this.#closed) throw new CrossreadError("closed", "The reader was closed.");
        return (await this.#thread).call(method, ...args);
    }

    /** Runs `work` when its turn comes. An abort ends the waiting at once, and the work with it where a worker does it. */
    #queue(signal, work) {
        let running = false;
        const turn = this.#turn.then(async () => {
            signal?.throwIfAborted();
            running = true;
            return work().catch((error) => this.#afterFailure(error));
        });
        const aborted = new Promise((_, reject) => {
            signal?.addEventListener("abort", () => (reject(signal.reason), running && this.#restart()), { once: true });
        });
        const outcome = Promise.race([turn, aborted]).finally(() => (running = false));
        this.#turn = outcome.catch(() => {});
        return outcome;
    }

    /** After a failure inside the engine (no memory left) its state cannot be trusted: a new one takes its place. */
    #afterFailure(error) {
        const broken = breaksEngine(error);
        if (broken) this.#restart();
        throw broken && !(error instanceof CrossreadError) ? new CrossreadError("engine", error.message) : error;
    }

    #restart() {
        if (this.#closed) return;
        this.#thread.then((thread) => thread.close());
        this.#thread = startThread(this.#wasm, this.#worker);
        this.#shelf = [];
    }
}

/**
 * @param {() => Promise<WebAssembly.Module>} loadWasm where this artefact has its wasm
 * @returns {(options?: { worker?: "auto" | false }) => Promise<Reader>}
 */
export function readerFactory(loadWasm) {
    let compiled;
    return async ({ worker = "auto" } = {}) => {
        compiled ??= loadWasm();
        const reader = new Reader(compiled, worker);
        await reader.ready();
        return reader;
    };
}
