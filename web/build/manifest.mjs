// custom-elements.json, from the tags in the element's own comment, so that the two cannot disagree.
import { readFile } from "node:fs/promises";

const TAG = /^ \* @(attr|event|csspart|cssproperty|slot)\s+(?:\{([^}]*)\}\s+)?(\S+)(?:\s+-\s+(.*))?$/gm;
const LISTS = { attr: "attributes", event: "events", csspart: "cssParts", cssproperty: "cssProperties", slot: "slots" };

/** https://github.com/webcomponents/custom-elements-manifest, schema 1.0.0 */
export async function manifest(root) {
    const path = "web/element/cross-read.js";
    const source = await readFile(`${root}${path}`, "utf8");
    const comment = source.slice(source.indexOf("/**\n * Several articles"), source.indexOf("export class CrossRead"));
    const lists = { attributes: [], events: [], cssParts: [], cssProperties: [], slots: [] };
    for (const [, tag, type, name, description = ""] of comment.matchAll(TAG)) {
        lists[LISTS[tag]].push({ name: name === "-" ? "" : name, ...(type ? { type: { text: type } } : {}), description });
    }
    const declaration = {
        kind: "class",
        customElement: true,
        name: "CrossRead",
        tagName: "cross-read",
        description: comment.split("\n")[1].replace(/^ \* /, ""),
        ...lists,
    };
    const exports = [{ kind: "custom-element-definition", name: "cross-read", declaration: { name: "CrossRead", module: "crossread.js" } }];
    return { schemaVersion: "1.0.0", readme: "README.md", modules: [{ kind: "javascript-module", path: "crossread.js", declarations: [declaration], exports }] };
}
