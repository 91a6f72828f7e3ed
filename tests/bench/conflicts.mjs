// Whether one altered thing is found: node tests/bench/conflicts.mjs [DATA] [--errors]
// In sentences of our own (tests/stories/paraphrases.tsv) and, with DATA, of public-domain news (DATA/ner/news_gold.conll.gz) one number,
// date, place, name, speaker or negation is altered. The altered sentence is compared with the sentence as it was and, of our own, with
// its paraphrase. Found: a difference of a fitting kind on the altered words; exact: that difference and no other. Controls: our own pairs
// as they stand, and public-domain sentences with "…, he said" turned to "He said …": each that shows a difference is a false one.
// Differences of precision are quiet and count neither way.
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { crossread, linesOf, root, valuesOf } from "../support/tool.mjs";

const data = process.argv.slice(2).find((f) => !f.startsWith("--")) ?? process.env.CROSSREAD_DATA;
const listErrors = process.argv.includes("--errors");
const PER_KIND = 40;

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const PLACES = ["Torvik", "Lisbon", "Portugal", "Nairobi", "Brussels", "Khartoum", "Florida", "Madrid", "Ghana", "Ostrava", "Vienna", "Warsaw", "Ankara", "Hamburg", "Peru", "Accra", "Prague", "Crete", "London", "Jakarta", "Riga", "Boston", "Rotterdam", "Turin", "Geneva", "Hungary", "Oslo", "Nepal", "Dublin", "Glasgow", "Lesotho", "Kourou"];
// None lies in another, nor holds one of the places above: "in Nairobi" beside "in Kenya" is no conflict.
const OTHER_PLACES = ["Helsinki", "Montevideo", "Iceland", "Bangkok", "Uganda"], OTHER_NAMES = ["Peter Holm", "Julia Castell", "Mary Adair", "Omar Haddad", "Viktor Lind"];
const FITTING = {
  number: ["quantity", "time"], date: ["time"], place: ["place", "person"], name: ["person", "place", "attribution"], speaker: ["attribution", "person"], negation: ["polarity", "certainty"],
};

const next = (list, word, by) => list[(list.indexOf(word) + by) % list.length];
const pick = (list, seed, not) => list.find((x, i) => i >= seed % list.length && x !== not) ?? list.find((x) => x !== not);
/** The sentence with [begin, end) replaced, and where the new words stand. */
const replaced = (text, begin, end, words) => ({ text: text.slice(0, begin) + words + text.slice(end), at: [begin, begin + words.length] });

