// Tokens with labels, as sets of names are published, as natural text: a sentence a paragraph, punctuation without spaces.

const NO_SPACE_BEFORE = /^(?:[,.;:!?%)\]}”’]|'s|’s|n't|'re|'ve|'ll|'d|'m|''|…)$/;
const NO_SPACE_AFTER = /^(?:[([$£€“`‘]|``)$/;

/** `lines` are "token TAB label" with blank lines between sentences; `types` tells which labels count and their names. Gives the text and [{ span, type }]. */
export function naturalText(lines, types) {
    const gold = [];
    let text = "", open = null, quotes = 0, before = "";
    const close = () => {
        if (open && types[open.label]) gold.push({ span: open.span, type: types[open.label] });
        open = null;
    };
    for (const line of [...lines, ""]) {
        const [word, label] = line.split("\t");
        if (line.trim() === "") {
            close();
            if (before) text += "\n\n";
            quotes = 0, before = "";
            continue;
        }
        if (!word || label === undefined) continue;
        const inQuotes = quotes % 2 === 1;
        const glued = !before || NO_SPACE_BEFORE.test(word) || (word === '"' && inQuotes) || NO_SPACE_AFTER.test(before) || (before === '"' && inQuotes && word !== '"');
        const begin = text.length + (glued ? 0 : 1);
        text += (glued ? "" : " ") + word;
        quotes += word === '"';
        before = word;
        const kind = /^(?:O|_|)$/.test(label) ? null : label.slice(2);
        if (!kind || /^[BSU]/.test(label) || kind !== open?.label) close();
        if (!kind) continue;
        open ??= { label: kind, span: [begin, begin] };
        open.span[1] = text.length;
    }
    return { text, gold };
}
