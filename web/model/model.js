import { letter } from "./words.js";

/**
 * The report as the views need it: every finding under one id with its spans, and for each sentence the findings in it.
 *
 * A finding is { id, type, spans: [{ article, begin, end, value? }], articles: [id…], entities: Set, raw }.
 * Types: difference (d1), agreement (s1), only (o1), moment (t1), quote (q1), entity (e1), change (v1).
 *
 * @param {import("../crossread.d.ts").Report} report
 */
export function buildModel(report) {
    const articles = report.articles.map((article, index) => ({ ...article, index, letter: letter(index), label: labelOf(article) }));
    const byId = new Map(articles.map((article) => [article.id, article]));
    const entities = new Map(report.entities.map((entity) => [entity.id, entity]));
    const findings = new Map();
    const lists = {};

    const put = (type, raw, id, spans) => {
        const known = spans.filter((span) => byId.has(span.article) && span.in !== "source");
        findings.set(id, { id, type, raw, spans: known, articles: [...new Set(known.map((span) => span.article))], entities: new Set() });
        (lists[type] ??= []).push(id);
    };
    report.differences.forEach((d) => put("difference", d, d.id, d.spans));
    report.agreements.forEach((s) => put("agreement", s, s.id, s.spans));
    report.only.forEach((o, i) => put("only", o, `o${i + 1}`, [{ article: o.article, begin: o.begin, end: o.end }]));
    report.timeline.forEach((t, i) => put("moment", t, `t${i + 1}`, t.spans));
    let quotes = 0;
    for (const group of report.quotes) {
        for (const span of Object.values(group.by_article).flat()) put("quote", { ...quoteAt(byId, span), speaker: group.speaker }, `q${++quotes}`, [span]);
    }
    let changes = 0;
    for (const { older, newer, changes: list } of report.versions) {
        for (const change of list) put("change", { ...change, older, newer }, `v${++changes}`, change.spans);
    }
    for (const entity of report.entities) put("entity", entity, entity.id, mentionsOf(articles, entity.id));

    const model = { report, articles, byId, entities, findings, lists };
    indexSentences(model);
    return model;
}

/** What an article is called on the page: its outlet where known, else the name of its file without the ending. */
function labelOf(article) {
    return article.outlet || article.publisher || article.name.replace(/^.*[\\/]/, "").replace(/\.(txt|html?|mhtml|md)$/i, "");
}

function quoteAt(byId, span) {
    return byId.get(span.article)?.quotes.find((quote) => quote.begin === span.begin && quote.end === span.end) ?? {};
}

function mentionsOf(articles, id) {
    return articles.flatMap((article) =>
        article.mentions.filter((m) => m.entity === id).map(({ begin, end, kind }) => ({ article: article.id, begin, end, kind })),
    );
}

/** The index of the sentence that holds `offset`, or of the next one. */
export function sentenceAt(article, offset) {
    let low = 0;
    let high = article.sentences.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (article.sentences[middle].end <= offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

/** The whole sentence around a span: { begin, end }. The span itself where it lies in none. */
export function sentenceAround(article, span) {
    const sentence = article.sentences[sentenceAt(article, span.begin)];
    return sentence && sentence.begin <= span.begin ? sentence : span;
}

function indexSentences(model) {
    for (const article of model.articles) article.at = article.sentences.map(() => []);
    for (const finding of model.findings.values()) {
        for (const span of finding.spans) {
            const article = model.byId.get(span.article);
            for (let i = sentenceAt(article, span.begin); i < article.sentences.length && article.sentences[i].begin < span.end; ++i) {
                if (!article.at[i].includes(finding.id)) article.at[i].push(finding.id);
            }
        }
    }
    for (const article of model.articles) {
        for (const ids of article.at) {
            const names = ids.filter((id) => model.findings.get(id).type === "entity");
            for (const id of ids) for (const name of names) model.findings.get(id).entities.add(name);
        }
    }
}

/** The words of a span. */
export function words(model, span) {
    return model.byId.get(span.article).text.slice(span.begin, span.end);
}

/** Counts that the overview and the tabs show. */
export function counts(model) {
    return Object.fromEntries(
        ["difference", "agreement", "only", "moment", "quote", "entity", "change"].map((type) => [type, model.lists[type]?.length ?? 0]),
    );
}
