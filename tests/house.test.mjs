// The rules of the house that a machine can see to; CONTRIBUTING.md has them in words.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "./support/tool.mjs";

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root, encoding: "utf8" }).split("\n").filter((file) => file && existsSync(join(root, file)));
const textOf = (file) => readFileSync(join(root, file), "utf8");
/** What release/ ships was built from the rest: `release/verify` holds it to that. */
const sources = files.filter((file) => /\.(cpp|hpp|js|mjs|ts|css|sh|S)$/.test(file) && file !== "release/crossread.js");
const core = files.filter((file) => /^core\/.*\.(cpp|hpp)$/.test(file));
const rooms = textOf("CMakeLists.txt").match(/set\(ROOMS ([\w ]+)\)/)[1].split(" ");

/** Without comments and without what is quoted: word lists hold any word. */
const codeOf = (file) => textOf(file).replace(/"(?:[^"\\\n]|\\.)*"|\/\/.*$/gm, "");

/** The rooms' files, and those above them: crossread.*, cli and model stand on all rooms. */
const roomOf = (file) => file.split("/")[1];
const includesOf = (file) => [...textOf(file).matchAll(/^\s*#include\s+["<]([^">]+)[">]/gm)].map((match) => match[1]);

/** Lists every file for which `wrong` gives a word, so that a failure names them all. */
function none(among, wrong) {
    const found = among.map((file) => [file, wrong(file)]).filter(([, what]) => what).map(([file, what]) => `${file}: ${what}`);
    assert.deepEqual(found, []);
}

test("a room includes only rooms before it", () => {
    none(core.filter((file) => rooms.includes(roomOf(file))), (file) => {
        const own = rooms.indexOf(roomOf(file));
        const after = includesOf(file).filter((name) => rooms.indexOf(name.split("/")[0]) > own || /^(cli|crossread\.hpp)/.test(name));
        return after.join(", ");
    });
});

test("of all that ships only the report room sees the JSON library", () => {
    none(core.filter((file) => !["report", "model"].includes(roomOf(file))), (file) => includesOf(file).find((name) => name.startsWith("nlohmann")));
});

// What would throw, wait, or differ from machine to machine: the last are the functions of libm that are not exact.
const notAlike = /\bthrow\b|\btry\s*\{|\bcatch\s*\(|\btypeid\b|\bdynamic_cast\b|\bstd::(rand|time|clock|hash|log\d*|exp2?|pow|sin|cos|tanh?|cbrt|hypot)\b/;

test("what the wasm is made of has no regex, no streams, no exceptions and no chance in it", () => {
    const shipped = core.filter((file) => rooms.includes(roomOf(file)) || /^core\/crossread\./.test(file));
    const banned = ["regex", "iostream", "fstream", "random", "thread", "mutex", "filesystem", "format"];
    none(shipped, (file) => includesOf(file).find((name) => banned.includes(name)));
    none(shipped, (file) => codeOf(file).match(notAlike)?.[0]);
});

test("every header says in its first lines what it is for", () => {
    none(core.filter((file) => file.endsWith(".hpp")), (file) => !/^\/\/\/ @file\n\/\/\/ \S/.test(textOf(file)) && "does not begin with /// @file and a sentence");
});

test("a header pulls no namespace into those that include it", () => {
    none(core.filter((file) => file.endsWith(".hpp")), (file) => textOf(file).match(/^using namespace .*/m)?.[0]);
});

/** A longer file wants splitting. */
const kTooLong = 400;

test("a file is short, or generated and names its generator", () => {
    none(sources.filter((file) => !file.endsWith(".css")), (file) => {
        const lines = textOf(file).split("\n").length - 1;
        const generator = textOf(file).slice(0, 1000).match(/[Gg]enerated by (\S+)/)?.[1].replace(/[.,;]$/, "");
        return lines > kTooLong && !(generator && files.includes(generator)) && `${lines} lines`;
    });
});

test("nothing is left to be done later, or elsewhere than in an issue", () => {
    none(sources, (file) => textOf(file).match(new RegExp("\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b"))?.[0]);
});

test("no file names a folder of one machine or the address of one registry", () => {
    const texts = files.filter((file) => !/\.(bin|png|jpg|webp|woff2)$/.test(file));
    none(texts, (file) => textOf(file).match(/(?<![\w.*])\/(work|root|home|tmp)\/\w[^\s"']*|https?:\/\/[^\s"']*\/(npm|registry)\/[^\s"']*|"resolved": *"http[^"]*/)?.[0]);
});

test("the models together stay under 3 MB", () => {
    const sizes = files.filter((file) => /^core\/model\/.*\.bin$/.test(file)).map((file) => statSync(join(root, file)).size);
    assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= 3e6, String(sizes));
});

test("every test case is a sentence of its own", () => {
    const cases = files.filter((file) => /^tests\/core\/.*\.cpp$/.test(file)).flatMap((file) =>
        [...textOf(file).matchAll(/TEST_CASE\("((?:[^"\\]|\\.)*)"/g)].map((match) => `${roomOf(file.slice(6))}: ${match[1]}`));
    assert.deepEqual(cases.filter((name, i) => cases.indexOf(name) !== i), []);
    assert.deepEqual(cases.filter((name) => !name.includes(" ")), []);
});

const pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"].filter((file) => existsSync(join(root, file)));

test("what the pages for people name is there", () => {
    const made = /^(build|dist|build-wasm|node_modules)(\/|$)/;
    none(pages, (page) => {
        const links = [...textOf(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map((match) => match[1]);
        const paths = [...textOf(page).matchAll(/`\.?\/?((?:core|web|www|tests|cmake|tools)\/[\w./-]+)`/g)].map((match) => match[1]);
        const scripts = [...textOf(page).matchAll(/(?:^|[\s`])\.\/([\w./-]+\.sh)/gm)].map((match) => match[1]);
        return [...links, ...paths, ...scripts].filter((path) => !made.test(path) && !existsSync(join(root, path))).join(", ");
    });
});

test("what the pages call on the command line is there", () => {
    const options = textOf("core/cli/options.hpp") + textOf("build-wasm.sh") + textOf("tests/run.sh");
    const calls = /(?:crossread (?:read|compare)|\.\/build-wasm\.sh|\.\/tests\/run\.sh)[^\n`]*/g;
    none(pages, (page) => [...textOf(page).matchAll(calls)].flatMap(([call]) => call.match(/ --[\w-]+/g) ?? []).filter((option) => !options.includes(option.trim())).join(" "));
});

const seeds = process.env.CROSSREAD_DATA && join(process.env.CROSSREAD_DATA, "seeds");

test("no sentence of a real article is in the tree", { skip: !seeds && "CROSSREAD_DATA is not set" }, () => {
    const sentences = readdirSync(seeds).filter((name) => name.endsWith(".txt"))
        .flatMap((name) => readFileSync(join(seeds, name), "utf8").split(/\n|(?<=[.”"]) /)).map((line) => line.trim()).filter((line) => line.length > 70);
    none(files.filter((file) => !file.endsWith(".bin")), (file) => {
        const text = textOf(file);
        return sentences.find((sentence) => text.includes(sentence));
    });
});
