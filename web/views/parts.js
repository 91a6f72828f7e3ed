import { html, nothing } from "lit";
import { wordDiff } from "../model/diff.js";
import { sentenceAround } from "../model/model.js";
import { inMarks } from "../model/marks.js";
import { DIFFERENCE, dateText } from "../model/words.js";

/** The letter an article goes by, with its name for those who do not see the letter's place. */
export const badge = (article) => html`<span class="badge" title=${article.label}><span class="hidden">Article </span>${article.letter}</span>`;

/** A whole sentence with a span in it marked. */
export function quoted(article, span) {
    const { begin, end } = sentenceAround(article, span);
    const to = Math.max(end, span.end);
    const whole = span.begin <= begin && span.end >= end;
    const text = (from, until) => article.text.slice(from, until);
    return whole
        ? text(span.begin, span.end)
        : html`${text(begin, span.begin)}<mark>${text(span.begin, span.end)}</mark>${text(span.end, to)}`;
}

/** One line for each span: whose words, and the words. A choice of it shows them in the article. */
export function evidence(desk, finding, { limit = Infinity } = {}) {
    const { model } = desk.state;
    const shown = finding.spans.slice(0, limit);
    return html`<ul class="evidence">
        ${shown.map((span) => {
            const article = model.byId.get(span.article);
            return html`<li part="evidence">${badge(article)}<blockquote>${quoted(article, span)}</blockquote></li>`;
        })}
        ${missing(model, finding)}
    </ul>`;
}

/** The articles of the same story that have nothing of it: said plainly. */
function missing(model, finding) {
    if (finding.type !== "agreement" && finding.type !== "difference") return nothing;
    const story = model.report.stories.find((ids) => ids.includes(finding.articles[0])) ?? [];
    const without = story.filter((id) => !finding.articles.includes(id)).map((id) => model.byId.get(id));
    return without.length === 0 ? nothing : html`<li class="absent">${without.map(badge)}<span>not found here</span></li>`;
}

/** From this part of shared words on, two sentences are wordings of one: below it nearly every word would be marked. */
const ONE_WORDING = 0.5;

/** Two wordings side by side, with the words that differ marked; where they have little in common, only the values. */
export function wordings(desk, finding) {
    const { model } = desk.state;
    const sides = finding.articles.slice(0, 2).map((id) => {
        const span = finding.spans.find((s) => s.article === id);
        const article = model.byId.get(id);
        const { begin, end } = sentenceAround(article, span);
        return { article, text: article.text.slice(begin, Math.max(end, span.end)) };
    });
    if (sides.length < 2) return evidence(desk, finding);
    const marked = wordDiff(sides[0].text, sides[1].text);
    const shared = marked.map((runs) => length(runs.filter(({ same }) => same)) / Math.max(1, length(runs)));
    if (Math.min(...shared) < ONE_WORDING) return evidence(desk, finding);
    return html`<div class="wordings">
        ${sides.map(
            ({ article }, i) => html`<div>
                <p class="whose">${badge(article)} ${article.label}</p>
                <blockquote>${marked[i].map(({ text, same }) => (same ? text : html`<mark class="other">${text.trimEnd()}</mark>${text.slice(text.trimEnd().length)}`))}</blockquote>
            </div>`,
        )}
    </div>`;
}

const length = (runs) => runs.reduce((n, { text }) => n + text.length, 0);

/** So much is read of a sentence in a list: of most sentences all. */
const SENTENCE = 190;

/** What a finding is about, in a few words. */
export function titleOf(desk, finding) {
    const { model } = desk.state;
    const { by } = finding;
    const text = by ? model.byId.get(by.article).text.slice(by.begin, by.end) : "";
    switch (finding.type) {
        case "difference":
            return `${DIFFERENCE[finding.raw.kind] ?? finding.raw.kind}`;
        case "moment":
            return dateText(finding.raw.when);
        case "time":
            return `“${short(text)}”, taken for ${finding.raw.taken}`;
        case "entity":
            return finding.raw.name;
        case "quote":
            return inMarks(short(text));
        default:
            return short(text, SENTENCE);
    }
}

/** Cut between words, unless a word is so long that little would be left. */
export function short(text, most = 120) {
    if (text.length <= most) return text;
    const cut = text.slice(0, most).replace(/[\s,;:–—-]+\S*$/, "");
    return `${cut.length > most / 2 ? cut : text.slice(0, most)}…`;
}

