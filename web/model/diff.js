/**
 * Two wordings, word by word: which words of each the other has not, in order. The longest common subsequence, over
 * words without their case and punctuation, because those are not what people differ on.
 * Both are sentences, so the table stays small; past 400 words a side nothing is marked.
 * @returns {[Array<{ text: string, same: boolean }>, Array<{ text: string, same: boolean }>]}
 */
export function wordDiff(left, right) {
    const a = split(left);
    const b = split(right);
    if (a.length > 400 || b.length > 400) return [a, b].map((list) => list.map(({ text }) => ({ text, same: true })));
    const width = b.length + 1;
    const table = new Uint16Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; --i) {
        for (let j = b.length - 1; j >= 0; --j) {
            table[i * width + j] =
                a[i].key === b[j].key ? table[(i + 1) * width + j + 1] + 1 : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
        }
    }
    const same = [new Set(), new Set()];
    for (let i = 0, j = 0; i < a.length && j < b.length; ) {
        if (a[i].key === b[j].key) same[0].add(i++), same[1].add(j++);
        else if (table[(i + 1) * width + j] >= table[i * width + j + 1]) ++i;
        else ++j;
    }
    return [runs(a, same[0]), runs(b, same[1])];
}

/** Words with the space after them; `key` is what is compared. */
function split(text) {
    return (text.match(/\S+\s*/gu) ?? []).map((word) => ({ text: word, key: word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "") }));
}

function runs(list, same) {
    const out = [];
    list.forEach(({ text, key }, i) => {
        const alike = same.has(i) || key === "";
        if (out.at(-1)?.same === alike) out.at(-1).text += text;
        else out.push({ text, same: alike });
    });
    return out;
}
