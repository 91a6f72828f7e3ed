// The sample stories of www/samples. As a program: prints the files of the opening story, one a line.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../www/samples/", import.meta.url));

async function stories() {
    return JSON.parse(await readFile(`${folder}manifest.json`, "utf8")).stories;
}

/** [{ id, title, about, articles: [{ name, format, content }] }] */
export async function samples() {
    const filled = async ({ file, outlet, format }) => ({ name: outlet, format, content: await readFile(folder + file, "utf8") });
    return Promise.all((await stories()).map(async (story) => ({ ...story, articles: await Promise.all(story.articles.map(filled)) })));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    for (const { file } of (await stories())[0].articles) console.log(folder + file);
}
