// The example with GNU parallel gives what one process gives; a broken record, and one that kills the program, cost only themselves.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { crossread, linesOf, root, withFiles } from "./support/tool.mjs";

const many = Number(process.env.CROSSREAD_MANY ?? 600);
const skip = spawnSync("parallel", ["--version"]).error ? "GNU parallel is not here" : false;
const example = (args, input) => spawnSync(join(root, "examples/parallel-read"), args, { input, encoding: "utf8", maxBuffer: 1 << 30 }).stdout;

const text = readFileSync(join(root, "www/samples/ferry-quayside-courier.txt"), "utf8");
const sources = (n) => Array.from({ length: n }, (_, i) => ({ name: `article ${i}`, content: i % 97 === 5 ? "" : `${i} people were there on Monday.\n\n${text.slice((i * 7) % 400)}` }));

test("many processes give what one gives, in the same order, broken records and all", { skip }, () => {
    const lines = linesOf(sources(many)).split("\n");
    lines[3] = "{ broken";
    const input = lines.join("\n");
    const one = crossread(["read", "--jsonl"], input).out;
    assert.equal(one.split("\n").length - 1, many);
    assert.ok(example([], input) === one, "the same bytes");
});

test("a record that kills the program costs only itself", { skip }, () =>
    withFiles({ deadly: `#!/bin/sh\nf=$(mktemp); cat > "$f"; if grep -q POISON "$f"; then kill -9 $$; fi; "${join(root, "build/crossread")}" "$@" < "$f"; rm "$f"\n` }, (pathOf) => {
        chmodSync(pathOf("deadly"), 0o755);
        const given = sources(40);
        const one = crossread(["read", "--jsonl"], linesOf(given)).out.split("\n");
        given[7] = { name: "poison", content: "POISON" };
        const out = example([pathOf("deadly")], linesOf(given)).split("\n");
        assert.equal(JSON.parse(out[7]).error.code, "crashed");
        assert.ok(out.toSpliced(7, 1).join("\n") === one.toSpliced(7, 1).join("\n"), "all the others are as they were");
    }));
