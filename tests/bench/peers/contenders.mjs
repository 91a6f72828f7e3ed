// Crossread and its peers, each as { name, does, start(): Promise<(input) => result> }: the same input, the library's own
// full job. `does` says what the library gives for it, since no two give the same.
import { createReader } from "../../../dist/crossread.mjs";

const crossread = (name, format, does, analysis = "full") => ({
    name,
    ours: true,
    does,
    async start() {
        const reader = await createReader({ worker: false });
        let reading = 0;
        // A name of its own for each reading: what the reader knows already it would not read again.
        return (content) => reader.read({ name: `${++reading}`, content, format, analysis });
    },
});

export const ON_PROSE = [
    crossread("Crossread", "prose", "sentences, parts of speech, names resolved to entities, times, quantities, quotations with speakers, events"),
    {
        name: "wink-nlp",
        does: "sentences, parts of speech, dates, numbers and the like; no names",
        async start() {
            const [{ default: wink }, { default: model }] = await Promise.all([import("wink-nlp"), import("wink-eng-lite-web-model")]);
            const nlp = wink(model);
            return (text) => {
                const doc = nlp.readDoc(text); // the whole pipeline runs here
                return [doc.sentences().length(), doc.tokens().length(), doc.entities().length()];
            };
        },
    },
    {
        name: "compromise",
        does: "parts of speech, people, places, organizations",
        async start() {
            const { default: nlp } = await import("compromise");
            return (text) => {
                const doc = nlp(text);
                return [doc.people().out("array"), doc.places().out("array"), doc.organizations().out("array")];
            };
        },
    },
    {
        name: "chrono-node",
        does: "times only",
        async start() {
            const chrono = await import("chrono-node");
            return (text) => chrono.parse(text, new Date("2018-05-03"));
        },
    },
];

const readability = (name, documentOf) => ({
    name,
    does: "the story as HTML and text, its title, author and date",
    async start() {
        const { Readability } = await import("@mozilla/readability");
        const parse = await documentOf();
        return (html) => new Readability(parse(html)).parse();
    },
});

export const ON_PAGES = [
    crossread("Crossread", "html", "the story, its title, authors and dates, what was dropped and why, and all that is read from prose"),
    crossread("Crossread, the story alone", "html", "the story in blocks, its title, authors and dates, what was dropped and why, where each stands in the page", "story"),
    readability("Readability + linkedom", async () => {
        const { parseHTML } = await import("linkedom");
        return (html) => parseHTML(html).document;
    }),
    readability("Readability + jsdom", async () => {
        const { JSDOM } = await import("jsdom");
        return (html) => new JSDOM(html, { url: "https://example.org/" }).window.document;
    }),
];
