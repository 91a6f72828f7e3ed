// Fits the functions same_point of compare/points.hpp and writes their table, core/compare/point_weights.hpp:
//     make_point_rows tests/stories/*/ | node core/model/fit_points.mjs [--check] [--list N] [--sort SORT]
// Logistic regression with a small ridge, by Newton's method, one for each sort of point. --check only tells how well pairs of one sixth
// of the stories are told apart by what the other five sixths teach; --list prints the N surest of those, with their labels; --sort
// looks at one sort only.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const RIDGE = 2;
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const header = fileURLToPath(new URL("../compare/points.hpp", import.meta.url));
const target = fileURLToPath(new URL("../compare/point_weights.hpp", import.meta.url));
const listed = (name) => readFileSync(header, "utf8").split(`enum class ${name} `)[1].split("};")[0];
const clues = [...listed("Clue").matchAll(/^ {4}(\w+), +\/\/\/</gm)].map((m) => m[1]);
const sorts = [...listed("Point").matchAll(/^ {4}(\w+), +\/\/\/</gm)].map((m) => m[1]);
const rows = readFileSync(0, "utf8").split("\n").filter(Boolean).map((line) => {
  const cells = line.split("\t");
  return { sort: cells[0], story: cells[1], label: Number(cells[2]), x: [...cells.slice(3, 3 + clues.length).map(Number), 1], words: cells.slice(3 + clues.length) };
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

// What speaks against two numbers being on one point; the others speak for it, but for `money`, `within` and `grounds`, which do either.
const AGAINST = ["told", "other_year", "far", "other_noun", "other_fate", "bare", "other_unit", "other_owner", "crowd", "side", "telling", "today", "other_speaker", "reported", "shorter", "brief", "other_deed", "two_voices", "rivals", "many", "other_subject", "other_group", "loose"];
const senseless = (w) => clues.flatMap((c, i) => (!["money", "within", "grounds"].includes(c) && (AGAINST.includes(c) ? w[i] > 0 : w[i] < 0) ? [i] : []));

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

/** How well each story's pairs are told by what the others teach. */
function check(sort, rows) {
  const stories = [...new Set(rows.map((e) => e.story))].sort();
  const judged = [0, 1, 2, 3, 4, 5].flatMap((part) => {
    const held = new Set(stories.filter((_, i) => i % 6 === part));
    const w = fit(rows.filter((e) => !held.has(e.story)));
    return rows.filter((e) => held.has(e.story)).map((e) => ({ z: dot(w, e.x), e }));
  }).sort((a, b) => b.z - a.z);
  const all = rows.filter((e) => e.label).length;
  console.error(`${sort}: ${rows.length} pairs, ${all} of them in the gold; held out:`);
  for (const from of [1.5, 1, 0.5, 0, -0.5, -1, -1.5, -2]) {
    const taken = judged.filter((j) => j.z >= from), right = taken.filter((j) => j.e.label).length;
    console.error(`  from ${from}: ${right} right of ${taken.length}, ${((100 * right) / all).toFixed(0)} % found`);
  }
  for (const { z, e } of judged.slice(0, Number(option("--list") ?? 0))) console.error(`${z.toFixed(2)} ${e.label} ${e.story} ${e.words.map((x) => x.slice(0, 150)).join("\n        ")}`);
}

const weights = sorts.filter((s) => !option("--sort") || option("--sort") === s).map((sort) => {
  const of = rows.filter((e) => e.sort === sort);
  check(sort, of);
  return fit(of);
});
const column = (i) => weights.map((w) => `${w[i].toFixed(2)}F`).join(", ");
if (!process.argv.includes("--check")) writeFileSync(target, `/// @file
/// What each clue says for two values being on one point, in the order of Clue and of Point. Made by core/model/fit_points.mjs.
/// Internal to the compare room.
#pragma once

#include <array>
#include <string_view>

#include "compare/points.hpp"

namespace crossread::comparison {

struct PointWeight {
    std::string_view name;  ///< for a person
    std::array<float, kPoints> weight;
};

inline constexpr std::array<float, kPoints> kPointBias{${column(clues.length)}};
inline constexpr std::array<PointWeight, kClues> kPointWeights{{
${clues.map((c, i) => `    {"${c}", {${column(i)}}},\n`).join("")}}};

}  // namespace crossread::comparison
`);
