import { asDocument, inMarks } from "./document.js";

/** The comparison as Markdown, with the reader's corrections in it. */
export function markdown(given) {
    const doc = asDocument(given);
    const lines = [`# ${plain(doc.title)}`, "", doc.made, "", "## Articles", ""];
    for (const s of doc.sources) lines.push(`- **${s.letter}** ${[s.label, s.title, s.date, s.url].filter(Boolean).map(plain).join(" · ")}`);
    for (const { title, about, items } of doc.sections) {
        lines.push("", `## ${title}`, "", about, "");
        for (const item of items) {
            const said = item.evidence.map((e) => `${e.letter}: ${inMarks(e.before + e.words, `${plain(e.before)}**${plain(e.words).trim()}**${plain(e.after)}`)}`);
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

/** Article text is text: nothing in it may become markup, or a line of its own. */
const plain = (text) => text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|]/g, "\\$&");
