/**
 * A workspace: the articles as they were given, and what was corrected by hand. Everything else is worked out again.
 * { sources: [{ key, name, content, format?, published?, url?, outlet?, keep? }], corrections: [] }
 */
export const EMPTY = Object.freeze({ sources: [], corrections: [], title: "" });

/** The file that a colleague opens to go on where you stopped. */
export function workspaceJson({ sources, corrections, title }) {
    const written = sources.map(({ key, content, ...source }) => ({
        ...source,
        ...(typeof content === "string" ? { content } : { base64: toBase64(content) }),
    }));
    return JSON.stringify({ crossread: "workspace", version: 1, title, sources: written, corrections }, null, 1);
}

/** Throws an Error with a message for a person. */
export function parseWorkspace(text) {
    let given;
    try {
        given = JSON.parse(text);
    } catch {
        throw new Error("This is not a complete JSON file.");
    }
    if (given?.crossread !== "workspace" || !Array.isArray(given.sources)) throw new Error("This JSON file is no Crossread workspace.");
    const sources = given.sources.map(({ base64, ...source }) => ({ ...source, content: base64 === undefined ? String(source.content) : fromBase64(base64) }));
    return { title: String(given.title ?? ""), sources, corrections: Array.isArray(given.corrections) ? given.corrections : [] };
}

function toBase64(bytes) {
    let binary = "";
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
}

function fromBase64(text) {
    return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}
