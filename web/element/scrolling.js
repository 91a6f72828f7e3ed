/** Where in a column the eye rests, as a part of its height. */
const EYE = 0.3;

const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Brings the first place of a finding in each column to the height of the eye. */
export function showIn(columns, id) {
    for (const column of columns) {
        const place = id && column.querySelector(`.text [data-f~="${CSS.escape(id)}"]`);
        if (!place) continue;
        const top = offsetIn(column, place) - column.clientHeight * EYE;
        column.scrollTo({ top, behavior: calm() ? "instant" : "smooth" });
    }
}

/**
 * Linked scrolling: the column that the reader moves leads, and the others follow so that statements which both make
 * stand at the same height; between two such statements they move in proportion.
 */
export class LinkedScrolling {
    #columns = [];
    #leader = null;
    #frame = 0;
    enabled = true;

    /** @param {HTMLElement[]} columns */
    watch(columns) {
        for (const column of columns) {
            if (this.#columns.includes(column)) continue;
            const lead = () => (this.#leader = column);
            for (const type of ["wheel", "touchmove", "pointerdown", "keydown"]) column.addEventListener(type, lead, { passive: true });
            column.addEventListener("scroll", () => this.#leader === column && this.#schedule(), { passive: true });
        }
        this.#columns = columns;
    }

    /** After a jump nobody leads: the columns stand where the finding is. */
    release() {
        this.#leader = null;
    }

    #schedule() {
        if (!this.enabled || this.#frame) return;
        this.#frame = requestAnimationFrame(() => {
            this.#frame = 0;
            const leader = this.#leader;
            for (const other of this.#columns) if (leader && other !== leader) follow(leader, other);
        });
    }
}

function follow(leader, other) {
    const pairs = anchors(leader, other);
    const eye = leader.scrollTop + leader.clientHeight * EYE;
    const next = pairs.findIndex(([at]) => at > eye);
    const [a0, b0] = pairs[next - 1] ?? pairs[0];
    const [a1, b1] = pairs[next] ?? pairs.at(-1);
    const part = a1 > a0 ? (eye - a0) / (a1 - a0) : 0;
    other.scrollTop = b0 + part * (b1 - b0) - other.clientHeight * EYE;
}

/** Heights at which the two columns say the same, from top to end, rising in both. */
function anchors(leader, other) {
    const pairs = [[0, 0]];
    const theirs = new Map();
    for (const place of other.querySelectorAll('.sentence.agreement[data-f*="s"]')) {
        for (const id of place.dataset.f.split(" ")) if (!theirs.has(id)) theirs.set(id, place);
    }
    for (const place of leader.querySelectorAll('.sentence.agreement[data-f*="s"]')) {
        const twin = place.dataset.f.split(" ").map((id) => theirs.get(id)).find(Boolean);
        if (!twin) continue;
        const pair = [offsetIn(leader, place), offsetIn(other, twin)];
        if (pair[0] > pairs.at(-1)[0] && pair[1] > pairs.at(-1)[1]) pairs.push(pair);
    }
    pairs.push([Math.max(leader.scrollHeight, pairs.at(-1)[0] + 1), Math.max(other.scrollHeight, pairs.at(-1)[1] + 1)]);
    return pairs;
}

function offsetIn(column, place) {
    return place.getBoundingClientRect().top - column.getBoundingClientRect().top + column.scrollTop;
}
