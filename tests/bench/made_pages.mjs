// Saved news pages of our own making: the stories of tests/stories in the mark-up of forty makes of sites, with what such pages put
// into and around a story (made/furniture.mjs, made/layouts.mjs). What belongs to the story is known, since it was put there.
// The same pages every time.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/tool.mjs";
import { AFTER, ENDING, INSIDE } from "./made/furniture.mjs";
import { LAYOUTS } from "./made/layouts.mjs";
import { MORE_AFTER, MORE_ENDING, MORE_INSIDE } from "./made/more_furniture.mjs";
import { MORE_LAYOUTS } from "./made/more_layouts.mjs";

/** Chance with a seed: { between, chance, pick, some }. */
export function chances(seed) {
    let state = seed >>> 0;
    const next = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = Math.imul(state ^ (state >>> 15), state | 1);
        t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
    const between = (low, high) => low + Math.floor(next() * (high - low + 1));
    const pick = (list) => list[between(0, list.length - 1)];
    const some = (list, many) => {
        const rest = [...list], out = [];
        while (out.length < many && rest.length) out.push(...rest.splice(between(0, rest.length - 1), 1));
        return out;
    };
    return { between, chance: (share) => next() < share, pick, some };
}

function stories() {
    const folder = join(root, "tests/stories");
    const out = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()
        .flatMap((name) => JSON.parse(readFileSync(join(folder, name, "story.json"), "utf8")).articles);
    return out.filter(({ sentences }) => sentences.length >= 9);
}

const SITES = ["The Meridian", "Harbour Herald", "Lindau Post", "Norden News", "The Daily Ledger", "Channel 9"];
const FIRST = ["Ann", "Tomas", "Ilse", "Marcus", "Priya", "Jean-Luc", "Sofia", "Kwame", "Hannah", "Diego"], LAST = ["Poe", "Lindqvist", "Roth", "O'Neill", "Raman", "Moreau", "van der Berg", "Mensah", "Weiss", "Castillo"];
const MONTHS = "January February March April May June July August September October November December".split(" ");

const SUBHEADS = ["What comes next", "A long dispute", "Questions remain", "‘Nobody told us’", "How it began", "The numbers"];

/** A story as a reporter would file it: paragraphs of one to three sentences, sometimes a sub-heading or a list. */
function storyOf(article, r) {
    const parts = [], sentences = [...article.sentences], headed = r.pick([0, 0, 0.2, 0.4]), listed = r.chance(0.2);
    while (sentences.length) {
        parts.push({ kind: "p", text: sentences.splice(0, r.pick([1, 1, 2, 2, 3])).join(" ") });
        if (parts.length > 1 && sentences.length > 2 && r.chance(headed)) parts.push({ kind: "h", text: r.pick(SUBHEADS) });
        if (listed && parts.length === 4 && sentences.length > 5) parts.push({ kind: "ul", text: sentences.splice(0, 3).join("\n") });
    }
    return { title: article.title, first: article.sentences[0], second: article.sentences[1], parts, paragraphs: parts.map(({ text }) => text) };
}

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Forms of byline: what is shown and who that is. */
const BYLINES = [
    (l, a) => l.line("byline", `By <a href="/author/x" rel="author">${a[0]}</a>`),
    (l, a) => l.line("byline", `By ${a.length > 1 ? a.slice(0, -1).join(", ") + " and " + a.at(-1) : a[0]}`),
    (l, a) => l.line("byline", `By ${a.join(" and ").toUpperCase()}`),
    (l, a) => l.box("byline", a.map((one) => `<a href="/people/x"><span>${one}</span></a>`).join(", ") + l.line("job", "Chief Correspondent")),
    (l, a) => l.line("byline", `<span>By</span> <span>${a.join("</span> and <span>")}</span> in Oslo`),
    (l, a) => l.line("byline", `${a.join(", ")} | The Meridian`),
    (l, a) => l.line("author", `Written by ${a.join(" & ")}`),
    (l, a) => l.line("byline", `${a.join(" and ")}, Staff Writers`),
    (l, a) => l.line("byline", `By ${a[0]}, Political Editor · @${a[0].toLowerCase().replace(/[^a-z]/g, "")}`),
];

