// The npm package: packed, installed in a fresh project, used as an import and as a command.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { realInputs, root } from "./inputs.mjs";

let project;
const npm = (...words) => execFileSync("npm", [...words, "--no-audit", "--no-fund", "--offline"], { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

before(async () => {
    project = await mkdtemp(join(tmpdir(), "crossread-package-"));
    await writeFile(join(project, "package.json"), '{ "name": "fresh", "version": "1.0.0", "type": "module" }');
    const [{ filename }] = JSON.parse(npm("pack", join(root, "dist/package"), "--json"));
    npm("install", `./${filename}`);
});
after(() => rm(project, { recursive: true }));

const command = (words, input = "") => spawnSync(join(project, "node_modules/.bin/crossread"), words, { cwd: root, input, encoding: "utf8", maxBuffer: 1 << 28 });
const native = (words, input = "") => spawnSync(join(root, "build/crossread"), words, { cwd: root, input, encoding: "utf8", maxBuffer: 1 << 28 });

test("a fresh project imports it and compares", () => {
    const program = `
        import { createReader } from "crossread";
        const reader = await createReader();
        const report = await reader.compare([{ name: "a", content: "One man died on Monday." }, { name: "b", content: "Two men died on Monday." }]);
        console.log(report.schema, report.articles.length);`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { cwd: project, encoding: "utf8" });
    assert.equal(stdout, "1 2\n");
});

test("its command takes the native tool's words and gives the same answers", async () => {
    const files = (await realInputs()).slice(0, 3).map(({ name }) => name);
    const lines = '{"name":"x","content":"A man died on Monday."}\n{"content":"He had no name."}\nno json\n{"content":""}\n{"content":5}\n';
    const calls = [
        [["read", ...files]],
        [["read", "--published", "2018-05-03", "--format", "prose", files[0]]],
        [["read", "--analysis", "story", files[0]]],
        [["read", "--analysis", "names", files[0]]],
        [["compare", "--analysis", "story", files[0]]],
        [["compare", ...files]],
        [["compare", "--markdown", ...files]],
        [["compare", files[0], "no-such-file"]],
        [["compare", "--corrections", "no-such-file", ...files]],
        [["compare", "--corrections", files[0], ...files]],
        [["read", "--corrections", files[0], files[0]]],
        [["read", "no-such-file"]],
        [["read", "--jsonl"], lines],
        [["compare", "--jsonl"], lines],
        [["read", "-"], "A man died on Monday in Kabul."],
        [[]],
        [["sing"]],
        [["read"]],
        [["read", "--format", "pdf", files[0]]],
        [["compare", "--published", "2018-05-03", files[0]]],
        [["--version"]],
        [["--help"]],
    ];
    for (const [words, input] of calls) {
        const [ours, theirs] = [command(words, input), native(words, input)];
        assert.ok(ours.stdout === theirs.stdout, `${words.join(" ")}: ${ours.stdout.length} and ${theirs.stdout.length} characters`);
        assert.equal(ours.stderr, theirs.stderr, words.join(" "));
        assert.equal(ours.status, theirs.status, words.join(" "));
    }
});

test("the types are right for a program that uses them", async () => {
    const program = `
        import { createReader, CrossreadError, type Report } from "crossread";
        import "crossread/element";
        const reader = await createReader({ worker: false });
        const report: Report = await reader.compare(["one", { content: new Uint8Array(3), published: "2018-05-03" }], {
            signal: AbortSignal.timeout(1000), onProgress: ({ phase, done }) => console.log(phase, done), onError: (e: CrossreadError) => console.log(e.code) });
        const names: string[] = report.entities.map((e) => e.name);
        const element = document.querySelector("cross-read")!;
        element.sources = [{ content: names.join() }];
        element.addEventListener("crossread-result", (event) => console.log(event.detail.report.similarity?.[0][0]));
        // @ts-expect-error there is no such format
        await reader.read({ content: "x", format: "pdf" });`;
    await writeFile(join(project, "program.ts"), program);
    const options = { strict: true, module: "nodenext", moduleResolution: "nodenext", target: "es2022", lib: ["es2022", "dom", "dom.iterable"], noEmit: true, skipLibCheck: false, types: [] };
    await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["program.ts"] }));
    const { stdout, status } = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", project], { encoding: "utf8" });
    assert.equal(stdout, "");
    assert.equal(status, 0);
});

test("custom-elements.json names what the element's source documents", async () => {
    const { modules } = JSON.parse(await readFile(join(root, "dist/package/custom-elements.json"), "utf8"));
    const [element] = modules[0].declarations;
    assert.equal(element.tagName, "cross-read");
    assert.deepEqual(element.events.map((e) => e.name), ["crossread-ready", "crossread-progress", "crossread-result", "crossread-select", "crossread-error"]);
    assert.ok(element.attributes.some((a) => a.name === "view") && element.cssParts.some((p) => p.name === "sentence"));
    const folders = ["web/element", "web/views"].map(async (folder) => (await readdir(join(root, folder))).filter((f) => f.endsWith(".js")).map((f) => join(root, folder, f)));
    const drawn = (await Promise.all((await Promise.all(folders)).flat().map((f) => readFile(f, "utf8")))).join("");
    const missing = element.cssParts.filter(({ name }) => !drawn.includes(`part="${name}"`));
    assert.deepEqual(missing, []);
});
