// The two browsers, started quiet and strict: what a person's own browser does with a local file.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const pageAddress = `file://${root}dist/crossread.html`;

const found = (...paths) => paths.find((path) => path && existsSync(path));

const KINDS = {
    chromium: {
        path: found(process.env.CROSSREAD_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"),
        options: {
            args: [
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
            ],
        },
    },
    firefox: {
        path: found(process.env.CROSSREAD_FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"),
        options: {
            browser: "firefox",
            // Automation switches the strictness of file:// off, and a test would then prove nothing.
            extraPrefsFirefox: { "security.fileuri.strict_origin_policy": true, "remote.prefs.recommended": false, "browser.shell.checkDefaultBrowser": false },
        },
    },
};

/** The browsers on this machine; a missing one is a test that fails, not one that is passed over in silence. */
export const browsers = Object.keys(KINDS);

/** On a busy machine a browser takes its time to start. */
const PATIENCE = 120_000;

/** `prefs` are Firefox's own; Chromium passes over them. */
export function launch(kind, prefs = {}) {
    const { path, options } = KINDS[kind];
    if (!path) throw new Error(`${kind} is not on this machine; tests/run.sh installs it`);
    return puppeteer.launch({ executablePath: path, headless: true, timeout: PATIENCE, ...options, extraPrefsFirefox: { ...options.extraPrefsFirefox, ...prefs } });
}

/** A browser that puts what is saved into `folder` without asking, in every profile that it opens. */
export async function launchSaving(kind, folder) {
    const browser = await launch(kind, { "browser.download.folderList": 2, "browser.download.dir": folder, "browser.download.useDownloadDir": true, "browser.download.alwaysOpenPanel": false });
    if (kind === "chromium") {
        const session = await browser.target().createCDPSession();
        browser.on("targetcreated", (target) => {
            const { id } = target.browserContext();
            if (id) session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder, browserContextId: id }).catch(() => {});
        });
    }
    return browser;
}

/** Everything inside the element's own tree, by selector. */
export const inside = (selector) => `cross-read >>> ${selector}`;

/** Waits until the page shows a comparison of so many articles, and gives its report. */
export async function shown(page, articles) {
    await page.waitForFunction(
        (n) => {
            const element = document.querySelector("cross-read");
            return element?.report?.articles.length === n && !element.desk.state.busy;
        },
        { timeout: 20_000 },
        articles,
    );
    return page.evaluate(() => document.querySelector("cross-read").report);
}

/** Opens the built page in a fresh profile, as a local file unless told otherwise, and notes every request and error. */
export async function openPage(browser, { address = pageAddress, width = 1440, height = 900 } = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width, height });
    const requests = [];
    page.on("request", (request) => requests.push(request.url()));
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(address);
    return { page, requests, errors, close: () => context.close() };
}

/**
 * Drops files on the page, as a person does it: a drop event with the files in it. Each is a path, or { name, bytes }.
 */
export async function drop(page, files) {
    const given = await Promise.all(
        files.map(async (file) => (typeof file === "string" ? { name: basename(file), base64: (await readFile(file)).toString("base64") } : { name: file.name, base64: Buffer.from(file.bytes).toString("base64") })),
    );
    await page.evaluate((list) => {
        const transfer = new DataTransfer();
        for (const { name, base64 } of list) transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
        const target = document.querySelector("cross-read").renderRoot.querySelector(".shell");
        target.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, composed: true, cancelable: true }));
    }, given);
}

/** The words that stand in an element of the reader. */
export function text(page, selector) {
    return page.evaluate((s) => document.querySelector("cross-read").renderRoot.querySelector(s).innerText, selector);
}

/** Goes to a view by its tab, presses its first entry, and tells which finding that is: { id, articles }. */
export async function choose(page, view, type) {
    await page.evaluate((v) => document.querySelector("cross-read").desk.set({ view: v, chosen: null }), view);
    const button = await page.waitForSelector(`cross-read >>> .panel .card.${type} .gist`);
    await button.click();
    await page.waitForFunction(() => document.querySelector("cross-read").renderRoot.querySelector(".text [data-chosen]"));
    return page.evaluate(() => {
        const { model, chosen } = document.querySelector("cross-read").desk.state;
        return { id: chosen, articles: model.findings.get(chosen).articles };
    });
}
