// Every figure of what is taken from articles, in one run: CROSSREAD_DATA=FOLDER node tests/bench/facts.mjs [--misses]
// First the two dumps (FOLDER/seeds) and the nine reports (FOLDER/compare/stories/NAME): quotations of three words or more
// that are found, their speakers, quantities and dates with their values, and the day of the dump that states none; then what
// times.mjs, quotes.mjs and recognizers.mjs print.
//
// Quotation found: a direct or mixed one of ours shares half of the shorter one. Speaker right: a name of the entity, or
// else the words, have the gold's surname, or half of the words that name a body. Quantity and date: one of ours overlaps
// and has the value (a quantity within one in 10,000; of a date its own grain, hours and parts of the day aside).
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { crossread, linesOf } from "../support/tool.mjs";

const args = process.argv.slice(2), misses = args.includes("--misses");
const folder = (process.env.CROSSREAD_DATA ??= args.find((arg) => !arg.startsWith("--")));
if (!folder) throw new Error("Name the data folder in CROSSREAD_DATA.");
const json = (...path) => JSON.parse(readFileSync(join(folder, ...path), "utf8"));

/** Where the gold's words of a dump lie in the article: its offsets count in the raw file, a block's source leads there. */
function placeInDump({ text: words, start }, { blocks, text }) {
    const block = blocks.find(({ source: [b, e] }) => b <= start && start < e);
    if (!block) return null;
    const from = Math.max(block.begin, block.begin + start - block.source[0] - 40), at = text.indexOf(words, from);
    return at >= 0 && at < block.end ? [at, at + words.length] : null;
}

