// What an analysis takes, it gives back: the engine's memory does not grow with the number of articles that it has read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleTexts, sizesOver } from "../support/flat.mjs";

test("after five hundred analyses the engine has the memory that it had after fifty", async () => {
    const sizes = await sizesOver(500, await sampleTexts());
    assert.equal(sizes.at(-1), sizes[49]);
});
