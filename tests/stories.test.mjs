// The gold of tests/stories is whole: see tests/stories/README.md for its form.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { root } from "./support/tool.mjs";

const KINDS = ["quantity", "time", "place", "person", "attribution", "wording_of_quote", "certainty", "polarity", "sequence", "other"];
const folder = `${root}tests/stories/`;
const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const outletOf = (id) => id.split(":")[0];

for (const name of readdirSync(folder).filter((n) => existsSync(`${folder}${n}/gold.json`)).sort()) {
  const gold = json(`${folder}${name}/gold.json`);
  const { articles } = json(`${folder}${name}/story.json`);
  const sentences = new Map(articles.flatMap((a) => a.sentences.map((s, i) => [`${a.article}:${i}`, s])));

  test(`the sentences of ${name} are its reports, in order`, () => {
    for (const a of articles) {
      const paragraphs = readFileSync(`${folder}${name}/${a.article}.txt`, "utf8").trim().split(/\s*\n\s*\n/);
      assert.equal(paragraphs.join(" "), [a.title, ...a.sentences].join(" "));
    }
  });

  test(`every sentence of ${name} is in a fact, unique or only background`, () => {
    const stated = new Set(gold.facts.flatMap((f) => f.sentences));
    const plainly = new Set(gold.facts.filter((f) => !f.background).flatMap((f) => f.sentences));
    for (const id of sentences.keys()) {
      assert.equal(gold.unique.includes(id), !stated.has(id), id);
      assert.equal(gold.only_background.includes(id), stated.has(id) && !plainly.has(id), id);
    }
    for (const id of [...stated, ...gold.unique, ...gold.only_background]) assert.ok(sentences.has(id), id);
  });

  test(`every fact of ${name} is stated by two reports`, () => {
    for (const f of gold.facts) {
      assert.ok(new Set(f.sentences.map(outletOf)).size >= 2, f.id);
      assert.equal(new Set(f.sentences).size, f.sentences.length, f.id);
    }
  });

  test(`the words of every difference of ${name} are in their sentences`, () => {
    for (const d of gold.differences) {
      assert.ok(KINDS.includes(d.kind), `${d.id} ${d.kind}`);
      assert.ok(new Set(d.values.map((v) => outletOf(v.sentence))).size >= 2, d.id);
      for (const v of d.values) assert.ok(sentences.get(v.sentence)?.includes(v.text), `${d.id} ${v.sentence} ${v.text}`);
    }
  });
}
