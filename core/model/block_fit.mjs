// What fit_story.mjs and fit_dump.mjs share: which blocks are the story by the truth, and logistic regression over yes-or-no features.
// The same bytes again from the same input: no random numbers, and Newton's method, which has no step size to choose.

export const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The gold of one page, as its lines and its four-word shingles. */
export function goldOf(content) {
    const lines = new Set(content.split(/\n+/).map((line) => words(line).join(" ")).filter(Boolean));
    const all = words(content), shingles = new Set();
    for (let i = 0; i + 4 <= all.length; ++i) shingles.add(all.slice(i, i + 4).join(" "));
    return { lines, shingles };
}

/** 1, 0, or null where it cannot be told. */
export function labelOf(text, gold) {
    const all = words(text);
    if (all.length === 0) return null;
    if (all.length < 5) return gold.lines.has(all.join(" ")) ? 1 : 0;
    let found = 0;
    for (let i = 0; i + 4 <= all.length; ++i) found += gold.shingles.has(all.slice(i, i + 4).join(" "));
    const share = found / (all.length - 3);
    return share >= 0.6 ? 1 : share <= 0.3 ? 0 : null;
}

/** A block weighs by its words, less than in proportion: a wrong headline hurts too, a wrong page of prose more. */
export const weightOf = (words) => (Math.min(80, words) + 20) / 100;

/** Solves a x = b for a symmetric positive matrix of rows, by Cholesky; a and b are used up. */
function solve(a, b) {
    const n = b.length;
    for (let i = 0; i < n; ++i)
        for (let k = 0; k <= i; ++k) {
            let sum = a[i][k];
            for (let j = 0; j < k; ++j) sum -= a[i][j] * a[k][j];
            a[i][k] = i === k ? Math.sqrt(sum) : sum / a[k][k];
        }
    for (let i = 0; i < n; ++i) {
        for (let k = 0; k < i; ++k) b[i] -= a[i][k] * b[k];
        b[i] /= a[i][i];
    }
    for (let i = n; i-- > 0;) {
        for (let k = i + 1; k < n; ++k) b[i] -= a[k][i] * b[k];
        b[i] /= a[i][i];
    }
    return b;
}

/** Weights of `size` features that tell the rows' labels, { features, label, weight }; `decay` pulls each towards nothing. */
export function fit(rows, size, decay) {
    const weights = new Float64Array(size);
    for (let step = 0; step < 12; ++step) {
        const slope = Float64Array.from(weights, (w) => decay * w), bend = Array.from({ length: size }, () => new Float64Array(size));
        for (let f = 0; f < size; ++f) bend[f][f] = decay;
        for (const { features, label, weight } of rows) {
            let sum = 0;
            for (const f of features) sum += weights[f];
            const p = 1 / (1 + Math.exp(-sum)), miss = (p - label) * weight, sure = Math.max(p * (1 - p), 1e-6) * weight;
            for (const f of features) {
                slope[f] += miss;
                const row = bend[f];
                for (const g of features) if (g <= f) row[g] += sure;
            }
        }
        const change = solve(bend, slope);
        for (let f = 0; f < size; ++f) weights[f] -= change[f];
    }
    return Array.from(weights, (w) => Math.round(w * 100) / 100);
}
