// Law 5: the native tool and the wasm give the same bytes.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, test } from "node:test";
import { mangled, realInputs, root, seedInputs } from "./inputs.mjs";

let session;
before(async () => {
    const { default: createCore } = await import(`${root}build-wasm/crossread-core.mjs`);
    const core = await createCore({ wasmBinary: await readFile(`${root}build-wasm/crossread-core.wasm`), locateFile: () => "" });
    session = new core.Session();
});

const asText = (content) => new TextDecoder().decode(content);

/** Equal texts; where they are not, only the place where they part, because a report is long. */
function same(ours, theirs, what) {
    if (ours === theirs) return;
    let at = 0;
    while (ours[at] === theirs[at]) ++at;
    assert.fail(`${what} at ${at}: wasm …${ours.slice(at - 80, at + 80)}… native …${theirs.slice(at - 80, at + 80)}…`);
}

/** Both answers to the same lines of JSON. */
function native(command, inputs, more = []) {
    const lines = inputs.map(({ name, content }) => JSON.stringify({ name, content: asText(content) })).join("\n");
    const { stdout } = spawnSync(`${root}build/crossread`, [command, "--jsonl", ...more], { input: lines, encoding: "utf8", maxBuffer: 1 << 30 });
    return stdout.split("\n").slice(0, -1);
}

function add({ name, content }) {
    return JSON.parse(session.add(JSON.stringify({ name }), new TextEncoder().encode(asText(content))));
}

function wasmRead(input) {
    const answer = add(input);
    if (answer.error) return JSON.stringify(answer);
    const article = session.article(answer.id);
    session.remove(answer.id);
    return article;
}

function wasmCompare(inputs, corrections = "[]") {
    const ids = inputs.map(add).flatMap(({ id }) => (id ? [id] : []));
    const report = session.compare(ids, corrections);
    ids.forEach((id) => session.remove(id));
    return report;
}

test("each article is the same from both", async () => {
    const inputs = [...(await realInputs()), ...(await seedInputs())];
    assert.ok(inputs.length >= 6);
    const expected = native("read", inputs);
    inputs.forEach((input, i) => same(wasmRead(input), expected[i], input.name));
});

test("a comparison is the same from both", async () => {
    for (const inputs of [await realInputs(), await seedInputs()].filter((list) => list.length)) {
        same(wasmCompare(inputs), native("compare", inputs)[0], "report");
    }
});

test("a comparison with corrections is the same from both", async () => {
    const inputs = await realInputs();
    const plain = JSON.parse(wasmCompare(inputs));
    const [kept, gone] = plain.entities.filter((e) => e.type === "person").map(({ type, name }) => ({ type, name }));
    const [agreement] = plain.agreements;
    const sentences = agreement.spans.map((span) => plain.articles.find((a) => a.id === span.article).text.slice(span.begin, span.end));
    const corrections = [{ kind: "merge", entity: gone, into: kept }, { kind: "apart", sentences }];
    const ours = wasmCompare(inputs, JSON.stringify(corrections));
    assert.deepEqual(JSON.parse(ours).corrections, corrections);
    const file = join(await mkdtemp(join(tmpdir(), "crossread-")), "corrections.json");
    await writeFile(file, JSON.stringify(corrections));
    same(ours, native("compare", inputs, ["--corrections", file])[0], "report");
});

test("broken articles are the same from both", async () => {
    const inputs = mangled(await realInputs(), 60);
    const expected = native("read", inputs);
    inputs.forEach((input, i) => same(wasmRead(input), expected[i], input.name));
});
