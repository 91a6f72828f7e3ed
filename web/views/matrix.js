import { html, nothing } from "lit";
import { ENTITY } from "../model/words.js";
import { badge, heading, more, nothingShared, short, titleOf, unlike } from "./parts.js";
import { columns, storyFilter } from "./stories.js";

/** Statements × articles and names × articles: the proven form for "who says what". */
export function matrix(desk) {
    const { model } = desk.state;
    const articles = columns(desk);
    return html`${heading("Who says what", "A row for each statement that two or more articles make; then a row for each name. ≠ marks what differs, ≈ where one is only more exact.")} ${storyFilter(desk)}
    ${statements(desk, model, articles)} ${names(desk, model, articles)}`;
}

function statements(desk, model, articles) {
    const here = (f) => articles.some((a) => a.id === f.articles[0]);
    const rows = desk.listed("agreement").filter(here);
    const differing = new Map();
    for (const id of model.lists.difference ?? []) {
        const difference = model.findings.get(id);
        const key = difference.raw.statement;
        if (key) differing.set(key, [...(differing.get(key) ?? []), difference]);
    }
    const loose = desk.listed("difference").filter((d) => !d.raw.statement && here(d));
    const all = rows.concat(loose);
    if (all.length === 0) return nothingShared(desk, "No statement was found in more than one article.");
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Statements by article">
        <table class="matrix ${many(articles)}" part="matrix" .style=${`--articles:${articles.length}`}>
            <caption>
                Statements
            </caption>
            ${head(articles, "Statement")}
            <tbody>
                ${desk.drawn(all).map((f) => row(desk, articles, f, f.type === "difference" ? [f] : (differing.get(f.id) ?? [])))}
            </tbody>
        </table>
        ${more(desk, all)}
    </div>`;
}

/** So many that the statements must leave room for them. */
export const many = (articles) => (articles.length > 5 ? "many" : "");

/** A column for each article. */
export const head = (articles, title) => html`<thead>
    <tr>
        <th scope="col">${title}</th>
        ${articles.map((a) => html`<th scope="col" title=${a.label}>${badge(a)}<span class="hidden">${a.label}</span></th>`)}
    </tr>
</thead>`;

function row(desk, articles, finding, differences) {
    return html`<tr data-f=${[finding.id, ...differences.map((d) => d.id)].join(" ")}>
        <th scope="row"><button class="quiet" aria-pressed=${desk.state.chosen === finding.id} @click=${() => desk.choose(finding.id)}>${short(titleOf(desk, finding), 110)}</button></th>
        ${articles.map((article) => cell(desk, article, finding, differences))}
    </tr>`;
}

function cell(desk, article, finding, differences) {
    const difference = differences.find((d) => d.articles.includes(article.id));
    if (difference) {
        const span = difference.spans.find((s) => s.article === article.id);
        const said = short(article.text.slice(span.begin, span.end), 28);
        return html`<td class="differs" part="cell">
            <button data-f=${difference.id} @click=${() => desk.choose(difference.id)}>${unlike(difference.raw)}${said}</button>
        </td>`;
    }
    return finding.articles.includes(article.id)
        ? html`<td class="says" part="cell"><span aria-hidden="true">●</span><span class="hidden">says it</span></td>`
        : html`<td class="silent" part="cell"><span aria-hidden="true">–</span><span class="hidden">not found</span></td>`;
}

function names(desk, model, articles) {
    const rows = model.report.entities
        .map((entity) => ({ entity, total: articles.reduce((n, a) => n + (entity.mentions[a.id] ?? 0), 0) }))
        .filter(({ total }) => total > 1)
        .sort((a, b) => b.total - a.total);
    if (rows.length === 0) return nothing;
    const drawn = desk.drawn(rows, ({ entity }, id) => entity.id === id);
    const most = rows.reduce((n, { entity }) => Math.max(n, ...articles.map((a) => entity.mentions[a.id] ?? 0)), 0);
    const size = (n) => (n ? `${(0.35 + 0.65 * Math.sqrt(n / most)).toFixed(2)}` : "0");
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Names by article">
        <table class="matrix names ${many(articles)}" part="matrix" .style=${`--articles:${articles.length}`}>
            <caption>
                Names
            </caption>
            ${head(articles, "Name")}
            <tbody>
                ${drawn.map(
                    ({ entity }) => html`<tr data-f=${entity.id}>
                        <th scope="row">
                            <button class="quiet" @click=${() => desk.choose(entity.id)}>${entity.name}</button> <span class="kind">${ENTITY[entity.type]}</span>
                        </th>
                        ${articles.map((a) => {
                            const n = entity.mentions[a.id] ?? 0;
                            return html`<td part="cell"><span class="dot" .style=${`--size:${size(n)}`} aria-hidden="true"></span><span class="n">${n || "–"}</span></td>`;
                        })}
                    </tr>`,
                )}
            </tbody>
        </table>
        ${more(desk, rows, drawn)}
    </div>`;
}
