// crossread.html: the whole reader in one file. One classic script and one style, both named by hash in the page's own
// policy, which forbids everything else: no request can leave the page.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { samples } from "./samples.mjs";

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * @param {string} root the project's folder
 * @param {(made: object) => Promise<string>} bundle makes the page's script, given the modules made for it
 */
export async function page(root, bundle) {
    const template = await readFile(`${root}www/index.html`, "utf8");
    const style = await readFile(`${root}www/page.css`, "utf8");
    const script = (await bundle({ "crossread-samples": { contents: JSON.stringify(await samples()), loader: "json" } })).replaceAll(
        "</script",
        "<\\/script",
    );
    const policy = [
        "default-src 'none'",
        `script-src ${hash(script)} 'wasm-unsafe-eval'`,
        "worker-src blob:",
        `style-src ${hash(style)}`,
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
        // No text becomes markup or script: lit's own templates and the address of our worker are all that is vouched for.
        "require-trusted-types-for 'script'",
        "trusted-types lit-html crossread",
    ].join("; ");
    const parts = { POLICY: policy, STYLE: style, SCRIPT: script };
    return template.replace(/%(POLICY|STYLE|SCRIPT)%/g, (_, name) => parts[name]);
}
