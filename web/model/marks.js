const OPENING = /[“„«]/;
const CLOSING = /[”»]/;
/** Behind these a straight mark opens, as it does behind a space. */
const BEFORE = /[\s([\-–—'‘]$|^$/;

/** The places of double quotation marks whose partner is not in the text; marks of any shape pair, as writers mix them. The core's `text/marks.hpp` does the same. */
function unpaired(text) {
    const open = [];
    const alone = [];
    for (const { 0: mark, index } of text.matchAll(/["“”„«»]/g)) {
        const low = open.length > 0 && text[open.at(-1)] === "„";
        const free = BEFORE.test(text.slice(0, index)) && (!/^(\s|$)/.test(text.slice(index + 1)) || open.length === 0);
        const opens = mark === '"' ? free : OPENING.test(mark) && !(mark === "“" && low);
        if (opens && !CLOSING.test(mark)) open.push(index);
        else if (open.length) open.pop();
        else alone.push(index);
    }
    return [...alone, ...open].sort((a, b) => a - b);
}

/** Words cut from a text, without a mark at either end whose partner was cut off. */
export function withinMarks(text) {
    let [begin, end] = [0, text.length];
    const blank = (at) => /\s/.test(text[at] ?? "");
    const trim = () => {
        while (begin < end && blank(begin)) begin++;
        while (end > begin && blank(end - 1)) end--;
    };
    trim();
    for (const at of unpaired(text)) {
        if (at === begin) begin++;
        else if (at === end - 1) end--;
        trim();
    }
    return text.slice(begin, end);
}

/** In quotation marks; words that have marks of their own within them are not put in others. */
export function inMarks(text) {
    const words = withinMarks(text);
    return /["“”„«»]/.test(words) ? words : `“${words}”`;
}