const two = (n) => String(n).padStart(2, "0");
/** Forms of date line. */
const DATES = [
    (l, y, m, d) => l.line("date", `${MONTHS[m - 1]} ${d}, ${y}`),
    (l, y, m, d) => `<time datetime="${y}-${two(m)}-${two(d)}T09:30:00Z">${d} ${MONTHS[m - 1].slice(0, 3)} ${y}, 09:30 GMT</time>`,
    (l, y, m, d) => l.line("date", `Published ${d} ${MONTHS[m - 1]} ${y} at 9:30 am`) + l.line("date", "4 min read"),
    (l, y, m, d) => l.line("timestamp", `Updated ${MONTHS[m - 1].slice(0, 3)}. ${d + 1}, ${y} 4:10 p.m. ET | Published ${MONTHS[m - 1].slice(0, 3)}. ${d}, ${y} 9:30 a.m. ET`),
    (l, y, m, d) => l.line("date", `${two(m)}/${two(d)}/${y}`.replace(/^(\d\d)\/(\d\d)/, d > 12 ? "$1/$2" : "$1/$2")),
];

function headOf(kind, { story, authors, iso, site }) {
    const meta = (name, content) => `<meta property="${name}" content="${escaped(content)}">`;
    const people = authors.map((name) => ({ "@type": "Person", name }));
    const news = { "@context": "https://schema.org", "@type": "NewsArticle", headline: story.title, datePublished: `${iso}T09:30:00+00:00`, author: people, publisher: { "@type": "Organization", name: site } };
    const ld = (data) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const og = meta("og:type", "article") + meta("og:title", story.title) + meta("og:site_name", site) + meta("og:description", story.first);
    const parts = { none: "", meta: `<meta name="author" content="${authors.join(", ")}"><meta name="date" content="${iso}">`, og, news: og + ld(news), body: og + ld({ ...news, articleBody: story.paragraphs.join("\n\n") }),
        graph: og + ld({ "@context": "https://schema.org", "@graph": [{ "@type": "WebSite", name: site }, { ...news, "@type": "Article", author: { "@id": "#a" } }, { "@id": "#a", "@type": "Person", name: authors[0] }] }) };
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(story.title)} - ${site}</title>${parts[kind]}</head><body>`;
}

const NAV = ["Home", "World", "Politics", "Business", "Sport", "Culture", "Opinion", "Weather"];
const FOOTER = ["About us", "Contact", "Careers", "Terms of use", "Privacy policy", "Advertise with us"];

/** The parts of a story in a layout's mark-up. */
const PARTS = {
    p: (l, text) => l.p(text),
    h: (l, text) => l.head("subhead", text, 2),
    ul: (l, text) => `<ul${l.names("bullets")}>${text.split("\n").map((item) => `<li>${item}</li>`).join("")}</ul>`,
};

/** Pieces of the page: those of furniture.mjs, and of more_furniture.mjs as well. */
const FURNITURE = { INSIDE, ENDING, AFTER };
const MORE_FURNITURE = { INSIDE: { ...INSIDE, ...MORE_INSIDE }, ENDING: { ...ENDING, ...MORE_ENDING }, AFTER: { ...AFTER, ...MORE_AFTER } };

/** What follows on a page that goes on with the next article. */
const nextOf = (l, article) => ({ title: escaped(article.title), byline: l.line("byline", "By Ann Poe"), body: article.sentences.slice(0, 8).map((words) => l.p(escaped(words))).join("\n") });

function pageOf(l, article, others, seed, { INSIDE, ENDING, AFTER } = FURNITURE) {
    const r = chances(seed), story = storyOf(article, r), site = r.pick(SITES);
    const authors = [...new Set([0, 1, 2].slice(0, r.pick([1, 1, 1, 2, 2, 3])).map(() => `${r.pick(FIRST)} ${r.pick(LAST)}`))];
    const world = { story, others: r.some(others, 6).map((one) => ({ title: escaped(one.title), first: escaped(one.sentences[0]), second: escaped(one.sentences[1]) })), site, author: authors[0] };
    const use = (pieces, name) => pieces[name](l, r, world);
    const inside = r.some(Object.keys(INSIDE), r.between(1, 4)), ending = r.some(Object.keys(ENDING), r.between(0, 3)), after = r.some(Object.keys(AFTER), r.between(1, 4));
    const body = story.parts.map(({ kind, text }) => PARTS[kind](l, escaped(text)));
    const places = r.some(body.map((_, i) => i).slice(1), inside.length);
    places.forEach((at, k) => (body[at] = use(INSIDE, inside[k]) + body[at]));
    const all = [...body, ...ending.map((name) => use(ENDING, name))];
    const [y, m, d] = [r.between(2012, 2025), r.between(1, 12), r.between(1, 27)], iso = `${y}-${two(m)}-${two(d)}`;
    const cut = Math.ceil(all.length / 3);
    const byline = r.between(0, BYLINES.length - 1), shown = byline === 0 || byline === 8 ? authors.slice(0, 1) : authors;
    const t = {
        nav: `<ul>${NAV.map((word) => `<li><a href="/">${word}</a></li>`).join("")}</ul>`,
        section: r.chance(.5) ? l.line("kicker", `<a href="/w">World</a>`) : "",
        title: l.head("headline", escaped(story.title), 1),
        deck: r.chance(.4) ? l.line("standfirst", "What is known so far, and what those who were there say about it.") : "",
        byline: BYLINES[byline](l, shown),
        date: r.pick(DATES)(l, y, m, d),
        top: (r.chance(.5) ? INSIDE.share(l, r, world) : "") + (r.chance(.3) ? l.line("listen", "Listen to this article 4 min") : "") + (r.chance(.5) ? INSIDE.picture(l, r, world) : "") + (r.chance(.2) ? l.line("small", "This article is more than 2 years old.") : ""),
        body: all.join("\n"), bodies: [all.slice(0, cut), all.slice(cut, 2 * cut), all.slice(2 * cut)].map((part) => part.join("\n")),
        after: after.map((name) => use(AFTER, name)).join("\n"),
        next: nextOf(l, others[seed % others.length]),
        side: r.chance(.6) ? AFTER.most_read(l, r, world) : "",
        below: `<ul>${FOOTER.map((word) => `<li><a href="/x">${word}</a></li>`).join("")}</ul>${l.line("small", `© 2024 ${site}. All rights reserved.`)}`,
    };
    return { id: `${l.name}-${seed}`, layout: l.name, furniture: [...inside, ...ending, ...after], url: "", html: `${headOf(l.meta, { story, authors: shown, iso, site })}${l.page(t, l.names)}</body></html>`,
        truth: { text: story.paragraphs.join("\n"), title: story.title, date: iso, authors: shown } };
}

function pagesOf(layouts, each, first, furniture) {
    const all = stories();
    return layouts.flatMap((l, k) => Array.from({ length: each }, (_, i) => {
        const at = (k * 17 + i * 41) % all.length;
        return pageOf(l, all[at], all.filter((_, n) => n !== at), first + k * 1000 + i, furniture);
    }));
}

/** `each` pages of every layout. */
export const madePages = (each = 6) => pagesOf(LAYOUTS, each, 0, FURNITURE);

/** The same of the kinds of more_layouts.mjs, with the pieces of more_furniture.mjs too. */
export const madeKinds = (each = 8) => pagesOf(MORE_LAYOUTS, each, 500000, MORE_FURNITURE);