function ofSeeds() {
    const { articles } = json("seeds/gold.json");
    const report = JSON.parse(crossread(["compare", "--jsonl"], linesOf(articles.map(({ id, file }) => ({ name: id, content: readFileSync(join(folder, "seeds", file), "utf8"), format: "text" })))).out);
    const cases = articles.map((gold) => {
        const article = report.articles.find(({ name }) => name === gold.id), put = (item) => ({ ...item, place: placeInDump(item, article) });
        const nameOf = (quote) => Object.keys(gold.clusters[quote.speaker]?.surfaces ?? {}).sort((a, b) => b.length - a.length)[0] ?? quote.speaker_surface;
        return {
            article,
            quotes: gold.quotes.filter(({ text }) => text.match(/[\p{L}\p{N}'’-]+/gu).length >= 3).map((q) => ({ ...put(q), speaker: nameOf(q) })),
            times: gold.temporal.map(put).filter(({ place }) => place),
            quantities: gold.quantities.map((q) => ({ ...put(q), also: q.text.includes("decades") ? "P70Y" : undefined })),
        };
    });
    const dated = articles.filter((gold) => gold.published_inferred).map((gold) => {
        const { published } = report.articles.find(({ name }) => name === gold.id), { from, to } = gold.published_inferred;
        return { value: published?.value, right: published?.how === "inferred" && from <= published.value && published.value <= to };
    });
    return { report, cases, dated };
}

function ofStories() {
    return readdirSync(join(folder, "compare/stories")).sort().map((story) => {
        const gold = json("compare/stories", story, "gold.json"), { articles } = json("compare/stories", story, "story.json");
        const report = JSON.parse(crossread(["compare", "--jsonl"], linesOf(articles.map(({ article, published }) => ({ name: article, content: readFileSync(join(folder, "compare/stories", story, `${article}.txt`), "utf8"), format: "prose", published })))).out);
        const cases = articles.map(({ article: name, sentences }) => {
            const article = report.articles.find((a) => a.name === name);
            const own = (list) => list.filter(({ sentence }) => sentence.startsWith(`${name}:`)).map((item) => {
                const inside = sentences[item.sentence.split(":")[1]], base = article.text.indexOf(inside);
                return { ...item, place: placeOfPieces(item.text, article.text, base) };
            });
            return { article, quotes: own(gold.quotes).map((q) => ({ ...q, speaker: q.speaker_name })), times: own(gold.times), quantities: own(gold.quantities) };
        });
        return { report, cases };
    });
}

/** Where the gold's words lie from `base` on. A quotation that the report breaks is written with "…" between its pieces. */
function placeOfPieces(words, text, base) {
    const flat = text.replace(/\s/g, " "), pieces = words.split("…").map((piece) => piece.trim()).filter(Boolean);
    const first = flat.indexOf(pieces[0], base), last = flat.indexOf(pieces.at(-1), first);
    return first < 0 || last < 0 ? null : [first, last + pieces.at(-1).length];
}

const shared = ([b, e], x) => Math.min(e, x.end) - Math.max(b, x.begin);
const over = (place, list) => (place ? list.filter((x) => shared(place, x) > 0) : []);
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const generic = new Set("the of an and for s u a in to office department committee former unnamed spokesman spokeswoman spokesperson jr sr ii iii".split(" "));

function sameSpeaker(gold, quote, report) {
    const entity = report.entities.find(({ id }) => id === quote.speaker);
    const ours = new Set((entity ? [entity.name, ...entity.aliases] : [quote.speaker_text ?? ""]).flatMap(wordsOf));
    const words = wordsOf(gold.replace(/\(.*?\)/g, "")).filter((word) => !generic.has(word));
    return words.length > 0 && (ours.has(words.at(-1)) || 2 * words.filter((word) => ours.has(word)).length >= words.length);
}

const close = (a, b) => Math.abs(a - b) <= 1e-6 + 1e-4 * Math.abs(b);
const day = (value) => value.replace(/T.*/, "");
const sameDate = (gold, ours) => ours === gold || day(ours) === day(gold) || day(ours) === `${day(gold)}-XX` || (gold.includes("/") && ours.split("/")[0] === gold.split("/")[0]);

function print(label, parts) {
    const sums = { "quotations found": [0, 0], "speakers right, of those found": [0, 0], "quantities with value": [0, 0], "dates with value": [0, 0] };
    const count = (key, right, article, item) => {
        sums[key][0] += right;
        sums[key][1] += 1;
        if (misses && !right) console.log(`  ${key}: ${article.name}: ${item.text}`);
    };
    for (const { report, cases } of parts)
        for (const { article, quotes, times, quantities } of cases) {
            for (const gold of quotes) {
                const best = over(gold.place, article.quotes.filter(({ kind }) => kind !== "indirect")).sort((a, b) => shared(gold.place, b) - shared(gold.place, a))[0];
                const found = Boolean(best) && 2 * shared(gold.place, best) >= Math.min(best.end - best.begin, gold.place[1] - gold.place[0]);
                count("quotations found", found, article, gold);
                if (found && gold.speaker) count("speakers right, of those found", sameSpeaker(gold.speaker, best, report), article, gold);
            }
            for (const gold of times) count("dates with value", over(gold.place, article.times).some(({ value }) => sameDate(gold.value, value)), article, gold);
            for (const gold of quantities) {
                const met = over(gold.place, article.quantities).some(({ value }) => close(value, gold.value)) || (gold.also && over(gold.place, article.times).some(({ value }) => value === gold.also));
                count("quantities with value", Boolean(met), article, gold);
            }
        }
    for (const [key, [right, all]] of Object.entries(sums)) console.log(`${label}: ${key.padEnd(32)} ${right} of ${all}`);
}

const seeds = ofSeeds();
print("two dumps   ", [seeds]);
for (const { value, right } of seeds.dated) console.log(`two dumps   : the day of the undated one       ${value ?? "none"}, ${right ? "right" : "wrong"}`);
print("nine reports", ofStories());
for (const bench of ["times", "quotes", "recognizers"]) {
    console.log(`\n${bench}`);
    await import(`./${bench}.mjs`);
}
