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
 * stand at the same height; between two such statements they move in proportion. Where statements stand is measured
 * once, and again when something was drawn or resized: scrolling itself measures nothing.
 */
export class LinkedScrolling {
    #columns = [];
    #leader = null;
    #frame = 0;
    #heights = new WeakMap();
    #resized = new ResizeObserver((entries) => entries.forEach(({ target }) => this.#heights.delete(target)));
    enabled = true;

    /** @param {HTMLElement[]} columns */
    watch(columns) {
        this.#heights = new WeakMap();
        for (const column of columns) {
            if (this.#columns.includes(column)) continue;
            const lead = () => (this.#leader = column);
            for (const type of ["wheel", "touchmove", "pointerdown", "keydown"]) column.addEventListener(type, lead, { passive: true });
            column.addEventListener("scroll", () => this.#leader === column && this.#schedule(), { passive: true });
            this.#resized.observe(column);
        }
        for (const column of this.#columns) if (!columns.includes(column)) this.#resized.unobserve(column);
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
            if (!leader) return;
            const others = this.#columns.filter((column) => column !== leader && inSight(column));
            const moves = others.map((other) => [other, this.#follow(leader, other)]);
            for (const [other, top] of moves) other.scrollTop = top;
        });
    }

    /** Where the other column goes when the leader stands where it does. */
    #follow(leader, other) {
        const pairs = anchors(this.#of(leader), this.#of(other));
        const rest = eyeIn(leader);
        const eye = leader.scrollTop + leader.clientHeight * rest;
        const next = pairs.findIndex(([at]) => at > eye);
        const [a0, b0] = pairs[next - 1] ?? pairs[0];
        const [a1, b1] = pairs[next] ?? pairs.at(-1);
        const part = a1 > a0 ? (eye - a0) / (a1 - a0) : 0;
        return b0 + part * (b1 - b0) - other.clientHeight * rest;
    }

    #of(column) {
        if (!this.#heights.has(column)) this.#heights.set(column, heights(column));
        return this.#heights.get(column);
    }
}

/** The eye rests at the top of a column that stands at its top and at the end of one at its end: so all stand there together. */
function eyeIn({ scrollTop, scrollHeight, clientHeight }) {
    const below = scrollHeight - clientHeight - scrollTop;
    return Math.min(scrollTop / clientHeight, Math.max(EYE, 1 - below / clientHeight));
}

function inSight(column) {
    const { left, right, width } = column.getBoundingClientRect();
    return width > 0 && right > 0 && left < innerWidth;
}

/** By agreement, how high it stands in the column; and the column's whole height. */
function heights(column) {
    const at = new Map();
    for (const place of column.querySelectorAll('.sentence.agreement[data-f*="s"]')) {
        for (const id of place.dataset.f.split(" ")) if (!at.has(id)) at.set(id, offsetIn(column, place));
    }
    return { at, end: column.scrollHeight };
}

/** Heights at which two columns say the same, from top to end, rising in both. */
function anchors(ours, theirs) {
    const pairs = [[0, 0]];
    for (const [id, height] of ours.at) {
        const twin = theirs.at.get(id);
        if (twin > pairs.at(-1)[1] && height > pairs.at(-1)[0]) pairs.push([height, twin]);
    }
    pairs.push([Math.max(ours.end, pairs.at(-1)[0] + 1), Math.max(theirs.end, pairs.at(-1)[1] + 1)]);
    return pairs;
}

function offsetIn(column, place) {
    return place.getBoundingClientRect().top - column.getBoundingClientRect().top + column.scrollTop;
}
