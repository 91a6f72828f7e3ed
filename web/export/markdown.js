import { inMarks, withinMarks } from "../model/marks.js";
import { asDocument } from "./document.js";

/** The comparison as Markdown, with the reader's corrections in it. */
export function markdown(given) {
    const doc = asDocument(given);
    const lines = [`# ${plain(doc.title)}`, "", doc.made, "", "## Articles", ""];
    for (const s of doc.sources) lines.push(`- **${s.letter}** ${[s.label, s.title, s.date, s.url].filter(Boolean).map(plain).join(" · ")}`);
    for (const { title, about, items } of doc.sections) {
        lines.push("", `## ${title}`, "", about, "");
        for (const item of items) {
            const said = item.evidence.map((e) => `${e.letter}: ${told(e)}`);
            if (item.lead) lines.push(`- ${plain(item.lead)}`, ...said.map((s) => `  - ${s}`));
            else lines.push(`- ${said[0]}`, ...said.slice(1).map((s) => `  - ${s}`));
            if (item.note) lines.push(`  - ${plain(item.note)}`);
        }
    }
    for (const { title, about, rows } of doc.tables) {
        lines.push("", `## ${title}`, "", about, "");
        for (const { lead, said } of rows) lines.push(`- **${plain(lead)}**: ${said.map((s) => `${s.letter} ${s.wordings.map((w) => `“${plain(w)}”`).join(", ")}`).join(" · ")}`);
    }
    if (doc.corrections.length) lines.push("", "## Corrected by hand", "", ...doc.corrections.map((c) => `- ${plain(c)}`));
    return `${lines.join("\n")}\n`;
}

/** The sentence in quotation marks, with the words in bold that it is about; where it is all about that, nothing is. */
function told({ before, words, after }) {
    const whole = before + words + after;
    const shown = inMarks(whole);
    if (!before.trim() && !after.trim()) return plain(shown);
    const from = whole.indexOf(withinMarks(whole));
    const part = (begin, end) => plain(whole.slice(Math.max(begin, from), Math.max(end, from)));
    const marked = `${part(0, before.length)}**${plain(words).trim()}**${plain(withinMarks(whole).slice(before.length + words.length - from))}`;
    return shown.startsWith("“") && !whole.slice(from).startsWith("“") ? `“${marked}”` : marked;
}

/** Article text is text: nothing in it may become markup, or a line of its own. What means nothing where it stands is left as it is. */
const plain = (text) =>
    text
        .replace(/\s+/g, " ")
        .replace(/[\\`*[<~]|(?<![\p{L}\d])_|_(?![\p{L}\d])|&(?=#?\w+;)/gu, "\\$&")
        .replace(/^[#>+=-]/, "\\$&")
        .replace(/^(\d{1,9})([.)])/, "$1\\$2");
