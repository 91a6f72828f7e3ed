// Makes the pictures of the README from the built page and its sample: node www/pictures/make.mjs
import { fileURLToPath } from "node:url";
import { launch } from "../../tests/browser/browsers.mjs";
import { Person } from "../../tests/browser/person.mjs";

const folder = fileURLToPath(new URL(".", import.meta.url));
const WIDE = { width: 1280, height: 680 };
const PHONE = { width: 375, height: 720 };

const SCENES = {
    differences: { size: WIDE, theme: "light", view: "Differences", kind: "quote_wording" },
    matrix: { size: WIDE, theme: "dark", view: "Matrix" },
    phone: { size: PHONE, theme: "light", view: "Overview" },
};

const browser = await launch("chromium");
for (const [name, { size, theme, view, kind }] of Object.entries(SCENES)) {
    const person = await Person.at(browser, size);
    const report = await person.sees(3);
    await person.page.evaluate((t) => document.querySelector("cross-read").desk.setting({ theme: t }), theme);
    await person.goTo(view);
    const chosen = report.differences.find(({ kind: found, spans }) => found === kind && spans.length === 2);
    if (chosen) await person.press(`.panel .card[data-f="${chosen.id}"] .gist`);
    await person.page.mouse.move(0, 0);
    await person.pause(1200); // until the columns stand still
    await person.page.screenshot({ path: `${folder}${name}.png` });
    await person.leaves();
}
await browser.close();
