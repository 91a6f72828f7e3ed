import { turns } from "../base/turns.js";
import { figureGroups } from "./figures.js";
import { takenFor } from "./timex.js";
import { letter } from "./words.js";

/** Findings whose words are marked within sentences. Whole statements are marked on their sentence instead. */
const INSIDE = new Set(["difference", "quote", "entity", "moment", "figure", "time", "change"]);

/**
 * The report as the views need it: every finding under one id with its spans, for each sentence the findings in it
 * (`article.at`), and for each article the spans that lie within its sentences (`article.inside`).
 *
 * A finding is { id, type, spans: [{ article, begin, end, value? }], by, articles: [id…], entities: Set, raw }; `by` is the
 * one of its spans that it goes by in lists.
 * Types: difference (d1), agreement (s1), only (o1), moment (t1), figure (n1), time (w1), quote (q1), entity (e1), change (v1).
 *
 * Made in short turns, because fifty articles have some ten thousand findings.
 * @param {import("../crossread.d.ts").Report} report
 */
export async function buildModel(report) {
    const rest = turns();
    const articles = report.articles.map((article, index) => ({ ...article, index, letter: letter(index), label: labelOf(article), inside: [] }));
    const byId = new Map(articles.map((article) => [article.id, article]));
    const entities = new Map(report.entities.map((entity) => [entity.id, entity]));
    const model = { report, articles, byId, entities, figures: figureGroups(report), findings: new Map(), lists: {} };
    for (const [type, raw, id, spans] of findingsOf(report, model)) {
        const known = spans.filter((span) => byId.has(span.article) && span.in !== "source");
        model.findings.set(id, { id, type, raw, spans: known, by: raw.gist ?? known[0], articles: [...new Set(known.map((span) => span.article))], entities: new Set() });
        (model.lists[type] ??= []).push(id);
        await rest();
    }
    byWeight(model);
    byReach(model);
    byKind(model);
    bySpeaker(model);
    await indexSentences(model, rest);
    return model;
}

function* findingsOf(report, { articles, byId, figures }) {
    for (const d of report.differences) yield ["difference", d, d.id, d.spans];
    for (const s of report.agreements) yield ["agreement", s, s.id, s.spans];
    // Of one article alone there is nothing to tell that others do not say.
    for (const [i, o] of articles.length > 1 ? report.only.entries() : []) yield ["only", o, `o${i + 1}`, [{ article: o.article, begin: o.begin, end: o.end }]];
    for (const [i, t] of report.timeline.entries()) yield ["moment", t, `t${i + 1}`, t.spans];
    for (const { figures: list } of figures) for (const figure of list) yield ["figure", figure.raw, figure.id, figure.spans];
    let times = 0;
    for (const { id, times: list } of articles) {
        for (const time of list) yield ["time", { ...time, taken: takenFor(time) }, `w${++times}`, [{ article: id, begin: time.begin, end: time.end }]];
    }
    let quotes = 0;
    for (const group of report.quotes) {
        for (const span of Object.values(group.by_article).flat()) yield ["quote", { ...quoteAt(byId, span), speaker: group.speaker }, `q${++quotes}`, [span]];
    }
    let changes = 0;
    for (const { older, newer, changes: list } of report.versions) {
        for (const change of list) yield ["change", { ...change, older, newer }, `v${++changes}`, change.spans];
    }
    const mentions = mentionsOf(articles);
    for (const entity of report.entities) yield ["entity", entity, entity.id, mentions.get(entity.id) ?? []];
}

/** A menu or a notice rather than a report: so few characters are left of it. */
const HARDLY_ANY = 200;

/** What hinders the comparison, where something does: in another language, or where hardly any text is left, hardly anything is found. */
export function hindrance({ diagnostics, text, dropped }) {
    const told = diagnostics.find(({ code }) => code === "language_not_analysed" || code === "encoding_not_supported")?.message;
    return told ?? (text.length < HARDLY_ANY && dropped.length > 0 ? "Hardly any of this reads as a report. What was left out stands under it." : "");
}

const weightier = (a, b) => b.articles.length - a.articles.length || b.raw.weight - a.raw.weight;

