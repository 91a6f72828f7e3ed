import { VIEWS } from "./desk.js";

/**
 * Keeps the view in the address's fragment (#view=differences&finding=d3&about=e4), so that a link, the Back button and
 * a reload lead to the same place.
 * @param {import("./desk.js").Desk} desk
 */
export function followAddress(desk) {
    const read = () => {
        const given = new URLSearchParams(location.hash.slice(1));
        const view = VIEWS.includes(given.get("view")) ? given.get("view") : desk.state.view;
        desk.set({ view, chosen: given.get("finding"), filter: { ...desk.state.filter, entity: given.get("about") ?? "" } });
    };
    if (location.hash) read();
    addEventListener("hashchange", read);
    desk.addEventListener("change", ({ detail }) => {
        if (!["view", "chosen", "filter"].some((name) => detail.includes(name))) return;
        const hash = written(desk.state);
        if (hash === location.hash) return;
        // A new view is a step that Back undoes; a choice within it is not.
        history[detail.includes("view") ? "pushState" : "replaceState"](null, "", hash);
    });
}

function written({ view, chosen, filter }) {
    const out = new URLSearchParams({ view });
    if (chosen) out.set("finding", chosen);
    if (filter.entity) out.set("about", filter.entity);
    return `#${out}`;
}
