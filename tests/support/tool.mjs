// The native program, as a shell would run it.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
const program = join(root, "build/crossread");

/** Runs it to its end: { code, out, err }, with `input` on standard input; standard output may go to a file instead. */
export function crossread(args, input = "", output = "pipe") {
    const { status, stdout, stderr, error } = spawnSync(program, args, { input, cwd: root, maxBuffer: 1 << 30, stdio: ["pipe", output, "pipe"] });
    if (error) throw error;
    return { code: status, out: stdout?.toString(), err: stderr.toString() };
}

/** Each line of JSON Lines as a value. */
export const valuesOf = (text) => text.split("\n").filter(Boolean).map((line) => JSON.parse(line));

/** Sources as the lines that --jsonl takes. */
export const linesOf = (sources) => sources.map((source) => `${JSON.stringify(source)}\n`).join("");

/** The program with its streams open: send a line, wait for the next answer. */
export function conversation(args) {
    const child = spawn(program, args, { cwd: root, stdio: ["pipe", "pipe", "inherit"] });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const ended = new Promise((resolve) => child.once("close", resolve));
    return {
        send: (line) => child.stdin.write(`${line}\n`),
        answer: async () => (await answers.next()).value,
        end: () => (child.stdin.end(), ended),
    };
}

/** A folder of files for one test, gone after it: `use(pathOf)`. */
export async function withFiles(files, use) {
    const folder = mkdtempSync(join(tmpdir(), "crossread-test-"));
    const pathOf = (name) => join(folder, name);
    try {
        for (const [name, content] of Object.entries(files)) writeFileSync(pathOf(name), content);
        return await use(pathOf);
    } finally {
        rmSync(folder, { recursive: true });
    }
}
