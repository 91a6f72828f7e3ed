import { html, nothing, svg } from "lit";
import { geoMercator, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import world from "world-atlas/countries-110m.json";
import { badge, card, evidence, heading, more, nothingHere } from "./parts.js";
import { plainly } from "./plain.js";

/** Unfolded when the map is first looked at. */
let outlines;
const theOutlines = () => (outlines ??= { land: feature(world, world.objects.land), borders: mesh(world, world.objects.countries, (a, b) => a !== b) });

const WIDTH = 960;
const HEIGHT = 540;

/** Where it happened: the places that are named and could be found, on a map that needs no network. */
export function places(desk) {
    const { model } = desk.state;
    const all = desk.listed("entity").filter((f) => (f.raw.type === "place" || f.raw.place) && f.spans.length);
    const list = all.sort((a, b) => b.spans.length - a.spans.length);
    const placed = list.filter((f) => f.raw.place);
    return html`${heading("Where it happened", "Larger rings are named more often. The outlines are coarse: they show the region, not the border.")}
        ${placed.length ? drawn(desk, placed) : nothing} ${list.length ? nothing : nothingHere("No places were found.")}
        <ul class="cards">
            ${desk.drawn(list).map((f) =>
                card(
                    desk,
                    f,
                    html`<span class="text name">${plainly(f.raw.name)}</span><span class="badges">${f.articles.map((id) => badge(model.byId.get(id)))}</span
                        ><span class="number">${f.spans.length}</span>`,
                    evidence(desk, f, { limit: 6 }),
                ),
            )}
        </ul>
        ${more(desk, list)}`;
}

function drawn(desk, placed) {
    const points = placed.map((f) => ({ f, at: [f.raw.place.lon, f.raw.place.lat] }));
    const projection = fitted(points.map((p) => p.at));
    const path = geoPath(projection);
    const { land, borders } = theOutlines();
    const radius = (f) => 5 + 3 * Math.sqrt(f.spans.length);
    const marks = points.map(({ f, at }) => ({ f, xy: projection(at) })).filter(({ xy }) => xy);
    return svg`<svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Map of the places named; the list below has them all">
        <path class="land" d=${path(land)}></path>
        <path class="borders" d=${path(borders)}></path>
        ${marks.map(({ f, xy: [x, y] }) => svg`<circle data-f=${f.id} class="ring" cx=${x} cy=${y} r=${radius(f)} .style=${`--r:${radius(f).toFixed(1)}`} @click=${() => desk.choose(f.id)}></circle>`)}
        ${apart(marks).map(({ f, xy: [x, y] }) => svg`<text x=${x} y=${y - radius(f) - 5} text-anchor=${anchor(x, f.raw.name)}>${f.raw.name}</text>`)}
    </svg>`;
}

/** No nearer than this, or the coarse outlines say nothing: a map's width is then about 14 degrees. */
const NEAREST = 3800;

/** Close enough that the places fill the map, far enough that the region is known again. */
function fitted(coordinates) {
    const frame = [[90, 70], [WIDTH - 90, HEIGHT - 50]];
    const points = { type: "MultiPoint", coordinates };
    if (new Set(coordinates.map(([lon]) => Math.round(lon / 40))).size > 4) return geoNaturalEarth1().fitSize([WIDTH, HEIGHT], theOutlines().land);
    const near = geoMercator().fitExtent(frame, points);
    if (near.scale() <= NEAREST) return near;
    const middle = [0, 1].map((i) => (Math.min(...coordinates.map((c) => c[i])) + Math.max(...coordinates.map((c) => c[i]))) / 2);
    return geoMercator().scale(NEAREST).center(middle).translate([WIDTH / 2, HEIGHT / 2]);
}

/** Half as wide as a letter is drawn on a small screen. */
const HALF_LETTER = 11;

/** Near the edge a name is written towards the middle, so that none is cut. */
const anchor = (x, { length }) => (x < length * HALF_LETTER ? "start" : x > WIDTH - length * HALF_LETTER ? "end" : "middle");

/** Names that would be written over one another are left to the list; the one named most often stays. */
function apart(marks) {
    const written = [];
    for (const mark of marks) {
        const near = written.some(({ xy }) => Math.abs(xy[0] - mark.xy[0]) < 150 && Math.abs(xy[1] - mark.xy[1]) < 34);
        if (!near) written.push(mark);
    }
    return written;
}
