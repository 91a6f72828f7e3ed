import { turns } from "../base/turns.js";

/**
 * A report cut into pieces, each a JSON text, so that the page can put it together in short turns: one parse of the
 * whole would hold up what a person does.
 * @returns {[string, string | string[]][]} keys in the report's order; the articles one by one
 */
export function cut(reportJson) {
    const report = JSON.parse(reportJson);
    return Object.entries(report).map(([key, value]) => [key, key === "articles" ? value.map((article) => JSON.stringify(article)) : JSON.stringify(value)]);
}

export async function joined(pieces) {
    const rest = turns();
    const report = {};
    for (const [key, piece] of pieces) {
        report[key] = Array.isArray(piece) ? [] : JSON.parse(piece);
        for (const one of Array.isArray(piece) ? piece : []) {
            report[key].push(JSON.parse(one));
            await rest();
        }
        await rest();
    }
    return report;
}
