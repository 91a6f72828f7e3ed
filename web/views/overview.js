import { html, nothing } from "lit";
import { commonGround, counts, hindrance } from "../model/model.js";
import { DIFFERENCE, count, dateText } from "../model/words.js";
import { badge, card, context, heading, titleOf, unlessOpen, values, wordings, evidence } from "./parts.js";
import { nearest, words } from "./lists.js";

/** The comparison at one glance; each part leads to the view that has all of it. */
export function overview(desk) {
    const { model } = desk.state;
    return html`${heading("At a glance", headline(model))} ${legend(model)} ${figures(desk)} ${sharedByAll(desk)} ${differing(desk)}
    ${onlyOne(desk)} ${speakers(desk)} ${alike(model)} ${theArticles(model)}`;
}

function headline(model) {
    const n = counts(model);
    if (model.articles.length < 2) return "One article. Add another that tells the same story, and they are compared.";
    const stories = model.report.stories.length;
    const scope = stories > 1 ? `${count(model.articles.length, "article")} in ${count(stories, "story", "stories")}` : count(model.articles.length, "article");
    if (n.agreement + n.difference === 0) return `${scope}. Nothing was found that two of them state.`;
    const exact = model.report.differences.filter(({ kind }) => kind === "precision").length;
    const quiet = exact === 0 ? "" : ` (${exact === n.difference ? "all" : exact} only in how exact)`;
    return `${scope}: ${count(n.agreement, "shared statement")}, ${n.difference ? count(n.difference, "difference") : "no differences"}${quiet}, ${count(n.only, "statement")} that only one of them makes.`;
}

/** Which letter is whose, before the letters are used. */
const legend = (model) => html`<ul class="legend">
        ${model.articles.map((a) => html`<li>${badge(a)} <span>${a.label}</span></li>`)}
    </ul>
    ${model.articles.filter(hindrance).map((a) => html`<p class="hindrance">${badge(a)} ${hindrance(a)}</p>`)}`;

function theArticles(model) {
    return html`<section>
        <h3>The articles</h3>
        <ul class="sources">
            ${model.articles.map(
                (a) => html`<li>
                    ${badge(a)}
                    <div>
                        <strong>${a.title ?? a.label}</strong>
                        <span class="meta">${[a.title ? a.label : "", when(a), count(a.sentences.length, "sentence")].filter(Boolean).join(" · ")}</span>
                    </div>
                </li>`,
            )}
        </ul>
    </section>`;
}

const when = ({ published }) => (published ? `${dateText(published.value)}${published.how === "inferred" ? " (worked out)" : ""}` : "");

/** How alike each two are, where the core says so. */
function alike(model) {
    const matrix = model.report.similarity;
    if (!matrix || model.articles.length < 2 || model.articles.length > 6) return nothing;
    const pairs = model.articles.flatMap((a, i) => model.articles.slice(i + 1).map((b, k) => ({ a, b, value: matrix[i][i + 1 + k] })));
    if (pairs.every(({ value }) => value === 0)) return nothing;
    return html`<section>
        <h3>How alike they are</h3>
        <ul class="alike">
            ${pairs.map(
                ({ a, b, value }) => html`<li>
                    <span>${badge(a)}${badge(b)}</span>
                    <meter min="0" max="1" .value=${value} aria-label=${`${a.label} and ${b.label}`}></meter>
                    <span class="number">${Math.round(value * 100)}%</span>
                </li>`,
            )}
        </ul>
    </section>`;
}

function figures(desk) {
    if (desk.state.model.articles.length < 2) return nothing;
    const n = counts(desk.state.model);
    const tiles = [
        ["agreements", n.agreement, "shared"],
        ["differences", n.difference, "different"],
        ["only", n.only, "only in one"],
        ["quotes", n.quote, "quotations"],
    ];
    return html`<div class="tiles">
        ${tiles.map(
            ([view, value, label]) => html`<button class="tile ${view}" @click=${() => desk.set({ view })}><b>${value}</b><span>${label}</span></button>`,
        )}
    </div>`;
}

function part(desk, title, view, total, body) {
    return total === 0
        ? nothing
        : html`<section>
              <h3>${title}</h3>
              ${body}
              <button class="more" @click=${() => desk.set({ view })}>See all ${total}</button>
          </section>`;
}

function sharedByAll(desk) {
    const { model } = desk.state;
    const most = commonGround(model, 4);
    const title = most.length && most[0].articles.length === model.articles.length && model.articles.length > 2 ? "What all of them say" : "What they agree on";
    const gist = (f) => html`<span class="badges">${f.articles.map((id) => badge(model.byId.get(id)))}</span>${unlessOpen(desk, f, html`<span class="text">${titleOf(desk, f)}</span>`)}`;
    return part(desk, title, "agreements", model.lists.agreement?.length ?? 0, html`<ul class="cards">${most.map((f) => card(desk, f, gist(f)))}</ul>`);
}

function differing(desk) {
    const { model } = desk.state;
    const list = (model.lists.difference ?? []).map((id) => model.findings.get(id));
    const gist = (f) => html`<span class="kind">${DIFFERENCE[f.raw.kind] ?? f.raw.kind}</span>${values(desk, f)}${context(desk, f)}`;
    const body = html`<ul class="cards">
        ${list.slice(0, 5).map((f) => card(desk, f, gist(f), f.articles.length === 2 ? wordings(desk, f) : evidence(desk, f)))}
    </ul>`;
    return part(desk, "Where they differ", "differences", list.length, body);
}

function onlyOne(desk) {
    const { model } = desk.state;
    const list = (model.lists.only ?? []).map((id) => model.findings.get(id)).sort((a, b) => b.raw.weight - a.raw.weight);
    const some = model.articles.flatMap((a) => list.filter((f) => f.articles[0] === a.id).slice(0, 2));
    const gist = (f) => html`${badge(model.byId.get(f.articles[0]))}<span class="text">${words(desk, f)}</span>`;
    const body = html`<ul class="cards">
        ${some.slice(0, 6).map((f) => card(desk, f, gist(f), nearest(desk, f)))}
    </ul>`;
    return part(desk, "What only one says", "only", list.length, body);
}

function speakers(desk) {
    const { model } = desk.state;
    const groups = model.report.quotes
        .map(({ speaker, by_article }) => ({ entity: model.entities.get(speaker), n: Object.values(by_article).flat().length, by_article }))
        .filter(({ entity, n }) => entity && n)
        .sort((a, b) => b.n - a.n);
    const body = html`<ul class="speakers">
        ${groups.slice(0, 6).map(
            ({ entity, n, by_article }) => html`<li data-f=${entity.id}>
                <button class="quiet" @click=${() => desk.set({ view: "quotes", chosen: entity.id })}>${entity.name}</button>
                <span class="badges">${model.articles.filter((a) => by_article[a.id]?.length).map(badge)}</span>
                <span class="number">${n}</span>
            </li>`,
        )}
    </ul>`;
    return part(desk, "Who is quoted", "quotes", groups.length, body);
}
