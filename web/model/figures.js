/**
 * The articles' quantities, gathered by what they count or measure, so that they can stand side by side.
 *
 * A group is { key, label, articles: [id…], figures: [{ id, raw, article, spans, difference }] }: `label` is null where no
 * article says what is counted.
 * A figure that an article gives several times is one figure with several spans. Groups of more articles come first;
 * `key` is empty for the numbers that are of nothing named and stand in no difference; "first" and "second" of nothing named
 * are no figures.
 */

const DIFFERING = new Set(["quantity", "precision"]);
/** Of these the number alone tells nothing to compare by. */
const BARE = new Set([null, "ordinal", "fraction", "time"]);
const NAMED = { person: "people", age: "ages" };

/** @param {import("../crossread.d.ts").Report} report */
export function figureGroups(report) {
    const disputes = disputesIn(report);
    const given = report.articles
        .flatMap((article) => article.quantities.map((raw) => ({ raw, article, key: isAmount(raw) ? amountOf(raw) : keyOf(raw), differences: disputes(article.id, raw) })))
        .filter(({ raw, key, differences }) => raw.unit !== "ordinal" || key || differences.length);
    amountsByStatement(given, report);
    const groupOf = grouping(given);
    const groups = new Map();
    for (const quantity of given) {
        const key = groupOf(quantity);
        if (!groups.has(key)) groups.set(key, { key, names: [], figures: new Map() });
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
    // What both can be true of says least, so it comes last.
    for (const difference of [...DIFFERING].flatMap((wanted) => differences.filter(({ kind }) => kind === wanted))) {
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
    return ({ key, raw, differences }) => {
        if (reach(key) > 1 || differences.length === 0) return key ?? "";
        const against = differences.map((d) => best.get(d)).find((other) => reach(other) > 1);
        return against ?? (isAmount(raw) ? null : key) ?? best.get(differences[0]) ?? `as in ${differences[0].id}`;
    };
}

/** Money, shares, lengths and spans of time of nothing named: of one story's each is of another thing, so that only equal ones go together. */
const isAmount = ({ unit, of, fate }) => !fate && ["", unit].includes(singular(headOf(of))) && (isShare(unit) || MEASURES.has(unit));
const isShare = (unit) => unit === "percent" || /^[A-Z]{3}$/.test(unit ?? "");
const MEASURES = new Set("second minute hour day week fortnight month year decade century mm cm m km in ft yd yard mile acre hectare g kg lb ton km/h mph".split(" "));

const amountOf = ({ unit, value, upper, modifier }) => [unit, value, upper, modifier].join(" ");

/** Equal amounts are of one thing where the articles state one thing with them: their key then names the statement, else the article. */
function amountsByStatement(given, { agreements }) {
    const amounts = given.filter(({ raw }) => isAmount(raw));
    const stated = Map.groupBy(agreements.flatMap(({ id, spans }) => spans.map((span) => ({ ...span, id }))), ({ article }) => article);
    const told = new Map();
    for (const quantity of amounts) {
        const around = (stated.get(quantity.article.id) ?? []).filter(({ begin, end }) => begin <= quantity.raw.begin && quantity.raw.end <= end);
        quantity.statements = around.map(({ id }) => `${quantity.key} in ${id}`);
        for (const key of quantity.statements) told.set(key, (told.get(key) ?? new Set()).add(quantity.article.id));
    }
    const reach = (key) => told.get(key).size;
    for (const quantity of amounts) {
        const [best] = quantity.statements.sort((a, b) => reach(b) - reach(a));
        quantity.key = best && reach(best) > 1 ? best : `${quantity.key} of ${quantity.article.id}`;
    }
}

/** What is counted, in one form: "person dead", "person expert", "boat"; null where nothing is said. */
function keyOf({ unit, of, fate }) {
    if (fate) return `person ${fate}`;
    const head = singular(headOf(of));
    if (BARE.has(unit) && ["", unit].includes(head)) return null;
    return [...new Set([unit, head].filter(Boolean))].join(" ");
}

/** The noun of "its fire pumps", of "members of the crew". */
const headOf = (of) => headAsWritten(of).toLowerCase();
const headAsWritten = (of) => /(\p{L}[\p{L}'’-]*)[^\p{L}]*$/u.exec((of ?? "").split(/ (?:of|in|on|at|from|for|with|to|who|that) /)[0])?.[1] ?? "";

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
function nameOf(raw, text) {
    const { unit, of, fate } = raw;
    if (fate) return `people ${fate}`;
    if (isAmount(raw)) return null;
    const head = headAsWritten(of);
    if (BARE.has(unit) && ["", unit].includes(singular(head.toLowerCase()))) return null;
    if (head) return isShare(unit) ? `${unit}, ${head}` : head;
    return NAMED[unit] ?? (singular(headOf(text)) === unit ? headOf(text) : unit);
}

function finished({ key, names, figures }) {
    const list = [...figures.values()];
    const times = (name) => names.filter((n) => n === name).length;
    const [label = null] = [...new Set(names)].sort((a, b) => times(b) - times(a));
    return { key, label, articles: [...new Set(list.map((f) => f.article))], figures: list };
}
