// Kinds of pages that layouts.mjs has none of: what page builders, old newspapers, archives, printers and walls do to a story.
// A page is built as there, of t's parts (layouts.mjs); `t.next` is a story that follows on the same page.
import { layout } from "./layouts.mjs";

const widget = (kind, inner) => `<div class="elementor-element elementor-element-${kind.length}f${kind.length * 7} elementor-widget elementor-widget-${kind}"><div class="elementor-widget-container">${inner}</div></div>`;
const head = (t) => `${t.section}${t.title}${t.deck}${t.byline}${t.date}`;
const ORDER = ["first", "second", "third", "fourth", "fifth", "sixth"];
const CONSENT = `<div id="qc-cmp2-container"><div class="qc-cmp2-summary"><h2>We value your privacy</h2><p>We and our 842 partners store and access information on a device, such as unique identifiers, and process personal data for personalised advertising and content, the measurement of both, and the development of services.</p>
    <p>With your permission we and our partners may use precise location and identification through scanning of devices. You may accept all of this, or look at more detail and change your mind before you consent.</p><p>Please note that some processing of your personal data may not need your consent, but you have a right to object to it. Your choice will apply to this website only.</p></div><button>More options</button><button>Agree</button></div>`;
const CACHE = `<div style="border:1px solid #999"><div>This is a cached copy of https://meridian.example/news/story. It is a snapshot of the page as it appeared on 4 May 2024 06:12:41 GMT. The current page could have changed in the meantime. <a href="#">Learn more</a>.</div><div><a href="#">Full version</a> <a href="#">Text-only version</a> <a href="#">View source</a></div><div>Tip: To quickly find your search term on this page, press Ctrl+F and use the find bar.</div></div>`;
const ARCHIVE = `<div id="wm-ipp-base"><div id="wm-ipp-inside"><table><tr><td><a href="#">12 captures</a> 4 May 2024 - 9 Jan 2025</td><td>Apr</td><td>MAY</td><td>Jun</td><td>04</td></tr></table><p>Collection: News outlets of the coast. This collection holds crawls of news sites which were run every six hours for three years.</p></div></div>`;
const FRAME = `<div class="iframe-body"><div>Vote in our poll</div><p>Should the council have acted sooner than it did?</p><label>Yes</label><label>No</label></div>`;
const TWO_COLUMNS = (t) => [t.bodies[0] + t.bodies[1], t.bodies[2]];

