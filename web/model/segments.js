/**
 * An article's text, cut where anything begins or ends, so that marks that cross or lie in one another never need to
 * be nested: block → sentence → piece, and each piece knows all that it belongs to.
 *
 * Returns [{ kind, begin, end, parts: [{ sentence: index | null, begin, end, pieces: [{ text, ids: [], types: [], end }] }] }].
 */
export function segments(article) {
    const { inside } = article;
    let next = 0;
    return article.blocks.map((block) => {
        const parts = [];
        let at = block.begin;
        const gap = (end) => at < end && parts.push({ sentence: null, begin: at, end, pieces: [{ text: article.text.slice(at, end), ids: [], types: [], end }] });
        while (next < article.sentences.length && article.sentences[next].begin < block.end) {
            const { begin, end } = article.sentences[next];
            gap(begin);
            const from = Math.max(begin, at);
            const to = Math.min(end, block.end);
            parts.push({ sentence: next, begin: from, end: to, pieces: pieces(article.text, from, to, inside) });
            at = to;
            if (end > block.end) break;
            ++next;
        }
        gap(block.end);
        return { kind: block.kind, begin: block.begin, end: block.end, parts };
    });
}

function pieces(text, begin, end, spans) {
    const here = spansWithin(spans, begin, end);
    const cuts = new Set([begin, end]);
    for (const span of here) {
        if (span.begin > begin) cuts.add(span.begin);
        if (span.end < end) cuts.add(span.end);
    }
    const sorted = [...cuts].sort((a, b) => a - b);
    return sorted.slice(1).map((to, i) => {
        const from = sorted[i];
        const on = here.filter((span) => span.begin <= from && span.end >= to);
        return { text: text.slice(from, to), ids: on.map((span) => span.id), types: [...new Set(on.map((span) => span.type))], end: to };
    });
}

/** Spans are sorted by begin; the longest of them bounds how far back one that still reaches in can start. */
function spansWithin(spans, begin, end) {
    spans.longest ??= spans.reduce((most, span) => Math.max(most, span.end - span.begin), 0);
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (spans[middle].begin < begin - spans.longest) low = middle + 1;
        else high = middle;
    }
    const out = [];
    for (let i = low; i < spans.length && spans[i].begin < end; ++i) if (spans[i].end > begin) out.push(spans[i]);
    return out;
}
