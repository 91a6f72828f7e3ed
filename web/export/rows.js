import { sentenceAround } from "../model/model.js";

/** The findings that a reader takes along, in the order of the views. */
export const TYPES = ["difference", "agreement", "only", "moment", "quote", "figure", "time"];

/**
 * One row for each piece of evidence, with its source: what every written form of the comparison is made of.
 * Rows without words are left out.
 */
export function rows(model) {
    return TYPES.flatMap((type) => (model.lists[type] ?? []).flatMap((id) => ofFinding(model, model.findings.get(id))));
}

function ofFinding(model, finding) {
    return finding.spans.flatMap((span) => {
        const article = model.byId.get(span.article);
        const { begin, end } = sentenceAround(article, span);
        const words = article.text.slice(span.begin, span.end);
        const sentence = article.text.slice(begin, Math.max(end, span.end));
        return words.trim() ? [{ finding, article, span, words, sentence, value: valueOf(finding, span) }] : [];
    });
}

/** What the words were read as: "14 person", "2024-10-28". */
function valueOf({ type, raw }, { value }) {
    if (type === "figure") return [raw.modifier?.replace("_", " "), raw.upper === undefined ? raw.value : `${raw.value}–${raw.upper}`, raw.unit].filter((part) => part !== undefined && part !== null).join(" ");
    return value ?? { moment: raw.when, time: raw.value }[type] ?? "";
}
