import { LitElement, html, nothing, unsafeCSS } from "lit";
import { Desk, SETTINGS, VIEWS } from "../desk/desk.js";
import { fromClipboard, fromDrop } from "../desk/intake.js";
import { openStorage } from "../desk/storage.js";
import { EXPORTS } from "../export/exports.js";
import { counts } from "../model/model.js";
import { intake } from "../views/intake.js";
import * as lists from "../views/lists.js";
import { matrix } from "../views/matrix.js";
import { displayMenu, saveMenu } from "../views/menus.js";
import { names } from "../views/names.js";
import { overview } from "../views/overview.js";
import { badge } from "../views/parts.js";
import { places } from "../views/places.js";
import { search } from "../views/search.js";
import { timeline } from "../views/timeline.js";
import { walker } from "../views/walker.js";
import { sourcesOf } from "./children.js";
import { Glow, findingsUnder } from "./glow.js";
import { onKey } from "./keys.js";
import { LinkedScrolling, showIn } from "./scrolling.js";
import sheet from "./cross-read.css";

const PANELS = { overview, matrix, timeline, names, places, ...lists };
const TABS = {
    articles: "Articles",
    overview: "Overview",
    differences: "Differences",
    agreements: "Agreements",
    only: "Only here",
    matrix: "Matrix",
    timeline: "Timeline",
    quotes: "Quotations",
    names: "Names",
    places: "Places",
    versions: "Versions",
};
/** What a pointer on words means first, view by view. */
const LOOKED_AT = {
    differences: ["difference"],
    agreements: ["agreement"],
    only: ["only"],
    matrix: ["agreement", "difference"],
    timeline: ["moment"],
    quotes: ["quote"],
    names: ["entity"],
    places: ["entity"],
    versions: ["change"],
};
const COUNTED = { differences: "difference", agreements: "agreement", only: "only", quotes: "quote", versions: "change" };

/**
 * Several articles, side by side. Its `<article>` children are the articles, and stay readable where no script runs.
 *
 * @tagname cross-read
 * @slot - - `<article>` children: `data-outlet`, `data-published` and `cite` say what is known of each
 * @attr {articles|overview|differences|agreements|only|matrix|timeline|quotes|names|places} view
 * @attr {string} src - addresses of articles, apart by spaces; fetched by the page that embeds
 * @attr {boolean} no-worker - analyse in the page's own thread
 * @attr {boolean} no-storage - keep nothing in the browser (an embedded element keeps nothing unless it has `key`)
 * @attr {boolean} readonly - no adding, correcting or taking away
 * @attr {string} key - the name under which the workspace is kept in the browser
 * @event crossread-ready - the first time that something is shown
 * @event crossread-progress - `{ phase, done, total, name }`
 * @event crossread-result - `{ report }`
 * @event crossread-select - `{ finding, spans }`, as the reader chooses
 * @event crossread-error - `{ name, code, message }`
 * @csspart header - the bar at the top
 * @csspart article - an article
 * @csspart sentence - a sentence of an article
 * @csspart mention - a marked piece of a sentence
 * @csspart fact - a finding in a list
 * @csspart matrix - a table of the matrix
 * @csspart cell - a cell of it
 * @csspart timeline - the list of moments
 * @csspart evidence - a quoted piece of evidence
 * @cssproperty --crossread-paper - background
 * @cssproperty --crossread-ink - text
 * @cssproperty --crossread-accent - what can be pressed
 * @cssproperty --crossread-agree - shared statements
 * @cssproperty --crossread-differ - differences
 * @cssproperty --crossread-only - statements of one article
 * @cssproperty --crossread-serif - the articles' typeface
 * @cssproperty --crossread-sans - the typeface of everything else
 */
export class CrossRead extends LitElement {
    static styles = unsafeCSS(sheet);
    static properties = {
        view: { type: String },
        src: { type: String },
        noWorker: { type: Boolean, attribute: "no-worker" },
        noStorage: { type: Boolean, attribute: "no-storage" },
        readonly: { type: Boolean },
        key: { type: String },
        samples: { attribute: false },
    };
    /** Set by the entry that registers the element: how a reader is made here. */
    static createReader;

    desk = new Desk(() => CrossRead.createReader({ worker: this.noWorker ? false : "auto" }));
    #glow;
    #scrolling = new LinkedScrolling();
    #storage;
    #shown = false;