/** Each article's value of a difference: "A 14 · B 16". Articles that say the same stand together. */
export function values(desk, finding, most = finding.raw.kind === "quote_wording" ? SENTENCE : 60) {
    const { model } = desk.state;
    const counted = finding.raw.kind === "quantity" || finding.raw.kind === "precision";
    const groups = new Map();
    for (const span of finding.spans) {
        const article = model.byId.get(span.article);
        const written = article.text.slice(span.begin, span.end);
        const said = finding.raw.kind === "quote_wording" ? inMarks(short(written.replace(/,$/, ""), most)) : short(written, most);
        const key = (counted ? amount : String)(span.value ?? said);
        if (!groups.has(key)) groups.set(key, { said, articles: new Set() });
        groups.get(key).articles.add(article);
    }
    return html`<span class="values">
        ${[...groups.values()].map(({ said, articles }) => html`<span class="value">${[...articles].map(badge)}<span class="said">${said}</span></span>`)}
    </span>`;
}

/** The sign before a value that another article has otherwise, and its words for those who hear the page. */
export const unlike = ({ kind }) =>
    kind === "precision" ? html`<span aria-hidden="true">≈ </span><span class="hidden">one is more exact: </span>` : html`<span aria-hidden="true">≠ </span><span class="hidden">differs: </span>`;

/** "17" and "17 person" are one amount: what is counted is left to the sentence. */
const amount = (value) => /^[^\d]*\d[\d.,]*(?= |$)/.exec(value)?.[0] ?? value;

/** The words around the value that the first article has: values alone do not say what of; quotations do. */
export function context(desk, finding) {
    if (desk.state.chosen === finding.id || finding.raw.kind === "quote_wording") return nothing;
    const [span] = finding.spans;
    const article = desk.state.model.byId.get(span.article);
    const { begin, end } = sentenceAround(article, span);
    // A long sentence begins shortly before the value, so that the value is in what is shown of it.
    const from = end - begin > 110 && span.begin - begin > 50 ? span.begin - 50 : begin;
    const start = from === begin ? "" : "… ";
    const rest = article.text.slice(from, end);
    return html`<span class="context">${start}${short(start ? rest.replace(/^\S*\s/, "") : rest, 110)}</span>`;
}

/**
 * A finding in a list: a button with its gist, and once chosen, the words it rests on.
 * @param {import("../desk/desk.js").Desk} desk
 */
export function card(desk, finding, gist, body = evidence(desk, finding)) {
    const open = desk.state.chosen === finding.id;
    return html`<li class="card ${finding.type}" part="fact" data-f=${finding.id}>
        <button class="gist" aria-expanded=${open ? "true" : "false"} @click=${() => desk.choose(finding.id)}>${gist}</button>
        ${open ? html`<div class="opened">${body}${actions(desk, finding)}</div>` : nothing}
    </li>`;
}

function actions(desk, finding) {
    const why = finding.raw.why ?? [];
    const wrong = finding.type === "agreement" || finding.type === "difference";
    return html`${why.length ? html`<p class="why">${finding.type === "agreement" ? "In common" : "Because"}: ${why.join("; ")}.</p>` : nothing}
        <p class="actions">
            ${showInArticles(desk)}
            ${wrong && !desk.readonly
                ? html`<button class="quiet" @click=${() => desk.markWrong(finding)}>Not a ${finding.type === "agreement" ? "match" : "difference"}</button>`
                : nothing}
        </p>`;
}

/** Where there is no room for the articles beside the view. */
export const showInArticles = (desk) => html`<button class="quiet narrow-only" @click=${() => desk.set({ view: "articles" })}>Show in the articles</button>`;

/** The words by which a finding is known in its list; once it is open, the evidence has them. */
export const unlessOpen = (desk, finding, words) => (desk.state.chosen === finding.id ? nothing : words);

/** What is drawn when the end of a list comes into view, or when asked for. */
export function more(desk, list, drawn = desk.drawn(list)) {
    const left = list.length - drawn.length;
    return left === 0
        ? nothing
        : html`<crossread-more @more=${() => desk.more()}><button class="more" @click=${() => desk.more()}>${left} more</button></crossread-more>`;
}

/** A view with nothing in it says why, and what would fill it. */
export const nothingHere = (text) => html`<p class="empty">${text}</p>`;

/** The same where there may be nothing to compare with. */
export const nothingShared = (desk, text) =>
    nothingHere(desk.state.model.articles.length < 2 ? "There is one article. Add another that tells the same story, and the two are compared." : text);

export const heading = (title, about) => html`<header class="view-head">
    <h2>${title}</h2>
    ${about ? html`<p class="about">${about}</p>` : nothing}
</header>`;
