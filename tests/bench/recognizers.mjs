// Times and quantities against the cases that Microsoft's Recognizers-Text is tested with:
// CROSSREAD_DATA=FOLDER node tests/bench/recognizers.mjs [--misses]
// FOLDER/times/recognizers holds DateTimeModel.json and English/*.json. They are commands to a calendar and bare sums rather
// than news, so the figure shows which forms are read at all, not how news is read. Found: one of ours overlaps; right: it
// also has the value (for times, of the readings that the case allows, either past or future; ranges are met by their ends).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crossread, linesOf, valuesOf } from "../support/tool.mjs";

const args = process.argv.slice(2), misses = args.includes("--misses");
const folder = process.env.CROSSREAD_DATA ?? args.find((arg) => !arg.startsWith("--"));
if (!folder) throw new Error("Name the data folder in CROSSREAD_DATA.");
const cases = (name) => JSON.parse(readFileSync(join(folder, "times/recognizers", name), "utf8").replace(/^\uFEFF/, ""));

const kinds = {
    date: "time: dates", datetime: "time: dates with the hour", time: "time: clock times", duration: "time: durations", set: "time: sets",
    daterange: "time: stretches of days", datetimerange: "time: stretches within days", timerange: "time: stretches of hours",
};

/** The values that a case allows, as TIMEX3 values or as the days that they mean. */
function allowed({ Resolution }) {
    return (Resolution?.values ?? []).flatMap(({ timex, value, start, end }) => [timex, value, value?.replace(" ", "T").slice(0, 16), start && end && `${start}/${end}`, start]).filter(Boolean);
}

function timeRight(ours, gold) {
    const day = ours.value.slice(0, 10), wanted = allowed(gold);
    return wanted.some((value) => value === ours.value || value === day || (ours.value.includes("T") && value === ours.value.slice(ours.value.indexOf("T"))) ||
        ours.value === value.slice(0, 7) || ours.value === value.slice(0, 4) || value.replace(/^.*T/, "T") + ":00" === ours.value.slice(ours.value.indexOf("T")));
}

const close = (a, b) => Math.abs(a - b) <= 1e-6 + 1e-4 * Math.abs(b);
const numberRight = (ours, gold) => close(ours.value, parseFloat(String(gold.Resolution?.value)));

const times = cases("DateTimeModel.json").flatMap(({ Input, Context, Results }) =>
    [{ text: Input, published: Context?.ReferenceDateTime?.slice(0, 16), gold: Results.filter(({ TypeName }) => kinds[TypeName?.split(".")[1]]) }]);
const figures = ["Number", "Percent", "Currency", "Dimension", "Temperature", "Age", "Ordinal"].map((name) =>
    [`quantity: ${name.toLowerCase()}`, cases(`English/${name}Model.json`).map(({ Input, Results }) => ({ text: Input, gold: Results }))]);

function read(list) {
    return valuesOf(crossread(["read", "--jsonl"], linesOf(list.map(({ text, published }, i) => ({ name: `${i}`, content: text, format: "prose", ...(published && { published }) })))).out);
}

const rows = new Map();
function score(label, list, key, right, labelOf = () => label) {
    const articles = read(list);
    list.forEach(({ text, gold }, i) => {
        const ours = articles[i][key] ?? [];
        for (const item of gold) {
            const row = rows.get(labelOf(item)) ?? { all: 0, found: 0, right: 0 };
            const met = ours.filter(({ begin, end }) => begin <= item.End && item.Start < end);
            const good = met.some((x) => right(x, item));
            rows.set(labelOf(item), { all: row.all + 1, found: row.found + (met.length > 0), right: row.right + good });
            if (misses && !good) console.log(`${labelOf(item)}\t${item.Text}\twanted ${allowed(item)[0] ?? item.Resolution?.value}\tours ${met.map(({ begin, end, value }) => `${text.slice(begin, end)} = ${value}`).join("; ") || "none"}`);
        }
    });
}

score("", times, "times", timeRight, ({ TypeName }) => kinds[TypeName.split(".")[1]]);
for (const [label, list] of figures) score(label, list, "quantities", numberRight);
for (const [label, { all, found, right }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${label.padEnd(32)} ${String(found).padStart(4)} found, ${String(right).padStart(4)} right, of ${all}`);
