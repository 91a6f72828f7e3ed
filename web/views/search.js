import { html, nothing } from "lit";
import { sentenceAt } from "../model/model.js";
import { count } from "../model/words.js";
import { badge, more, nothingHere } from "./parts.js";

/** Every place in the articles where the words stand, in any case. */
export function hits(model, query) {
    const wanted = query.trim().toLowerCase();
    if (wanted.length < 2) return [];
    const out = [];
    for (const article of model.articles) {
        const text = article.text.toLowerCase();
        // A few letters change their length in lower case; then offsets are looked for in the text as it is.
        const haystack = text.length === article.text.length ? text : article.text;
        for (let at = haystack.indexOf(wanted); at >= 0; at = haystack.indexOf(wanted, at + wanted.length)) {
            out.push({ article, begin: at, end: at + wanted.length });
        }
    }
    return out;
}

export function search(desk, goTo) {
    const { model, query } = desk.state;
    const all = hits(model, query);
    return html`<section class="results" aria-label="Search results">
        <p class="about" role="status">${count(all.length, "place")} with “${query.trim()}”</p>
        ${all.length ? nothing : nothingHere("None of the articles has these words.")}
        <ul class="cards">
            ${all.slice(0, desk.state.shown).map(
                ({ article, begin, end }) => html`<li class="card">
                    <button class="gist" @click=${() => goTo(article, sentenceAt(article, begin))}>
                        ${badge(article)}<span class="text"
                            >${before(article.text, begin)}<mark>${article.text.slice(begin, end)}</mark>${after(article.text, end)}</span
                        >
                    </button>
                </li>`,
            )}
        </ul>
        ${more(desk, all)}
    </section>`;
}

const before = (text, at) => text.slice(Math.max(0, at - 50), at).replace(/^\S*\s/, "… ").replace(/\n+/g, " ");
const after = (text, at) => text.slice(at, at + 70).replace(/\s\S*$/, " …").replace(/\n+/g, " ");
