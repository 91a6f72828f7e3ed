/** The keys, and what people are told of them. */
export const KEYS = [
    ["n / p", "next, previous difference (or whatever is listed or chosen)"],
    ["j / k", "next, previous sentence of the article"],
    ["Enter", "choose the sentence"],
    ["1 – 9", "go to that article"],
    ["/", "search"],
    ["Esc", "let go of what is chosen"],
    ["u / r", "undo, do again"],
];

/** @param {{ desk: import("../desk/desk.js").Desk, root: ShadowRoot, columns: () => HTMLElement[] }} view */
export function onKey(event, { desk, root, columns }) {
    const target = event.composedPath()[0];
    const typing = target.closest?.("input, textarea, select, dialog[open]");
    if (event.altKey || event.ctrlKey || event.metaKey || !desk.state.model) return;
    if (event.key === "Escape") return void desk.set({ chosen: null });
    if (typing) return;
    const action = {
        n: () => desk.step(1),
        p: () => desk.step(-1),
        j: () => sentence(root, columns, 1),
        k: () => sentence(root, columns, -1),
        u: () => desk.undo(),
        r: () => desk.redo(),
        "/": () => root.querySelector("input[type=search]")?.focus(),
    }[event.key];
    if (action) {
        event.preventDefault();
        action();
    } else if (/^[1-9]$/.test(event.key)) {
        const article = desk.state.model.articles[event.key - 1];
        if (!article) return;
        desk.set({ article: article.id });
        columns()[event.key - 1]?.focus();
    } else if (event.key === "Enter" && target.matches?.(".sentence")) {
        target.click();
    }
}

/** Moves the focus from sentence to sentence within the column that has it, or the first one. */
function sentence(root, columns, by) {
    const column = root.activeElement?.closest?.(".column") ?? columns()[0];
    const all = [...(column?.querySelectorAll(".sentence") ?? [])];
    const at = all.indexOf(root.activeElement);
    all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
}
