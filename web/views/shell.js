import { html, nothing } from "lit";
import { VIEWS } from "../desk/desk.js";
import { counts } from "../model/model.js";
import { displayMenu, saveMenu } from "./menus.js";
import { badge } from "./parts.js";
import { walker } from "./walker.js";

/** The views' names, in words. */
export const TABS = {
    articles: "Articles",
    overview: "Overview",
    differences: "Differences",
    agreements: "Agreements",
    only: "Only here",
    matrix: "Matrix",
    figures: "Figures",
    timeline: "Timeline",
    quotes: "Quotations",
    names: "Names",
    places: "Places",
    versions: "Versions",
};
const COUNTED = { differences: "difference", agreements: "agreement", only: "only", quotes: "quote", versions: "change" };

/** @param {{ open(): void, save(kind): void, forget(): void }} actions */
export function header(desk, actions) {
    const { workspace, busy, model, query } = desk.state;
    return html`<header class="bar" part="header">
        <p class="wordmark">Crossread</p>
        ${busy
            ? progress(desk, busy)
            : html`<p class="story">${workspace.title || model?.articles.find((a) => a.title)?.title || ""}${workspace.sample ? html`<span class="tag">sample</span>` : nothing}</p>`}
        <div class="tools">
            ${model
                ? html`<input type="search" placeholder="Search" aria-label="Search in all articles" .value=${query} @input=${(e) => desk.set({ query: e.target.value.trim().length > 1 ? e.target.value : "" })} />`
                : nothing}
            ${desk.readonly ? nothing : editing(desk, actions)} ${model ? saveMenu(desk, actions) : nothing} ${displayMenu(desk)}
        </div>
    </header>`;
}

function editing(desk, actions) {
    return html`${desk.canUndo || desk.canRedo
            ? html`<span class="history">
                  <button class="icon" title="Undo (u)" aria-label="Undo" ?disabled=${!desk.canUndo} @click=${() => desk.undo()}>↶</button>
                  <button class="icon" title="Do again (r)" aria-label="Do again" ?disabled=${!desk.canRedo} @click=${() => desk.redo()}>↷</button>
              </span>`
            : nothing}
        <button class="primary" @click=${actions.open}><span>Add<span class="wide-only"> articles</span></span></button>`;
}

/** Takes the place of the story's title, so that nothing moves when work begins and ends. */
function progress(desk, { phase, done, total, name }) {
    const label = phase === "comparing" ? "Comparing" : name ? `Reading ${name}` : "Starting";
    return html`<p class="busy">
        <progress max=${total + 1} .value=${phase === "comparing" ? total : done} aria-label=${label}></progress>
        <span class="label">${label}</span>
        <button class="quiet" @click=${() => desk.cancel()}>Cancel</button>
    </p>`;
}

export function tabs(desk, shown) {
    const n = counts(desk.state.model);
    const views = VIEWS.filter((view) => view !== "versions" || n.change);
    return html`<nav class="tabs" aria-label="Views">
        ${views.map(
            (view) => html`<button aria-current=${shown === view ? "page" : "false"} @click=${() => desk.set({ view, query: "" })}>
                ${TABS[view]}${COUNTED[view] ? html` <span class="count">${n[COUNTED[view]]}</span>` : nothing}
            </button>`,
        )}
    </nav>`;
}

export function problemList(desk) {
    const { problems } = desk.state;
    return problems.length === 0
        ? nothing
        : html`<ul class="problems" role="alert">
              ${problems.map(
                  (problem) => html`<li>
                      <span><strong>${problem.name}</strong> was not taken: ${problem.message}</span>
                      <button class="icon" aria-label="Dismiss" @click=${() => desk.set({ problems: problems.filter((p) => p !== problem) })}>×</button>
                  </li>`,
              )}
          </ul>`;
}

/** The columns, with a strip to switch between them where there is room for one. */
export function articles(desk, pick) {
    const { model, chosen, article } = desk.state;
    const current = model.byId.has(article) ? article : model.articles[0]?.id;
    const has = model.findings.get(chosen)?.articles ?? [];
    return html`<section class="articles" aria-label="Articles">
        <div class="strip" role="group" aria-label="Article shown">
            ${model.articles.map(
                (a) => html`<button aria-pressed=${a.id === current ? "true" : "false"} ?data-has=${has.includes(a.id)} @click=${() => desk.set({ article: a.id })}>
                    ${badge(a)} <span>${a.label}</span>${has.includes(a.id) ? html`<span class="hidden">, has what is chosen</span>` : nothing}
                </button>`,
            )}
        </div>
        <div class="columns">
            ${model.articles.map((a) => html`<crossread-article .desk=${desk} .model=${model} .article=${a} ?data-current=${a.id === current} @click=${pick}></crossread-article>`)}
        </div>
        ${walker(desk)}
    </section>`;
}

/** Before there is anything to compare. Where articles stand in the element, they are what is seen. */
export function welcome(desk, actions, waiting) {
    if (waiting) return html`<div class="welcome"></div>`;
    return html`<div class="welcome">
        <h2>Several reports of one story, side by side</h2>
        <p>Drop two or three articles here: saved pages or text. You see what they agree on, where they differ, and what one alone says. Nothing leaves this computer.</p>
        ${desk.readonly ? nothing : html`<button class="primary" @click=${actions.open}>Add articles</button>`}
    </div>`;
}

/** What is said to those who do not see the page change. */
export function spoken({ busy, model, problems }) {
    if (busy) return busy.phase === "comparing" ? "Comparing" : `Reading ${Math.min(busy.done + 1, busy.total)} of ${busy.total}`;
    if (problems.length || !model) return "";
    const n = counts(model);
    return `Compared ${model.articles.length} articles: ${n.agreement} shared statements, ${n.difference} differences.`;
}
