import { told } from "../model/corrections.js";
import { sentenceAround } from "../model/model.js";
import { DIFFERENCE, dateText } from "../model/words.js";

/**
 * The comparison as a document, before it is written down in one format or another:
 * { title, made, sources: [{ letter, label, title, date, url }],
 *   sections: [{ title, about, items: [{ lead, evidence: [{ letter, before, words, after }], note }] }], corrections }
 */
export function asDocument({ model, workspace, now }) {
    const of = (type) => (model.lists[type] ?? []).map((id) => model.findings.get(id));
    return {
        title: workspace.title || model.articles.find((a) => a.title)?.title || "Comparison",
        made: `Made with Crossread on ${dateText(now.toISOString().slice(0, 10))}. Every finding stands on the words quoted under it.`,
        sources: model.articles.map((a) => ({ letter: a.letter, label: a.label, title: a.title ?? "", date: dateOf(a), url: a.url ?? "" })),
        sections: [
            section(model, "Where they differ", "The same thing, told in two ways.", of("difference"), (f) => DIFFERENCE[f.raw.kind] ?? f.raw.kind),
            section(model, "What they agree on", "Statements that two or more articles make.", of("agreement"), () => ""),
            section(model, "Only in one", "What one article says and no other does.", byWeight(of("only")), () => "", nearestNote),
            section(model, "When it happened", "Dates as the articles give them.", of("moment"), (f) => dateText(f.raw.when)),
            section(model, "Who is quoted", "Words with their speakers.", of("quote"), (f) => model.entities.get(f.raw.speaker)?.name ?? ""),
        ].filter(({ items }) => items.length),
        corrections: workspace.corrections.map(told),
    };
}

const dateOf = ({ published }) => (published ? `${dateText(published.value)}${published.how === "inferred" ? " (worked out from the text)" : ""}` : "");

const byWeight = (list) => [...list].sort((a, b) => b.raw.weight - a.raw.weight);

function section(model, title, about, findings, lead, note = () => "") {
    const items = findings.map((finding) => ({
        lead: lead(finding),
        note: note(model, finding),
        evidence: finding.spans.map((span) => {
            const article = model.byId.get(span.article);
            const { begin, end } = sentenceAround(article, span);
            const from = Math.min(begin, span.begin);
            return {
                letter: article.letter,
                before: article.text.slice(from, span.begin),
                words: article.text.slice(span.begin, span.end),
                after: article.text.slice(span.end, Math.max(end, span.end)),
            };
        }),
    }));
    return { title, about, items };
}

function nearestNote(model, { raw: { nearest } }) {
    if (!nearest) return "Nothing in another article comes near.";
    const article = model.byId.get(nearest.article);
    return `Nearest: ${article.letter} “${article.text.slice(nearest.begin, nearest.end)}”`;
}
