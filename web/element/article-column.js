import { LitElement, html, nothing } from "lit";
import { inTurn } from "../base/turns.js";
import { hindrance } from "../model/model.js";
import { segments } from "../model/segments.js";
import { DROPPED, count, dateText } from "../model/words.js";
import { badge } from "../views/parts.js";

const TAG = { title: "h2", subtitle: "p", heading: "h3", paragraph: "p", quote: "blockquote", list_item: "p", caption: "p" };

/**
 * One article in its column. It renders into its parent's tree (so that one style sheet and one set of parts serve
 * all), and only once it comes near the visible part: fifty articles cost what the visible ones cost.
 */
export class ArticleColumn extends LitElement {
    static properties = {
        desk: { attribute: false },
        model: { attribute: false },
        article: { attribute: false },
        near: { state: true },
        dropped: { state: true },
        editing: { state: true },
    };

    #watch;

    constructor() {
        super();
        this.near = this.dropped = this.editing = false;
    }

    createRenderRoot() {
        return this;
    }

    connectedCallback() {
        super.connectedCallback();
        this.#watch = new IntersectionObserver(
            (entries) => {
                if (entries.some((entry) => entry.isIntersecting)) {
                    this.near = true;
                    this.#watch.disconnect();
                }
            },
            { rootMargin: "600px" },
        );
        this.#watch.observe(this);
    }

    disconnectedCallback() {
        super.disconnectedCallback();
        this.#watch?.disconnect();
    }

    /** Draws the text, near or not; resolves when it is there. */
    draw() {
        this.near = true;
        return this.updateComplete;
    }

    /** Draws the text before this call ends: paper does not wait. */
    drawNow() {
        this.near = true;
        this.performUpdate();
    }

    /** One article in a task: many at once would hold up what a person does. */
    scheduleUpdate() {
        return inTurn(() => this.isUpdatePending && super.scheduleUpdate());
    }

    updated() {
        this.dispatchEvent(new CustomEvent("drawn", { bubbles: true }));
    }

    render() {
        const { article } = this;
        return html`<article class="column" part="article" tabindex="0" aria-label=${`Article ${article.letter}: ${article.label}`}>
            ${this.#head(article)} ${this.near ? this.#body(article) : nothing} ${this.near ? this.#aside(article) : nothing}
        </article>`;
    }

    #head(article) {
        const { published, updated, authors } = article;
        return html`<header class="column-head">
            <p class="whose">
                ${badge(article)} <span class="outlet">${article.label}</span>
                ${this.desk.readonly ? nothing : this.#tools(article)}
            </p>
            <p class="meta">
                ${published ? html`<time datetime=${published.value}>${dateText(published.value)}</time>${HOW[published.how] ?? ""}` : "no date"}
                ${updated ? html` · updated <time datetime=${updated.value}>${later(published?.value, updated.value)}</time>` : nothing}
                ${authors.length ? html` · ${authors.join(", ")}` : nothing}
            </p>
            ${hindrance(article) ? html`<p class="hindrance">${hindrance(article)}</p>` : nothing} ${this.editing ? this.#form(article) : nothing}
        </header>`;
    }

    #tools(article) {
        const last = this.model.articles.length - 1;
        const name = article.label;
        return html`<span class="column-tools">
            <button class="icon" title="Move left" aria-label=${`Move ${name} left`} ?disabled=${article.index === 0} @click=${() => this.desk.move(article.key, -1)}>←</button>
            <button class="icon" title="Move right" aria-label=${`Move ${name} right`} ?disabled=${article.index === last} @click=${() => this.desk.move(article.key, 1)}>→</button>
            <button class="icon" title="Name and date" aria-label=${`Name and date of ${name}`} aria-expanded=${this.editing ? "true" : "false"} @click=${() => (this.editing = !this.editing)}>✎</button>
            <button class="icon" title="Take away" aria-label=${`Take ${name} away`} @click=${() => this.desk.remove(article.key)}>×</button>
        </span>`;
    }

    #form(article) {
        const save = (event) => {
            event.preventDefault();
            const given = new FormData(event.target);
            const patch = { outlet: given.get("outlet").trim(), published: given.get("published"), url: given.get("url").trim() };
            this.editing = false;
            this.desk.describe(article.key, Object.fromEntries(Object.entries(patch).map(([k, v]) => [k, v || undefined])));
        };
        return html`<form class="describe" @submit=${save}>
            <label>Name <input name="outlet" .value=${article.label} autocomplete="off" /></label>
            <label>Published <input name="published" type="date" .value=${article.published?.value.slice(0, 10) ?? ""} /></label>
            <label>Address <input name="url" type="url" .value=${article.url ?? ""} autocomplete="off" /></label>
            <p class="actions"><button>Keep</button> <button type="button" class="quiet" @click=${() => (this.editing = false)}>Cancel</button></p>
        </form>`;
    }

    #body(article) {
        return html`<div class="text" lang=${article.language === "und" ? nothing : article.language}>
            ${segments(article).map((block) => this.#block(article, block))}
        </div>`;
    }

    #block(article, block) {
        const inner = block.parts.map((part) =>
            part.sentence === null
                ? part.pieces[0].text
                : html`<span class="sentence ${this.#classes(article.at[part.sentence])}" part="sentence" tabindex="-1" data-a=${article.id} data-s=${part.sentence} data-f=${article.at[part.sentence].filter((id) => /^[sov]/.test(id)).join(" ")}
                      >${part.pieces.map((piece) => this.#piece(piece))}</span
                  >`,
        );
        switch (TAG[block.kind]) {
            case "h2":
                return html`<h2 class="title">${inner}</h2>`;
            case "h3":
                return html`<h3>${inner}</h3>`;
            case "blockquote":
                return html`<blockquote>${inner}</blockquote>`;
            default:
                return html`<p class=${block.row ? "row" : block.kind}>${inner}</p>`;
        }
    }

    /** A date tells what it was taken for: to the pointer, and behind its last word in the sentence that has the focus. */
    #piece({ text, ids, types, end }) {
        if (ids.length === 0) return text;
        const time = ids.map((id) => this.model.findings.get(id)).find(({ type }) => type === "time");
        const taken = time ? `taken for ${time.raw.taken}` : nothing;
        return html`<span class="piece ${types.join(" ")}" part="mention" data-f=${ids.join(" ")} title=${taken} data-taken=${time?.raw.end === end ? taken : nothing}>${text}</span>`;
    }

    #classes(ids) {
        const types = ids.map((id) => this.model.findings.get(id).type);
        return ["agreement", "only"].filter((type) => types.includes(type)).join(" ");
    }

    /** What was left out, and why: on demand, and every piece of it can be put back. */
    #aside(article) {
        const { dropped, diagnostics } = article;
        if (dropped.length + diagnostics.length === 0) return nothing;
        return html`<details class="dropped" .open=${this.dropped} @toggle=${(event) => (this.dropped = event.target.open)}>
            <summary>${dropped.length ? `${count(dropped.length, "piece")} left out` : "How it was read"}</summary>
            ${this.dropped
                ? html`<ul>
                          ${dropped.map(
                              (piece) => html`<li>
                                  <span class="kind">${DROPPED[piece.kind]}</span>
                                  <q>${piece.text}</q>
                                  <span class="reason">${piece.reason}</span>
                                  ${this.desk.readonly ? nothing : html`<button class="quiet" @click=${() => this.desk.putBack(article.key, piece)}>Put back</button>`}
                              </li>`,
                          )}
                      </ul>
                      ${diagnostics.map((d) => html`<p class="reason">${d.message}</p>`)}`
                : nothing}
        </details>`;
    }
}

const HOW = { given: " (set by hand)", inferred: " (worked out from the text)" };

/** On the same day only the time is new. */
const later = (first, then) => (first?.slice(0, 10) === then.slice(0, 10) && then.length > 10 ? then.slice(11, 16) : dateText(then));
