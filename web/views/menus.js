import { html, nothing } from "lit";
import { EXPORTS } from "../export/exports.js";
import { KEYS } from "../element/keys.js";

const MARKS = [
    ["agreement", "Shared statements"],
    ["only", "Statements only here"],
    ["difference", "Differences"],
    ["entity", "Names"],
    ["quote", "Quotations"],
    ["time", "Dates"],
];

/** Theme, type and what is marked in the articles. */
export function displayMenu(desk) {
    const { settings } = desk.state;
    const mark = (name) => (event) => desk.setting({ marks: { ...settings.marks, [name]: event.target.checked } });
    const range = (name, label, min, max) => html`<label class="range"
        ><span>${label}</span>
        <input type="range" min=${min} max=${max} step="0.05" .value=${settings[name]} @input=${(e) => desk.setting({ [name]: Number(e.target.value) })} />
    </label>`;
    return html`<details class="menu">
        <summary title="Type, theme and marks"><span aria-hidden="true">Aa</span><span class="hidden">Display</span></summary>
        <div class="sheet">
            <fieldset>
                <legend>Theme</legend>
                ${["system", "light", "dark"].map(
                    (theme) => html`<label
                        ><input type="radio" name="theme" value=${theme} .checked=${settings.theme === theme} @change=${() => desk.setting({ theme })} />
                        ${theme}</label
                    >`,
                )}
            </fieldset>
            ${range("size", "Type size", 0.8, 1.6)} ${range("width", "Column width", 0.8, 1.8)}
            <label><input type="checkbox" .checked=${settings.linked} @change=${(e) => desk.setting({ linked: e.target.checked })} /> Scroll articles together</label>
            <fieldset>
                <legend>Mark in the articles</legend>
                ${MARKS.map(
                    ([name, label]) => html`<label><input type="checkbox" .checked=${settings.marks[name]} @change=${mark(name)} /> <span class="sample ${name}">${label}</span></label>`,
                )}
            </fieldset>
            <details class="keys">
                <summary>Keys</summary>
                <dl>
                    ${KEYS.map(([key, does]) => html`<dt><kbd>${key}</kbd></dt>
                        <dd>${does}</dd>`)}
                </dl>
            </details>
        </div>
    </details>`;
}

/** Every way out, each with what it is good for. */
export function saveMenu(desk, actions) {
    return html`<details class="menu">
        <summary>Save</summary>
        <ul class="sheet choices">
            ${EXPORTS.map(
                (kind) => html`<li>
                    <button @click=${() => actions.save(kind)}><strong>${kind.name}</strong><span>${kind.about}</span></button>
                </li>`,
            )}
            <li>
                <button @click=${() => actions.print()}><strong>Print</strong><span>the view and the articles, on paper or as PDF</span></button>
            </li>
            ${desk.readonly
                ? nothing
                : html`<li>
                      <button class="danger" @click=${() => actions.forget()}>
                          <strong>Forget all</strong><span>takes every article off this page and out of this browser</span>
                      </button>
                  </li>`}
        </ul>
    </details>`;
}
