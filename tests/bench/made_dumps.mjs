// News stories of our own making as they come out of "select all, copy", put together line by line: menus, a section, a headline, a
// standfirst, a credit, names and dates in many forms and orders, share buttons, the story, and what follows it. No browser is needed,
// and heads come in more orders than any layout of made/layouts.mjs has. The same texts every time.
import { chances, madePages } from "./made_pages.mjs";

const MENUS = [
    "Skip to content\nMenu\nNews\nSport\nWeather\nCulture\nMore\nSign in\nSubscribe",
    "World\nPolitics\nMoney\nScience\nTech\nVideo\nSearch",
    "Home\nLocal\nState\nNation\nObituaries\nClassifieds\nE-Edition\nLog In\nSubscribe for $1",
    "Home News Sport Business Culture Travel Weather",
    "Your Account\nNewsletters\nPodcasts\nGames\n\nEdition\nInternational\nAmericas\nAsia",
    "Monday, 4 March\n\nToday's paper\nHelp\nShop\n\nTOP STORIES\nLIVE\nOPINION",
];
const SITES = ["The Alder Courier", "Northgate Times", "Bay & Valley Gazette", "Kestrel News", "The Lowland Mirror"];
const MOTTOS = ["News from every shore", "Independent since 1911", "Know your town"];
const SECTIONS = ["World", "Local news", "Europe", "POLITICS", "Courts | Region", "News / World / Asia", "Home > News > Region", "Analysis", "BREAKING"];
const DECKS = ["Officials have promised answers by the end of the week, and neighbours have heard that before", "What was said, what is known, and what comes next",
    "Opposition calls for an inquiry after a week of contradictory statements", "It is the third such case this year.", "Families want to know who gave the order\nCouncil meets again on Thursday"];
const CREDITS = ["People wait outside the building on Monday. Photo: Lena Voss", "The square at noon. (Lena Voss/Kestrel)", "Image: Lena Voss/Agency", "A view of the harbour, where the talks were held.Credit...Lena Voss for The Courier", "Photograph: Lena Voss", "1 of 4"];
const SHARES = ["Share", "Share\nSave\nPrint", "Facebook\nTwitter\nWhatsApp\nEmail", "Listen to this article\n5 min", "Share full article\n212", "Comments 14", "Gift this article", "Add as a preferred source"];
const OLD = "This article is more than 3 years old";
const RELATED = ["Storm leaves thousands without power along the coast", "Five charts that explain the budget", "‘It was our home’: the street that is gone", "Why the bridge will not open this year"];

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const two = (n) => String(n).padStart(2, "0");
const joined = (names) => (names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names[0]);

const BYLINES = [
    (a) => `By ${joined(a)}`, (a) => `BY ${joined(a).toUpperCase()}`, (a, site) => `By ${joined(a)}, ${site}`, (a) => `${joined(a)}`, (a) => `${a[0]}\nRegional correspondent`,
    (a) => `${joined(a)} in Oslo and agencies`, (a, site) => `${joined(a)} | ${site}`, (a) => `Story by ${joined(a)}`, (a) => `${a[0]}, Staff Writer`, (a) => `${a[0]}\n${a[0]}\nReporter`, (a) => `Written by\n${a[0]}`,
];
const DATES = [
    (y, m, d) => `${MONTHS[m]} ${d}, ${y}`, (y, m, d) => `${d} ${MONTHS[m]} ${y}`, (y, m, d) => `Published ${d} ${MONTHS[m].slice(0, 3)} ${y}, 14:05`, (y, m, d) => `Updated 9:14 AM EDT, ${DAYS[d % 7].slice(0, 3)} ${MONTHS[m]} ${d}, ${y}`,
    (y, m, d) => `Published: ${MONTHS[m].slice(0, 3)}. ${d}, ${y} at 4:02 p.m. ET\nUpdated: ${MONTHS[m].slice(0, 3)}. ${d + 1}, ${y} at 8:30 a.m. ET`, (y, m, d) => `${y}-${two(m + 1)}-${two(d)} 08:15 GMT`, (y, m, d) => `Posted on ${MONTHS[m]} ${d}, ${y}`,
    (y, m, d) => `${DAYS[d % 7]}, ${d} ${MONTHS[m]} ${y} 18.31 BST\nLast modified on ${DAYS[(d + 1) % 7]}, ${d + 1} ${MONTHS[m]} ${y} 09.10 BST`,
];
const ENDS = [
    (title, r) => `Read more\n${r.some(RELATED, 3).join("\n")}`, (title) => `Share this: ${title}\n\nComments 31\nNewest\nOldest`, (title, r) => `Most read\n1\n${r.pick(RELATED)}\n2\n${r.pick(RELATED)}`,
    (title) => `2 thoughts on “${title}”\nlena says:\nMarch 9, 2024 at 8:10 am\nThanks for this, very clear.\nReply`,
];
const FEET = ["© 2024 The Alder Courier. All rights reserved.", "About us\nContact\nTerms of use\nPrivacy policy", "Follow us\nFacebook\nInstagram"];

function dumpOf({ truth }, seed) {
    const r = chances(seed), site = r.pick(SITES), authors = truth.authors.slice(0, r.pick([1, 1, 2]));
    const y = r.between(2012, 2025), m = r.between(0, 11), d = r.between(1, 26);
    const by = r.pick(BYLINES)(authors, site), date = r.pick(DATES)(y, m, d);
    const signed = r.pick([`${by}\n${date}`, `${by}\n\n${date}`, `${date}\n\n${by}`, `${by} · ${date.split("\n")[0]}`, date.startsWith("Posted") ? `${date} by ${authors[0]}` : `${date}\n${by}`]);
    const maybe = (share, text) => (r.chance(share) ? [text] : []);
    const deck = maybe(0.5, r.pick(DECKS)), credit = maybe(0.4, r.pick(CREDITS)), share = maybe(0.5, r.pick(SHARES)), old = maybe(0.15, OLD);
    const top = [...maybe(0.4, r.chance(0.4) ? `${site}\n${r.pick(MOTTOS)}` : site), ...maybe(0.8, r.pick(MENUS)), ...maybe(0.2, r.pick(RELATED)), ...maybe(0.2, "Advertisement")];
    const below = r.pick([[deck, [signed], share, credit], [deck, share, [signed], credit], [credit, deck, [signed], share], [share, credit, deck, [signed]], [[signed], deck, credit, share], [deck, credit, [signed], share]]).flat();
    const dateAbove = r.chance(0.1) ? [date] : [];
    const lines = [...top, ...maybe(0.5, r.pick(SECTIONS)), ...old, ...dateAbove, truth.title, ...maybe(0.08, truth.title), ...old, ...(dateAbove.length ? below.map((line) => (line === signed ? by : line)) : below)];
    const ends = r.some(ENDS, r.between(0, 2)).map((end) => end(truth.title, r));
    return { id: `dump-${seed}`, url: "", html: "", text: [...lines, ...truth.text.split("\n"), ...ends, ...maybe(0.7, r.pick(FEET))].join(r.pick(["\n\n", "\n\n", "\n\n\n"])),
        truth: { text: truth.text, title: truth.title, date: `${y}-${two(m + 1)}-${two(d)}`, authors } };
}

/** Two of each of `each` pages of every layout; those of another `seed` have other heads. */
export const madeDumps = (each = 3, seed = 1) => madePages(each).flatMap((page, i) => [dumpOf(page, seed * 100000 + 2 * i), dumpOf(page, seed * 100000 + 2 * i + 1)]);
