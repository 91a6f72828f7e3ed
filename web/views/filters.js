import { html, nothing } from "lit";
import { DIFFERENCE } from "../model/words.js";

/** By kind of difference, and by who or what is spoken of. Shown only where there is something to choose between. */
export function filters(desk, type) {
    const { model, filter } = desk.state;
    const all = (model.lists[type] ?? []).map((id) => model.findings.get(id));
    const kinds = type === "difference" ? [...new Set(all.map((f) => f.raw.kind))] : [];
    const names = tally(all.flatMap((f) => [...f.entities])).slice(0, 40).map((id) => model.entities.get(id)).filter(Boolean);
    if (all.length < 4 || (kinds.length < 2 && names.length < 2)) return nothing;
    const pick = (key) => (event) => desk.set({ filter: { ...filter, [key]: event.target.value } });
    return html`<div class="filters">
        ${kinds.length > 1
            ? html`<label
                  ><span>Kind</span>
                  <select @change=${pick("kind")} .value=${filter.kind}>
                      <option value="">all</option>
                      ${kinds.map((kind) => html`<option value=${kind} ?selected=${kind === filter.kind}>${DIFFERENCE[kind] ?? kind}</option>`)}
                  </select></label
              >`
            : nothing}
        <label
            ><span>About</span>
            <select @change=${pick("entity")} .value=${filter.entity}>
                <option value="">all</option>
                ${names.map((e) => html`<option value=${e.id} ?selected=${e.id === filter.entity}>${e.name}</option>`)}
            </select></label
        >
    </div>`;
}

/** Ids, the most frequent first; among equals in order of appearance. */
function tally(ids) {
    const counts = new Map();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
}
