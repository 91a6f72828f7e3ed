// The JSON Schema, the JSON that is written and the words in core/report/names.hpp say the same.
import Ajv from "ajv/dist/2020.js";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import ts from "typescript";
import { crossread, linesOf, root, valuesOf } from "./support/tool.mjs";
import { mangled, realInputs, seedInputs } from "./wasm/inputs.mjs";

const schema = JSON.parse(readFileSync(`${root}core/report/schema.json`, "utf8"));
const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, strictTuples: false });
const isAnswer = ajv.compile(schema);
const isSource = ajv.compile({ $ref: `${schema.$id}#/$defs/source` });

const asSource = ({ name, content }) => ({ name, content: new TextDecoder().decode(content) });
const read = (sources) => valuesOf(crossread(["read", "--jsonl"], linesOf(sources)).out);
const compare = (sources) => valuesOf(crossread(["compare", "--jsonl"], linesOf(sources)).out)[0];

function assertValid(answer, name) {
    const problems = isAnswer(answer) ? [] : isAnswer.errors.slice(0, 5).map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
    assert.deepEqual(problems, [], name);
}

test("everything written about samples, golden cases and real articles is schema 1", async () => {
    const sources = [...(await realInputs()), ...(await seedInputs())].map(asSource);
    for (const source of sources) assert.ok(isSource(source));
    read(sources).forEach((answer, i) => assertValid(answer, sources[i].name));
    assertValid(compare(sources), "all compared");
    assertValid(compare(sources.slice(0, 3)), "one story compared");
});

test("everything written about damaged and odd input is schema 1", async () => {
    const odd = ["", " ", "\0", "a", "\u{1F600}", "\ufeffBOM", "<", "<p>", "{{x}}", "”“", "PUBLISHED : never", "1".repeat(400), "-- ".repeat(300)];
    const sources = [...mangled(await realInputs(), 120, 11).map(asSource), ...odd.map((content) => ({ name: "odd", content }))];
    for (const answer of read(sources)) assertValid(answer, answer.name);
    for (const format of ["text", "html", "mhtml", "prose"]) {
        for (const answer of read(sources.map((source) => ({ ...source, format })))) assertValid(answer, `${answer.name} as ${format}`);
    }
    for (let i = 0; i < 40; i += 4) assertValid(compare(sources.slice(i, i + 4)), `${i} and on, compared`);
    assertValid(compare([]), "nothing compared");
    assertValid(compare(Array(60).fill(sources[120 + 3])), "sixty compared");
});

/** Every property that a schema's object may have, as "definition.property". */
function promised() {
    return Object.entries(schema.$defs).flatMap(([name, { properties = {}, additionalProperties }]) =>
        additionalProperties === false ? Object.keys(properties).map((key) => `${name}.${key}`) : []);
}

/** The definitions' properties that are written, found by walking a value along its schema. */
function walk(value, node, seen) {
    if (node === true || node === undefined || value === null) return;
    if (node.$ref) {
        const name = node.$ref.split("/").at(-1);
        const target = schema.$defs[name];
        if (target.additionalProperties === false) for (const key of Object.keys(value)) seen.add(`${name}.${key}`);
        walk(value, target, seen);
    }
    for (const choice of node.anyOf ?? []) walk(value, choice, seen);
    if (Array.isArray(value)) value.forEach((item) => walk(item, node.items, seen));
    else if (typeof value === "object") {
        for (const [key, item] of Object.entries(value)) {
            walk(item, node.properties?.[key], seen);
            for (const inner of Object.values(node.patternProperties ?? {})) walk(item, inner, seen);
        }
    }
}

test("every property that the schema promises is written somewhere, or its writer names it", async () => {
    const writers = ["article_writer.cpp", "report_writer.cpp", "correction_json.cpp"].map((file) => readFileSync(`${root}core/report/${file}`, "utf8")).join("");
    const sources = (await realInputs()).map(asSource);
    const seen = new Set();
    for (const answer of read([...sources, { name: "bad", content: "" }])) walk(answer, { $ref: answer.error ? "#/$defs/failure" : "#/$defs/article" }, seen);
    walk(compare(sources), { $ref: "#/$defs/report" }, seen);
    const missing = promised().filter((property) => !seen.has(property) && !writers.includes(`"${property.split(".")[1]}"`));
    assert.deepEqual(missing, []);
});

