import { html, nothing } from "lit";
import { around } from "../model/around.js";
import { count } from "../model/words.js";
import { head, many } from "./matrix.js";
import { evidence, heading, more, nothingHere, nothingShared, short, showInArticles, unlike } from "./parts.js";
import { columns, storyFilter } from "./stories.js";

/** Quantities side by side: a row for each thing that is counted or measured, a column for each article. */
export function figures(desk) {
    const { model } = desk.state;
    const articles = columns(desk);
    const groups = model.figures.map((group) => within(group, articles)).filter(({ figures }) => figures.length);
    const comparable = (group) => group.key !== "" && group.articles.length > 1;
    const shared = groups.filter(comparable);
    const rest = groups.filter((group) => !comparable(group));
    return html`${heading("How many, how much", "A row for each thing that two or more articles give figures for; ≠ marks those that differ, ≈ where one is only more exact. Choose a figure to see its words.")}
        ${storyFilter(desk)} ${groups.length ? nothing : nothingHere("These articles give no figures.")}
        ${shared.length ? table(desk, articles, shared, "Figures in several articles") : groups.length ? nothingShared(desk, "No two articles give figures for the same thing.") : nothing}
        ${rest.length
            ? html`<details class="rest" ?open=${shared.length === 0}>
                  <summary>${count(rest.length, "more row")}: of one article, or not said of what</summary>
                  ${table(desk, articles, rest, "Other figures")}
              </details>`
            : nothing}`;
}

/** What of a group is in these articles. */
function within(group, articles) {
    const figures = group.figures.filter(({ article }) => articles.some((a) => a.id === article));
    return { ...group, figures, articles: [...new Set(figures.map(({ article }) => article))] };
}

function table(desk, articles, groups, title) {
    const drawn = desk.drawn(groups, (group, id) => group.figures.some((figure) => figure.id === id));
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${title}>
        <table class="matrix figures ${many(articles)}" part="matrix" .style=${`--articles:${articles.length}`}>
            <caption>
                ${title}
            </caption>
            ${head(articles, "What is counted")}
            <tbody>
                ${drawn.map((group) => row(desk, articles, group))}
            </tbody>
        </table>
        ${more(desk, groups, drawn)}
    </div>`;
}

function row(desk, articles, group) {
    const { chosen } = desk.state;
    const open = group.figures.find((figure) => figure.id === chosen);
    return html`<tr>
            <th scope="row">${named(desk, group)}</th>
            ${articles.map((article) => cell(desk, article, group.figures.filter((figure) => figure.article === article.id)))}
        </tr>
        ${open ? opened(desk, articles, open) : nothing}`;
}

/** Where no article names what is counted, the words around it say it. */
function named(desk, { key, label, figures: list }) {
    if (label || key === "") return label ?? "not said of what";
    return html`<span class="told">${around(desk.state.model, list)}</span>`;
}

function cell(desk, article, list) {
    if (list.length === 0) return html`<td class="silent" part="cell"><span aria-hidden="true">–</span><span class="hidden">no figure</span></td>`;
    return html`<td class=${list.some((f) => f.difference) ? "differs" : "says"} part="cell">
        ${list.map(
            ({ id, spans, difference }) => html`<button
                class=${difference ? "figure" : "figure same"}
                data-f=${difference ? `${id} ${difference.id}` : id}
                aria-pressed=${desk.state.chosen === id ? "true" : "false"}
                @click=${() => desk.choose(id)}
            >
                ${difference ? unlike(difference) : nothing}${short(article.text.slice(spans[0].begin, spans[0].end), 28)}${spans.length > 1
                    ? html`<sup>×${spans.length}</sup>`
                    : nothing}
            </button>`,
        )}
    </td>`;
}

/** The words that a figure stands in, under its row. */
function opened(desk, articles, { id, difference }) {
    const { model } = desk.state;
    return html`<tr class="opened">
        <td colspan=${articles.length + 1}>
            ${evidence(desk, model.findings.get(id))}
            <p class="actions">
                ${showInArticles(desk)}
                ${difference ? html`<button class="quiet" @click=${() => desk.set({ view: "differences", chosen: difference.id })}>See the difference</button>` : nothing}
            </p>
        </td>
    </tr>`;
}
