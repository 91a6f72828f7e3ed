// How long the models take to load: from a compiled module to the first answer, beside the same answer once more. Needs the build
// of ./build-wasm.sh. node tests/bench/load.mjs
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const built = fileURLToPath(new URL("../../build-wasm/crossread-core", import.meta.url));
const { default: createCore } = await import(`${built}.mjs`);
const ROUNDS = 11;
const about = JSON.stringify({ name: "load", format: "prose" });
const text = new TextEncoder().encode("Mayor Ana Ruiz of Lima told the River Bank on Monday that 30 boats had sunk.");

/** Milliseconds that `work` takes, and what it gives. */
async function timed(work) {
    const begin = performance.now(), value = await work();
    return [performance.now() - begin, value];
}

const middle = (times) => {
    times.sort((a, b) => a - b);
    return `${times[times.length >> 1].toFixed(1).padStart(7)} (fastest ${times[0].toFixed(1)})`;
};
const times = { compiled: [], instantiated: [], first: [], again: [] };
const bytes = readFileSync(`${built}.wasm`);
for (let round = 0; round < ROUNDS; ++round) {
    const [compiling, module] = await timed(() => WebAssembly.compile(bytes));
    const instantiateWasm = (imports, done) => (WebAssembly.instantiate(module, imports).then((instance) => done(instance, module)), {});
    const [starting, core] = await timed(() => createCore({ locateFile: () => "", instantiateWasm }));
    const session = new core.Session();
    const [first] = await timed(() => session.add(about, text)), [again] = await timed(() => session.add(about, text));
    [compiling, starting, first, again].forEach((ms, i) => Object.values(times)[i].push(ms));
}
console.log(`crossread-core.wasm, ${bytes.length} bytes, median of ${ROUNDS} loads, ms`);
console.log(`compiled      ${middle(times.compiled)}`);
console.log(`instantiated  ${middle(times.instantiated)}   with the models in its memory`);
console.log(`first answer  ${middle(times.first)}   the same again ${middle(times.again)}`);
