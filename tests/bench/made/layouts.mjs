// Ways in which sites of many makes mark up a story: the names that their elements have, and what stands in what.
// A layout is { name, para, names, text(inner), page(parts) }; l.box and its kin are made of that.

/** A short name that looks like those which build tools give: the same for one site and one role. */
function hashed(seed, role) {
    let h = 2166136261;
    for (const c of seed + role) h = Math.imul(h ^ c.charCodeAt(0), 16777619) >>> 0;
    return h.toString(36).slice(0, 6).padEnd(5, "q");
}

/** Ways of naming: of a role the attributes of its element. */
const NAMING = {
    plain: (site) => (role) => ` class="${{ related: "related-stories", more: "more-stories", mostread: "most-read", ad: "ad-container", newsletter: "newsletter-signup", donate: "donate-box", author: "author-bio", card: "card", teaser: "teaser" }[role] ?? role}"`,
    bem: (site) => (role) => ` class="${site}__${role} ${site}__${role}--default"`,
    hashes: (site) => (role) => ` class="css-${hashed(site, role)}"`,
    styled: (site) => (role) => ` class="sc-${hashed(site, role)}-0 ${hashed(role, site)}"`,
    modules: (site) => (role) => ` class="${role[0].toUpperCase() + role.slice(1)}_${role}__${hashed(site, role)}"`,
    utility: () => (role) => ` class="${{ related: "my-8 border-t py-4", card: "flex gap-4 mb-4", deck: "text-sm text-gray-600", heading: "text-lg font-bold" }[role] ?? "mt-4 text-base"}"`,
    none: () => () => "",
    testids: () => (role) => ` data-testid="${role}" class="c${role.length}"`,
    scoped: (site) => () => ` data-v-${hashed(site, "v")}`,
    wordpress: () => (role) => ({ related: ` id="jp-relatedposts" class="jp-relatedposts"`, share: ` class="sharedaddy sd-sharing-enabled"`, tags: ` class="entry-tags tags-links"`, author: ` class="author-box vcard"`, comments: ` id="comments" class="comments-area"`,
        pager: ` class="navigation post-navigation"`, more: ` class="yarpp yarpp-related"`, ad: ` class="code-block code-block-2"`, newsletter: ` class="mc4wp-form-wrap"` })[role] ?? ` class="wp-block-${role}"`,
    newspaper: () => (role) => ({ related: ` class="td-related-row"`, card: ` class="td_module_mx2 td-module-container"`, deck: ` class="td-excerpt"`, cardtitle: ` class="entry-title td-module-title"`, ad: ` class="td-a-rec td-a-rec-id-content_inline"`, author: ` class="author-box-wrap"`,
        share: ` class="td-post-sharing"`, tags: ` class="td-post-source-tags"`, pager: ` class="td-block-row td-post-next-prev"` })[role] ?? ` class="td-${role}"`,
    drupal: () => (role) => ` class="block block-views block-${role} field--name-field-${role} field__item"`,
    brightspot: () => (role) => ` class="${{ related: "RichTextModule PromoEnhancement", card: "PromoB Promo-content", cardtitle: "PromoB-title", deck: "PromoB-description", author: "AuthorBio", more: "PageListGrid", tags: "ArticlePage-tags", ad: "GoogleDfpAd", newsletter: "NewsletterModule" }[role] ?? "Page" + role}"`,
    ghost: () => (role) => ` class="${{ related: "kg-card kg-bookmark-card", card: "gh-card post", cardtitle: "gh-card-title", deck: "gh-card-excerpt", newsletter: "kg-card kg-signup-card", donate: "gh-cta gh-canvas", author: "gh-author", more: "gh-read-next gh-canvas", comments: "gh-comments gh-canvas" }[role] ?? "gh-" + role}"`,
    blox: () => (role) => ` class="${{ related: "tnt-inline-asset tnt-inline-relcontent", card: "card summary has-image", cardtitle: "tnt-headline", deck: "card-lead", ad: "tncms-region-ads", author: "tnt-byline-asset", more: "tncms-block block", tags: "asset-tags" }[role] ?? "tnt-" + role}"`,
    arc: () => (role) => ` class="b-${role} c-stack" data-style-direction="vertical"`,
    methode: () => (role) => ` class="mol-${role} mol-style-${role.length}"`,
};

