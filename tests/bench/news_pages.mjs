// Which of the saved pages are news: among the data there is no set of news alone.

/** News is what says so to search engines, or stands at an address with a newspaper's word. */
export function isNews({ url, html }) {
    const host = url ? new URL(url).hostname : "";
    return /"@type"\s*:\s*\[?\s*"\w*NewsArticle"/.test(html) || /news|times|herald|tribune|guardian|gazette|telegraph|chronicle|daily|bbc|cnn|reuters|post\b/.test(host);
}

/** Wider: what calls itself an article, and is dated and signed as reports are. */
export function isNewsLike(page) {
    const article = (page.html.match(/<meta\b[^>]*>/gi) ?? []).some((tag) => /og:type/i.test(tag) && /content\s*=\s*["']?article/i.test(tag));
    const dated = /article:published_time|<time\b|datePublished/i.test(page.html);
    const signed = /class\s*=\s*["'][^"']*\b(byline|author)|rel\s*=\s*["']author|>\s*By\s+[A-Z]/.test(page.html);
    return isNews(page) || (article && dated && signed);
}

/** Pages of one site go together where weights are judged on pages that they were not fitted on. */
export const siteOf = ({ id, url }) => (url ? new URL(url).hostname.replace(/^www\./, "") : id);
