import { rows } from "./rows.js";

const COLUMNS = [
    ["type", (r) => r.finding.type],
    ["kind", (r) => r.finding.raw.kind ?? ""],
    ["id", (r) => r.finding.id],
    ["article", (r) => r.article.label],
    ["title", (r) => r.article.title ?? ""],
    ["published", (r) => r.article.published?.value ?? ""],
    ["address", (r) => r.article.url ?? ""],
    ["value", (r) => r.value],
    ["words", (r) => r.words],
    ["sentence", (r) => r.sentence],
    ["begin", (r) => r.span.begin],
    ["end", (r) => r.span.end],
];

/** RFC 4180, with a mark at the start by which spreadsheets know UTF-8. */
export function csv({ model }) {
    const lines = [COLUMNS.map(([name]) => name), ...rows(model).map((row) => COLUMNS.map(([, of]) => of(row)))];
    return `\ufeff${lines.map((cells) => cells.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** A cell that begins like a formula is shown as text: an article must not compute in somebody's spreadsheet. */
function cell(value) {
    const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