/** Where words of a story stand. */
const PARAS = {
    p: (l) => (inner) => `<p${l.names("paragraph")}>${inner}</p>`,
    bare: () => (inner) => `<p>${inner}</p>`,
    boxed: (l) => (inner) => `<div${l.names("block")}><p${l.names("paragraph")}>${inner}</p></div>`,
    div: (l) => (inner) => `<div${l.names("paragraph")}>${inner}</div>`,
    span: () => (inner) => `<p class="x"><span class="y"><span>${inner}</span></span></p>`,
    breaks: () => (inner) => `${inner}<br><br>`,
    fonts: () => (inner) => `<p><font face="Arial" size="2">${inner}</font></p>`,
    sections: (l) => (inner) => `<section${l.names("section")}><div><p>${inner}</p></div></section>`,
};

/** How the whole page is built; t has { nav, section, title, deck, byline, date, top, body, after, side, below }. */
const PAGES = {
    article: (t, n) => `<header${n("masthead")}>${t.nav}</header><main><article><header>${t.section}${t.title}${t.deck}${t.byline}${t.date}</header>${t.top}<div${n("body")}>${t.body}</div>${t.after}</article><aside${n("sidebar")}>${t.side}</aside></main><footer>${t.below}</footer>`,
    flat: (t, n) => `${t.nav}<main>${t.section}${t.title}${t.deck}${t.byline}${t.date}${t.top}${t.body}${t.after}${t.side}</main><footer>${t.below}</footer>`,
    divs: (t, n) => `<div${n("header")}>${t.nav}</div><div${n("wrapper")}><div${n("content")}><div>${t.section}${t.title}${t.deck}</div><div>${t.byline}${t.date}</div>${t.top}<div${n("body")}><div>${t.body}</div></div><div>${t.after}</div></div><div${n("rail")}>${t.side}</div></div><div${n("bottom")}>${t.below}</div>`,
    app: (t, n) => `<div id="__next"><div${n("a")}><nav>${t.nav}</nav><div${n("b")}><div${n("c")}><div${n("d")}>${t.section}${t.title}${t.deck}</div><div${n("e")}>${t.byline}${t.date}${t.top}</div><div${n("f")}><div${n("g")}>${t.body}</div><div${n("h")}>${t.after}</div></div></div><div${n("i")}>${t.side}</div></div><div${n("j")}>${t.below}</div></div></div>`,
    tables: (t) => `<table width="100%"><tr><td colspan="3">${t.nav}</td></tr><tr><td width="160" valign="top">${t.side}</td><td width="480" valign="top">${t.section}${t.title}${t.byline}<br>${t.date}<br>${t.top}${t.body}<hr>${t.after}</td><td></td></tr><tr><td colspan="3">${t.below}</td></tr></table>`,
    microdata: (t, n) => `<div${n("top")}>${t.nav}</div><div itemscope itemtype="https://schema.org/NewsArticle"><div itemprop="headline">${t.title}</div>${t.deck}${t.byline}${t.date}${t.top}<div itemprop="articleBody"${n("body")}>${t.body}</div>${t.after}</div><div${n("side")}>${t.side}</div>${t.below}`,
    split: (t, n) => `<div${n("nav")}>${t.nav}</div><article>${t.section}${t.title}${t.deck}${t.byline}${t.date}${t.top}${t.bodies.map((part) => `<div${n("chunk")}>${part}</div>`).join("")}${t.after}</article>${t.side}<footer${n("footer")}>${t.below}</footer>`,
    content_first: (t, n) => `<div${n("page")}><div${n("main")}>${t.title}${t.byline}${t.date}${t.top}<div${n("post")}>${t.body}${t.after}</div></div><div${n("sidebar")}>${t.side}</div></div>${t.nav}${t.below}`,
};

