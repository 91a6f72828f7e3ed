// Names and who is who: exact spans on worldwide_dev by type, mentions and clusters of the two seeds, entities of the three stories.
// node tests/bench/names.mjs [DATA]; DATA is a folder that holds ner/worldwide_dev, seeds and compare/stories (default: the
// environment's CROSSREAD_DATA).
//
// A name is right when span and type are exactly a gold one. Outer punctuation and a possessive 's belong to no name, an
// abbreviation's full stop does; gold facilities may be found under any type or not at all.
// A cluster is right when four in five of its mentions are found, all in one entity (or two of one name: a capital and its
// government), which holds no mention of another cluster. An entity of a story is right when every name that the gold lists for it,
// in every article, goes to one entity of ours, to which no other gold entity goes.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { crossread, linesOf, valuesOf } from "../support/tool.mjs";
import { naturalText } from "./natural_text.mjs";
import { wayBack } from "./way_back.mjs";

const data = process.argv[2] ?? process.env.CROSSREAD_DATA;
const TYPES = { person: "PER", place: "LOC", organization: "ORG" };
const WORLDWIDE = { Person: "PER", Location: "LOC", Organization: "ORG", Facility: "FAC" };
const ABBREVIATION = /(?:(?:\b[A-Za-z]\.)+[A-Za-z]\.|\b[A-Z]\.|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|Sept|Oct|Nov|Dec|Jan|Feb|Aug)\.)$/;

