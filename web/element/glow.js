/**
 * Lights up every place where a finding stands: sentences, marked words, list entries, cells, points on the map. Each
 * carries the ids of its findings in data-f. Attributes are set straight on the elements, because a pointer that moves
 * over a page must not draw the page anew.
 */
export class Glow {
    #root;
    #on = { lit: [], chosen: [] };
    #ids = { lit: "", chosen: "" };

    constructor(root) {
        this.#root = root;
    }

    light(id) {
        if (id !== this.#ids.lit) this.#put("lit", id);
    }

    choose(id) {
        this.#put("chosen", id);
    }

    /** After something was drawn: what is lit and chosen is lit and chosen in it too. */
    refresh() {
        for (const kind of ["lit", "chosen"]) this.#put(kind, this.#ids[kind]);
    }

    #put(kind, id) {
        for (const element of this.#on[kind]) element.removeAttribute(`data-${kind}`);
        this.#ids[kind] = id;
        this.#on[kind] = id ? [...this.#root.querySelectorAll(`[data-f~="${CSS.escape(id)}"]`)] : [];
        for (const element of this.#on[kind]) element.setAttribute(`data-${kind}`, "");
    }
}

/**
 * The findings under an element, the narrowest first: the words themselves, then their sentence.
 * @param {Element} element
 */
export function findingsUnder(element) {
    const ids = [];
    for (let at = element?.closest("[data-f]"); at; at = at.parentElement?.closest("[data-f]")) {
        ids.push(...at.dataset.f.split(" ").filter((id) => id && !ids.includes(id)));
    }
    return ids;
}
