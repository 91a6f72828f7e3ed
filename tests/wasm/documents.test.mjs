// The programs in docs/javascript.md do what they say: each runs as it stands in a project that has the package.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { root } from "./inputs.mjs";

const programs = [...(await readFile(join(root, "docs/javascript.md"), "utf8")).matchAll(/^## (.+)\n(?:(?!^## )[^])*?```js\n([^]*?)```/gm)].map(([, title, program]) => ({ title, program }));
const SAYS = {
    Compare: /^(quantity|precision) .*32.* \/ .*36|^(quantity|precision) .*36.* \/ .*32/m,
    "Read one article": /^Fog closes strait 2$/m,
    "The story alone": /^2 Home 0 story_alone$/m,
    "Progress, and stopping": /^reading 0 of 2\nreading 1 of 2\ncomparing 2 of 2\nenough$/m,
    "What cannot be read": /^empty empty\n1$/m,
    Corrections: /^Anne Brandt true$/m,
};

let project;
before(async () => {
    project = await mkdtemp(join(tmpdir(), "crossread-documents-"));
    await mkdir(join(project, "node_modules"));
    await cp(join(root, "dist/package"), join(project, "node_modules/crossread"), { recursive: true });
});
after(() => rm(project, { recursive: true }));

test("every section with a program is here", () => assert.deepEqual(programs.map((p) => p.title).sort(), Object.keys(SAYS).sort()));

for (const { title, program } of programs) {
    test(title, async () => {
        const file = join(project, "program.mjs");
        await writeFile(file, program);
        const { stdout } = await promisify(execFile)(process.execPath, [file]);
        assert.match(stdout, SAYS[title]);
    });
}
