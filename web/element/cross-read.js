import { LitElement, html, nothing } from "lit";
import { Desk, SETTINGS } from "../desk/desk.js";
import { fromClipboard, fromDrop } from "../desk/intake.js";
import { openStorage } from "../desk/storage.js";
import { EXPORTS } from "../export/exports.js";
import { figures } from "../views/figures.js";
import { intake } from "../views/intake.js";
import * as lists from "../views/lists.js";
import { matrix } from "../views/matrix.js";
import { names } from "../views/names.js";
import { overview } from "../views/overview.js";
import { places } from "../views/places.js";
import { search } from "../views/search.js";
import * as shell from "../views/shell.js";
import { timeline } from "../views/timeline.js";
import { sourcesOf } from "./children.js";
import { saveFile } from "./download.js";
import { Glow, findingsUnder } from "./glow.js";
import { onKey } from "./keys.js";
import { LinkedScrolling, showIn } from "./scrolling.js";
import { styles } from "./styles/index.js";

const PANELS = { overview, matrix, figures, timeline, names, places, ...lists };
/** What a pointer on words means first, view by view. */
const LOOKED_AT = {
    differences: ["difference"],
    agreements: ["agreement"],
    only: ["only"],
    matrix: ["agreement", "difference"],
    figures: ["figure"],
    timeline: ["moment", "time"],
    quotes: ["quote"],
    names: ["entity"],
    places: ["entity"],
    versions: ["change"],
};

/**
 * Several articles, side by side. Its `<article>` children are the articles, and stay readable where no script runs.
 *
 * @tagname cross-read
 * @slot - - `<article>` children: `data-outlet`, `data-published` and `cite` say what is known of each
 * @attr {articles|overview|differences|agreements|only|matrix|figures|timeline|quotes|names|places} view
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
 * @csspart matrix - a table of the matrix or of the figures
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
    static styles = styles;
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
    #chosen = null; // what was last told

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
        addEventListener("beforeprint", this.#beforePrint);
        this.#start();
    }

    disconnectedCallback() {
        super.disconnectedCallback();
        document.removeEventListener("keydown", this.#key);
        document.removeEventListener("paste", this.#paste);
        removeEventListener("beforeprint", this.#beforePrint);
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
        if (what.includes("chosen") && state.chosen !== this.#chosen) this.#told((this.#chosen = state.chosen));
        if (what.includes("view")) this.updateComplete.then(() => this.#viewShown());
        if (what.includes("view") && this.hasAttribute("view")) this.setAttribute("view", state.view);
    }

    /** A view begins at its top, and its tab is in sight. */
    #viewShown() {
        this.renderRoot.querySelector(".panel")?.scrollTo(0, 0);
        this.renderRoot.querySelector(".tabs [aria-current=page]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }

    #told(id) {
        const finding = this.desk.state.model?.findings.get(id);
        this.#glow?.choose(id ?? "");
        if (finding) this.updateComplete.then(() => this.#reveal(finding));
        this.#tell("select", { finding: finding?.raw ?? null, spans: finding?.spans ?? [] });
    }

    /** Brings a finding's words into view, in every article that has them. */
    async #reveal(finding) {
        const { state } = this.desk;
        if (finding.articles.length && !finding.articles.includes(state.article)) this.desk.set({ article: finding.articles[0] });
        this.#scrolling.release();
        const having = [...this.renderRoot.querySelectorAll("crossread-article")].filter(({ article }) => finding.articles.includes(article?.id));
        await Promise.all(having.map((column) => column.draw()));
        requestAnimationFrame(() => {
            if (state.chosen !== finding.id) return;
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
        if (model) saveFile(kind, { model, workspace, now: new Date() });
    };

    #forget = async () => {
        await this.#storage.clear();
        await this.desk.clear();
    };

    #goTo = async (article, sentence) => {
        this.desk.set({ article: article.id });
        const column = [...this.renderRoot.querySelectorAll("crossread-article")].find((c) => c.article.id === article.id);
        await column.draw();
        const place = column.querySelector(`.sentence[data-s="${sentence}"]`);
        place?.focus({ preventScroll: true });
        place?.scrollIntoView({ block: "center", inline: "nearest" });
    };

    #actions = { open: () => this.#dialog.showModal(), save: this.#save, print: () => print(), forget: this.#forget };

    /** On paper everything is there: whole lists, and every article whether it was looked at or not. */
    #beforePrint = () => {
        this.desk.set({ shown: Infinity });
        this.performUpdate();
        for (const column of this.renderRoot.querySelectorAll("crossread-article")) column.drawNow();
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
            ${shell.header(this.desk, this.#actions)} ${model ? shell.tabs(this.desk, shown) : nothing} ${shell.problemList(this.desk)}
            ${model ? this.#body(shown, query) : shell.welcome(this.desk, this.#actions, state.busy || this.childElementCount > 0)}
            <slot></slot>
            <p class="hidden" role="status" aria-live="polite">${shell.spoken(state)}</p>
            ${this.readonly ? nothing : intake(this.desk, { samples: this.samples, close: () => this.#dialog?.close() })}
            <div class="dropzone" aria-hidden="true"><p>Drop articles here</p></div>
        </div>`;
    }

    #body(shown, query) {
        const panel = query
            ? html`<section class="panel search" aria-label="Search" tabindex="-1">${search(this.desk, this.#goTo)}</section>`
            : html`<section class="panel ${shown}" aria-label=${shell.TABS[shown]} tabindex="-1">${PANELS[shown]?.(this.desk)}</section>`;
        return html`<div class="body">${shown === "articles" && !query ? nothing : panel} ${shell.articles(this.desk, this.#pick)}</div>`;
    }

    /** A menu closes when something else is pressed. */
    #closeMenus = (event) => {
        const inside = event.composedPath();
        for (const menu of this.renderRoot.querySelectorAll("details.menu[open]")) if (!inside.includes(menu)) menu.open = false;
    };
}
