/**
 * The articles that an element was given in the page: its `<article>` children, and the addresses in `src`.
 * The children's markup is what is read, as if it were a page of its own.
 * @param {HTMLElement} element
 */
export async function sourcesOf(element) {
    const children = [...element.querySelectorAll(":scope > article")].map((article) => ({
        name: article.dataset.outlet || headingOf(article) || "Article",
        content: `<!doctype html><html lang="${document.documentElement.lang || "en"}">${titleOf(article)}<body>${article.outerHTML}</body></html>`,
        format: "html",
        outlet: article.dataset.outlet,
        published: article.dataset.published,
        url: article.getAttribute("cite") ?? undefined,
    }));
    const addresses = (element.getAttribute("src") ?? "").split(/\s+/).filter(Boolean);
    const fetched = await Promise.all(addresses.map(fetchSource));
    return [...children, ...fetched];
}

const headingOf = (article) => article.querySelector("h1, h2, h3")?.textContent.trim() ?? "";

/** Within a page a report's headline is an h2 or h3, since the h1 is the page's; that it is the title must then be said. */
function titleOf(article) {
    const title = document.createElement("title");
    title.textContent = headingOf(article);
    return title.textContent ? title.outerHTML : "";
}

/** An address that cannot be had becomes an empty source, which the reader then says is empty, by name. */
async function fetchSource(address) {
    const url = new URL(address, document.baseURI).href;
    const answer = await fetch(url).catch(() => null);
    return { name: url, url, content: answer?.ok ? await answer.text() : "" };
}
