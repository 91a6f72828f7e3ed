/** The native tool's words, understood the same way. */
export const USAGE = `usage: crossread read    [--format F] [--published DATE] [--analysis A] FILE...   one JSON line per input: an Article
       crossread compare [--format F] [--markdown] [--corrections FILE] FILE...   one document: a Report
       crossread read    --jsonl < sources.jsonl                   one Source per line, answered line by line
       crossread compare --jsonl [--markdown] [--corrections FILE] < sources.jsonl
       crossread --version | --help
F: auto (the default), text, html, mhtml, prose. DATE: 2018-05-03 or 2018-05-03T21:21. A FILE of - is standard input.
A: full (the default), or story: the clean article without names and facts, in less than half the time.
Corrections are a JSON list, as a Report has them.
Exit: 0 all read, 1 some input failed, 2 wrong usage.
`;

const ANALYSES = ["full", "story"];
const FORMATS = ["auto", "text", "html", "mhtml", "prose"];
const COMMANDS = { read: "read", compare: "compare", help: "help", "--help": "help", "-h": "help", "--version": "version" };

/** @returns {{ command: string, jsonl: boolean, markdown: boolean, format?: string, published?: string, analysis?: string, corrections?: string, files: string[] } | { wrong: string }} */
export function parseOptions(words) {
    if (words.length === 0) return { wrong: "No command given." };
    const command = COMMANDS[words[0]];
    if (!command) return { wrong: `There is no command '${words[0]}'.` };
    const out = { command, jsonl: false, markdown: false, files: [] };
    let onlyFiles = false;
    for (let i = 1; i < words.length; ++i) {
        const word = words[i];
        const last = i + 1 === words.length;
        if (onlyFiles || word === "-" || !word.startsWith("-")) out.files.push(word);
        else if (word === "--") onlyFiles = true;
        else if (word === "--jsonl") out.jsonl = true;
        else if (word === "--markdown") out.markdown = true;
        else if (word === "--corrections" && !last) out.corrections = words[++i];
        else if (word === "--format" && !last) out.format = words[++i];
        else if (word === "--analysis" && !last) out.analysis = words[++i];
        else if (word === "--published" && !last) out.published = words[++i];
        else return { wrong: `'${word}' is no option, or its value is missing.` };
    }
    const wrong = check(out);
    return wrong ? { wrong } : out;
}

function check({ command, jsonl, markdown, format, published, analysis, corrections, files }) {
    if (format && !FORMATS.includes(format)) return "The format is one of auto, text, html, mhtml and prose.";
    if (analysis && !ANALYSES.includes(analysis)) return "The analysis is full or story.";
    if (jsonl && files.length) return "--jsonl reads standard input and takes no files.";
    if (markdown && command !== "compare") return "--markdown goes with compare.";
    if (corrections && command !== "compare") return "--corrections goes with compare.";
    if (published && command !== "read") return "--published goes with read.";
    if (analysis === "story" && command !== "read") return "--analysis goes with read.";
    if (jsonl && ((format && format !== "auto") || analysis === "story" || published)) return "With --jsonl each line says its own format, date and analysis.";
    if ((command === "read" || command === "compare") && !jsonl && files.length === 0) return "No files given.";
    return "";
}
