// How the built page feels, in headless Chromium: how long until the sample is shown, how long the main thread is held
// while 20 articles are analysed, and how smooth scrolling and typing are with 50.
//
//     node tests/bench/page.mjs [FOLDER]
//
// FOLDER holds articles (.html, .txt; looked for in folders below it too); without it the samples are taken, again and
// again with other weekdays and figures in them. dist/ must be built.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { launch, openPage, root, shown } from "../browser/browsers.mjs";

const OPENINGS = 7;

async function articles(folder, wanted) {
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(html?|txt)$/i.test(name)).sort();
    const step = Math.max(1, Math.floor(names.length / wanted));
    const chosen = names.filter((_, i) => i % step === 0).slice(0, wanted);
    const given = await Promise.all(chosen.map(async (name) => ({ name, content: await readFile(join(folder, name), "utf8") })));
    return Array.from({ length: wanted }, (_, i) => varied(given[i % given.length], Math.floor(i / given.length)));
}

/** The same article another time: other days and figures, so that it differs from itself. */
function varied({ name, content }, round) {
    const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
    const other = content.replace(/\b(Mon|Tues|Wednes|Thurs|Fri)day\b/g, (day) => days[(days.indexOf(day) + round) % 5]).replace(/\b\d{2}\b/g, (n) => String(Number(n) + round));
    return { name: `${round + 1} ${name}`, content: round ? other : content };
}

const sorted = (list) => [...list].sort((a, b) => a - b);
const median = (list) => sorted(list)[list.length >> 1];
const p95 = (list) => sorted(list)[Math.floor(list.length * 0.95)];
const ms = (value) => `${Math.round(value)} ms`;
const say = (what, figure) => console.log(`${what.padEnd(66)} ${figure}`);

/** From navigation to the frame after the comparison is on the page. */
async function opening(browser) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    await page.evaluateOnNewDocument(() => {
        addEventListener("crossread-ready", () => requestAnimationFrame(() => requestAnimationFrame(() => (window.openedAfter = performance.now()))));
    });
    await page.goto(`file://${root}dist/crossread.html`);
    await page.waitForFunction(() => window.openedAfter, { timeout: 30_000 });
    const times = await page.evaluate(() => ({ shown: window.openedAfter, painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN }));
    await context.close();
    return times;
}

/** Tasks of the main thread over 50 ms, as the browser tells them, while `work` goes on. */
async function longTasks(page, work) {
    await page.evaluate(() => {
        window.long = [];
        window.watch = new PerformanceObserver((list) => window.long.push(...list.getEntries().map((e) => e.duration)));
        window.watch.observe({ type: "longtask" });
    });
    await work();
    return page.evaluate(() => (window.watch.disconnect(), window.long));
}

/** Handing text over to the page is the bench's own work, so it is done before anything is measured. */
const hand = (page, list) => page.evaluate((sources) => void (window.given = sources), list);
const add = (page) => page.evaluate(() => void (document.querySelector("cross-read").sources = window.given));

/** The times between frames while a column is scrolled with the wheel. */
async function scrolling(page) {
    await page.evaluate(() => document.querySelector("cross-read").desk.set({ view: "articles" }));
    await (await page.waitForSelector("cross-read >>> .column .text")).hover();
    await page.evaluate(() => {
        window.frames = [];
        let last = performance.now();
        const tick = (now) => (window.frames.push(now - last), (last = now), window.frames.length < 600 && requestAnimationFrame(tick));
        requestAnimationFrame(tick);
    });
    for (let i = 0; i < 40; ++i) {
        await page.mouse.wheel({ deltaY: i < 20 ? 120 : -120 });
        await new Promise((done) => setTimeout(done, 40));
    }
    return page.evaluate(() => window.frames.splice(0).slice(2));
}

/** The time from each key to the next frame, while a word is looked for. */
async function typing(page, word) {
    await page.evaluate(() => {
        window.answers = [];
        document.querySelector("cross-read").renderRoot.addEventListener("keydown", () => {
            const began = performance.now();
            requestAnimationFrame(() => setTimeout(() => window.answers.push(performance.now() - began), 0));
        }, true);
    });
    const field = await page.waitForSelector("cross-read >>> input[type=search]");
    await field.type(word, { delay: 80 });
    for (let i = 0; i < word.length; ++i) await page.keyboard.press("Backspace", { delay: 40 });
    return page.evaluate(() => window.answers);
}

const folder = process.argv[2] ?? join(root, "www/samples");
const browser = await launch("chromium");
try {
    const openings = [];
    for (let i = 0; i < OPENINGS; ++i) openings.push(await opening(browser));
    const times = openings.map((o) => o.shown);
    say(`opening the local file to the sample shown: median, worst of ${OPENINGS}`, `${ms(median(times))}, ${ms(Math.max(...times))}`);
    say("opening the local file to the first paint: median", ms(median(openings.map((o) => o.painted))));

    const { page, close } = await openPage(browser);
    await shown(page, 3);
    await hand(page, await articles(folder, 20));
    const long = await longTasks(page, async () => {
        await add(page);
        await shown(page, 20);
        await new Promise((done) => setTimeout(done, 1500));
    });
    say("tasks over 50 ms while 20 articles are analysed and shown", `${long.length}${long.length ? `, the longest ${ms(Math.max(...long))}` : ""}`);

    await hand(page, await articles(folder, 50));
    const first = Date.now();
    await add(page);
    await page.waitForFunction(() => document.querySelector("cross-read").report?.articles.length === 50 && !document.querySelector("cross-read").desk.state.busy, { timeout: 60_000 });
    say("50 articles, given to shown", ms(Date.now() - first));
    const frames = await scrolling(page);
    say("scrolling with 50 articles, time between frames: median, 95 %, worst", [median(frames), p95(frames), Math.max(...frames)].map(ms).join(", "));
    const answers = await typing(page, "minister");
    say("typing with 50 articles, key to frame: median, 95 %, worst", [median(answers), p95(answers), Math.max(...answers)].map(ms).join(", "));
    await close();
} finally {
    await browser.close();
}
