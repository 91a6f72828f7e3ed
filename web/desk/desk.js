import { wrong } from "../model/corrections.js";
import { nextTask } from "../base/turns.js";
import { buildModel } from "../model/model.js";
import { openFile } from "./intake.js";
import { EMPTY } from "./workspace.js";

/** The views, in the order of their tabs. */
export const VIEWS = ["articles", "overview", "differences", "agreements", "only", "matrix", "figures", "timeline", "quotes", "names", "places", "versions"];

export const SETTINGS = Object.freeze({
    theme: "system",
    size: 1,
    width: 1,
    linked: true,
    marks: { agreement: true, difference: true, only: false, entity: false, quote: false, time: false },
});

/** Where a view is one list of findings: of which type. */
const LISTED = { agreements: "agreement", only: "only", quotes: "quote", timeline: "moment", versions: "change" };

/** So many entries of a list are drawn at once; more come when its end comes into view. */
export const PAGE = 60;

/** The report with what the workspace knows of its articles. */
function modelOf(report, sources) {
    const articles = report.articles.map((article, i) => {
        const { outlet, key } = sources[i];
        return { ...article, key, ...(outlet ? { outlet } : {}) };
    });
    return buildModel({ ...report, articles });
}

/**
 * The state behind one <cross-read> and all that can be done to it. Views read `state` and call methods; every change
 * is told by one "change" event with the names of what changed. What the reader corrects is kept as a list of
 * workspaces, each a value, so that undoing is going back one.
 */
export class Desk extends EventTarget {
    state = {
        workspace: EMPTY,
        model: null,
        busy: null, // { phase, done, total, name } while the reader works
        problems: [], // [{ name, message }] of inputs that were not taken
        view: "overview",
        chosen: null, // id of a finding
        filter: { kind: "", entity: "", story: 0 },
        query: "",
        shown: PAGE, // how many entries of a list are drawn
        settings: SETTINGS,
        article: null, // id of the one that is shown where there is room for one
    };
    #createReader;
    #reader;
    #past = [];
    #future = [];
    #running = null;
    #done = EMPTY; // the workspace that made what is shown
    #keys = 0;

    constructor(createReader) {
        super();
        this.#createReader = createReader;
    }

    /** Changes the view's state: what is shown, not what is compared. */
    set(patch) {
        if ("view" in patch || "filter" in patch || "query" in patch) this.state.shown = PAGE;
        Object.assign(this.state, patch);
        this.dispatchEvent(new CustomEvent("change", { detail: Object.keys(patch) }));
    }

    // ——— articles in

