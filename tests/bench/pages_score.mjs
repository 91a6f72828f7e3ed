// How well a page was read. An answer and a truth are { text, title, date, authors }; authors a list or a line of names.
const wordsOf = (text) => (text ?? "").match(/[\p{L}\p{N}_]+/gu) ?? [];
const lowerWordsOf = (text) => wordsOf((text ?? "").toLowerCase());
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function counted(items) {
    const counts = new Map();
    for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
    return counts;
}
function shared(a, b) {
    let sum = 0;
    for (const [item, count] of a) sum += Math.min(count, b.get(item) ?? 0);
    return sum;
}

/** F1 of the two bags of words, lower case. */
export function wordF1(truth, answer) {
    const t = lowerWordsOf(truth), a = lowerWordsOf(answer);
    if (t.length === 0) return a.length === 0 ? 1 : 0;
    return (2 * shared(counted(t), counted(a))) / (t.length + a.length);
}

const SHINGLE = 4;
function shingles(text) {
    const words = wordsOf(text), out = [];
    for (let i = 0; i < Math.max(1, words.length - SHINGLE + 1); ++i) if (i < words.length) out.push(words.slice(i, i + SHINGLE).join(" "));
    return out;
}

/** The measure of the article-extraction-benchmark: shingles of four words with their counts, as shares of each page;
 *  precision and recall are means over pages, F1 is taken of the two. `pairs` are [truth, answer]. */
export function shingleF1(pairs) {
    const precisions = [], recalls = [];
    for (const [truth, answer] of pairs) {
        const t = shingles(truth), a = shingles(answer), right = shared(counted(t), counted(a));
        if (a.length > 0) precisions.push(right / a.length);
        if (t.length > 0) recalls.push(right / t.length);
    }
    const precision = mean(precisions), recall = mean(recalls);
    return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

// ---- head fields, counted only where the page states the truth somewhere

const MONTHS = "january february march april may june july august september october november december".split(" ");
const NO_NAMES = new Set(["jr", "sr", "ii", "iii", "staff", "by", "reporter", "editor", "contributor"]);

const surnames = (authors) =>
    (Array.isArray(authors) ? authors : (authors ?? "").split(/,|;| and | & |\|/))
        .map((name) => lowerWordsOf(name).filter((word) => !NO_NAMES.has(word)).pop())
        .filter(Boolean);

function states(date, html) {
    const [y, mm, dd] = date.split("-"), m = Number(mm), d = Number(dd), low = html.toLowerCase(), name = MONTHS[m - 1].slice(0, 3);
    if ([`${y}-${mm}-${dd}`, `${y}${mm}${dd}`, `${y}/${mm}/${dd}`, `${mm}/${dd}/${y}`, `${dd}/${mm}/${y}`, `${dd}.${mm}.${y}`].some((form) => low.includes(form))) return true;
    const th = "(?:st|nd|rd|th)?";
    return new RegExp(`\\b${name}[a-z]*\\.?\\s+0?${d}${th},?\\s+${y}|\\b0?${d}${th}[\\s-]+${name}[a-z]*\\.?,?[\\s-]+${y}|\\b${m}/${d}/${y}\\b`).test(low);
}

/** Each head field: whether a page states the truth, and whether the answer is right (a title by word F1 of 0.9 or more, a date
 *  by its day, authors by one surname in common). */
export const FIELDS = {
    title: {
        stated: (truth, html) => lowerWordsOf(html).join(" ").includes(lowerWordsOf(truth).join(" ")),
        right: (truth, answer) => wordF1(truth, answer) >= 0.9,
    },
    date: { stated: states, right: (truth, answer) => truth === (answer ?? "").slice(0, 10) },
    authors: {
        stated: (truth, html) => surnames(truth).some((name) => new Set(lowerWordsOf(html)).has(name)),
        right: (truth, answer) => surnames(answer).some((name) => surnames(truth).includes(name)),
    },
};

/** A field over all pages: { right, stated, wrong: [{ page, answer }] }. */
export function scoreField(name, pages, answers) {
    const { stated, right } = FIELDS[name];
    const asked = pages.map((page, i) => ({ page, answer: answers[i]?.[name] })).filter(({ page }) => page.truth[name] && stated(page.truth[name], page.plain));
    const wrong = asked.filter(({ page, answer }) => !right(page.truth[name], answer));
    return { right: asked.length - wrong.length, stated: asked.length, wrong };
}