const shared = (a, b) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/** The span without outer punctuation and possessives. */
function trim(text, [begin, end]) {
    while (begin < end && /[ \t\r\n"“”‘’'`([,;:—–-]/.test(text[begin])) ++begin;
    for (;;) {
        const left = text.slice(begin, end), own = /(?:['’]s|['’])$/.exec(left);
        if (own) end -= own[0].length;
        else if (/[ \t\r\n"“”‘’'`)\],;:!?—–-]$/.test(left) || (left.endsWith(".") && !ABBREVIATION.test(left))) --end;
        else return [begin, end];
    }
}

/** Adds [right, found, gold] by type for one text. Both lists hold { span, type }. */
function count(counts, text, gold, found) {
    const at = ({ span }) => trim(text, span).join();
    const keys = (names) => new Set(names.map((name) => `${at(name)} ${name.type}`));
    const wanted = gold.filter((g) => g.type !== "FAC"), spans = new Set(wanted.map(at));
    const optional = new Set(gold.filter((g) => g.type === "FAC").map(at).filter((span) => !spans.has(span)));
    const golds = keys(wanted), ours = keys(found.filter((f) => !optional.has(at(f))));
    for (const type of Object.values(TYPES)) {
        const of = (set) => [...set].filter((key) => key.endsWith(type));
        counts[type][0] += of(ours).filter((key) => golds.has(key)).length;
        counts[type][1] += of(ours).length;
        counts[type][2] += of(golds).length;
    }
}

const noCounts = () => Object.fromEntries(Object.values(TYPES).map((type) => [type, [0, 0, 0]]));

function figures(title, counts) {
    const sum = Object.values(counts).reduce((a, b) => a.map((n, i) => n + b[i]), [0, 0, 0]);
    console.log(title);
    for (const [name, [right, found, gold]] of [["all", sum], ...Object.entries(TYPES).map(([long, type]) => [long, counts[type]])]) {
        const percent = (part, whole) => ((100 * part) / (whole || 1)).toFixed(1);
        console.log(`  ${name.padEnd(14)} P ${percent(right, found)}  R ${percent(right, gold)}  F1 ${percent(2 * right, found + gold)}   ${right} right of ${found} found and ${gold}`);
    }
}

const namesOf = (article, back = (span) => span) =>
    article.mentions.filter(({ kind }) => kind === "name").map((m) => ({ span: back([m.begin, m.end]), type: TYPES[m.type] ?? "MISC", entity: m.entity })).filter(({ span }) => span);

/** Which of `names` covers most of a span, half of it at least. */
function owner(names, span) {
    const best = names.reduce((a, b) => (shared(b.span, span) > (a ? shared(a.span, span) : 0) ? b : a), null);
    return best && shared(best.span, span) * 2 >= span[1] - span[0] ? best : null;
}

// ---------------------------------------------------------------- news of all regions

function worldwide() {
    const folder = join(data, "ner/worldwide_dev");
    const documents = readdirSync(folder).filter((name) => name.endsWith(".tsv")).sort().map((name) => {
        const lines = readFileSync(join(folder, name), "utf8").split(/\r?\n/).filter((line) => !/^#(\s|\t)|^https?:/.test(line));
        return { name, ...naturalText(lines, WORLDWIDE) };
    });
    const articles = valuesOf(crossread(["read", "--jsonl"], linesOf(documents.map(({ name, text }) => ({ name, content: text, format: "prose" })))).out);
    const counts = noCounts();
    documents.forEach(({ text, gold }, i) => count(counts, text, gold, namesOf(articles[i])));
    figures(`worldwide_dev, ${documents.length} articles`, counts);
}

// ---------------------------------------------------------------- the two seeds

const spanOf = ({ start, end }) => [start, end];

/** Why each cluster that is not right is not. */
function wrongClusters(clusters, mentions, nameOf) {
    const size = new Map(), found = new Map(Object.keys(clusters).map((id) => [id, new Map()])), owners = new Map();
    for (const { cluster, entity } of mentions) {
        size.set(cluster, (size.get(cluster) ?? 0) + 1);
        if (entity) found.get(cluster).set(nameOf(entity), (found.get(cluster).get(nameOf(entity)) ?? 0) + 1);
    }
    const scored = Object.keys(clusters).filter((id) => clusters[id].type !== "MISC");
    for (const id of scored) for (const name of found.get(id).keys()) owners.set(name, [...(owners.get(name) ?? []), id]);
    const why = (id) => {
        const names = [...found.get(id).keys()], sum = [...found.get(id).values()].reduce((a, b) => a + b, 0);
        if (sum < 0.8 * size.get(id)) return `${sum} of ${size.get(id)} mentions found`;
        if (names.length > 1) return `split: ${names.join(", ")}`;
        return owners.get(names[0]).length > 1 ? `shared with ${owners.get(names[0]).filter((other) => other !== id).join(", ")}` : "";
    };
    return { all: scored.length, wrong: scored.map((id) => [id, why(id)]).filter(([, reason]) => reason) };
}

function seeds() {
    const gold = JSON.parse(readFileSync(join(data, "seeds/gold.json"), "utf8"));
    const texts = gold.articles.map(({ file }) => readFileSync(join(data, "seeds", file), "utf8"));
    const sources = gold.articles.map(({ file }, i) => ({ name: file, content: texts[i], format: "text" }));
    const articles = valuesOf(crossread(["read", "--jsonl"], linesOf(sources)).out);
    const [report] = valuesOf(crossread(["compare", "--jsonl"], linesOf(sources)).out);
    const counts = noCounts(), mentions = [];
    gold.articles.forEach((seed, i) => {
        const regions = [seed.title, seed.subtitle, ...seed.body].map(spanOf);
        const known = new Set(seed.entities.map((e) => spanOf(e).join()));
        const optional = new Set(seed.optional_entities.map((e) => spanOf(e).join()).filter((span) => !known.has(span)));
        const found = namesOf(articles[i], wayBack(articles[i], texts[i])).filter(({ span }) => regions.some(([b, e]) => span[0] >= b && span[1] <= e) && !optional.has(span.join()));
        count(counts, texts[i], seed.entities.filter(({ type }) => type !== "MISC").map((e) => ({ span: spanOf(e), type: e.type })), found);
        const compared = report.articles.find(({ name }) => name === seed.file), ours = namesOf(compared, wayBack(compared, texts[i]));
        mentions.push(...seed.entities.map((e) => ({ cluster: e.cluster, entity: owner(ours, spanOf(e))?.entity })));
    });
    figures("seeds", counts);
    const names = new Map(report.entities.map((e) => [e.id, (e.type === "person" ? `${e.type}:${e.name}` : e.name).toLowerCase()]));
    const { all, wrong } = wrongClusters(gold.cross_clusters, mentions, (entity) => names.get(entity) ?? entity);
    console.log(`  clusters right ${all - wrong.length} of ${all}`);
    for (const [id, why] of wrong) console.log(`    ${id}: ${why}`);
}

// ---------------------------------------------------------------- the three stories

/** [[begin, end, gold entity, words]] of every listed name in a text, the longest first, none inside another; names of two are left out. */
function occurrences(content, entities, article) {
    const owners = new Map(), taken = [], out = [];
    for (const { id, mentions } of entities) for (const words of mentions[article] ?? []) owners.set(words, new Set([...(owners.get(words) ?? []), id]));
    for (const words of [...owners.keys()].sort((a, b) => b.length - a.length)) {
        const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
        for (const { index } of content.matchAll(new RegExp(`(?<![\\p{L}\\p{N}_])${pattern}(?![\\p{L}\\p{N}_])`, "gu"))) {
            const span = [index, index + words.length];
            if (taken.some((other) => shared(span, other))) continue;
            taken.push(span);
            if (owners.get(words).size === 1) out.push({ span, id: [...owners.get(words)][0], words });
        }
    }
    return out;
}

/** The entity that most occurrences of a name go to, by "gold entity, article, name". */
function links(told, entities, contents, report) {
    const votes = new Map();
    for (const { article } of told.articles) {
        const names = namesOf(report.articles.find(({ name }) => name === article));
        for (const { span, id, words } of occurrences(contents.get(article), entities, article)) {
            const key = `${id}\n${article}\n${words}`, entity = owner(names, span)?.entity;
            votes.set(key, votes.get(key) ?? new Map());
            if (entity) votes.get(key).set(entity, (votes.get(key).get(entity) ?? 0) + 1);
        }
    }
    return [...votes].map(([key, of]) => ({ id: key.split("\n")[0], entity: [...of].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null }));
}

function stories() {
    const sum = { right: 0, all: 0 }, wrong = [];
    for (const story of readdirSync(join(data, "compare/stories")).sort()) {
        const home = join(data, "compare/stories", story);
        const [gold, told] = ["gold.json", "story.json"].map((file) => JSON.parse(readFileSync(join(home, file), "utf8")));
        const contents = new Map(told.articles.map(({ article }) => [article, readFileSync(join(home, `${article}.txt`), "utf8")]));
        const sources = told.articles.map(({ article, published }) => ({ name: article, content: contents.get(article), format: "prose", published }));
        const [report] = valuesOf(crossread(["compare", "--jsonl"], linesOf(sources)).out);
        const linked = links(told, gold.entities, contents, report);
        for (const { id, name } of gold.entities) {
            const ours = new Set(linked.filter((link) => link.id === id).map(({ entity }) => entity));
            if (ours.size === 0) continue;
            const strangers = linked.filter((link) => link.id !== id && ours.has(link.entity) && link.entity);
            const right = ours.size === 1 && !ours.has(null) && strangers.length === 0;
            sum.all += 1, sum.right += right;
            if (!right) wrong.push(`    ${story}: ${name}: ${ours.has(null) ? "not found" : ours.size > 1 ? `${ours.size} entities` : "shared"}`);
        }
    }
    console.log(`stories\n  entities exactly one ${sum.right} of ${sum.all}`);
    for (const line of wrong) console.log(line);
}

worldwide();
seeds();
stories();
