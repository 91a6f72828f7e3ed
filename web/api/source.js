import { CrossreadError } from "./errors.js";

const FIELDS = ["name", "content", "format", "published", "url", "keep"];

/** A Source with all its fields, from what a caller gave: an object, or a bare text. */
export function asSource(given, index) {
    const source = typeof given === "string" ? { content: given } : { ...given };
    const name = source.name ?? source.content?.name ?? `article ${index + 1}`;
    const content = source.content;
    const known = typeof content === "string" || content instanceof ArrayBuffer || ArrayBuffer.isView(content) || isBlob(content);
    if (!known) throw new CrossreadError("bad_source", "The content is text, bytes or a Blob.", name);
    const out = { name, content };
    for (const key of ["format", "published", "url"]) if (source[key]) out[key] = String(source[key]);
    if (source.keep?.length) out.keep = source.keep;
    return out;
}

/** Bytes are compared by identity: whoever changes them hands over another array. */
export function sameSource(a, b) {
    return FIELDS.every((key) => a[key] === b[key]);
}

export async function bytesOf(content) {
    if (typeof content === "string") return new TextEncoder().encode(content);
    if (isBlob(content)) return new Uint8Array(await content.arrayBuffer());
    if (content instanceof ArrayBuffer) return new Uint8Array(content);
    return new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
}

function isBlob(content) {
    return typeof Blob !== "undefined" && content instanceof Blob;
}
