import { told } from "../model/corrections.js";
import { sentenceAround, words } from "../model/model.js";
import { around } from "../model/around.js";
import { inMarks } from "../model/marks.js";
import { DIFFERENCE, dateText } from "../model/words.js";

/**
 * The comparison as a document, before it is written down in one format or another:
 * { title, made, sources: [{ letter, label, title, date, url }],
 *   sections: [{ title, about, items: [{ lead, evidence: [{ letter, before, words, after }], note }] }],
 *   tables: [{ title, about, rows: [{ lead, said: [{ letter, wordings: [words…] }] }] }], corrections }
 *
 * Markdown and HTML are both written from it, with the letters and names that the page shows, the reader's own among them.
 * The core's Markdown is for those who have no page: it cuts long lists, and knows no letters.
 */
export function asDocument({ model, workspace, now }) {
    const of = (type) => (model.lists[type] ?? []).map((id) => model.findings.get(id));
    return {
        title: workspace.title || model.articles.find((a) => a.title)?.title || "Comparison",
        made: `Made with Crossread on ${dateText(now.toISOString().slice(0, 10))}. Every finding stands on the words quoted under it.`,
        sources: model.articles.map((a) => ({ letter: a.letter, label: a.label, title: a.title ?? "", date: dateOf(a), url: a.url ?? "" })),
        sections: [
            section(model, "Where they differ", "The same thing, told in two ways.", of("difference"), (f) => DIFFERENCE[f.raw.kind] ?? f.raw.kind),
            section(model, "What they agree on", "Statements that two or more articles make.", of("agreement").map(gistFirst), () => ""),
            section(model, "Only in one", "What one article says and no other does.", byWeight(of("only")), () => "", nearestNote),
            section(model, "When it happened", "Dates as the articles give them.", of("moment"), (f) => dateText(f.raw.when)),
            section(model, "Who is quoted", "Words with their speakers.", bySpeaker(of("quote")), (f) => model.entities.get(f.raw.speaker)?.name ?? ""),
        ].filter(({ items }) => items.length),
        tables: [
            { title: "How many, how much", about: "What two or more articles give figures for; ≠ marks those that differ.", rows: figureRows(model) },
            { title: "What each date was taken for", about: "Wordings of time, and what they mean where and when they stand.", rows: dateRows(model) },
        ].filter(({ rows }) => rows.length),
        corrections: workspace.corrections.map(told),
    };
}

const dateOf = ({ published }) => (published ? `${dateText(published.value)}${published.how === "inferred" ? " (worked out from the text)" : ""}` : "");

const byWeight = (list) => [...list].sort((a, b) => b.raw.weight - a.raw.weight);

/** The sentence that stands for the statement before the words of the others. */
function gistFirst(finding) {
    const stands = ({ article, begin, end }) => article === finding.by.article && begin < finding.by.end && finding.by.begin < end;
    return { ...finding, spans: [...finding.spans.filter(stands), ...finding.spans.filter((span) => !stands(span))] };
}

/** All that one says under one name. */
const bySpeaker = (quotes) => [...Map.groupBy(quotes, ({ raw }) => raw.speaker).values()].map((said) => ({ ...said[0], spans: said.flatMap(({ spans }) => spans) }));

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
    return `Nearest: ${article.letter} ${inMarks(article.text.slice(nearest.begin, nearest.end))}`;
}

/** What only one article counts, or nobody names, is nothing to hold side by side. */
function figureRows(model) {
    return model.figures
        .filter(({ key, articles }) => key !== "" && articles.length > 1)
        .map(({ label, figures }) => ({
            lead: `${figures.some((f) => f.difference) ? "≠ " : ""}${label ?? inMarks(around(model, figures))}`,
            said: byArticle(model, figures),
        }));
}

/** One row for each value, in order of time where it is one. */
function dateRows(model) {
    const all = (model.lists.time ?? []).map((id) => model.findings.get(id));
    const byValue = Map.groupBy(all, ({ raw }) => raw.taken);
    return [...byValue.values()]
        .sort(([a], [b]) => (a.raw.value < b.raw.value ? -1 : Number(a.raw.value > b.raw.value)))
        .map((same) => ({ lead: same[0].raw.taken, said: byArticle(model, same) }));
}

/** What each article says, every wording once. */
function byArticle(model, findings) {
    const of = Map.groupBy(findings.map(({ spans }) => spans[0]), ({ article }) => article);
    return [...of].map(([id, spans]) => ({ letter: model.byId.get(id).letter, wordings: [...new Set(spans.map((span) => words(model, span)))] }));
}