/** One alteration of each kind that the sentence allows. `marks` are {begin, end, type} of its names, PER and LOC. */
function alterations({ text, marks }, seed) {
  const out = {};
  const number = [...text.matchAll(/(?<![\w.,-])\d+(?:,\d{3})*(?:\.\d+)?(?![\w-]|,\d)/g)].find((m) => !/^(1[5-9]|20)\d\d$/.test(m[0]) && !new RegExp(`(${MONTHS.join("|")}|Sept?\\.|Oct\\.|Nov\\.|Dec\\.|Jan\\.|Feb\\.) $`).test(text.slice(0, m.index)));
  if (number) {
    const value = Number(number[0].replaceAll(",", "")), altered = Number.isInteger(value) ? Math.round(value * 1.4) + 2 : (value * 1.4).toFixed(1);
    out.number = replaced(text, number.index, number.index + number[0].length, number[0].includes(",") ? altered.toLocaleString("en-US") : String(altered));
  } else {
    const word = text.match(new RegExp(`\\b(${WORDS.join("|")})\\b (?!of\\b)`));
    if (word) out.number = replaced(text, word.index, word.index + word[1].length, next(WORDS, word[1], 3));
  }
  const date = text.match(new RegExp(`\\b(${DAYS.join("|")}|${MONTHS.filter((m) => m !== "May" && m !== "March").join("|")})\\b`)) ?? text.match(/\b(1[89]|20)\d\d\b/);
  if (date) {
    const w = date[0];
    out.date = replaced(text, date.index, date.index + w.length, DAYS.includes(w) ? next(DAYS, w, 2) : MONTHS.includes(w) ? next(MONTHS, w, 3) : String(Number(w) + 4));
  }
  const place = marks.find((m) => m.type === "LOC"), name = marks.find((m) => m.type === "PER");
  if (place) out.place = replaced(text, place.begin, place.end, pick(OTHER_PLACES, seed, text.slice(place.begin, place.end)));
  const said = marks.find((m) => m.type === "PER" && /^ (said|says|told)\b/.test(text.slice(m.end)) || (m.type === "PER" && /\b(said|says)( \w+)? $/.test(text.slice(0, m.begin))));
  if (said) out.speaker = replaced(text, said.begin, said.end, pick(OTHER_NAMES, seed, ""));
  else if (name) out.name = replaced(text, name.begin, name.end, pick(OTHER_NAMES, seed, ""));
  const verb = /\b(no|not|never|nobody|none|nothing|without|nor|neither)\b|n['’]t\b/i.test(text) ? null : text.match(/\b(was|were|is|are|has|have|will|can)\b(?= [a-z]+(ed|en|n|t|ing|d|ld)\b)/);
  if (verb) out.negation = replaced(text, verb.index, verb.index + verb[0].length, `${verb[0]} not`);
  return out;
}

/** Both reports have these, so that they are of one story whatever is altered. */
const FRAME = "Correspondents who hurried to the gatehouse found the shutters down. A brass lantern was still burning in the porter's lodge.\n\n";

/** The differences of two sentences, those of precision left out, with the places of the second one's words. */
function differences(left, right) {
  const sources = [left, right].map((sentence, i) => ({ name: String(i), content: FRAME + sentence, format: "prose", published: "2024-03-15" }));
  const [report] = valuesOf(crossread(["compare", "--jsonl"], linesOf(sources)).out);
  const second = report.articles.find((a) => a.name === "1").id;
  return report.differences.filter((d) => d.kind !== "precision").map((d) => ({ kind: d.kind, places: d.spans.filter((s) => s.article === second).map((s) => [s.begin - FRAME.length, s.end - FRAME.length]), values: d.spans.map((s) => s.value) }));
}

function judge(title, sentences, against) {
  const rows = {};
  sentences.forEach((sentence, seed) => {
    for (const [kind, altered] of Object.entries(alterations(sentence, seed))) {
      const row = (rows[kind] ??= { all: 0, found: 0, exact: 0 });
      if (row.all >= PER_KIND * (against ? 1 : 2)) continue;
      const found = differences(against?.[seed] ?? sentence.text, altered.text);
      const fits = found.filter((d) => [...FITTING[kind], "quote_wording"].includes(d.kind) && d.places.some(([b, e]) => b < altered.at[1] && altered.at[0] < e));
      row.all++;
      row.found += fits.length > 0;
      row.exact += fits.length === 1 && found.length === 1;
      if (listErrors && (!fits.length || found.length > 1)) console.log(`${fits.length ? "NOT ALONE" : "MISSED"} ${title} ${kind}: ${altered.text}\n      ${found.map((d) => `${d.kind}: ${d.values.join(" / ")}`).join("\n      ")}`);
    }
  });
  const sum = (of) => Object.values(rows).reduce((s, r) => s + r[of], 0);
  const percent = (a, b) => `${((100 * a) / Math.max(1, b)).toFixed(0)} %`;
  console.log(`${title}: found ${percent(sum("found"), sum("all"))} (${sum("found")} of ${sum("all")}), exactly that ${percent(sum("exact"), sum("all"))}`);
  console.log(`  by kind: ${Object.entries(rows).map(([k, r]) => `${k} ${r.found}/${r.all}`).join(", ")}`);
}

function controls(title, pairs) {
  let wrong = 0;
  for (const [left, right] of pairs) {
    const found = differences(left, right);
    wrong += found.length > 0;
    if (listErrors && found.length) console.log(`FALSE ${title}: ${left} / ${right}\n      ${found.map((d) => `${d.kind}: ${d.values.join(" / ")}`).join("\n      ")}`);
  }
  console.log(`${title}: called different ${((100 * wrong) / pairs.length).toFixed(1)} % (${wrong} of ${pairs.length})`);
}

const own = readFileSync(`${root}tests/stories/paraphrases.tsv`, "utf8").split("\n").filter((l) => l && !l.startsWith("#")).map((l) => l.split("\t"));
const sentences = own.map(([text]) => {
  const marks = PLACES.flatMap((p) => (text.includes(p) ? [{ begin: text.indexOf(p), end: text.indexOf(p) + p.length, type: "LOC" }] : []));
  for (const m of text.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu)) if (m[0] !== "Red Cross" && !/^(The|Two|Queen|President|Early|Doctors)/.test(m[0])) marks.push({ begin: m.index, end: m.index + m[0].length, type: "PER" });
  return { text, marks };
});
judge("our own, altered against as it was", sentences);
judge("our own, altered against its paraphrase", sentences, own.map(([, paraphrase]) => paraphrase));
controls("our own paraphrases", own);

/** Labelled sentences as text with marks: tokens joined as print joins them. */
function labelled(path) {
  return gunzipSync(readFileSync(path)).toString().split("\n\n").flatMap((block) => {
    const tokens = block.split("\n").filter((l) => l && !l.startsWith("#")).map((l) => l.split("\t"));
    if (tokens.length < 8 || tokens.length > 40 || tokens.some(([w]) => /["“”`()]|^'+$/.test(w))) return [];
    let text = "";
    const marks = [];
    for (const [word, label] of tokens) {
      if (text && !/^(?:[,.;:!?%]|['’](?:s|re|ve|ll|d|m)?|n't)$/.test(word) && !text.endsWith("$")) text += " ";
      const begin = text.length;
      text += word;
      if (label?.startsWith("B-")) marks.push({ begin, end: text.length, type: label.slice(2) });
      else if (label?.startsWith("I-") && marks.length) marks.at(-1).end = text.length;
    }
    return [{ text, marks }];
  });
}

if (data && existsSync(`${data}/ner/news_gold.conll.gz`)) {
  const news = labelled(`${data}/ner/news_gold.conll.gz`).filter((_, i) => i % 16 === 3);
  judge("public-domain news, altered against as it was", news);
  const turned = labelled(`${data}/ner/news_gold.conll.gz`).flatMap(({ text }) => {
    const m = text.match(/^((?:The|A|Police|Officials|Mr\.) ?[\w ]{0,40}?) (said|says) (?:that )?((?:the|a|an|he|she|it|they|two|three|at) .*)\.$/);
    return m ? [[text, `${m[3][0].toUpperCase()}${m[3].slice(1)}, ${m[1][0].toLowerCase()}${m[1].slice(1)} ${m[2]}.`]] : [];
  });
  if (turned.length) controls("public-domain news, turned round", turned.slice(0, 150));
}
