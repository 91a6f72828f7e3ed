/**
 * What the reader mends by hand, as the core takes it (Correction in crossread.d.ts): entities by their type and name,
 * findings by their sentences, so that they hold when an article comes or goes.
 */
import { sentenceAround } from "./model.js";

const named = ({ type, name }) => ({ type, name });

export const rename = (entity, to) => ({ kind: "rename", entity: named(entity), to });
export const merge = (entity, into) => ({ kind: "merge", entity: named(entity), into: named(into) });
export const split = (entity, wording) => ({ kind: "split", entity: named(entity), wording });
export const retype = (entity, type) => ({ kind: "retype", entity: named(entity), type });

/** An agreement or a difference that is none. */
export function wrong(model, finding) {
    const sentences = finding.spans.map((span) => {
        const article = model.byId.get(span.article);
        const { begin, end } = sentenceAround(article, span);
        return article.text.slice(begin, end);
    });
    const known = { sentences: [...new Set(sentences)] };
    return finding.type === "agreement" ? { kind: "apart", ...known } : { kind: "no_difference", difference: finding.raw.kind, ...known };
}

/** A correction in words, for people. */
export const told = (c) =>
    ({
        rename: () => `${c.entity.name} is called ${c.to}.`,
        merge: () => `${c.entity.name} is the same as ${c.into.name}.`,
        split: () => `${c.wording} is not ${c.entity.name}.`,
        retype: () => `${c.entity.name} is of another kind: ${c.type}.`,
        apart: () => `These sentences do not say the same: ${c.sentences.map((s) => `“${s}”`).join(" ")}`,
        no_difference: () => `These sentences do not disagree: ${c.sentences.map((s) => `“${s}”`).join(" ")}`,
    })[c.kind]?.() ?? "";
