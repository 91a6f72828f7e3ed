// The examples' own script; the element needs none of it.
const by = (id) => document.getElementById(id);

const texts = [
    { name: "First", content: "The mayor of Lindhaven resigned on Friday. She had been in office for nine years.", published: "2024-03-09" },
    { name: "Second", content: "Lindhaven's mayor stepped down on Friday after ten years in office, the council said.", published: "2024-03-09" },
];

by("fill").addEventListener("click", () => {
    by("second").sources = texts;
});

document.addEventListener("crossread-select", ({ detail }) => {
    by("told").textContent = detail.spans.length ? `Chosen: ${detail.spans.length} places, the first in ${detail.spans[0].article}.` : "Nothing is chosen.";
});

by("send").addEventListener("click", () => {
    by("frame").contentWindow.postMessage({ type: "crossread:analyze", id: 1, sources: texts }, "*");
});

addEventListener("message", (event) => {
    // A sandboxed frame has no origin to check; the window itself is the proof of who speaks.
    if (event.source !== by("frame").contentWindow) return;
    if (event.data.type === "crossread:result") by("answered").textContent = `The frame compared ${event.data.report.articles.length} articles.`;
});
