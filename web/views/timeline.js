import { html, nothing, svg } from "lit";
import { dateText } from "../model/words.js";
import { badge, card, heading, more, nothingHere, short, unlessOpen } from "./parts.js";
import { sentenceAround } from "../model/model.js";
import { filters } from "./filters.js";

/** What happened when, as the articles tell it: drawn along a line, and as a list. */
export function timeline(desk) {
    const { model } = desk.state;
    const list = desk.listed("moment");
    return html`${heading("When it happened", "Dates as each article gives them; where one says “Monday”, the day was worked out from its own date.")}
        ${filters(desk, "moment")} ${list.length ? nothing : nothingHere("No dates could be told.")} ${drawn(desk, list)}
        <ol class="cards moments" part="timeline">
            ${desk.drawn(list).map((f, i) =>
                card(
                    desk,
                    f,
                    html`<time class=${f.raw.when === list[i - 1]?.raw.when ? "hidden" : ""} datetime=${f.raw.when}>${dateText(f.raw.when)}</time><span class="badges">${f.articles.map((id) => badge(model.byId.get(id)))}</span
                        >${unlessOpen(desk, f, html`<span class="text">${gist(model, f)}</span>`)}`,
                ),
            )}
        </ol>
        ${more(desk, list)} ${everyDate(desk)}`;
}

/** Article by article each time expression, with what it was taken for. */
function everyDate(desk) {
    const list = desk.listed("time");
    const drawn = desk.drawn(list);
    if (list.length === 0) return nothing;
    return html`<section class="dates">
        <h3>What each date was taken for <span class="count">${list.length}</span></h3>
        ${desk.state.model.articles.map((article) => {
            const mine = drawn.filter((f) => f.articles[0] === article.id);
            return mine.length === 0
                ? nothing
                : html`<h4>${badge(article)} ${article.label}</h4>
                      <ul class="cards">
                          ${mine.map((f) => card(desk, f, html`<span class="text">${article.text.slice(f.raw.begin, f.raw.end)}</span><span class="taken"><span class="hidden">taken for </span>${f.raw.taken}</span>`))}
                      </ul>`;
        })}
        ${more(desk, list)}
    </section>`;
}

function gist(model, finding) {
    const article = model.byId.get(finding.articles[0]);
    const { begin, end } = sentenceAround(article, finding.spans[0]);
    return short(article.text.slice(begin, end), 110);
}

/** Years apart would press the days of the story into one point; so the line shows where most of the moments lie. */
function drawn(desk, list) {
    const points = list.map((f) => ({ f, at: Date.parse(f.raw.when.length === 4 ? `${f.raw.when}-07-01` : f.raw.when) })).filter((p) => !Number.isNaN(p.at));
    const days = points.filter(({ f }) => f.raw.precision !== "year");
    const shown = days.length > 1 ? core(days) : points;
    if (shown.length < 2) return nothing;
    const times = shown.map((p) => p.at);
    const from = Math.min(...times);
    const span = Math.max(...times) - from || 1;
    const x = (at) => `${(2 + (96 * (at - from)) / span).toFixed(2)}%`;
    return html`<div aria-hidden="true">
        ${svg`<svg class="line">
            <line x1="0" x2="100%" y1="50%" y2="50%" class="axis"></line>
            ${shown.map(({ f, at }) => svg`<circle data-f=${f.id} cx=${x(at)} cy="50%" r=${4 + 1.5 * Math.min(f.spans.length, 6)} class="point" @click=${() => desk.choose(f.id)}></circle>`)}
        </svg>`}
        <p class="ends"><span>${dateText(shown[0].f.raw.when)}</span><span>${dateText(shown.at(-1).f.raw.when)}</span></p>
    </div>`;
}

/** The moments between the first and the last quartile, widened by one and a half times their distance. */
function core(points) {
    const sorted = [...points].sort((a, b) => a.at - b.at);
    const low = sorted[Math.floor(sorted.length / 4)].at;
    const high = sorted[Math.floor((sorted.length * 3) / 4)].at;
    const reach = 1.5 * (high - low) || 30 * 864e5;
    return sorted.filter(({ at }) => at >= low - reach && at <= high + reach);
}
