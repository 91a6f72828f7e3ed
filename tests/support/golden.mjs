// Golden cases: a folder with a source and what is expected of it, in words that a person can check.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { crossread, root, valuesOf } from "./tool.mjs";

export const goldenFolder = join(root, "tests/golden");
export const caseNames = () => readdirSync(goldenFolder, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name).sort();

/** The article that a case's source gives, or its error. The source's name is the case's, so nothing depends on folders. */
export function answerOf(name, options = {}) {
    const folder = join(goldenFolder, name);
    const file = readdirSync(folder).find((entry) => entry.startsWith("source."));
    const { format, published } = options;
    const args = [...(format ? ["--format", format] : []), ...(published ? ["--published", published] : [])];
    const source = readFileSync(join(folder, file));
    return valuesOf(crossread(["read", ...args, "-"], source).out)[0];
}

const dated = (date) => date && `${date.value} (${date.how})`;

/** What can be expected of an article, each in the plainest form. A case may name any of these. */
const views = {
    error: ({ error }) => error?.code ?? null,
    format: (a) => a.format,
    language: (a) => a.language,
    title: (a) => a.title,
    subtitle: (a) => a.subtitle,
    section: (a) => a.section,
    publisher: (a) => a.publisher,
    authors: (a) => a.authors,
    url: (a) => a.url,
    published: (a) => dated(a.published),
    updated: (a) => dated(a.updated),
    dateline: (a) => a.dateline && [...a.dateline.places, ...(a.dateline.agency ? [`(${a.dateline.agency})`] : [])].join(" / "),
    blocks: (a) => a.blocks.map((b) => `${b.kind}: ${a.text.slice(b.begin, b.end)}`),
    dropped: (a) => a.dropped.map((d) => `${d.kind}: ${d.text}`),
    reasons: (a) => [...new Set(a.dropped.map((d) => `${d.kind}: ${d.reason}`))],
    sentences: (a) => a.sentences.map((s) => a.text.slice(s.begin, s.end)),
    entities: (a) => a.entities.map((e) => [`${e.type}: ${e.name}`, ...e.aliases].join(" = ")),
    times: (a) => a.times.map((t) => `${a.text.slice(t.begin, t.end)}: ${t.value}`),
    quantities: (a) => a.quantities.map((q) => `${a.text.slice(q.begin, q.end)}: ${[q.modifier, q.value, q.upper, q.unit].filter((part) => part ?? false).join(" ")}`),
    quotes: (a) => a.quotes.map((q) => `${q.speaker_text ?? "nobody"}: ${a.text.slice(q.begin, q.end)}`),
    events: (a) => a.events.map((e) => `${a.text.slice(e.trigger.begin, e.trigger.end)}: ${e.told}${e.when ? `, ${e.when}` : ""}`),
    main_event: (a) => (a.main_event === null ? null : a.text.slice(a.events[a.main_event].trigger.begin, a.events[a.main_event].trigger.end)),
    diagnostics: (a) => a.diagnostics.map((d) => d.code),
};
export const keys = Object.keys(views);
/** What a new case expects when nothing is named: how the page was read, not what was found in its sentences. */
export const pageKeys = ["title", "subtitle", "section", "publisher", "authors", "published", "updated", "dateline", "blocks", "dropped", "diagnostics"];

export function viewOf(answer, wanted) {
    const named = answer.error ? ["error"] : wanted;
    return Object.fromEntries(named.map((key) => [key, views[key](answer)]));
}
