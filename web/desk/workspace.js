/**
 * A workspace: the articles as they were given, and what was corrected by hand. Everything else is worked out again.
 * { sources: [{ key, name, content, format?, published?, url?, outlet?, keep? }], corrections: [] }
 */
import { DIFFERENCE, ENTITY } from "../model/words.js";
import { fromShape, hasShape, isList, isOneOf, isText } from "./shapes.js";

export const EMPTY = Object.freeze({ sources: [], corrections: [], title: "" });

/** Bounds of a file from a stranger: more than anyone keeps by hand, and little enough to look through at once. */
const MOST = { sources: 1000, corrections: 10_000, pieces: 10_000, line: 2000, content: 1 << 28 };

const line = isText(MOST.line);
const unit = (value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32;
const SOURCE = {
    name: line,
    content: isText(MOST.content),
    base64: isText(MOST.content, /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/),
    format: isOneOf("auto", "text", "html", "mhtml", "prose"),
    published: isText(40, /^[\d:T.Z+-]*$/),
    url: line,
    outlet: line,
    keep: isList(MOST.pieces, (piece) => Array.isArray(piece) && piece.length === 2 && piece.every(unit)),
};
const type = isOneOf(...Object.keys(ENTITY));
const entity = hasShape({ type, name: line });
const sentences = isList(MOST.sources, isText(MOST.content));
/** By kind: the Correction of crossread.d.ts. */
const CORRECTIONS = {
    rename: { entity, to: line },
    merge: { entity, into: entity },
    split: { entity, wording: line },
    retype: { entity, type },
    apart: { sentences },
    no_difference: { difference: isOneOf(...Object.keys(DIFFERENCE)), sentences },
};

/** The file that a colleague opens to go on where you stopped. */
export function workspaceJson({ sources, corrections, title }) {
    const written = sources.map(({ key, content, ...source }) => ({
        ...source,
        ...(typeof content === "string" ? { content } : { base64: toBase64(content) }),
    }));
    return JSON.stringify({ crossread: "workspace", version: 1, title, sources: written, corrections }, null, 1);
}

/**
 * A workspace from a file, whoever made it: only the fields above are taken, each checked. What a file holds besides is
 * passed over; a field that is no such thing refuses the file. Throws an Error with a message for a person.
 */
export function parseWorkspace(text) {
    let given;
    try {
        given = JSON.parse(text);
    } catch {
        throw new Error("This is not a complete JSON file.");
    }
    const { crossread, version = 1, title = "", sources, corrections = [] } = given ?? {};
    if (crossread !== "workspace") throw new Error("This JSON file is no Crossread workspace.");
    if (version !== 1) throw new Error(`This workspace is of version ${version}; this page reads version 1.`);
    const fine = line(title) && isList(MOST.sources)(sources) && isList(MOST.corrections)(corrections);
    if (!fine) throw new Error("This workspace is damaged: its title, articles or corrections are no such thing.");
    return { title, sources: sources.map(source), corrections: corrections.map(correction) };
}

function source(given, index) {
    const { base64, ...rest } = fromShape(given, SOURCE, `article ${index + 1}`);
    if ((base64 ?? rest.content) === undefined) throw new Error(`This workspace is damaged: article ${index + 1} has no content.`);
    return base64 === undefined ? rest : { ...rest, content: fromBase64(base64) };
}

function correction(given, index) {
    const what = `correction ${index + 1}`;
    if (!Object.hasOwn(CORRECTIONS, given?.kind)) throw new Error(`This workspace is damaged: ${what} is of no known kind.`);
    const shape = CORRECTIONS[given.kind];
    if (!hasShape(shape)(given)) throw new Error(`This workspace is damaged: ${what} lacks what its kind needs.`);
    return { kind: given.kind, ...fromShape(given, shape, what) };
}

function toBase64(bytes) {
    let binary = "";
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
}

function fromBase64(text) {
    return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}
