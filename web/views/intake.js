import { html, nothing } from "lit";
import { firstLine } from "../desk/intake.js";

/**
 * Copies the page that it is pressed on, so that it can be pasted here; its address goes along on a line of the plain
 * text, because browsers clean the markup. Written out as the address of a link because that is what a bookmark is.
 */
const BOOKMARKLET =
    "javascript:(()=>{const b=(t,s)=>new Blob([s],{type:t}),d=document;" +
    "navigator.clipboard.write([new ClipboardItem({'text/plain':b('text/plain',d.title+'\\n'+location.href)," +
    "'text/html':b('text/html',d.documentElement.outerHTML)})]).then(()=>alert('Copied. Now paste it into Crossread.'),e=>alert(e))})()";

/** The dialog by which articles come in: files, a folder, the clipboard, or typing. */
export function intake(desk, { samples, close }) {
    const take = (given) => {
        close();
        return desk.add(given);
    };
    const files = (event) => {
        const chosen = [...event.target.files];
        event.target.value = "";
        if (chosen.length) take(chosen);
    };
    const typed = (event) => {
        event.preventDefault();
        const content = new FormData(event.target).get("text");
        if (!content.trim()) return;
        event.target.reset();
        take([{ name: firstLine(content), content, format: "text" }]);
    };
    return html`<dialog class="intake" aria-labelledby="intake-title" @close=${close} @click=${(e) => e.target.localName === "dialog" && close()}>
        <div class="inner">
            <header>
                <h2 id="intake-title">Add articles</h2>
                <button class="icon" aria-label="Close" @click=${close}>×</button>
            </header>
            <p class="about">
                Drop saved pages or text files anywhere on the page, or paste a copied page with Ctrl+V. Nothing leaves this computer: the page cannot reach any network.
            </p>
            <div class="ways">
                <label class="button">Choose files<input type="file" multiple accept=".html,.htm,.xhtml,.mht,.mhtml,.txt,.md,.json,.eml,text/*" @change=${files} /></label>
                <label class="button quiet">Choose a folder<input type="file" webkitdirectory @change=${files} /></label>
            </div>
            <form @submit=${typed}>
                <label for="typed">Or paste or type the text of one article</label>
                <textarea id="typed" name="text" rows="7" spellcheck="false"></textarea>
                <button>Add this text</button>
            </form>
            ${samples.length
                ? html`<section>
                      <h3>Try a sample story</h3>
                      <ul class="choices">
                          ${samples.map(
                              (story) => html`<li>
                                  <button @click=${() => (close(), desk.showSample(story))}><strong>${story.title}</strong><span>${story.about}</span></button>
                              </li>`,
                          )}
                      </ul>
                  </section>`
                : nothing}
            <p class="about">
                Keep <a href=${BOOKMARKLET} @click=${(e) => e.preventDefault()}>copy this page for Crossread</a> among your bookmarks: pressed on an article, it copies the page, and
                you paste it here.
            </p>
        </div>
    </dialog>`;
}
