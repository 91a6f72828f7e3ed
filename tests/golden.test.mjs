// Each folder of tests/golden is a case: source.* is read, and what expected.json names must come out.
// "given" in it holds the format or the date that are handed in with the source. tests/new-case makes one.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { answerOf, caseNames, goldenFolder, keys, viewOf } from "./support/golden.mjs";

for (const name of caseNames()) {
    test(name, () => {
        const { given, ...expected } = JSON.parse(readFileSync(join(goldenFolder, name, "expected.json"), "utf8"));
        const wanted = Object.keys(expected);
        assert.ok(wanted.length > 0 && wanted.every((key) => keys.includes(key)), `expects one of ${keys.join(", ")}`);
        assert.deepEqual(viewOf(answerOf(name, given), wanted), expected);
    });
}
