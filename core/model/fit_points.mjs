// Fits the function same_point of compare/points.hpp and writes its table, core/compare/point_weights.hpp:
//     point_rows tests/stories/*/ | node core/model/fit_points.mjs [--check] [--list N]
// Logistic regression with a small ridge, by Newton's method. --check only tells how well pairs of one sixth of the stories are told
// apart by what the other five sixths teach; --list prints the N surest of those, with their labels.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const RIDGE = 2;
const header = fileURLToPath(new URL("../compare/points.hpp", import.meta.url));
const target = fileURLToPath(new URL("../compare/point_weights.hpp", import.meta.url));
const clues = [...readFileSync(header, "utf8").matchAll(/^ {4}(\w+), +\/\/\/</gm)].map((m) => m[1]);
const rows = readFileSync(0, "utf8").split("\n").filter(Boolean).map((line) => {
  const cells = line.split("\t");
  return { story: cells[0], label: Number(cells[1]), x: [...cells.slice(2, 2 + clues.length).map(Number), 1], words: cells.slice(2 + clues.length) };
});

const dot = (w, x) => x.reduce((sum, v, i) => sum + v * w[i], 0);

/** Solves m w = v by Gauss with pivots. */
function solve(m, v) {
  const n = v.length, a = m.map((row, i) => [...row, v[i]]);
  for (let c = 0; c < n; c++) {
    let p = c;
    for (let r = c; r < n; r++) if (Math.abs(a[r][c]) > Math.abs(a[p][c])) p = r;
    [a[c], a[p]] = [a[p], a[c]];
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const f = a[r][c] / a[c][c];
      if (f) for (let k = c; k <= n; k++) a[r][k] -= f * a[c][k];
    }
  }
  return a.map((row, i) => row[n] / row[i]);
}

// What speaks against two numbers being on one point; the others speak for it, but for `money`, which does either.
const AGAINST = ["told", "other_year", "far", "other_noun", "other_fate", "bare", "other_owner", "crowd"];
const senseless = (w) => clues.flatMap((c, i) => (c !== "money" && (AGAINST.includes(c) ? w[i] > 0 : w[i] < 0) ? [i] : []));

/** A clue whose weight would go against all sense is left out, the worst first. */
function fit(examples) {
  const out = new Set();
  for (;;) {
    const kept = examples.map((e) => ({ ...e, x: e.x.map((v, i) => (out.has(i) ? 0 : v)) })), w = weigh(kept), wrong = senseless(w);
    if (!wrong.length) return w;
    out.add(wrong.reduce((a, b) => (Math.abs(w[b]) > Math.abs(w[a]) ? b : a)));
  }
}

function weigh(examples) {
  const n = clues.length + 1;
  let w = Array(n).fill(0);
  for (let round = 0; round < 15; round++) {
    const g = w.map((v, i) => (i === n - 1 ? 0 : -RIDGE * v)), h = w.map((_, i) => w.map((_, j) => (i === j ? (i === n - 1 ? 1e-6 : RIDGE) : 0)));
    for (const { x, label } of examples) {
      const p = 1 / (1 + Math.exp(-dot(w, x))), s = p * (1 - p);
      for (let i = 0; i < n; i++) {
        if (!x[i]) continue;
        g[i] += (label - p) * x[i];
        for (let j = 0; j < n; j++) if (x[j]) h[i][j] += s * x[i] * x[j];
      }
    }
    const step = solve(h, g);
    w = w.map((v, i) => v + step[i]);
  }
  return w;
}

const stories = [...new Set(rows.map((e) => e.story))].sort();
const judged = [0, 1, 2, 3, 4, 5].flatMap((part) => {
  const held = new Set(stories.filter((_, i) => i % 6 === part));
  const w = fit(rows.filter((e) => !held.has(e.story)));
  return rows.filter((e) => held.has(e.story)).map((e) => ({ z: dot(w, e.x), e }));
}).sort((a, b) => b.z - a.z);
const all = rows.filter((e) => e.label).length;
console.error(`${rows.length} pairs, ${all} of them in the gold; held out:`);
for (const from of [1.5, 1, 0.5, 0, -0.5, -1, -1.5]) {
  const taken = judged.filter((j) => j.z >= from), right = taken.filter((j) => j.e.label).length;
  console.error(`  from ${from}: ${right} right of ${taken.length}, ${((100 * right) / all).toFixed(0)} % found`);
}
const list = process.argv.includes("--list") ? Number(process.argv[process.argv.indexOf("--list") + 1]) : 0;
for (const { z, e } of judged.slice(0, list)) console.error(`${z.toFixed(2)} ${e.label} ${e.story} ${e.words.map((x) => x.slice(0, 150)).join("\n        ")}`);

const weights = fit(rows);
if (!process.argv.includes("--check")) writeFileSync(target, `/// @file
/// What each clue says for two numbers being on one point, in the order of Clue. Made by core/model/fit_points.mjs.
/// Internal to the compare room.
#pragma once

#include <array>
#include <string_view>

#include "compare/points.hpp"

namespace crossread::comparison {

struct PointWeight {
    std::string_view name;  ///< for a person
    float weight;
};

inline constexpr float kPointBias = ${weights.at(-1).toFixed(2)}F;
inline constexpr std::array<PointWeight, kClues> kPointWeights{{
${clues.map((c, i) => `    {"${c}", ${weights[i].toFixed(2)}F},\n`).join("")}}};

}  // namespace crossread::comparison
`);
