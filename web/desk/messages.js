/**
 * The page in an iframe, spoken to by the page around it and by nobody else:
 *
 *   → { type: "crossread:analyze", id, sources }     ← { type: "crossread:result", id, report } or
 *                                                      { type: "crossread:error", id, name, code, message }
 *   → { type: "crossread:view", view, finding }      ← { type: "crossread:select", finding, spans }, as the reader chooses
 *                                                    ← { type: "crossread:hello" } once, when it can be spoken to
 *
 * Answers go to the origin that spoke; until one has spoken nothing but the hello leaves, and that says nothing.
 * @param {import("../element/cross-read.js").CrossRead} element
 */
export function answerParent(element) {
    let origin = null;
    const send = (message) => origin !== null && parent.postMessage(message, origin);

    addEventListener("message", async (event) => {
        if (event.source !== parent || typeof event.data?.type !== "string") return;
        // A local file or a sandboxed frame has the origin "null", which can only be reached by "*".
        const speaker = event.origin === "null" || event.origin === "" ? "*" : event.origin;
        origin ??= speaker;
        if (speaker !== origin) return;
        const { type, id, sources, view, finding } = event.data;
        if (type === "crossread:analyze" && Array.isArray(sources)) await analyze(element, id, sources, send);
        if (type === "crossread:view") element.desk.set({ ...(view ? { view } : {}), chosen: finding ?? null });
    });
    element.addEventListener("crossread-select", ({ detail }) => send({ type: "crossread:select", ...detail }));
    parent.postMessage({ type: "crossread:hello" }, "*");
}

async function analyze(element, id, sources, send) {
    await element.desk.clear();
    await element.desk.add(sources.map(({ name, content, format, published, url }) => ({ name, content, format, published, url })));
    for (const problem of element.desk.state.problems) send({ type: "crossread:error", id, ...problem });
    if (element.report) send({ type: "crossread:result", id, report: element.report });
}
