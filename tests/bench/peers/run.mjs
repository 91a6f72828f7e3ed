// Crossread as it ships (the wasm in Node) beside its peers: the same input, one run, one machine.
//
//     npm ci --prefix tests/bench/peers && node tests/bench/peers/run.mjs [DATA] [--step N]
//
// DATA is a folder that holds html/wcxb_articles.tar (default: the environment's CROSSREAD_DATA). Every N-th page is taken
// (default 8). The prose that all are given is what Crossread's reader finds in those pages. Peers run in processes of
// their own, so that memory and start-up are theirs alone; all inputs are run
// twice to warm up, then seven times: the best is told, on a busy machine the one least disturbed.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ON_PAGES, ON_PROSE } from "./contenders.mjs";
import { loadPages } from "./pages.mjs";

const SETS = { prose: ON_PROSE, pages: ON_PAGES };
const seconds = (since) => Number(process.hrtime.bigint() - since) / 1e9;

const WARM = 2, TIMED = 7;

/** In a process of its own: start-up, warm passes, the best of the timed passes, memory. */
async function measure(set, index, file) {
    const inputs = JSON.parse(readFileSync(file, "utf8"));
    const before = process.memoryUsage().rss;
    let since = process.hrtime.bigint();
    const work = await SETS[set][index].start();
    await work(inputs[0]);
    const startUp = seconds(since);
    let failed = 0;
    let time = Infinity;
    for (let pass = 0; pass < WARM + TIMED; ++pass) {
        failed = 0;
        since = process.hrtime.bigint();
        for (const input of inputs) {
            try {
                await work(input);
            } catch {
                failed += 1;
            }
        }
        if (pass >= WARM) time = Math.min(time, seconds(since));
    }
    return { time, startUp, failed, memory: process.resourceUsage().maxRSS * 1024 - before };
}

function inOwnProcess(set, index, file) {
    const out = execFileSync(process.execPath, [fileURLToPath(import.meta.url), "--measure", set, String(index), file], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"], // peers complain of style sheets at length
    });
    return JSON.parse(out.trim().split("\n").pop());
}

function table(title, unit, amount, set, file) {
    const ours = SETS[set].filter((contender) => contender.ours);
    const heads = ["library", `${unit}/s`, ...ours.map(({ name }) => `${name} is`), "first answer, ms", "memory, MB", "failed", "what it gives"];
    console.log(`\n${title}\n\n| ${heads.join(" | ")} |\n|${"---|".repeat(heads.length)}`);
    const rates = [];
    SETS[set].forEach(({ name, does }, index) => {
        const m = inOwnProcess(set, index, file);
        const rate = amount / m.time;
        rates.push(rate);
        const times = ours.map((_, i) => (rates[i] ? `${(rates[i] / rate).toFixed(2)} times as fast` : ""));
        const cells = [name, rate.toFixed(unit === "words" ? 0 : 1), ...times, (m.startUp * 1000).toFixed(0), (m.memory / 1e6).toFixed(0), m.failed, does];
        console.log(`| ${cells.join(" | ")} |`);
    });
}

async function main(args) {
    const step = args.includes("--step") ? Number(args[args.indexOf("--step") + 1]) : 8;
    const data = args.find((a, i) => !a.startsWith("--") && args[i - 1] !== "--step") ?? process.env.CROSSREAD_DATA;
    if (!data) {
        console.error("usage: node tests/bench/peers/run.mjs DATA [--step N]");
        process.exit(2);
    }
    const pages = loadPages(data, step);
    const read = await ON_PAGES[0].start();
    const prose = [];
    for (const { html } of pages) {
        const article = await read(html).catch(() => null);
        if (article?.language === "en") prose.push(article.text);
    }
    const words = prose.join(" ").split(/\s+/).length;
    const folder = mkdtempSync(join(tmpdir(), "crossread-bench-"));
    const files = { prose: join(folder, "prose.json"), pages: join(folder, "pages.json") };
    writeFileSync(files.prose, JSON.stringify(prose));
    writeFileSync(files.pages, JSON.stringify(pages.map((p) => p.html)));
    table(`Clean prose: ${prose.length} articles, ${words} words`, "words", words, "prose", files.prose);
    table(`Saved pages: ${pages.length}, ${(pages.reduce((n, p) => n + p.html.length, 0) / 1e6).toFixed(1)} MB`, "pages", pages.length, "pages", files.pages);
    rmSync(folder, { recursive: true });
}

if (process.argv[2] === "--measure") console.log(JSON.stringify(await measure(process.argv[3], Number(process.argv[4]), process.argv[5])));
else await main(process.argv.slice(2));
