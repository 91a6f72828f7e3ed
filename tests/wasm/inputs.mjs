// What native and wasm are both given: the samples, the golden cases, and bytes that no article should be made of.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

async function filesUnder(folder, wanted) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries.filter((e) => e.isFile() && wanted(e.name)).map((e) => join(e.parentPath ?? e.path, e.name)).sort();
}

/** [{ name, content: Uint8Array }] */
export async function realInputs() {
    const paths = [
        ...(await filesUnder(join(root, "www/samples"), (name) => /\.(txt|html)$/.test(name))),
        ...(await filesUnder(join(root, "tests/golden"), (name) => /^(source|input|page)\./.test(name))),
    ];
    return Promise.all(paths.map(async (path) => ({ name: path.slice(root.length), content: new Uint8Array(await readFile(path)) })));
}

/** The seed articles, where the environment says where they are. */
export async function seedInputs() {
    const folder = process.env.CROSSREAD_DATA && join(process.env.CROSSREAD_DATA, "seeds");
    const paths = folder ? await filesUnder(folder, (name) => name.endsWith(".txt")) : [];
    return Promise.all(paths.map(async (path) => ({ name: path, content: new Uint8Array(await readFile(path)) })));
}

/** Seeded pseudo-random numbers in [0, n): the same on every run. */
export function dice(seed) {
    let state = seed >>> 0;
    return (n) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * n);
    };
}

/** Articles with bytes changed, dropped and repeated at random. */
export function mangled(inputs, count, seed = 7) {
    const roll = dice(seed);
    return Array.from({ length: count }, (_, i) => {
        const bytes = Uint8Array.from(inputs[roll(inputs.length)].content);
        for (let n = 0; n < 20; ++n) bytes[roll(bytes.length)] = roll(256);
        const cut = roll(bytes.length);
        return { name: `mangled ${i}`, content: bytes.slice(roll(2) * cut, roll(2) ? undefined : cut + roll(bytes.length)) };
    });
}
