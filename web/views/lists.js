import { html, nothing } from "lit";
import { inMarks } from "../model/marks.js";
import { DIFFERENCE, count } from "../model/words.js";
import { badge, card, context, evidence, heading, more, nothingHere, nothingShared, quoted, short, titleOf, unlessOpen, values, wordings } from "./parts.js";
import { plainly } from "./plain.js";
import { filters } from "./filters.js";

export function differences(desk) {
    const list = desk.listed("difference");
    const gist = (f) => html`<span class="kind">${DIFFERENCE[f.raw.kind] ?? f.raw.kind}</span>${f.raw.kind === "quote_wording" ? unlessOpen(desk, f, values(desk, f)) : values(desk, f)}${context(desk, f)}`;
    return html`${heading("Where they differ", list.length ? "The same thing, told in two ways. Choose one to see both wordings; n and p go on and back." : "The same thing, told in two ways.")}
        ${filters(desk, "difference")}
        ${list.length
            ? html`<ol class="cards">
                  ${desk.drawn(list).map((f) => card(desk, f, gist(f), f.articles.length === 2 ? wordings(desk, f) : evidence(desk, f)))}
              </ol>`
            : nothingShared(desk, "No differences were found in what more than one of these articles tells.")}
        ${more(desk, list)}`;
}

export function agreements(desk) {
    const list = desk.listed("agreement");
    const gist = (f) => html`<span class="badges">${f.articles.map((id) => badge(desk.state.model.byId.get(id)))}</span
        >${unlessOpen(desk, f, html`<span class="text">${titleOf(desk, f)}</span>`)}`;
    return html`${heading("What they agree on", "Statements that two or more articles make, each in its own words.")} ${filters(desk, "agreement")}
        ${list.length
            ? html`<ol class="cards">${desk.drawn(list).map((f) => card(desk, f, gist(f)))}</ol>`
            : nothingShared(desk, "No statement was found in more than one article.")}
        ${more(desk, list)}`;
}

/** By article, the weightiest first: what no other article of the story says. */
export function only(desk) {
    const { model } = desk.state;
    const list = desk.listed("only");
    const of = Map.groupBy(list, (f) => f.articles[0]);
    const drawn = desk.drawn(list);
    return html`${heading("Only here", "What one article says and no other does. The nearest sentence elsewhere is shown where there is one.")}
        ${filters(desk, "only")}
        ${list.length ? nothing : nothingShared(desk, "Every sentence has a counterpart in another article.")}
        ${model.articles.map((article) => {
            const mine = drawn.filter((f) => f.articles[0] === article.id);
            return mine.length === 0
                ? nothing
                : html`<section class="group">
                      <h3>${badge(article)} ${article.label} <span class="count">${of.get(article.id).length}</span></h3>
                      <ul class="cards">
                          ${mine.map((f) => card(desk, f, html`<span class="text">${words(desk, f)}</span>`, nearest(desk, f)))}
                      </ul>
                  </section>`;
        })}
        ${more(desk, list)}`;
}

/** The statement, whole once it is open: there is no other evidence of it than itself. */
export function words(desk, finding) {
    if (desk.state.chosen !== finding.id) return titleOf(desk, finding);
    const [span] = finding.spans;
    return desk.state.model.byId.get(span.article).text.slice(span.begin, span.end);
}

export function nearest(desk, finding) {
    const { nearest: near } = finding.raw;
    const article = near && desk.state.model.byId.get(near.article);
    if (!article) return html`<p class="nearest">No other article says this, and nothing comes near.</p>`;
    return html`<p class="nearest">No other article says this. The nearest, ${Math.round(near.score * 100)}% alike:</p>
        <ul class="evidence">
            <li part="evidence">${badge(article)}<blockquote>${quoted(article, near)}</blockquote></li>
        </ul>`;
}

/** Quotations, gathered by who said them. */
export function quotes(desk) {
    const { model } = desk.state;
    const of = Map.groupBy(desk.listed("quote"), (f) => f.raw.speaker);
    const list = [...of.values()].flat();
    const drawn = Map.groupBy(desk.drawn(list), (f) => f.raw.speaker);
    return html`${heading("Who is quoted", "Each speaker’s words, article by article.")} ${filters(desk, "quote")}
        ${list.length ? nothing : nothingHere("Nobody is quoted whose name could be told.")}
        ${[...drawn].map(([id, mine]) => {
            const speaker = model.entities.get(id);
            return html`<section class="group" data-f=${id}>
                <h3>${plainly(speaker?.name ?? "Somebody")} <span class="count">${of.get(id).length}</span></h3>
                ${speaker?.role ? html`<p class="role">${speaker.role}</p>` : nothing}
                <ul class="cards">
                    ${mine.map((f) => card(desk, f, quoteGist(model, f)))}
                </ul>
            </section>`;
        })}
        ${more(desk, list)}`;
}

function quoteGist(model, finding) {
    const article = model.byId.get(finding.articles[0]);
    const [span] = finding.spans;
    const said = short(article.text.slice(span.begin, span.end), 180).replace(/,$/, "");
    // What the article tells in its own words is said to be that; the others have their marks.
    return html`${badge(article)}<span class="text said">${finding.raw.kind === "indirect" ? html`${said} <span class="kind">reported</span>` : inMarks(said)}</span>`;
}

/** Two versions of one article: what came, went, moved and was reworded. */
export function versions(desk) {
    const { model } = desk.state;
    const all = desk.listed("change");
    return html`${heading("Versions", "Articles that are earlier and later states of one text.")}
        ${model.report.versions.map(({ older, newer }) => {
            const list = all.filter((f) => f.raw.older === older && f.raw.newer === newer);
            return html`<section class="group">
                <h3>${badge(model.byId.get(older))} then ${badge(model.byId.get(newer))} <span class="count">${count(list.length, "change")}</span></h3>
                <ul class="cards">
                    ${desk.drawn(list).map((f) =>
                        card(
                            desk,
                            f,
                            html`<span class="kind">${f.raw.kind}</span><span class="text">${titleOf(desk, f)}</span>`,
                            f.raw.kind === "reworded" ? wordings(desk, f) : evidence(desk, f),
                        ),
                    )}
                </ul>
                ${more(desk, list)}
            </section>`;
        })}`;
}