test("the words of each enumeration are those that the writer has, in its order", () => {
    const header = readFileSync(`${root}core/report/names.hpp`, "utf8");
    const words = Object.fromEntries([...header.matchAll(/> (k\w+)\{([^}]*)\}/g)].map(([, name, list]) => [name, JSON.parse(`[${list}]`)]));
    const { source, article, block, dropped, dated, mention, entityType, time, quantity, quote, event, difference, timelineEntry, change, correction } = schema.$defs;
    assert.deepEqual(source.properties.format.enum, words.kFormat);
    assert.deepEqual(source.properties.analysis.enum, words.kAnalysis);
    assert.deepEqual(article.properties.format.enum, words.kFormat.slice(1));
    assert.deepEqual(quantity.properties.fate.enum, words.kFate.slice(2));
    const pairs = {
        kBlock: block.properties.kind, kDrop: dropped.properties.kind, kKnown: dated.properties.how, kMention: mention.properties.kind, kEntity: entityType,
        kTime: time.properties.type, kQuote: quote.properties.kind, kTold: event.properties.told, kDifference: difference.properties.kind,
        kCorrection: correction.properties.kind, kPrecision: timelineEntry.properties.precision, kChange: change.properties.kind,
    };
    for (const [name, node] of Object.entries(pairs)) assert.deepEqual(node.enum, words[name], name);
    assert.deepEqual(Object.keys(words).sort(), ["kAnalysis", "kFate", "kFormat", ...Object.keys(pairs)].sort());
});

/** The interfaces of web/crossread.d.ts: { name: { property: optional } }, inherited ones included, and their words. */
function interfacesOf(path) {
    const program = ts.createProgram([path], { strict: true, noLib: true });
    const checker = program.getTypeChecker();
    const found = {};
    ts.forEachChild(program.getSourceFile(path), (node) => {
        if (!ts.isInterfaceDeclaration(node)) return;
        const properties = checker.getPropertiesOfType(checker.getTypeAtLocation(node));
        found[node.name.text] = Object.fromEntries(properties.map((property) => {
            const words = [checker.getTypeOfSymbol(property)].flatMap((type) => (type.isUnion() ? type.types : [type])).filter((type) => type.isStringLiteral());
            return [property.name, { optional: Boolean(property.flags & ts.SymbolFlags.Optional), words: words.map((type) => type.value).sort() }];
        }));
    });
    return found;
}

test("the types for JavaScript have the schema's properties, the same optional ones and the same words", () => {
    const interfaces = interfacesOf(`${root}web/crossread.d.ts`);
    const pairs = {
        Article: "article", Report: "report", Span: "span", Dated: "dated", Block: "block", Dropped: "dropped", Mention: "mention", TimeExpression: "time",
        Quantity: "quantity", Quote: "quote", Event: "event", Diagnostic: "diagnostic", Entity: "entity", Agreement: "agreement", OnlyHere: "only",
        Difference: "difference", TimelineEntry: "timelineEntry", Versions: "versions", SpeakerQuotes: "speakerQuotes", Correction: "correction", EntityName: "entityName",
    };
    for (const [type, name] of Object.entries(pairs)) {
        const { properties, required } = schema.$defs[name];
        const typed = { ...interfaces[type] };
        // OnlyHere is a Span to a JavaScript program, which has `in` too.
        if (name !== "span") delete typed.in;
        assert.deepEqual(Object.keys(typed).sort(), Object.keys(properties).sort(), type);
        for (const [key, { optional, words }] of Object.entries(typed)) {
            assert.equal(optional, !required.includes(key), `${type}.${key}`);
            const node = properties[key].$ref ? schema.$defs[properties[key].$ref.split("/").at(-1)] : properties[key];
            if (node.enum) assert.deepEqual(words, [...node.enum].sort(), `${type}.${key}`);
        }
    }
});
