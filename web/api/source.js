import { CrossreadError } from "./errors.js";

const FIELDS = ["name", "content", "format", "published", "url", "keep", "analysis"];

/** A Source with all its fields, from what a caller gave: an object, or a bare text. */
export function asSource(given, index) {
    const source = typeof given === "string" ? { content: given } : { ...given };
    const name = source.name ?? source.content?.name ?? `article ${index + 1}`;
    const content = source.content;
    const known = typeof content === "string" || content instanceof ArrayBuffer || ArrayBuffer.isView(content) || isBlob(content);
    if (!known) throw new CrossreadError("bad_source", "The content is text, bytes or a Blob.", name);
    const out = { name, content };
    for (const key of ["format", "published", "url", "analysis"]) if (source[key]) out[key] = String(source[key]);
    if (source.keep?.length) out.keep = source.keep;
    return out;
}

/** Bytes are compared by identity: whoever changes them hands over another array. */
export function sameSource(a, b) {
    return FIELDS.every((key) => a[key] === b[key]);
}

export async function bytesOf(content) {
    if (typeof content === "string") return new TextEncoder().encode(content);
    if (isBlob(content)) return readable(new Uint8Array(await content.arrayBuffer()));
    if (content instanceof ArrayBuffer) return readable(new Uint8Array(content));
    return readable(new Uint8Array(content.buffer, content.byteOffset, content.byteLength));
}

/** The encodings that the core leaves to TextDecoder: their tables would weigh more than its models. */
const EAST_ASIAN = /^(?:shift[-_]jis|sjis|x-sjis|windows-31j|euc-jp|gb2312|gbk|x-gbk|gb18030|big5(?:-hkscs)?|euc-kr|ks_c_5601-1987|windows-949)$/i;

/** Bytes that state such an encoding near their beginning, and are no UTF-8, become UTF-8; all others stay. */
function readable(bytes) {
    const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
    const stated = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? "";
    if (!EAST_ASIAN.test(stated) || isUtf8(bytes)) return bytes;
    return new TextEncoder().encode(new TextDecoder(stated).decode(bytes));
}

function isUtf8(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        return true;
    } catch {
        return false;
    }
}

function isBlob(content) {
    return typeof Blob !== "undefined" && content instanceof Blob;
}
