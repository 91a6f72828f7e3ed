import { html, nothing } from "lit";
import { DIFFERENCE, count } from "../model/words.js";
import { badge, card, context, evidence, heading, nothingHere, quoted, short, titleOf, values, wordings } from "./parts.js";
import { filters } from "./filters.js";

export function differences(desk) {
    const list = desk.listed("difference");
    const gist = (f) => html`<span class="kind">${DIFFERENCE[f.raw.kind] ?? f.raw.kind}</span>${values(desk, f)}${context(desk, f)}`;
    return html`${heading("Where they differ", "The same thing, told in two ways. Choose one to see both wordings; n and p go on and back.")}
        ${filters(desk, "difference")}
        ${list.length
            ? html`<ol class="cards">
                  ${list.map((f) => card(desk, f, gist(f), f.articles.length === 2 ? wordings(desk, f) : evidence(desk, f)))}
              </ol>`
            : nothingHere("No differences were found in what these articles both tell.")}`;
}

export function agreements(desk) {
    const list = desk.listed("agreement");
    const gist = (f) => html`<span class="badges">${f.articles.map((id) => badge(desk.state.model.byId.get(id)))}</span
        ><span class="text">${titleOf(desk, f)}</span>`;
    return html`${heading("What they agree on", "Statements that two or more articles make, each in its own words.")} ${filters(desk, "agreement")}
        ${list.length
            ? html`<ol class="cards">${list.map((f) => card(desk, f, gist(f)))}</ol>`
            : nothingHere("No statement was found in more than one article.")}`;
}

/** By article, in the article's order of weight: what no other article of the story says. */
export function only(desk) {
    const { model } = desk.state;
    const list = desk.listed("only");
    return html`${heading("Only here", "What one article says and no other does. The nearest sentence elsewhere is shown where there is one.")}
        ${filters(desk, "only")}
        ${list.length ? nothing : nothingHere("Every sentence has a counterpart in another article, or there is only one article.")}
        ${model.articles.map((article) => {
            const mine = list.filter((f) => f.articles[0] === article.id).sort((a, b) => b.raw.weight - a.raw.weight);
            return mine.length === 0
                ? nothing
                : html`<section class="group">
                      <h3>${badge(article)} ${article.label} <span class="count">${mine.length}</span></h3>
                      <ul class="cards">
                          ${mine.map((f) => card(desk, f, html`<span class="text">${titleOf(desk, f)}</span>`, nearest(desk, f)))}
                      </ul>
                  </section>`;
        })}`;
}

export function nearest(desk, finding) {
    const { nearest: near } = finding.raw;
    const article = near && desk.state.model.byId.get(near.article);
    return html`${evidence(desk, finding)}
        <p class="nearest">
            ${article
                ? html`No other article says this. Nearest is ${badge(article)} <q>${quoted(article, near)}</q> (${Math.round(near.score * 100)}% alike).`
                : "No other article says this, and nothing comes near."}
        </p>`;
}

/** Quotations, gathered by who said them. */
export function quotes(desk) {
    const { model } = desk.state;
    const list = desk.listed("quote");
    const speakers = [...new Set(list.map((f) => f.raw.speaker))];
    return html`${heading("Who is quoted", "Each speaker's words, article by article.")} ${filters(desk, "quote")}
        ${list.length ? nothing : nothingHere("Nobody is quoted whose name could be told.")}
        ${speakers.map((id) => {
            const speaker = model.entities.get(id);
            const mine = list.filter((f) => f.raw.speaker === id);
            return html`<section class="group" data-f=${id}>
                <h3>${speaker?.name ?? "Somebody"} <span class="count">${mine.length}</span></h3>
                ${speaker?.role ? html`<p class="role">${speaker.role}</p>` : nothing}
                <ul class="cards">
                    ${mine.map((f) => card(desk, f, quoteGist(model, f)))}
                </ul>
            </section>`;
        })}`;
}

function quoteGist(model, finding) {
    const article = model.byId.get(finding.articles[0]);
    const [span] = finding.spans;
    const said = short(article.text.slice(span.begin, span.end), 180).replace(/,$/, "");
    return html`${badge(article)}<span class="text said">${finding.raw.kind === "indirect" ? said : `“${said}”`}</span>
        <span class="kind">${finding.raw.kind === "indirect" ? "reported" : "in quotation marks"}</span>`;
}

/** Two versions of one article: what came, went, moved and was reworded. */
export function versions(desk) {
    const { model } = desk.state;
    return html`${heading("Versions", "Articles that are earlier and later states of one text.")}
        ${model.report.versions.map(({ older, newer }) => {
            const list = desk.listed("change").filter((f) => f.raw.older === older && f.raw.newer === newer);
            return html`<section class="group">
                <h3>${badge(model.byId.get(older))} then ${badge(model.byId.get(newer))} <span class="count">${count(list.length, "change")}</span></h3>
                <ul class="cards">
                    ${list.map((f) =>
                        card(
                            desk,
                            f,
                            html`<span class="kind">${f.raw.kind}</span><span class="text">${titleOf(desk, f)}</span>`,
                            f.raw.kind === "reworded" ? wordings(desk, f) : evidence(desk, f),
                        ),
                    )}
                </ul>
            </section>`;
        })}`;
}