    constructor() {
        super();
        this.samples = [];
        this.desk.addEventListener("change", (event) => this.#changed(event.detail));
        this.desk.addEventListener("result", (event) => this.#tell("result", event.detail));
        this.desk.addEventListener("error", (event) => this.#tell("error", event.detail));
    }

    // ——— for the page that embeds

    /** The articles that are compared: Sources as createReader takes them. Setting it compares them. */
    get sources() {
        return this.desk.state.workspace.sources.map(({ key, ...source }) => source);
    }
    set sources(sources) {
        this.desk.clear().then(() => this.desk.add([...sources]));
    }

    /** The comparison, corrections and all; null before there is one. */
    get report() {
        return this.desk.state.model?.report ?? null;
    }

    /** The id of the chosen finding, or null. */
    get selection() {
        return this.desk.state.chosen;
    }
    set selection(id) {
        this.desk.set({ chosen: id });
    }

    /** Reads the `<article>` children and `src` anew and compares them. Resolves with the report. */
    async analyze() {
        await this.desk.clear();
        await this.desk.add(await sourcesOf(this));
        return this.report;
    }

    /** The comparison as a text: "html", "markdown", "csv", "json", "annotations" or "workspace". */
    export(format) {
        const { model, workspace } = this.desk.state;
        const kind = EXPORTS.find(({ id }) => id === format);
        if (!kind) throw new RangeError(`There is no export called ${format}.`);
        return model ? kind.make({ model, workspace, now: new Date() }) : "";
    }

    /** Takes every article away. */
    clear() {
        return this.desk.clear();
    }

    // ——— life

    connectedCallback() {
        super.connectedCallback();
        this.#glow = new Glow(this.renderRoot);
        document.addEventListener("keydown", this.#key);
        document.addEventListener("paste", this.#paste);
        this.#start();
    }

    disconnectedCallback() {
        super.disconnectedCallback();
        document.removeEventListener("keydown", this.#key);
        document.removeEventListener("paste", this.#paste);
        this.desk.close();
    }

    async #start() {
        this.desk.readonly = this.readonly;
        if (this.view) this.desk.set({ view: this.view });
        this.#storage = await openStorage({ memory: this.noStorage || !this.key });
        const settings = await this.#storage.get("settings");
        if (settings) this.desk.set({ settings: { ...SETTINGS, ...settings, marks: { ...SETTINGS.marks, ...settings.marks } } });
        if (document.readyState === "loading") await new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
        if (this.desk.state.workspace.sources.length) return;
        const own = await sourcesOf(this);
        const kept = own.length ? null : await this.#storage.get(`workspace ${this.key}`);
        if (own.length) await this.desk.add(own);
        else if (kept?.sources.length) await this.desk.change(kept);
        else if (this.samples.length) await this.desk.showSample(this.samples[0]);
    }

    #changed(what) {
        this.requestUpdate();
        const { state } = this.desk;
        if (what.includes("busy") && state.busy) this.#tell("progress", state.busy);
        if (what.includes("settings")) this.#storage?.set("settings", state.settings);
        if (what.includes("workspace") && !state.workspace.sample) this.#storage?.set(`workspace ${this.key}`, state.workspace);
        if (what.includes("chosen")) this.#told(state.chosen);
        if (what.includes("view") && this.hasAttribute("view")) this.setAttribute("view", state.view);
    }

    #told(id) {
        const finding = this.desk.state.model?.findings.get(id);
        this.#glow?.choose(id ?? "");
        if (finding) this.updateComplete.then(() => this.#reveal(finding));
        this.#tell("select", { finding: finding?.raw ?? null, spans: finding?.spans ?? [] });
    }

    #reveal(finding) {
        if (finding.articles.length && !finding.articles.includes(this.desk.state.article)) this.desk.set({ article: finding.articles[0] });
        this.#scrolling.release();
        requestAnimationFrame(() => {
            showIn(this.#columns(), finding.id);
            this.renderRoot.querySelector(`.panel .card[data-f="${CSS.escape(finding.id)}"]`)?.scrollIntoView({ block: "nearest" });
        });
    }

    #tell(name, detail) {
        this.dispatchEvent(new CustomEvent(`crossread-${name}`, { detail, bubbles: true, composed: true }));
    }

    #columns = () => [...this.renderRoot.querySelectorAll(".column")];

    updated() {
        const { settings, model } = this.desk.state;
        this.#scrolling.enabled = settings.linked;
        this.#scrolling.watch(this.#columns());
        this.#glow.refresh();
        this.renderRoot.querySelector(".tabs [aria-current=page]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
        if (model && !this.#shown) {
            this.#shown = true;
            this.#tell("ready", {});
        }
    }

    // ——— what the reader does

    /** Keys are ours where the focus is in the element, or nowhere: what had it may just have gone. */
    #key = (event) => {
        const nowhere = event.target === document.body && document.querySelector("cross-read") === this;
        if (nowhere || event.target === this) onKey(event, { desk: this.desk, root: this.renderRoot, columns: this.#columns });
    };

    #paste = (event) => {
        const into = event.composedPath()[0];
        if (this.readonly || into.matches?.("input, textarea")) return;
        const given = [...event.clipboardData.files, ...fromClipboard(event.clipboardData)].slice(0, event.clipboardData.files.length || 1);
        if (given.length === 0) return;
        event.preventDefault();
        this.#dialog?.close();
        this.desk.add(given);
    };

    #point = (event) => this.#glow.light(this.#findings(event.composedPath()[0])[0] ?? "");

    /** The findings under an element: first those of the kind that is being looked at, then those that are marked. */
    #findings(element) {
        const { model, settings, view } = this.desk.state;
        const ids = findingsUnder(element).filter((id) => model?.findings.has(id));
        const rank = (id) => {
            const { type } = model.findings.get(id);
            return LOOKED_AT[view]?.includes(type) ? 0 : settings.marks[type] ? 1 : 2;
        };
        return ids.sort((a, b) => rank(a) - rank(b));
    }

    /** Chooses what lies under the pointer; the same place again goes on to what else lies there. */
    #pick = (event) => {
        const place = event.composedPath()[0].closest?.(".sentence, .piece");
        if (!place || getSelection()?.toString()) return;
        const ids = this.#findings(place);
        if (ids.length) this.desk.set({ chosen: ids[(ids.indexOf(this.desk.state.chosen) + 1) % ids.length] });
    };

    #drop = async (event) => {
        event.preventDefault();
        this.toggleAttribute("data-dropping", false);
        if (this.readonly) return;
        const given = await fromDrop(event.dataTransfer);
        this.#dialog?.close();
        await this.desk.add(given);
    };

    #drag = (event) => {
        event.preventDefault();
        this.toggleAttribute("data-dropping", event.type === "dragover" && !this.readonly);
    };

    get #dialog() {
        return this.renderRoot.querySelector("dialog.intake");
    }

