// The marked texts that the tagger is trained on keep to their own rules.
import assert from "node:assert/strict";
import { test } from "node:test";
import { articles, problems } from "../core/model/labels/check.mjs";

test("every mark is whole, and every capital is in a name or known to be none", () => {
    assert.ok(articles().length > 10);
    assert.deepEqual(problems(), []);
});
