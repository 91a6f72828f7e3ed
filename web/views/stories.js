import { html, nothing } from "lit";

/** So many articles have room in one table, whatever they tell. */
const ROOM = 12;

/** What tables can be of: the stories that several articles tell, then all articles where they have room, else each that stands alone. */
function tables({ articles, report }) {
    const several = report.stories.filter((ids) => ids.length > 1 && ids.length < articles.length);
    if (articles.length <= ROOM || report.stories.length === 1) return [...several, articles.map((a) => a.id)];
    return [...several, ...report.stories.filter((ids) => ids.length === 1)];
}

/** The same, with which of them is shown: what is chosen is in it. */
function shownOf({ state: { model, filter, chosen } }) {
    const stories = tables(model);
    const wanted = model.findings.get(chosen)?.articles ?? [];
    const has = (ids) => ids?.some((id) => wanted.includes(id));
    const picked = filter.story in stories ? filter.story : 0;
    const elsewhere = has(stories[picked]) ? -1 : stories.findIndex(has);
    return { stories, shown: elsewhere < 0 ? picked : elsewhere };
}

/** The articles that a table has columns for: of one story, since no statement is shared between two. */
export function columns(desk) {
    const { stories, shown } = shownOf(desk);
    const ids = new Set(stories[shown]);
    return desk.state.model.articles.filter((a) => ids.has(a.id));
}

/** Which story a table is of, where there are several. */
export function storyFilter(desk) {
    const { model, filter } = desk.state;
    const { stories, shown } = shownOf(desk);
    if (stories.length < 2) return nothing;
    const first = (ids) => model.byId.get(ids[0]);
    const name = (ids) => (ids.length === model.articles.length ? `All ${ids.length} articles` : `${first(ids).title ?? first(ids).label} (${ids.length})`);
    return html`<div class="filters">
        <label class="of-story"
            ><span>Story</span>
            <select @change=${(event) => desk.set({ filter: { ...filter, story: Number(event.target.value) }, chosen: null })}>
                ${stories.map((ids, i) => html`<option value=${i} ?selected=${i === shown}>${name(ids)}</option>`)}
            </select></label
        >
    </div>`;
}
