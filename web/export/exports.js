import { annotations } from "./annotations.js";
import { csv } from "./csv.js";
import { htmlReport } from "./html.js";
import { markdown } from "./markdown.js";
import { workspaceJson } from "../desk/workspace.js";

/**
 * The ways out, each with what it is good for. `make` gets { model, workspace, now } and gives a text; nothing else
 * goes in, so the same comparison at the same time is the same file, byte for byte.
 */
export const EXPORTS = [
    { id: "html", name: "Report", about: "one HTML file to send to a colleague; opens anywhere, without network", type: "text/html", ending: "html", make: htmlReport },
    { id: "markdown", name: "Markdown", about: "for notes and documents", type: "text/markdown", ending: "md", make: markdown },
    { id: "csv", name: "Table (CSV)", about: "for a spreadsheet: one row for each piece of evidence", type: "text/csv", ending: "csv", make: csv },
    { id: "json", name: "JSON", about: "for programs: everything that was found", type: "application/json", ending: "json", make: ({ model }) => `${JSON.stringify(plain(model.report), null, 1)}\n` },
    { id: "annotations", name: "Web Annotations", about: "for annotation tools that read the W3C's format", type: "application/ld+json", ending: "jsonld", make: annotations },
    { id: "workspace", name: "Workspace", about: "to go on later, or on another computer: articles and corrections", type: "application/json", ending: "json", make: ({ workspace }) => workspaceJson(workspace) },
];

/** The page's own additions to articles are no part of the report. */
function plain(report) {
    return { ...report, articles: report.articles.map(({ key, ...article }) => article) };
}

