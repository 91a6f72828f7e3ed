/**
 * The articles' quantities, gathered by what they count or measure, so that they can stand side by side.
 *
 * A group is { key, label, statement, articles: [id…], figures: [{ id, raw, article, spans, difference }] }: `label` is
 * null where no article says what is counted; then `statement` is the id of the shared statement that tells, if any.
 * A figure that an article gives several times is one figure with several spans. Groups of more articles come first;
 * `key` is empty for the numbers that are of nothing named and stand in no difference.
 */

const DIFFERING = new Set(["quantity", "precision"]);
/** Of these the number alone tells nothing to compare by. */
const BARE = new Set([null, "ordinal", "fraction"]);
const NAMED = { person: "people", age: "ages", time: "times" };

/** @param {import("../crossread.d.ts").Report} report */
export function figureGroups(report) {
    const disputes = disputesIn(report);
    const given = report.articles.flatMap((article) => article.quantities.map((raw) => ({ raw, article, key: keyOf(raw), differences: disputes(article.id, raw) })));
    const groupOf = grouping(given);
    const groups = new Map();
    for (const quantity of given) {
        const key = groupOf(quantity);
        if (!groups.has(key)) groups.set(key, { key, names: [], statement: quantity.differences[0]?.statement ?? null, figures: new Map() });
        put(groups.get(key), quantity);
    }
    const all = [...groups.values()].map(finished);
    all.sort((a, b) => b.articles.length - a.articles.length || differing(b) - differing(a));
    let n = 0;
    for (const group of all) for (const figure of group.figures) figure.id = `n${++n}`;
    return all;
}

const differing = ({ figures }) => Number(figures.some((f) => f.difference));

/** The differences that a quantity stands in. */
function disputesIn({ differences }) {
    const at = new Map();
    const place = (article, { begin, end }) => `${article} ${begin} ${end}`;
    for (const difference of differences.filter(({ kind }) => DIFFERING.has(kind))) {
        for (const span of difference.spans) at.set(place(span.article, span), [...(at.get(place(span.article, span)) ?? []), difference]);
    }
    return (article, raw) => at.get(place(article, raw)) ?? [];
}

/**
 * "17" beside "at least 14 people" counts people: what no other article counts under the same name goes with what a
 * difference sets against it.
 */
function grouping(given) {
    const articlesOf = Map.groupBy(given, ({ key }) => key);
    const reach = (key) => (key ? new Set(articlesOf.get(key)?.map(({ article }) => article)).size : 0);
    const best = new Map();
    for (const { key, differences } of given) for (const d of differences) if (reach(key) > reach(best.get(d))) best.set(d, key);
    return ({ key, differences }) => {
        if (reach(key) > 1 || differences.length === 0) return key ?? "";
        const against = differences.map((d) => best.get(d)).find((other) => reach(other) > 1);
        return against ?? key ?? best.get(differences[0]) ?? `as in ${differences[0].id}`;
    };
}

/** What is counted, in one form: "person dead", "person expert", "boat"; null where nothing is said. */
function keyOf({ unit, of, fate }) {
    if (fate) return `person ${fate}`;
    const head = singular(headOf(of));
    if (BARE.has(unit) && !head) return null;
    return [...new Set([unit, head].filter(Boolean))].join(" ");
}

/** The noun of "its fire pumps", of "members of the crew". */
const headOf = (of) => /(\p{L}[\p{L}'’-]*)[^\p{L}]*$/u.exec((of ?? "").split(/ (?:of|in|on|at|from|for|with|to|who|that) /)[0])?.[1].toLowerCase() ?? "";

const IRREGULAR = { people: "person", children: "child", men: "man", women: "woman", lives: "life" };

function singular(noun) {
    return IRREGULAR[noun] ?? noun.replace(/(ie|(?:ss|sh|ch|x)e|[^s])s$/, (_, before) => (before === "ie" ? "y" : before.replace(/(ss|sh|ch|x)e$/, "$1")));
}

function put(group, { raw, article, differences: [difference = null] }) {
    const span = { article: article.id, begin: raw.begin, end: raw.end };
    const same = [article.id, raw.value, raw.upper, raw.modifier].join(" ");
    const name = nameOf(raw, article.text.slice(raw.begin, raw.end));
    if (name) group.names.push(name);
    const figure = group.figures.get(same);
    if (!figure) return void group.figures.set(same, { raw, article: article.id, spans: [span], difference });
    figure.spans.push(span);
    figure.difference ??= difference;
}

/** As the article writes it where it does: "experts", "miles"; else the unit. */
function nameOf({ unit, of, fate }, text) {
    if (fate) return `people ${fate}`;
    const head = headOf(of);
    const measure = unit === "percent" || /^[A-Z]{3}$/.test(unit ?? "") ? unit : "";
    if (head) return measure ? `${measure}, ${head}` : head;
    if (BARE.has(unit)) return null;
    return NAMED[unit] ?? (singular(headOf(text)) === unit ? headOf(text) : unit);
}

function finished({ key, names, statement, figures }) {
    const list = [...figures.values()];
    const times = (name) => names.filter((n) => n === name).length;
    const [label = null] = [...new Set(names)].sort((a, b) => times(b) - times(a));
    return { key, label, statement, articles: [...new Set(list.map((f) => f.article))], figures: list };
}
