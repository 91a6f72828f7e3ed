import { html, nothing } from "lit";
import { FINDING } from "../model/words.js";
import { badge, short, titleOf, values } from "./parts.js";

/** Kinds whose absence elsewhere is no news, or is told in another way. */
const OF_ONE = new Set(["entity", "only", "figure", "time", "quote"]);

/** The bar under the articles while something is chosen: what it is, who has it, the next and the one before. */
export function walker(desk) {
    const { model, chosen } = desk.state;
    const finding = model?.findings.get(chosen);
    if (!finding) return nothing;
    const list = desk.listed(finding.type);
    const at = list.indexOf(finding) + 1;
    const absent = model.articles.filter((a) => !finding.articles.includes(a.id));
    // The values of a difference say themselves who has them.
    const who = html`<span class="who"
        >${finding.type === "difference" ? nothing : finding.articles.map((id) => badge(model.byId.get(id)))}${absent.length && !OF_ONE.has(finding.type)
            ? html`<span class="absent">not in ${absent.map(badge)}</span>`
            : nothing}</span
    >`;
    return html`<aside class="walker ${finding.type}" aria-label="Chosen finding">
        <div class="what">
            <span class="kind">${FINDING[finding.type]} ${at} of ${list.length}</span>
            ${finding.type === "difference" ? html`${titleOf(desk, finding)} ${values(desk, finding, 60)} ${who}` : html`${who}<span class="text">${titleOf(desk, finding)}</span>`}
            ${finding.type === "only" ? nearest(model, finding) : nothing}
        </div>
        <div class="moves">
            <button class="icon" aria-label="One before" title="One before (p)" @click=${() => desk.step(-1)}>‹</button>
            <button class="icon" aria-label="Next" title="Next (n)" @click=${() => desk.step(1)}>›</button>
            <button class="icon" aria-label="Let go" title="Let go (Esc)" @click=${() => desk.set({ chosen: null })}>×</button>
        </div>
    </aside>`;
}

/** The proof of search: what comes nearest elsewhere, or that nothing does. */
function nearest(model, { raw: { nearest: near } }) {
    const article = near && model.byId.get(near.article);
    if (!article) return html`<span class="context">No other article says this.</span>`;
    return html`<span class="context">No other article says this; nearest is ${badge(article)} “${short(article.text.slice(near.begin, near.end), 90)}”</span>`;
}
