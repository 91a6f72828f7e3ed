// Writes char_refs.inc from the table of named character references that the HTML Standard publishes:
//   node make_char_refs.mjs entities.json > char_refs.inc      (https://html.spec.whatwg.org/entities.json)
import { readFileSync } from "node:fs";

const table = JSON.parse(readFileSync(process.argv[2], "utf8"));
const hex = code => "0x" + code.toString(16).toUpperCase();
const bytes = (a, b) => (a < b ? -1 : a > b ? 1 : 0);   // names are ASCII, so this is the order of their bytes
const rows = Object.entries(table).map(([name, { codepoints: [first, second = 0] }]) => [name.slice(1), first, second]);
rows.sort((a, b) => bytes(a[0], b[0]));

console.log("// Written by make_char_refs.mjs; do not edit. Sorted by the bytes of the names.");
let line = "";
for (const [name, first, second] of rows) {
    const row = `{"${name}", ${hex(first)}, ${second ? hex(second) : 0}},`;
    if (line && line.length + row.length + 1 > 140) { console.log(line); line = ""; }
    line += (line ? " " : "") + row;
}
console.log(line);
