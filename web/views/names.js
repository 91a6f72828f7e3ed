import { html, nothing } from "lit";
import { entityKey } from "../model/corrections.js";
import { ENTITY, count } from "../model/words.js";
import { badge, card, heading, nothingHere } from "./parts.js";

/** The ledger of names: what each article calls the same person, group or place, from first mention to last. */
export function names(desk) {
    const { model } = desk.state;
    const groups = Object.keys(ENTITY).map((type) => ({
        type,
        list: desk
            .listed("entity")
            .filter((f) => f.raw.type === type && f.spans.length)
            .sort((a, b) => b.articles.length - a.articles.length || b.spans.length - a.spans.length),
    }));
    const total = groups.reduce((n, g) => n + g.list.length, 0);
    return html`${heading("What they call things", "One entry for each person, group and place, with the names that each article uses.")}
        ${total ? nothing : nothingHere("No names were found.")}
        ${groups.map(({ type, list }) =>
            list.length === 0
                ? nothing
                : html`<section class="group">
                      <h3>${ENTITY[type]} <span class="count">${list.length}</span></h3>
                      <ul class="cards">
                          ${list.map((f) => card(desk, f, gist(model, f), ledger(desk, model, f)))}
                      </ul>
                  </section>`,
        )}`;
}

const gist = (model, finding) => html`<span class="text name">${finding.raw.name}</span>
    <span class="badges">${finding.articles.map((id) => badge(model.byId.get(id)))}</span>
    <span class="number">${finding.spans.length}</span>`;

/** For each article the wordings in order of first use, with how often. */
function wordingsOf(article, finding) {
    const forms = new Map();
    for (const span of finding.spans) {
        if (span.article !== article.id) continue;
        const text = article.text.slice(span.begin, span.end);
        const form = forms.get(text) ?? { text, n: 0, kind: span.kind };
        form.n += 1;
        forms.set(text, form);
    }
    return [...forms.values()];
}

function ledger(desk, model, finding) {
    return html`${finding.raw.role ? html`<p class="role">${finding.raw.role}</p>` : nothing}
        <dl class="ledger">
            ${model.articles.map((article) => {
                const forms = wordingsOf(article, finding);
                return html`<dt>${badge(article)}</dt>
                    <dd>
                        ${forms.length === 0
                            ? html`<span class="absent">not named</span>`
                            : forms.map((form) => html`<span class="form ${form.kind}">${form.text}${form.n > 1 ? html`<sup>×${form.n}</sup>` : nothing}</span>`)}
                    </dd>`;
            })}
        </dl>
        ${desk.readonly ? nothing : mending(desk, model, finding)}`;
}

/** Rename it, join it with another, or part one of its names from it. */
function mending(desk, model, finding) {
    const entity = finding.raw;
    const key = entityKey(entity);
    const others = model.report.entities.filter((e) => e !== entity && e.type === entity.type && model.findings.get(e.id).spans.length);
    const forms = [...new Set(model.articles.flatMap((a) => wordingsOf(a, finding).filter((f) => f.kind === "name").map((f) => f.text)))];
    const rename = (event) => {
        event.preventDefault();
        const to = new FormData(event.target).get("to").trim();
        if (to && to !== entity.name) desk.correct({ kind: "rename", entity: key, to });
    };
    const merge = (event) => event.target.value && desk.correct({ kind: "merge", entity: key, into: event.target.value });
    const split = (event) => event.target.value && desk.correct({ kind: "split", entity: key, name: event.target.value });
    return html`<details class="mend">
        <summary>Correct this name</summary>
        <form @submit=${rename}>
            <label>Name <input name="to" .value=${entity.name} required autocomplete="off" /></label> <button>Rename</button>
        </form>
        ${others.length
            ? html`<label
                  >Same as
                  <select @change=${merge}>
                      <option value="">choose…</option>
                      ${others.map((e) => html`<option value=${entityKey(e)}>${e.name}</option>`)}
                  </select></label
              >`
            : nothing}
        ${forms.length > 1
            ? html`<label
                  >Someone else is
                  <select @change=${split}>
                      <option value="">choose one of ${count(forms.length, "name")}…</option>
                      ${forms.map((name) => html`<option>${name}</option>`)}
                  </select></label
              >`
            : nothing}
    </details>`;
}
