import { parseWorkspace } from "./workspace.js";

/** Files in folders that look like articles; a file that is chosen by itself is tried whatever it is called. */
const READABLE = /\.(html?|xhtml|mht|mhtml|txt|text|md|markdown|json|eml)$/i;

/**
 * Sources from whatever was dropped: files, folders, or text that was dragged.
 * @param {DataTransfer} transfer
 */
export async function fromDrop(transfer) {
    const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    const folders = entries.filter((entry) => entry.isDirectory);
    const files = [...transfer.files].filter((file) => !folders.some((folder) => folder.name === file.name));
    const text = files.length + folders.length ? [] : fromClipboard(transfer);
    const inFolders = (await Promise.all(folders.map(filesIn))).flat().filter((file) => READABLE.test(file.name));
    return text.concat(files, inFolders);
}

async function filesIn(entry) {
    if (entry.isFile) return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
    const reader = entry.createReader();
    const all = [];
    // A folder is handed over in parts; an empty part is its end.
    for (let part; (part = await new Promise((resolve, reject) => reader.readEntries(resolve, reject))).length; ) all.push(...part);
    return (await Promise.all(all.map(filesIn))).flat();
}

/** What the bookmarklet writes as plain text: the page's title, and its address on the second line. */
const ADDRESS = /^.*\n(https?:\/\/\S+)$/;

/** A copied page has its markup beside its text: the markup tells more. */
export function fromClipboard(transfer) {
    const html = transfer.getData("text/html");
    const text = transfer.getData("text/plain");
    // Some programs give every copied word a wrapper of markup; without a single element of a page it is plain text.
    const content = /<(p|h1|h2|article|div|li|br)\b/i.test(html) ? html : text;
    if (!content.trim()) return [];
    const format = content === html ? "html" : "text";
    const url = format === "html" ? ADDRESS.exec(text)?.[1] : undefined;
    return [{ name: firstLine(text) || "Pasted", content, format, ...(url ? { url } : {}) }];
}

/** The first line with words in it, short enough to be a name. */
export function firstLine(text) {
    const line = text.split("\n").map((l) => l.trim()).find(Boolean) ?? "";
    return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line;
}

/**
 * What a file holds: a workspace, or one source. Rejects with a message for a person.
 * @returns {Promise<{ workspace: object } | { source: object }>}
 */
export async function openFile(file) {
    if (!(file instanceof Blob)) return { source: file };
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!/\.json$/i.test(file.name)) return { source: { name: file.name, content: textOrBytes(bytes) } };
    return { workspace: parseWorkspace(new TextDecoder().decode(bytes)) };
}

/** Valid UTF-8 is kept as text, so that a workspace file stays readable; anything else as the bytes it is. */
function textOrBytes(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
        return bytes;
    }
}
