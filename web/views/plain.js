import { html } from "lit";

/** Signs that change in which direction letters run, or that take no room: a name with one is not what it looks like. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const SCRIPTS = { Latin: /\p{Script=Latin}/u, Cyrillic: /\p{Script=Cyrillic}/u, Greek: /\p{Script=Greek}/u };

/**
 * A name, shown so that nobody is taken in: signs that are not seen stand there by their number, and a word whose letters
 * are of several look-alike alphabets is marked as such. Ordinary names come back as they are.
 */
export function plainly(name) {
    const mixed = name.split(/\s+/).map(scriptsOf).find((scripts) => scripts.length > 1);
    if (!mixed && !UNSEEN.test(name)) return name;
    const parts = name.split(new RegExp(`(${UNSEEN.source})`, "u")).filter(Boolean);
    return html`<bdi
        >${parts.map((part) => (UNSEEN.test(part) ? html`<span class="odd" title="a sign that is not seen">${numbered(part)}</span>` : part))}${mixed
            ? html` <span class="odd" title="Letters of several alphabets in one word">${mixed.join(" and ")} letters mixed</span>`
            : ""}</bdi
    >`;
}

const scriptsOf = (word) => Object.keys(SCRIPTS).filter((script) => SCRIPTS[script].test(word));
const numbered = (sign) => `U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