/** How the whole page is built. */
const PAGES = {
    amp: (t) => `<header class="amp-header">${t.nav}</header><amp-sidebar id="sidebar" layout="nodisplay">${t.nav}</amp-sidebar><main role="main"><article class="amp-wp-article"><header class="amp-wp-article-header">${head(t)}</header>${t.top}<div class="amp-wp-article-content">${t.body}</div><footer class="amp-wp-article-footer">${t.after}</footer></article></main><amp-consent id="consent"><p>We use cookies to make this site work.</p><button>OK</button></amp-consent><footer class="amp-wp-footer">${t.below}</footer>`,
    elementor: (t) => `<div class="elementor elementor-12">${widget("nav-menu", t.nav)}${widget("theme-post-title", t.title)}${widget("post-info", t.byline + t.date)}${widget("heading", t.deck)}${widget("theme-post-content", t.top + t.body)}${widget("posts", t.after)}${widget("sidebar", t.side)}${widget("text-editor", t.below)}</div>`,
    squarespace: (t) => `<div id="siteWrapper"><header id="header">${t.nav}</header><main id="page"><article class="blog-item entry"><div class="blog-item-top-wrapper">${head(t)}</div><div class="blog-item-content e-content">${[t.top, ...t.bodies].map((part) => `<div class="sqs-layout sqs-grid-12 columns-12"><div class="row sqs-row"><div class="col sqs-col-12 span-12"><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content">${part}</div></div></div></div></div></div>`).join("")}</div>${t.after}</article></main><footer>${t.below}</footer></div>`,
    blogger: (t) => `<div id="header-wrapper">${t.nav}</div><div id="content-wrapper"><div id="main-wrapper"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header">${t.date}</h2><div class="post hentry uncustomized-post-template">${t.title}<div class="post-body entry-content" id="post-body-77">${t.top}${t.body}<div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line post-footer-line-1">${t.byline}</div></div></div></div></div>${t.after}</div><div id="sidebar-wrapper">${t.side}</div></div>${t.below}`,
    webforms: (t, n) => `<form method="post" action="story.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x"><div${n("header")}>${t.nav}<input type="text" name="q"><input type="submit" value="Search"></div><div${n("center")}><div${n("story")}>${head(t)}${t.top}${t.body}</div>${t.after}</div><div${n("right")}>${t.side}</div><div${n("bottom")}>${t.below}</div></form>`,
    parts: (t) => `<div id="tmglBody">${t.nav}<div class="oneHalf gutter">${t.title}${t.deck}<div class="storyFunc">${t.byline}${t.date}</div>${t.top}<div id="mainBodyArea">${t.bodies.flatMap((part) => { const half = part.indexOf("</p>", part.length / 2) + 4; return half > 4 ? [part.slice(0, half), part.slice(half)] : [part]; }).map((part, i) => `<div class="${ORDER[i]}Par">${part}</div>`).join("")}</div></div>${t.after}<div class="oneThird">${t.side}</div></div>${t.below}`,
    articles: (t, n) => `<header>${t.nav}</header><main>${head(t)}${t.top}${t.bodies.map((part) => `<article${n("chapter")}>${part}</article>`).join("")}${t.after}</main><aside>${t.side}</aside><footer>${t.below}</footer>`,
    live: (t, n) => `<header>${t.nav}</header><main>${head(t)}${t.top}<div${n("timeline")}>${t.bodies.map((part, i) => `<article${n("entry")}><header><time>${9 + i}.4${i} am GMT</time></header><div${n("entrybody")}>${part}</div><footer><button>Share</button></footer></article>`).join("")}</div>${t.after}</main><footer>${t.below}</footer>`,
    scroll: (t, n) => `<header>${t.nav}</header><main><article${n("article")}>${head(t)}${t.top}<div${n("body")}>${t.body}</div>${t.after}</article><div${n("infinite")}><article${n("article")}><h2${n("headline")}>${t.next.title}</h2>${t.next.byline}<div${n("body")}>${t.next.body}</div></article></div></main><footer>${t.below}</footer>`,
    print: (t) => `<div>The Meridian &mdash; meridian.example</div><div>Printed from https://meridian.example/news/story on 5/4/2024</div><hr>${t.title}${t.byline}${t.date}<hr>${t.top}${t.body}<hr><div>Find this article at:<br>https://meridian.example/news/story</div><div><input type="checkbox"> Check the box to include the list of links referenced in the article.</div>${t.below}`,
    cached: (t, n) => `${CACHE}<div${n("page")}>${t.nav}<div${n("content")}>${head(t)}${t.top}<div${n("body")}>${t.body}</div>${t.after}</div><div${n("side")}>${t.side}</div>${t.below}</div>`,
    archived: (t, n) => `${ARCHIVE}<div${n("page")}>${t.nav}<div${n("content")}>${head(t)}${t.top}<div${n("body")}>${t.body}</div>${t.after}</div><div${n("side")}>${t.side}</div>${t.below}</div>`,
    wall: (t, n) => `${CONSENT}<header>${t.nav}</header><main><article>${head(t)}${t.top}<div${n("body")}>${t.body}</div></article>${t.after}</main><footer>${t.below}</footer>`,
    frames: (t, n) => `<div${n("top")}>${t.nav}</div><div${n("story")}>${head(t)}${t.top}${t.bodies.join(FRAME)}</div><div${n("under")}>${t.after}${FRAME}</div>${t.below}`,
    cells: (t) => `<table><tr><td>${t.nav}</td></tr></table><table width="600"><tr><td>${t.title}</td></tr><tr><td>${t.byline} ${t.date}</td></tr><tr><td>${t.top}</td></tr>${t.bodies.map((part) => `<tr><td>${part}</td></tr>`).join("")}<tr><td>${t.after}</td></tr></table><table><tr><td>${t.below}</td></tr></table>`,
    nineties: (t) => `<center>${t.nav}</center><hr><center><font size="5"><b>${t.title}</b></font></center><p><i>${t.byline}</i><br>${t.date}<p>${t.top}${t.body}<hr>${t.after}<center><font size="1">${t.below}</font></center>`,
    lede: (t, n) => `<header>${t.nav}</header><div${n("intro")}>${head(t)}<div${n("lede")}>${t.bodies[0]}</div></div>${t.top}<div${n("rest")}><div>${t.bodies[1]}</div><div>${t.bodies[2]}</div></div><div${n("under")}>${t.after}</div><div>${t.below}</div>`,
    columns: (t, n) => `<div${n("bar")}>${t.nav}</div><div${n("heads")}>${head(t)}${t.top}</div>${TWO_COLUMNS(t).map((part, i) => `<div${n(i ? "right" : "left")}>${part}</div>`).join("")}<div${n("under")}>${t.after}${t.side}</div>${t.below}`,
};

/** Each is a name, how it names things, how a paragraph stands, how the page is built, and what its head says (layouts.mjs). */
export const MORE_LAYOUTS = [
    ["amp-pages", "plain", "bare", PAGES.amp, "news"],
    ["elementor", "utility", "bare", PAGES.elementor, "graph"],
    ["squarespace", "testids", "bare", PAGES.squarespace, "og"],
    ["blogger", "none", "breaks", PAGES.blogger, "og"],
    ["webforms", "plain", "bare", PAGES.webforms, "meta"],
    ["webforms-breaks", "hashes", "breaks", PAGES.webforms, "none"],
    ["parts", "none", "bare", PAGES.parts, "meta"],
    ["articles", "bem", "p", PAGES.articles, "og"],
    ["articles-hashed", "hashes", "bare", PAGES.articles, "news"],
    ["live", "plain", "bare", PAGES.live, "news"],
    ["live-hashed", "styled", "p", PAGES.live, "og"],
    ["scroll", "plain", "bare", PAGES.scroll, "news"],
    ["scroll-hashed", "hashes", "p", PAGES.scroll, "og"],
    ["stated-body", "hashes", "div", PAGES.columns, "body"],
    ["stated-body-breaks", "none", "breaks", PAGES.lede, "body"],
    ["stated-body-app", "styled", "p", PAGES.scroll, "body"],
    ["print", "none", "bare", PAGES.print, "none"],
    ["print-breaks", "none", "breaks", PAGES.print, "none"],
    ["cached", "plain", "bare", PAGES.cached, "og"],
    ["archived", "modules", "p", PAGES.archived, "meta"],
    ["wall", "hashes", "bare", PAGES.wall, "news"],
    ["frames", "plain", "p", PAGES.frames, "og"],
    ["cells", "none", "breaks", PAGES.cells, "none"],
    ["nineties", "none", "fonts", PAGES.nineties, "none"],
    ["nineties-breaks", "none", "breaks", PAGES.nineties, "none"],
    ["lede-outside", "plain", "bare", PAGES.lede, "og"],
    ["lede-hashed", "hashes", "boxed", PAGES.lede, "none"],
    ["columns", "modules", "p", PAGES.columns, "meta"],
].map(([name, naming, para, page, meta]) => layout(name, naming, para, page, meta));
