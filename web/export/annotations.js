import { rows } from "./rows.js";

/** As much of the text around the words as Hypothesis keeps: enough to find them again after small changes. */
const CONTEXT = 32;

/**
 * W3C Web Annotation: one annotation for each piece of evidence, found again by position or by the words themselves.
 * https://www.w3.org/TR/annotation-model/
 */
export function annotations({ model, now }) {
    const items = rows(model).map(({ finding, article, span, words, value }, index) => ({
        "@context": "http://www.w3.org/ns/anno.jsonld",
        id: `urn:crossread:${finding.id}:${index + 1}`,
        type: "Annotation",
        created: now.toISOString(),
        motivation: "classifying",
        body: [
            { type: "TextualBody", purpose: "tagging", value: [finding.type, finding.raw.kind].filter(Boolean).join(": ") },
            ...(value ? [{ type: "TextualBody", purpose: "describing", value }] : []),
        ],
        target: {
            source: article.url ?? `urn:crossread:article:${encodeURIComponent(article.name)}`,
            selector: [
                { type: "TextPositionSelector", start: span.begin, end: span.end },
                {
                    type: "TextQuoteSelector",
                    exact: words,
                    prefix: article.text.slice(Math.max(0, span.begin - CONTEXT), span.begin),
                    suffix: article.text.slice(span.end, span.end + CONTEXT),
                },
            ],
        },
    }));
    const collection = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        type: "AnnotationCollection",
        label: "Crossread comparison",
        total: items.length,
        first: { type: "AnnotationPage", startIndex: 0, items },
    };
    return `${JSON.stringify(collection, null, 1)}\n`;
}
