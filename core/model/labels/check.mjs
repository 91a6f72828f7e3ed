// What the marked texts hold, and what in them looks wrong. README.md tells their form.
//   node core/model/labels/check.mjs            counts, then problems
//   node core/model/labels/check.mjs --words    also each capitalised word that is in no name, by how often it stands so
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const kinds = "PLONFM";
const titles = new Set(`Mr Mrs Ms Miss Dr Prof Professor President Minister Senator Sen Rep Gen General Lt Col Colonel Maj Major Capt Captain Brig Sgt Justice Judge
Chief Alhaji Alhaja Hajia Sheikh Shaikh Ustaz Shri Smt Pastor Barr Engr Hon Datuk Dato Tan Sri Tun Puan Encik Archbishop Bishop Rev Fr Father Sister Imam Maulana Pandit Comrade
Governor Mayor Inspector Superintendent Commissioner Advocate Sir Dame Lord Lady King Queen Prince Princess Emir Sultan Pope Cardinal Begum Barrister Otunba Oba`.split(/\s+/));
const names = new Set(["Prince", "Major", "Judge", "King", "Queen", "General", "Sultan", "Imam", "Emir", "Begum"]);  // are also names of persons
const capitalised = new Set(readFileSync(join(folder, "capitalised.txt"), "utf8").split(/\s+/));

/** The texts as [{file, title, lines}]. */
export function articles() {
    const out = [];
    for (const file of readdirSync(folder).filter((f) => f.endsWith(".txt") && f !== "capitalised.txt").sort())
        for (const line of readFileSync(join(folder, file), "utf8").split("\n"))
            if (line.startsWith("#")) out.push({ file, title: line.slice(2), lines: [] });
            else if (line) out.at(-1)?.lines.push(line);
    return out;
}

const marks = (line) => [...line.matchAll(/\[(.) ([^[\]]*)\]/g)].map(([, type, name]) => ({ type, name }));
const headline = (line) => !/[.?!:”")…]$/.test(line) || line === line.toUpperCase();

function badMarks(line) {
    if (line.replace(/\[[PLONFM] [^[\]]+\]/g, "").match(/[[\]]/)) return ["brackets"];
    return marks(line).flatMap(({ type, name }) => {
        const first = name.split(" ")[0];
        if (/^ | $|[,;:]$|['’]s$|^the /.test(name)) return [`edges of ${name}`];
        if (type === "P" && titles.has(first.replace(".", "")) && !(names.has(first))) return [`title in ${name}`];
        if (/\w\[|\][\w-]|\b(Corp|Inc|Ltd|Co|Jr|Bros)\]\./.test(line)) return ["a mark within a word"];
        return [];
    });
}

/** Words with a capital that no name holds, save where a sentence or a quotation begins. */
export function strayCapitals(line) {
    if (headline(line)) return [];
    const plain = line.replace(/\[. [^[\]]+\]/g, (m) => (/[.]\]$/.test(m) ? "§." : "§")).replace(/Members? of Parliament/g, "§");
    return [...plain.matchAll(/(^|[.?!:…]["”’)]* |["“‘]|\(|[—–-] |[^])?(?<![\w’'-])(\p{Lu}[\p{L}’'-]*)/gu)].filter(([, before]) => before === " " || before === "/" ).map(([, , word]) => word.replace(/['’]s$/, ""));
}

/** A name of this article that also stands in it without a mark. */
function unmarked({ lines }) {
    const all = new Map();
    for (const line of lines) for (const { type, name } of marks(line)) if (type !== "N") all.set(name, type);
    return lines.filter((l) => !headline(l)).flatMap((line) => {
        const plain = line.replace(/\[. [^[\]]+\]/g, "§");
        return [...all.keys()].filter((name) => /\p{Lu}/u.test(name) && new RegExp(`(?<![\\p{L}-])${name.replace(/[.*+?^${}()|\\]/g, "\\$&")}(?![\\p{L}-])`, "u").test(plain)).map((name) => `${name} is marked elsewhere: ${line.slice(0, 90)}`);
    });
}

export function problems() {
    const out = [], acronyms = new Map();
    for (const article of articles()) {
        const say = (what) => out.push(`${article.file} ${article.title}: ${what}`);
        for (const line of article.lines) {
            badMarks(line).forEach((what) => say(`${what} in ${line.slice(0, 90)}`));
            strayCapitals(line).filter((word) => !capitalised.has(word)).forEach((word) => say(`${word} is neither marked nor listed: ${line.slice(0, 90)}`));
            for (const { type, name } of marks(line))
                if (/^\p{Lu}{2,6}$/u.test(name) && line !== line.toUpperCase()) {
                    if (acronyms.get(name) && acronyms.get(name) !== type) say(`${name} is ${type} here and ${acronyms.get(name)} elsewhere`);
                    acronyms.set(name, type);
                }
        }
        unmarked(article).forEach(say);
    }
    return out;
}

function count() {
    const table = {};
    for (const { file, lines } of articles()) {
        const row = (table[file.replace(".txt", "")] ??= { articles: 0, paragraphs: 0, sentences: 0, words: 0, ...Object.fromEntries([...kinds].map((k) => [k, 0])) });
        row.articles += 1;
        for (const line of lines) {
            const plain = line.replace(/\[. ([^[\]]+)\]/g, "$1");
            row.paragraphs += 1;
            row.sentences += Math.max(1, [...plain.matchAll(/(?<!\b(Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sen|Rev|Hon|Barr|Engr|St|Sgt|Capt|Maj|No|Jr|\p{Lu}))[.?!]["”’)]*(?= |$)/gu)].length);
            row.words += plain.split(" ").length;
            for (const { type } of marks(line)) row[type] += 1;
        }
    }
    const sum = {};
    for (const row of Object.values(table)) for (const [k, v] of Object.entries(row)) sum[k] = (sum[k] ?? 0) + v;
    return { ...table, all: sum };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    console.table(count());
    if (process.argv.includes("--words")) {
        const words = new Map();
        for (const { lines } of articles()) for (const line of lines) for (const word of strayCapitals(line)) words.set(word, (words.get(word) ?? 0) + 1);
        console.log([...words].sort((a, b) => b[1] - a[1]).map(([w, n]) => `${w} ${n}`).join(", "));
    }
    problems().forEach((p) => console.log(p));
}