    /** Takes sources, files and workspace files. What cannot be opened is told in `problems`; the rest goes on. */
    async add(given) {
        const opened = await Promise.allSettled(given.map(openFile));
        const problems = opened.flatMap((o, i) => (o.status === "rejected" ? [{ name: given[i].name, message: o.reason.message }] : []));
        const fine = opened.flatMap((o) => (o.status === "fulfilled" ? [o.value] : []));
        const loaded = fine.find((f) => f.workspace)?.workspace;
        // The sample has done its work when the reader's own articles come.
        const base = loaded ?? (this.state.workspace.sample ? EMPTY : this.state.workspace);
        const sources = [...base.sources, ...fine.flatMap((f) => (f.source ? [f.source] : []))].map((s) => ({ ...s, key: s.key ?? ++this.#keys }));
        this.set({ problems });
        if (fine.length) await this.change({ ...base, sources });
    }

    /** Shows a sample story: { title, articles: [Source…] }. */
    showSample({ title, articles }) {
        return this.change({ ...EMPTY, title, sample: true, sources: articles.map((source) => ({ ...source, key: ++this.#keys })) });
    }

    remove(key) {
        return this.edit({ sources: this.state.workspace.sources.filter((source) => source.key !== key) });
    }

    /** Sets an article's name, date or address by hand. */
    describe(key, patch) {
        return this.edit({ sources: this.state.workspace.sources.map((source) => (source.key === key ? { ...source, ...patch } : source)) });
    }

    /** Moves an article one place to the left or right. */
    move(key, by) {
        const sources = [...this.state.workspace.sources];
        const from = sources.findIndex((source) => source.key === key);
        const to = from + by;
        if (from < 0 || to < 0 || to >= sources.length) return undefined;
        [sources[from], sources[to]] = [sources[to], sources[from]];
        return this.edit({ sources });
    }

    correct(correction) {
        return this.edit({ corrections: [...this.state.workspace.corrections, correction] });
    }

    /** An agreement or difference that is none. */
    markWrong(finding) {
        return this.correct(wrong(this.state.model, finding));
    }

    /** A dropped piece belongs to the article after all. */
    putBack(key, { source: range }) {
        const source = this.state.workspace.sources.find((s) => s.key === key);
        return this.describe(key, { keep: [...(source.keep ?? []), range] });
    }

    edit(patch) {
        return this.change({ ...this.state.workspace, ...patch });
    }

    // ——— the workspace and its past

    /** Makes this the workspace; the one before can be had back. */
    change(workspace) {
        this.#past.push(this.state.workspace);
        this.#future = [];
        return this.#use(workspace);
    }

    get canUndo() {
        return this.#past.length > 1;
    }

    get canRedo() {
        return this.#future.length > 0;
    }

    undo() {
        if (!this.canUndo) return undefined;
        this.#future.push(this.state.workspace);
        return this.#use(this.#past.pop());
    }

    redo() {
        if (!this.canRedo) return undefined;
        this.#past.push(this.state.workspace);
        return this.#use(this.#future.pop());
    }

    /** Forgets the articles and everything about them. */
    clear() {
        this.#past = [];
        this.#future = [];
        return this.#use(EMPTY);
    }

    async #use(workspace) {
        this.set({ workspace });
        await this.#analyse();
    }

    // ——— the analysis

    /** Starts the engine ahead of the first article. */
    warm() {
        this.#reader ??= this.#createReader();
        this.#reader.catch(() => {}); // told when it is needed
    }

    cancel() {
        this.#running?.abort();
    }

    async #analyse() {
        this.#running?.abort();
        const running = (this.#running = new AbortController());
        const { sources, corrections } = this.state.workspace;
        const failed = new Map();
        try {
            if (sources.length === 0) return this.#forget();
            this.set({ busy: { phase: "starting", done: 0, total: sources.length, name: "" } });
            this.#reader ??= this.#createReader();
            const report = await (await this.#reader).compare(sources, {
                corrections,
                signal: running.signal,
                onProgress: (busy) => this.#running === running && this.set({ busy }),
                onError: (error, index) => failed.set(sources[index], error),
            });
            if (this.#running !== running) return;
            const readable = sources.filter((source) => !failed.has(source));
            if (readable.length === 0) return this.#refuse(failed);
            const model = await modelOf(report, readable);
            await nextTask(); // what was made and what is drawn are two tasks
            if (this.#running !== running) return;
            this.#drop(failed, readable);
            this.#show(model);
            this.dispatchEvent(new CustomEvent("result", { detail: { report: this.state.model.report } }));
        } catch (error) {
            if (this.#running === running) this.#fail(error);
        } finally {
            if (this.#running === running) this.set({ busy: null });
        }
    }

    /** Sources that cannot be read leave the workspace, with a word on why. */
    #drop(failed, readable) {
        if (failed.size === 0) return;
        this.set({ workspace: { ...this.state.workspace, sources: readable } });
        this.#complain(failed);
    }

    /** Nothing of it could be read: what was there before stays. */
    #refuse(failed) {
        this.#goBack();
        this.#complain(failed);
    }

    #complain(failed) {
        const problems = [...failed].map(([source, error]) => ({ name: source.name, code: error.code, message: error.message }));
        this.set({ problems: [...this.state.problems, ...problems] });
        for (const problem of problems) this.dispatchEvent(new CustomEvent("error", { detail: problem }));
    }

    /** A cancelled or failed analysis leaves the last result, and the workspace that made it. */
    #fail(error) {
        if (error.name !== "AbortError") this.set({ problems: [...this.state.problems, { name: "Crossread", message: error.message }] });
        this.#goBack();
    }

    #goBack() {
        if (this.#past.at(-1) === this.#done) this.#past.pop();
        this.set({ workspace: this.#done });
    }

    #forget() {
        this.#done = this.state.workspace;
        this.set({ model: null, chosen: null });
    }

    #show(model) {
        this.#done = this.state.workspace;
        this.set({ model, shown: PAGE, chosen: model.findings.has(this.state.chosen) ? this.state.chosen : null });
    }

    async close() {
        this.#running?.abort();
        (await this.#reader)?.close();
        this.#reader = undefined;
    }

    // ——— findings

    choose(id) {
        this.set({ chosen: id === this.state.chosen ? null : id });
    }

    /** The findings of the type that is being looked at, through the filter. */
    listed(type) {
        const { model, filter } = this.state;
        return (model?.lists[type] ?? [])
            .map((id) => model.findings.get(id))
            .filter((f) => (!filter.kind || f.raw.kind === filter.kind || type !== "difference") && (!filter.entity || f.entities.has(filter.entity)));
    }

    /** The part of a list that is drawn: its beginning, and as far as to what is chosen, by itself or in one of its entries. */
    drawn(list, holds = (entry, id) => entry.id === id) {
        const at = list.findIndex((entry) => holds(entry, this.state.chosen));
        return list.slice(0, Math.max(this.state.shown, at + PAGE / 2));
    }

    more() {
        this.set({ shown: this.state.shown + PAGE });
    }

    /** Goes to the next (1) or previous (-1) finding of a type: that of the chosen one, or of those that the view lists. */
    step(by, type = this.state.model?.findings.get(this.state.chosen)?.type ?? LISTED[this.state.view] ?? "difference") {
        const list = this.listed(type);
        if (list.length === 0) return;
        const at = list.findIndex((f) => f.id === this.state.chosen);
        const next = at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length;
        this.set({ chosen: list[next].id });
    }

    setting(patch) {
        this.set({ settings: { ...this.state.settings, ...patch } });
    }
}