/** `page` is a name out of PAGES, or how such a page is built. */
export const layout = (name, naming, para, page, head) => {
    const l = { name, meta: head, names: NAMING[naming](name.split("-")[0]), page: PAGES[page] ?? page };
    l.p = PARAS[para](l);
    l.box = (role, inner) => {
        const tag = role === "pullquote" && naming !== "none" ? "blockquote" : "div";
        return `<${tag}${l.names(role)}>${inner}</${tag}>`;
    };
    l.line = (role, words) => naming === "none" || para === "bare" ? `<p${l.names(role)}>${words}</p>` : `<div${l.names(role)}>${words}</div>`;
    l.head = (role, words, level = 3) => page === "tables" ? `<b>${words}</b><br>` : `<h${level}${l.names(role)}>${words}</h${level}>`;
    l.figure = (caption, credit) => page === "tables" || page === "divs"
        ? l.box("image", `<img src="/i/a.jpg">${l.line("caption", caption)}${l.line("credit", credit)}`)
        : `<figure${l.names("figure")}><img src="/i/a.jpg"><figcaption${l.names("caption")}>${caption} <span>${credit}</span></figcaption></figure>`;
    return l;
};

/** More than thirty: a name, how it names things, how a paragraph stands, how the page is built, and what its head says. */
export const LAYOUTS = [
    layout("wordpress-classic", "wordpress", "bare", "article", "graph"),
    layout("wordpress-blocks", "wordpress", "p", "flat", "og"),
    layout("newspaper-theme", "newspaper", "bare", "divs", "graph"),
    layout("newspaper-boxes", "newspaper", "p", "article", "og"),
    layout("newspack", "wordpress", "p", "article", "news"),
    layout("genesis", "plain", "bare", "content_first", "og"),
    layout("arc-fusion", "arc", "p", "article", "news"),
    layout("arc-divs", "arc", "p", "divs", "news"),
    layout("drupal-seven", "drupal", "bare", "divs", "og"),
    layout("drupal-nine", "drupal", "p", "article", "meta"),
    layout("brightspot", "brightspot", "bare", "article", "news"),
    layout("brightspot-app", "brightspot", "p", "divs", "news"),
    layout("ghost", "ghost", "bare", "article", "news"),
    layout("substack", "modules", "bare", "article", "news"),
    layout("medium", "hashes", "p", "app", "news"),
    layout("times", "hashes", "boxed", "app", "news"),
    layout("beeb", "styled", "boxed", "article", "news"),
    layout("beeb-flat", "styled", "boxed", "flat", "og"),
    layout("wire", "testids", "div", "article", "news"),
    layout("wire-modules", "modules", "div", "app", "news"),
    layout("cq-parsys", "bem", "sections", "divs", "meta"),
    layout("methode", "methode", "p", "microdata", "none"),
    layout("gannett", "bem", "p", "split", "news"),
    layout("mail", "methode", "span", "microdata", "og"),
    layout("amp", "plain", "bare", "flat", "news"),
    layout("old-tables", "none", "breaks", "tables", "none"),
    layout("old-fonts", "none", "fonts", "tables", "none"),
    layout("blox", "blox", "bare", "divs", "og"),
    layout("tailwind-next", "utility", "p", "app", "og"),
    layout("tailwind-prose", "utility", "bare", "article", "meta"),
    layout("nuxt-scoped", "scoped", "p", "app", "news"),
    layout("nuxt-divs", "scoped", "div", "divs", "none"),
    layout("bare-html", "none", "bare", "flat", "none"),
    layout("site-builder", "testids", "span", "app", "og"),
    layout("react-hashed", "styled", "p", "divs", "none"),
    layout("react-breaks", "hashes", "breaks", "divs", "og"),
    layout("bem-house", "bem", "p", "article", "news"),
    layout("bem-microdata", "bem", "bare", "microdata", "none"),
    layout("plain-words", "plain", "p", "divs", "meta"),
    layout("plain-split", "plain", "bare", "split", "news"),
];
