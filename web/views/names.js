import { html, nothing } from "lit";
import { merge, rename, retype, split } from "../model/corrections.js";
import { ENTITY, ONE, count } from "../model/words.js";
import { badge, card, heading, more, nothingHere } from "./parts.js";
import { plainly } from "./plain.js";

/** The ledger of names: what each article calls the same person, group or place, from first mention to last. */
export function names(desk) {
    const { model } = desk.state;
    const seen = desk.listed("entity").filter((f) => f.spans.length);
    const of = Map.groupBy(seen, (f) => f.raw.type);
    const list = Object.keys(ENTITY).flatMap((type) => (of.get(type) ?? []).sort((a, b) => b.articles.length - a.articles.length || b.spans.length - a.spans.length));
    const drawn = Map.groupBy(desk.drawn(list), (f) => f.raw.type);
    return html`${heading("What they call things", "One entry for each person, group and place, with the names that each article uses.")}
        ${list.length ? nothing : nothingHere("No names were found.")}
        ${[...drawn].map(
            ([type, mine]) => html`<section class="group">
                <h3>${ENTITY[type]} <span class="count">${of.get(type).length}</span></h3>
                <ul class="cards">
                    ${mine.map((f) => card(desk, f, gist(model, f), ledger(desk, model, f)))}
                </ul>
            </section>`,
        )}
        ${more(desk, list)}`;
}

const gist = (model, finding) => html`<span class="text name">${plainly(finding.raw.name)}</span>
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
                            : forms.map((form) => html`<span class="form ${form.kind}">${plainly(form.text)}${form.n > 1 ? html`<sup>×${form.n}</sup>` : nothing}</span>`)}
                    </dd>`;
            })}
        </dl>
        ${desk.readonly ? nothing : mending(desk, model, finding)}`;
}

/** Rename it, join it with another, part one of its names from it, or say what it is. */
function mending(desk, model, finding) {
    const entity = finding.raw;
    const others = model.report.entities.filter((e) => e !== entity && model.findings.get(e.id).spans.length);
    const forms = [...new Set(model.articles.flatMap((a) => wordingsOf(a, finding).filter((f) => f.kind === "name").map((f) => f.text)))];
    const named = (event) => {
        event.preventDefault();
        const to = new FormData(event.target).get("to").trim();
        if (to && to !== entity.name) desk.correct(rename(entity, to));
    };
    const joined = (event) => event.target.value && desk.correct(merge(entity, model.entities.get(event.target.value)));
    const parted = (event) => event.target.value && desk.correct(split(entity, event.target.value));
    return html`<details class="mend">
        <summary>Correct this name</summary>
        <form @submit=${named}>
            <label>Name <input name="to" .value=${entity.name} required autocomplete="off" /></label> <button>Rename</button>
        </form>
        <label
            >It is a
            <select @change=${(event) => desk.correct(retype(entity, event.target.value))}>
                ${Object.entries(ONE).map(([type, word]) => html`<option value=${type} ?selected=${type === entity.type}>${word}</option>`)}
            </select></label
        >
        ${others.length
            ? html`<label
                  >Same as
                  <select @change=${joined}>
                      <option value="">choose…</option>
                      ${others.map((e) => html`<option value=${e.id}>${e.name}</option>`)}
                  </select></label
              >`
            : nothing}
        ${forms.length > 1
            ? html`<label
                  >Someone else is
                  <select @change=${parted}>
                      <option value="">choose one of ${count(forms.length, "name")}…</option>
                      ${forms.map((name) => html`<option>${name}</option>`)}
                  </select></label
              >`
            : nothing}
    </details>`;
}