    #save = (kind) => {
        const { model, workspace } = this.desk.state;
        if (!model) return;
        const text = kind.make({ model, workspace, now: new Date() });
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([text], { type: kind.type }));
        link.download = `crossread-${new Date().toISOString().slice(0, 10)}.${kind.ending}`;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    };

    #forget = async () => {
        await this.#storage.clear();
        await this.desk.clear();
    };

    #goTo = (article, sentence) => {
        this.desk.set({ article: article.id });
        const place = this.renderRoot.querySelector(`.sentence[data-a="${article.id}"][data-s="${sentence}"]`);
        place?.focus({ preventScroll: true });
        place?.scrollIntoView({ block: "center", inline: "nearest" });
    };

    // ——— drawing

    render() {
        const { state } = this.desk;
        const { model, settings, view, query } = state;
        const shown = view === "articles" || PANELS[view] ? view : "overview";
        return html`<div
            class="shell"
            data-theme=${settings.theme}
            data-view=${shown}
            ?data-ready=${model !== null}
            data-marks=${Object.keys(settings.marks).filter((name) => settings.marks[name]).join(" ")}
            .style=${`--size:${settings.size};--measure:${settings.width}`}
            @drop=${this.#drop}
            @dragover=${this.#drag}
            @dragleave=${this.#drag}
            @pointerover=${this.#point}
            @focusin=${this.#point}
            @pointerleave=${() => this.#glow.light("")}
            @drawn=${() => (this.#glow.refresh(), this.#scrolling.watch(this.#columns()))}
            @click=${this.#closeMenus}
        >
            ${this.#header(state)} ${model ? this.#tabs(model, shown) : nothing} ${this.#problems(state)}
            ${model
                ? html`<div class="body">
                      ${shown === "articles" && !query ? nothing : html`<section class="panel ${query ? "search" : shown}" aria-label=${query ? "Search" : TABS[shown]} tabindex="-1">${query ? search(this.desk, this.#goTo) : PANELS[shown](this.desk)}</section>`}
                      ${this.#articles(state)}
                  </div>`
                : this.#welcome(state)}
            <slot></slot>
            <p class="hidden" role="status" aria-live="polite">${this.#spoken(state)}</p>
            ${this.readonly ? nothing : intake(this.desk, { samples: this.samples, close: () => this.#dialog?.close() })}
            <div class="dropzone" aria-hidden="true"><p>Drop articles here</p></div>
        </div>`;
    }

    #header({ workspace, busy, model, query }) {
        return html`<header class="bar" part="header">
            <p class="wordmark">Crossread</p>
            <p class="story">${workspace.title || model?.articles[0]?.title || ""}${workspace.sample ? html`<span class="tag">sample</span>` : nothing}</p>
            <div class="tools">
                ${busy ? this.#progress(busy) : nothing}
                ${model
                    ? html`<input type="search" placeholder="Search" aria-label="Search in all articles" .value=${query} @input=${(e) => this.desk.set({ query: e.target.value.trim().length > 1 ? e.target.value : "" })} />`
                    : nothing}
                ${this.readonly ? nothing : this.#editing()} ${model ? saveMenu(this.desk, { save: this.#save, print: () => print(), forget: this.#forget }) : nothing}
                ${displayMenu(this.desk)}
            </div>
        </header>`;
    }

    #editing() {
        return html`${this.desk.canUndo || this.desk.canRedo
                ? html`<span class="history">
                      <button class="icon" title="Undo (u)" aria-label="Undo" ?disabled=${!this.desk.canUndo} @click=${() => this.desk.undo()}>↶</button>
                      <button class="icon" title="Do again (r)" aria-label="Do again" ?disabled=${!this.desk.canRedo} @click=${() => this.desk.redo()}>↷</button>
                  </span>`
                : nothing}
            <button class="primary" @click=${() => this.#dialog.showModal()}><span>Add<span class="wide-only"> articles</span></span></button>`;
    }

    #progress({ phase, done, total, name }) {
        const label = phase === "comparing" ? "Comparing" : name ? `Reading ${name}` : "Starting";
        return html`<span class="busy">
            <span class="label">${label}</span>
            <progress max=${total + 1} .value=${phase === "comparing" ? total : done} aria-label=${label}></progress>
            <button class="quiet" @click=${() => this.desk.cancel()}>Cancel</button>
        </span>`;
    }

    #tabs(model, shown) {
        const n = counts(model);
        const views = VIEWS.filter((view) => view !== "versions" || n.change);
        return html`<nav class="tabs" aria-label="Views">
            ${views.map(
                (view) => html`<button aria-current=${shown === view ? "page" : "false"} @click=${() => this.desk.set({ view, query: "" })}>
                    ${TABS[view]}${COUNTED[view] ? html` <span class="count">${n[COUNTED[view]]}</span>` : nothing}
                </button>`,
            )}
        </nav>`;
    }

    #problems({ problems }) {
        return problems.length === 0
            ? nothing
            : html`<ul class="problems" role="alert">
                  ${problems.map(
                      (problem) => html`<li>
                          <span><strong>${problem.name}</strong> was not taken: ${problem.message}</span>
                          <button class="icon" aria-label="Dismiss" @click=${() => this.desk.set({ problems: problems.filter((p) => p !== problem) })}>×</button>
                      </li>`,
                  )}
              </ul>`;
    }

    #articles(state) {
        const { model, chosen } = state;
        const current = model.byId.has(state.article) ? state.article : model.articles[0]?.id;
        const has = model.findings.get(chosen)?.articles ?? [];
        return html`<section class="articles" aria-label="Articles">
            <div class="strip" role="group" aria-label="Article shown">
                ${model.articles.map(
                    (a) => html`<button aria-pressed=${a.id === current ? "true" : "false"} ?data-has=${has.includes(a.id)} @click=${() => this.desk.set({ article: a.id })}>
                        ${badge(a)} <span>${a.label}</span>
                    </button>`,
                )}
            </div>
            <div class="columns">
                ${model.articles.map((a) => html`<crossread-article .desk=${this.desk} .model=${model} .article=${a} ?data-current=${a.id === current} @click=${this.#pick}></crossread-article>`)}
            </div>
            ${walker(this.desk)}
        </section>`;
    }

    #welcome({ busy }) {
        return html`<div class="welcome">
            ${busy || this.childElementCount
                ? nothing
                : html`<h2>Several reports of one story, side by side</h2>
                      <p>Drop two or three articles here: saved pages or text. You see what they agree on, where they differ, and what one alone says. Nothing leaves this computer.</p>
                      ${this.readonly ? nothing : html`<button class="primary" @click=${() => this.#dialog.showModal()}>Add articles</button>`}`}
        </div>`;
    }

    #spoken({ busy, model, problems }) {
        if (busy) return busy.phase === "comparing" ? "Comparing" : `Reading ${busy.done + 1} of ${busy.total}`;
        if (problems.length) return "";
        if (!model) return "";
        const n = counts(model);
        return `Compared ${model.articles.length} articles: ${n.agreement} shared statements, ${n.difference} differences.`;
    }

    /** A menu closes when something else is pressed. */
    #closeMenus = (event) => {
        const inside = event.composedPath();
        for (const menu of this.renderRoot.querySelectorAll("details.menu[open]")) if (!inside.includes(menu)) menu.open = false;
    };
}
