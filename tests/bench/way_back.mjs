// From an article's text back to the content that it was read from, by its blocks and their sources.

/** For each unit of `ours` where it stands in `source`; both are the same but for white space and character references. */
function align(ours, source) {
    const out = [];
    let at = 0;
    for (const unit of ours) {
        const found = /\s/.test(unit) ? -1 : source.indexOf(unit, at);
        out.push(found < 0 ? Math.min(at, source.length - 1) : found);
        if (found >= 0) at = found + 1;
    }
    return out;
}

/** A function from a span of the article's text to the span of `content`; null for what lies in no block. */
export function wayBack(article, content) {
    const blocks = article.blocks.map((block) => ({ ...block, places: align(article.text.slice(block.begin, block.end).split(""), content.slice(...block.source)) }));
    return ([begin, end]) => {
        const block = blocks.find((b) => b.begin <= begin && begin < b.end);
        if (!block) return null;
        const last = Math.max(begin, Math.min(end, block.end) - 1);
        return [block.source[0] + block.places[begin - block.begin], block.source[0] + block.places[last - block.begin] + 1];
    };
}
