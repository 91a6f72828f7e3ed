// Does memory stay as it is, however many articles one worker reads? node tests/bench/flat.mjs [ANALYSES]
import { sampleTexts, sizesOver } from "../support/flat.mjs";

const count = Number(process.argv[2] ?? 10_000);
const begin = performance.now();
const sizes = await sizesOver(count, await sampleTexts());
for (const at of [1, 10, 100, 1000, 10_000].filter((n) => n < count).concat(count)) console.log(`after ${String(at).padStart(6)} analyses: ${(sizes[at - 1] / 1e6).toFixed(1)} MB`);
console.log(`${(count / ((performance.now() - begin) / 1000)).toFixed(0)} analyses a second`);
