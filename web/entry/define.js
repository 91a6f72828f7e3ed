import { ArticleColumn } from "../element/article-column.js";
import { CrossRead } from "../element/cross-read.js";
import { More } from "../element/more.js";

/** Registers <cross-read>, once, however often the script is on the page. */
export function define(createReader) {
    if (customElements.get("cross-read")) return;
    customElements.define("crossread-article", ArticleColumn);
    customElements.define("crossread-more", More);
    CrossRead.createReader = createReader;
    customElements.define("cross-read", CrossRead);
}
