#!/usr/bin/env node
// `crossread` from npm: the native tool's words and answers, by WebAssembly.
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { buffer } from "node:stream/consumers";
import { createReader, CrossreadError } from "./crossread.mjs";
import { USAGE, parseOptions } from "./options.mjs";

const print = (text) => new Promise((done) => process.stdout.write(`${text}\n`, done));
const errorLine = (name, { code, message }) => JSON.stringify({ name, error: { code, message } });

/** Each input as { name, source } or { name, error }, one after the other. */
async function* inputs({ jsonl, files, format, published, analysis }) {
    if (!jsonl) {
        for (const name of files) {
            try {
                yield { name, source: { name, format, published, analysis, content: name === "-" ? await buffer(process.stdin) : await readFile(name) } };
            } catch {
                yield { name, error: new CrossreadError("unreadable", "The file cannot be opened.", name) };
            }
        }
        return;
    }
    let number = 0;
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
        number += 1;
        if (line.trim()) yield fromLine(line, `line ${number}`);
    }
}

function fromLine(line, fallback) {
    let source;
    try {
        source = JSON.parse(line);
    } catch {
        source = null;
    }
    if (source === null || typeof source !== "object" || Array.isArray(source)) return { name: fallback, error: new CrossreadError("bad_json", "The line is no JSON object.") };
    const fields = ["name", "content", "format", "published", "url", "analysis"];
    const wrong = fields.some((key) => source[key] !== undefined && source[key] !== null && typeof source[key] !== "string");
    if (wrong) return { name: fallback, error: new CrossreadError("bad_json", "name, content, format, published, url and analysis are texts.") };
    return { name: source.name || fallback, source: { ...source, name: source.name ?? "", content: source.content ?? "" } };
}

async function read(reader, options) {
    let failed = false;
    for await (const { name, source, error } of inputs(options)) {
        const line = error ? errorLine(name, error) : await reader.readJson(source).catch((e) => ((failed = true), errorLine(name, e)));
        failed ||= Boolean(error);
        await print(line);
    }
    return failed ? 1 : 0;
}

/** The corrections' list, or the error that the native tool gives. */
async function correctionsOf({ corrections }) {
    if (!corrections) return { list: [] };
    const text = await readFile(corrections, "utf8").catch(() => null);
    if (text === null) return { error: new CrossreadError("unreadable", "The file cannot be opened.") };
    try {
        return { list: JSON.parse(text) };
    } catch {
        return { list: null };
    }
}

async function compare(reader, options) {
    const { list: corrections, error: unreadable } = await correctionsOf(options);
    if (unreadable) return process.stderr.write(`${errorLine(options.corrections, unreadable)}\n`), 1;
    const given = [];
    for await (const input of inputs(options)) given.push(input);
    const readable = given.filter(({ source }) => source);
    const onError = (error, index) => (readable[index].error = error);
    const sources = readable.map(({ source }) => source);
    try {
        await print(await (options.markdown ? reader.markdown(sources, { onError, corrections }) : reader.compareJson(sources, { onError, corrections })));
    } catch (error) {
        if (error.code !== "bad_corrections") throw error;
        return process.stderr.write(`${errorLine(options.corrections, error)}\n`), 1;
    }
    const failed = given.filter(({ error }) => error);
    for (const { name, error } of failed) process.stderr.write(`${errorLine(name, error)}\n`);
    return failed.length ? 1 : 0;
}

async function main() {
    const options = parseOptions(process.argv.slice(2));
    if (options.wrong) {
        process.stderr.write(`crossread: ${options.wrong}\n${USAGE}`);
        return 2;
    }
    if (options.command === "help") return process.stdout.write(USAGE), 0;
    if (options.command === "version") {
        const { version } = JSON.parse(await readFile(new URL("./package.json", import.meta.url), "utf8"));
        return process.stdout.write(`crossread ${version}\n`), 0;
    }
    const reader = await createReader();
    return options.command === "read" ? read(reader, options) : compare(reader, options);
}

process.exitCode = await main();
