// How many of the organizations that the gazetteer knows are found as what they are, each alone in plain sentences of our own.
//   node tests/bench/known_names.mjs [PROGRAM]     PROGRAM (default build/crossread) is the native one; --misses names those not found
// Well known names that stand alone are the hardest: in a whole article the other sentences tell what they are.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const SENTENCES = [(name) => `The match on Sunday was lost by ${name}, who had led at the break.`, (name) => `Officials of ${name} said on Monday that they would look into it.`];
const options = process.argv.slice(2), program = options.find((option) => !option.startsWith("--")) ?? "build/crossread";

const lines = readFileSync(new URL("../../core/model/gazetteer/organizations.txt", import.meta.url), "utf8").split("\n");
const names = lines.filter((line) => line && !line.startsWith("#")).map((line) => line.split(";")[0].trim());
const input = names.flatMap((name) => SENTENCES.map((sentence) => JSON.stringify({ name, format: "prose", language: "en", content: sentence(name) })));
const articles = execFileSync(program, ["read", "--jsonl"], { input: input.join("\n") + "\n", maxBuffer: 1 << 30 }).toString().trim().split("\n").map((line) => JSON.parse(line));

/** Whether the article has the name, whole and as an organization. */
function finds(article, name) {
    const types = new Map(article.entities.map(({ id, type }) => [id, type]));
    return article.mentions.some(({ begin, end, entity }) => article.text.slice(begin, end) === name && types.get(entity) === "organization");
}

const missed = names.filter((name, i) => !SENTENCES.every((_, k) => finds(articles[i * SENTENCES.length + k], name)));
console.log(`organizations found in all ${SENTENCES.length} sentences: ${names.length - missed.length} of ${names.length}`);
if (options.includes("--misses")) console.log(missed.join("\n"));
