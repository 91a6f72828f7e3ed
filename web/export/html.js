import { asDocument } from "./document.js";

const STYLE = `:root{color-scheme:light dark}body{font:1.05rem/1.6 Charter,"Iowan Old Style",Georgia,serif;max-width:46rem;margin:3rem auto;padding:0 1.25rem}
h1{font-size:1.9rem;line-height:1.2}h2{margin-top:3rem;font-size:1.35rem}.about,.made,.note{opacity:.75;font-size:.95rem}
ol.items{padding-left:1.4rem}ol.items>li{margin:1.2rem 0}blockquote{margin:.35rem 0 .35rem 0;padding-left:2rem;position:relative}
.letter{position:absolute;left:0;font:700 .8rem/1.6 system-ui,sans-serif}mark{background:#ffe9a8;color:#1d1b18;padding:0 .1em}
.lead{font:600 .8rem/1.4 system-ui,sans-serif;letter-spacing:.02em}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.4rem .6rem .4rem 0;vertical-align:top;border-bottom:1px solid #8884}
th{font-weight:400;width:36%}.said{margin:0;padding-left:1.5rem;position:relative}.said b{position:absolute;left:0;font:700 .8rem/2 system-ui,sans-serif}.sources th{font-weight:600;width:auto}a{color:inherit}@media print{body{margin:0;max-width:none}li{break-inside:avoid}}`;

/** One file that stands for itself: no script, no network, the policy in it forbids both. */
export function htmlReport(given) {
    const doc = asDocument(given);
    return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${text(doc.title)}</title>
<style>${STYLE}</style>
<main>
<h1>${text(doc.title)}</h1>
<p class="made">${text(doc.made)}</p>
<table class="sources"><thead><tr><th></th><th>Article</th><th>Published</th></tr></thead><tbody>
${doc.sources.map(source).join("\n")}
</tbody></table>
${doc.sections.map(section).join("\n")}
${doc.tables.map(table).join("\n")}
${doc.corrections.length ? `<h2>Corrected by hand</h2><ul>${doc.corrections.map((c) => `<li>${text(c)}</li>`).join("")}</ul>` : ""}
</main>
</html>
`;
}

function source(s) {
    const label = /^https?:\/\//.test(s.url) ? `<a href="${text(s.url)}" rel="noreferrer">${text(s.label)}</a>` : text(s.label);
    return `<tr><th scope="row">${s.letter}</th><td>${[label, text(s.title)].filter(Boolean).join("<br>")}</td><td>${text(s.date)}</td></tr>`;
}

function section({ title, about, items }) {
    return `<h2>${text(title)}</h2><p class="about">${text(about)}</p><ol class="items">${items.map(item).join("\n")}</ol>`;
}

function item({ lead, evidence, note }) {
    const said = evidence.map((e) => `<blockquote><span class="letter">${e.letter}</span>${marked(e)}</blockquote>`);
    return `<li>${lead ? `<span class="lead">${text(lead)}</span>` : ""}${said.join("")}${note ? `<p class="note">${text(note)}</p>` : ""}</li>`;
}

/** Where a whole sentence is what it is about, a mark would tell nothing. */
const marked = ({ before, words, after }) => (before.trim() || after.trim() ? `${text(before)}<mark>${text(words)}</mark>${text(after)}` : text(words));

function table({ title, about, rows }) {
    const row = ({ lead, said }) => `<tr><th scope="row">${text(lead)}</th><td>${said.map((s) => `<p class="said"><b>${s.letter}</b>${s.wordings.map((w) => `“${text(w)}”`).join(", ")}</p>`).join("")}</td></tr>`;
    return `<h2>${text(title)}</h2><p class="about">${text(about)}</p><table><tbody>${rows.map(row).join("\n")}</tbody></table>`;
}

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const text = (given) => given.replace(/[&<>"']/g, (c) => ENTITIES[c]);
