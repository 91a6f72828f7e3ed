// Packs a model file for the wasm; packed.hpp says in what form, and undoes it.
//   node pack.mjs FILE.bin OUT
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SHARES = 4096, LANES = 4, LEAST = 65536; // packed.cpp has the same three
const WIDTHS = [1, 2, 4, 8, 16, 32]; // columns that are tried; the records of our models are so wide, or have no fixed width

/** How many of SHARES each value gets: at least one where it occurs, and all of them together. */
function sharesOf(bytes) {
    const counts = new Array(256).fill(0);
    for (const byte of bytes) ++counts[byte];
    const shares = counts.map((count) => (count ? Math.max(1, Math.floor((count * SHARES) / bytes.length)) : 0));
    for (let over = shares.reduce((a, b) => a + b) - SHARES; over !== 0; over -= Math.sign(over)) {
        shares[shares.indexOf(Math.max(...shares))] -= Math.sign(over);
    }
    return shares;
}

const u32 = (value) => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];
const u16 = (value) => [value & 255, value >>> 8];

/** One column: its values' shares, the states to begin with, the words. Written from its end, since the states are read backwards. */
function packColumn(bytes) {
    const shares = sharesOf(bytes);
    const begins = shares.map((_, value) => shares.slice(0, value).reduce((a, b) => a + b, 0));
    const states = new Array(LANES).fill(LEAST), words = [];
    for (let at = bytes.length - 1; at >= 0; --at) {
        const share = shares[bytes[at]], lane = at % LANES;
        if (states[lane] >= share * (2 ** 32 / SHARES)) {
            words.push(states[lane] % 65536);
            states[lane] = Math.floor(states[lane] / 65536);
        }
        states[lane] = Math.floor(states[lane] / share) * SHARES + (states[lane] % share) + begins[bytes[at]];
    }
    const values = [...shares.entries()].filter(([, share]) => share);
    return [...u16(values.length), ...values.flatMap(([value, share]) => [value, ...u16(share)]), ...states.flatMap(u32), ...words.reverse().flatMap(u16)];
}

function packBy(columns, bytes) {
    const packed = Array.from({ length: columns }, (_, column) => packColumn(bytes.filter((_, at) => at % columns === column)));
    return Uint8Array.from([...u32(bytes.length), ...u32(columns), ...packed.flat()]);
}

/** The bytes, packed by as many columns as make them smallest. */
export function pack(bytes) {
    return WIDTHS.filter((width) => width <= bytes.length).map((width) => packBy(width, bytes)).reduce((best, one) => (one.length < best.length ? one : best));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(process.argv[3], pack(readFileSync(process.argv[2])));