/** Kinds of difference in which one says that what the other tells is not so, or not yet. */
const OPEN = new Set(["certainty", "polarity"]);

/** Whether the sentence that an agreement goes by is what another article denies: then it is not told by all. */
function denied(model, { by }) {
    const article = model.byId.get(by.article);
    const differs = (id) => OPEN.has(model.findings.get(id).raw.kind) && model.findings.get(id).spans.some((s) => s.article === by.article && s.begin < by.end && by.begin < s.end);
    return article.at[sentenceAt(article, by.begin)]?.some((id) => model.findings.get(id).type === "difference" && differs(id));
}

/** The `most` agreements to read first; not what weightier ones tell already, nor what one denies. */
export function commonGround(model, most) {
    const list = (model.lists.agreement ?? []).map((id) => model.findings.get(id));
    return list.filter((f) => !f.raw.repeats && !denied(model, f)).slice(0, most);
}

/** What is told most surely to be two things first; other wordings late, and last what both can be true of. */
const ORDER = ["quantity", "time", "place", "person", "certainty", "polarity", "other", "attribution", "quote_wording", "sequence", "precision"];

function byKind({ lists, findings }) {
    const place = (id) => ORDER.indexOf(findings.get(id).raw.kind);
    lists.difference?.sort((a, b) => place(a) - place(b));
}

/** The weightiest statements first, and last those that mostly say again what others tell. */
function byReach({ lists, findings }) {
    const of = (id) => findings.get(id);
    lists.agreement?.sort((a, b) => Boolean(of(a).raw.repeats) - Boolean(of(b).raw.repeats) || weightier(of(a), of(b)));
}

/** Who is quoted most first. */
function bySpeaker({ lists, findings }) {
    const speaker = (id) => findings.get(id).raw.speaker;
    const said = Map.groupBy(lists.quote ?? [], speaker);
    lists.quote?.sort((a, b) => said.get(speaker(b)).length - said.get(speaker(a)).length);
}

/** What one article alone says: article by article, the weightiest first. */
function byWeight({ lists, findings, byId }) {
    const of = (id) => findings.get(id);
    const place = (id) => byId.get(of(id).raw.article)?.index ?? -1;
    lists.only?.sort((a, b) => place(a) - place(b) || of(b).raw.weight - of(a).raw.weight);
}

/** What an article is called on the page: its outlet where known, else the name of its file without the ending. */
function labelOf(article) {
    return article.outlet || article.publisher || article.name.replace(/^.*[\\/]/, "").replace(/\.(txt|html?|mhtml|md)$/i, "");
}

function quoteAt(byId, span) {
    return byId.get(span.article)?.quotes.find((quote) => quote.begin === span.begin && quote.end === span.end) ?? {};
}

/** By entity, in order of the articles and of reading. */
function mentionsOf(articles) {
    const all = new Map();
    for (const article of articles) {
        for (const { begin, end, kind, entity } of article.mentions) {
            if (!all.has(entity)) all.set(entity, []);
            all.get(entity).push({ article: article.id, begin, end, kind });
        }
    }
    return all;
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

async function indexSentences(model, rest) {
    for (const article of model.articles) article.at = article.sentences.map(() => []);
    for (const finding of model.findings.values()) {
        for (const span of finding.spans) {
            const article = model.byId.get(span.article);
            if (INSIDE.has(finding.type)) article.inside.push({ begin: span.begin, end: span.end, id: finding.id, type: finding.type });
            for (let i = sentenceAt(article, span.begin); i < article.sentences.length && article.sentences[i].begin < span.end; ++i) {
                if (!article.at[i].includes(finding.id)) article.at[i].push(finding.id);
            }
        }
        await rest();
    }
    for (const article of model.articles) {
        article.inside.sort((a, b) => a.begin - b.begin || b.end - a.end || (a.id < b.id ? -1 : 1));
        for (const ids of article.at) {
            const names = ids.filter((id) => model.findings.get(id).type === "entity");
            for (const id of ids) for (const name of names) model.findings.get(id).entities.add(name);
        }
        await rest();
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
