/**
 * What the reader mends by hand, as a list of small facts that survive a new analysis: entities go by their type and
 * name, findings by their words, never by the numbers that a report gives them.
 *
 *   { kind: "rename", entity, to }        another name for an entity
 *   { kind: "merge",  entity, into }      two entities are one
 *   { kind: "split",  entity, name }      the mentions written like this are someone else
 *   { kind: "wrong",  finding }           an agreement or difference that is none
 */

export const entityKey = (entity) => `${entity.type}:${entity.name}`;

/** A finding by its words: the same after another article was added. */
export function findingKey(report, finding) {
    const text = new Map(report.articles.map((article) => [article.id, article.text]));
    const said = finding.spans.map((span) => text.get(span.article)?.slice(span.begin, span.end) ?? "");
    return `${finding.kind ?? "agreement"}:${said.sort().join("|")}`;
}

/**
 * The report with the corrections in it; the report itself stays as it was.
 * @param {import("../crossread.d.ts").Report} report
 */
export function corrected(report, corrections) {
    return corrections.reduce((out, correction) => STEPS[correction.kind]?.(out, correction) ?? out, report);
}

const STEPS = {
    rename(report, { entity, to }) {
        const found = find(report, entity);
        if (!found) return report;
        const aliases = [...new Set([...found.aliases, found.name])].filter((name) => name !== to).sort();
        return { ...report, entities: report.entities.map((e) => (e === found ? { ...e, name: to, aliases } : e)) };
    },

    merge(report, { entity, into }) {
        const gone = find(report, entity);
        const kept = find(report, into);
        if (!gone || !kept || gone === kept) return report;
        const merged = { ...kept, aliases: [...new Set([...kept.aliases, gone.name, ...gone.aliases])].filter((n) => n !== kept.name).sort() };
        const out = withMentions(report, (mention) => (mention.entity === gone.id ? kept.id : mention.entity));
        const entities = out.entities.filter((e) => e.id !== gone.id).map((e) => (e.id === kept.id ? merged : e));
        return recounted({ ...out, entities, quotes: mergedQuotes(report.quotes, gone.id, kept.id) });
    },

    split(report, { entity, name }) {
        const found = find(report, entity);
        if (!found) return report;
        const id = `e${Math.max(0, ...report.entities.map((e) => Number(e.id.slice(1)))) + 1}`;
        const out = withMentions(report, (m, text) => (m.entity === found.id && text.slice(m.begin, m.end) === name ? id : m.entity));
        const parts = report.entities.flatMap((e) =>
            e !== found ? [e] : [{ ...e, aliases: e.aliases.filter((n) => n !== name) }, { ...e, id, name, aliases: [], role: null }],
        );
        return recounted({ ...out, entities: parts });
    },

    wrong(report, { finding }) {
        const right = (f) => findingKey(report, f) !== finding;
        return { ...report, agreements: report.agreements.filter(right), differences: report.differences.filter(right) };
    },
};

const find = (report, key) => report.entities.find((entity) => entityKey(entity) === key);

function withMentions(report, entityOf) {
    const articles = report.articles.map((article) => ({
        ...article,
        mentions: article.mentions.map((mention) => ({ ...mention, entity: entityOf(mention, article.text) })),
    }));
    return { ...report, articles };
}

function recounted(report) {
    const counts = new Map(report.entities.map((entity) => [entity.id, {}]));
    for (const article of report.articles) {
        for (const { entity } of article.mentions) {
            const per = counts.get(entity);
            if (per) per[article.id] = (per[article.id] ?? 0) + 1;
        }
    }
    return { ...report, entities: report.entities.map((entity) => ({ ...entity, mentions: counts.get(entity.id) })) };
}

function mergedQuotes(quotes, gone, kept) {
    const from = quotes.find((group) => group.speaker === gone);
    if (!from) return quotes;
    const rest = quotes.filter((group) => group !== from);
    const into = rest.find((group) => group.speaker === kept);
    if (!into) return rest.concat({ ...from, speaker: kept });
    const by_article = Object.fromEntries(
        Object.keys(from.by_article).map((id) => [
            id,
            [...(into.by_article[id] ?? []), ...from.by_article[id]].sort((a, b) => a.begin - b.begin),
        ]),
    );
    return rest.map((group) => (group === into ? { ...group, by_article } : group));
}
