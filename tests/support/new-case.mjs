// tests/new-case FILE [NAME] [KEY...]: makes a golden case of a file; tests/new-case --again NAME: writes what it gives now.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { answerOf, goldenFolder, keys, pageKeys, viewOf } from "./golden.mjs";

const usage = `usage: tests/new-case FILE [NAME] [KEY...]   a new case, expecting what the file gives now
       tests/new-case --again NAME           the same case, expecting what it gives now
KEY: ${keys.join(", ")}. Without one: ${pageKeys.join(", ")}.`;

function fail(message) {
    console.error(message);
    process.exit(2);
}

function write(name, wanted, given) {
    const path = join(goldenFolder, name, "expected.json");
    const expected = { ...(given ? { given } : {}), ...viewOf(answerOf(name, given), wanted) };
    writeFileSync(path, `${JSON.stringify(expected, null, 2)}\n`);
    console.log(`tests/golden/${name}/expected.json holds what comes out now. Correct it by hand to what should come out.`);
}

const words = process.argv.slice(2);
if (words[0] === "--again" && words.length === 2) {
    const path = join(goldenFolder, words[1], "expected.json");
    if (!existsSync(path)) fail(`There is no case ${words[1]}.`);
    const { given, ...expected } = JSON.parse(readFileSync(path, "utf8"));
    write(words[1], Object.keys(expected), given);
} else {
    const [file, ...rest] = words;
    if (!file || file.startsWith("-")) fail(usage);
    const name = rest.length && !keys.includes(rest[0]) ? rest.shift() : basename(file, extname(file));
    if (!/^[a-z0-9-]+$/.test(name)) fail(`'${name}': a case is named in small letters, digits and hyphens.`);
    const unknown = rest.find((key) => !keys.includes(key));
    if (unknown) fail(`'${unknown}' cannot be expected.\n${usage}`);
    if (!existsSync(file)) fail(`There is no file ${file}.`);
    const folder = join(goldenFolder, name);
    if (existsSync(folder)) fail(`There is a case ${name} already.`);
    mkdirSync(folder, { recursive: true });
    copyFileSync(file, join(folder, `source${extname(file) || ".txt"}`));
    write(name, rest.length ? rest : pageKeys);
}
