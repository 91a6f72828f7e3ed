import { sentenceAround } from "./model.js";

/** So many characters before and behind a figure say what it is of. */
const BEFORE = 45;
const BEHIND = 45;

/** The words around the figure that stands in the shortest sentence of these. */
export function around(model, figures) {
    const places = figures.flatMap(({ spans }) => spans).map((span) => {
        const article = model.byId.get(span.article);
        return { article, span, ...sentenceAround(article, span) };
    });
    const { article, span, begin, end } = places.reduce((a, b) => (b.end - b.begin < a.end - a.begin ? b : a));
    const before = article.text.slice(begin, span.begin);
    const behind = article.text.slice(span.end, Math.max(end, span.end));
    const from = before.length > BEFORE ? `… ${before.slice(-BEFORE).replace(/^\S*\s+/, "")}` : before;
    const to = behind.length > BEHIND ? `${behind.slice(0, BEHIND).replace(/\s+\S*$/, "")}…` : behind;
    return from + article.text.slice(span.begin, span.end) + to;
}
