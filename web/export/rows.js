import { sentenceAround } from "../model/model.js";

/** The findings that a reader takes along, in the order of the views. */
export const TYPES = ["difference", "agreement", "only", "moment", "quote"];

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
        return words.trim() ? [{ finding, article, span, words, sentence, value: span.value ?? "" }] : [];
    });
}
