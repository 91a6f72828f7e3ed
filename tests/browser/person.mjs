// A person at the page: goes to views, presses what is there, types, and reads what it says.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach } from "node:test";
import { launch, openPage, shown } from "./browsers.mjs";

export class Person {
    #opened;

    /** Opens the page in a fresh profile and waits for the sample. */
    static async at(browser, options = {}) {
        const person = new Person();
        person.#opened = await openPage(browser, options);
        if (options.sample !== false) await shown(person.page, 3);
        return person;
    }

    get page() {
        return this.#opened.page;
    }
    get errors() {
        return this.#opened.errors;
    }
    leaves() {
        return this.#opened.close();
    }

    /** What is there, or comes within ten seconds. We look again ourselves: what waits for a change in the page misses those in a shadow tree. */
    async find(selector) {
        for (const begin = Date.now(); Date.now() - begin < 10_000; await new Promise((done) => setTimeout(done, 20))) {
            const found = await this.page.$(`cross-read >>> ${selector}`);
            if (found) return found;
        }
        throw new Error(`nothing on the page is ${selector}`);
    }
    /** Presses what is there, once it stands still: a person does not press what moves. */
    async press(selector) {
        const place = await this.find(selector);
        await place.evaluate(async (element) => {
            element.scrollIntoView({ block: "nearest", inline: "nearest" });
            for (let last, still = 0; still < 3; ) {
                await new Promise(requestAnimationFrame);
                const { top, left } = element.getBoundingClientRect();
                still = last === `${top} ${left}` ? still + 1 : 0;
                last = `${top} ${left}`;
            }
        });
        await place.click();
    }
    /** To a view, by its tab. */
    goTo(view) {
        return this.press(`.tabs button::-p-text(${view})`);
    }
    async type(selector, words) {
        await (await this.find(selector)).type(words);
    }
    /** Writes over what stands in a field. */
    async fill(selector, words) {
        const field = await this.find(selector);
        await field.evaluate((f) => (f.focus(), f.select()));
        await field.type(words);
    }
    async choose(selector, value) {
        await (await this.find(selector)).select(value);
    }
    async keys(...keys) {
        for (const key of keys) await this.page.keyboard.press(key);
    }

    /** Runs in the page, with the element's own tree first. */
    inside(work, ...args) {
        return this.page.evaluate(`(${work})(document.querySelector("cross-read").renderRoot, ...${JSON.stringify(args)})`);
    }
    text(selector) {
        return this.inside("(tree, s) => tree.querySelector(s)?.innerText ?? ''", selector);
    }
    /** Also of what is too far down to be laid out yet. */
    texts(selector) {
        return this.inside("(tree, s) => [...tree.querySelectorAll(s)].map((e) => (e.innerText || e.textContent).trim())", selector);
    }
    count(selector) {
        return this.inside("(tree, s) => tree.querySelectorAll(s).length", selector);
    }
    /** The articles in which something is marked as chosen. */
    chosenIn() {
        return this.inside("(tree) => [...new Set([...tree.querySelectorAll('.text [data-chosen]')].map((e) => e.closest('crossread-article').article.id))].sort()");
    }
    focused() {
        return this.inside("(tree) => { const at = tree.activeElement; return at ? { text: at.innerText?.trim() ?? '', class: at.className, outline: getComputedStyle(at).outlineStyle } : null; }");
    }

    /** Waits until something holds; the work gets the element's own tree. */
    until(work, ...args) {
        return this.page.waitForFunction(`(${work})(document.querySelector("cross-read").renderRoot, ...${JSON.stringify(args)})`, { timeout: 10_000 });
    }
    /** The comparison of so many articles, once it is there. */
    sees(articles) {
        return shown(this.page, articles);
    }
    settled() {
        return this.page.waitForFunction(() => !document.querySelector("cross-read").desk.state.busy, { timeout: 20_000 });
    }
    pause(ms) {
        return new Promise((done) => setTimeout(done, ms));
    }
    selection() {
        return this.page.evaluate(() => document.querySelector("cross-read").selection);
    }
}

/**
 * Called in a suite: one browser for it, and for each test a person who opens the page in a fresh profile. `begin` gets
 * the person before the test; when they leave, the page must have thrown nothing.
 */
export function eachVisit(kind, begin) {
    let browser;
    let person;
    before(async () => (browser = await launch(kind)));
    after(() => browser?.close());
    beforeEach(async () => {
        person = await Person.at(browser);
        await begin(person);
    });
    afterEach(async () => {
        assert.deepEqual(person.errors, [], "no error in the page");
        await person.leaves();
    });
}
