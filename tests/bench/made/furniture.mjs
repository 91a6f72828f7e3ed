// What news pages put around and into their stories, in words of our own. Each piece gives HTML in the style of a layout (layouts.mjs):
// `l.box(role, inner)` an element that holds it, named as that site names things; `l.line(role, words)` a line of its own;
// `l.p(inner)` a paragraph that looks like the story's; `l.head(role, words)` a heading. `r` is chance with a seed, `w` the world:
// { story, others, site, author } with headlines and first sentences of other stories.
const link = (words, where = "#") => `<a href="${where}">${words}</a>`;
const address = (words) => "/news/" + words.toLowerCase().replace(/[^a-z0-9]+/g, "-");
const headline = (story) => link(story.title, address(story.title));
const IMAGE = `<img src="/i/p.jpg" alt="">`;

const RELATED = ["Related", "Related stories", "Related Articles", "More on this story", "Read more", "Read next", "Recommended", "In other news", "More from Politics",
    "You might also like", "Also in this section", "Don't miss", "Up next", "Further reading", "The latest", "Related coverage", "Keep reading", "What to read next"];
const MOST_READ = ["Most read", "Most popular", "Trending now", "Top stories", "Editors' picks", "Latest headlines", "Popular this week", "Around the web", "Most viewed in world news"];
const NEWSLETTERS = [
    ["The Morning Brief", "The five stories you need to start your day, delivered to your inbox every weekday.", "By signing up you agree to our terms and our privacy notice."],
    ["Sign up for Harbour Lines", "Our weekly letter on ships, trade and the sea, written by the people who cover them.", "Enter your email"],
    ["Never miss a story", "Get the day's top news in one email.", "You can unsubscribe at any time."],
    ["Stay in the know", "Join 40,000 readers who get our evening round-up.", "Thanks for signing up. Please check your inbox to confirm."],
    ["Get our politics newsletter", "Who is up, who is down and what it means, every Friday at noon.", "Protected by a captcha; terms apply."]];
const APPEALS = [
    ["Before you go", "Our reporting is free for everyone because readers pay for it. If you value it, please consider giving what you can, from as little as the price of a coffee.", "It takes a minute, and it makes a difference."],
    ["Help keep local news alive", "We are a newsroom of eleven people and no owner. Your gift pays for the next story like this one.", "Donate today"],
    ["Support independent journalism", "No paywall, no shareholders. We rely on people like you to ask the questions that others do not.", "Become a member"]];
const COMMENTS = ["This is exactly what I said would happen two years ago, and nobody listened.", "Good piece, but you left out who pays for it in the end.", "Can someone explain to me why this took so long?",
    "As somebody who lives there I can tell you that it is far worse than the article makes it sound.", "First the bridge and now this. When will they learn?", "I disagree. The numbers show the opposite if you look at the last ten years."];
const SPONSORED = ["She Put Baking Soda On Her Pillow. Look What Happened Next", "Drivers Over 50 Are Owed A Surprise By Their Insurers", "The 9 Most Comfortable Shoes For Standing All Day",
    "Doctors Stunned: One Simple Trick For Better Knees", "Homeowners In Your Area Must Claim Their Solar Grant", "17 Photos That Look Different The Second Time"];
const PLACES = ["Porto Vell", "Lindau", "Carrick", "Monte Alto"];

const card = (l, r, story) => l.box("card", [IMAGE, l.head("cardtitle", headline(story), 3), r.chance(.6) ? l.line("deck", story.first) : "", r.chance(.4) ? l.line("date", r.pick(["2 hours ago", "May 3, 2024", "5 min read", "By Ann Poe"])) : ""].join(""));
const cards = (l, r, w, many) => w.others.slice(0, many).map((story) => card(l, r, story)).join("");
const links = (w, many, from = 0) => `<ul>${w.others.slice(from, from + many).map((story) => `<li>${headline(story)}</li>`).join("")}</ul>`;

/** Between two paragraphs of the story. */
export const INSIDE = {
    list_of_others: (l, r, w) => l.box("related", l.head("heading", r.pick(RELATED), 3) + links(w, r.between(1, 4))),
    cards_of_others: (l, r, w) => l.box("related", (r.chance(.7) ? l.head("heading", r.pick(RELATED), 2) : "") + cards(l, r, w, r.between(2, 4))),
    one_card: (l, r, w) => l.box("related", `<a href="#">${IMAGE}${l.line("kicker", r.pick(["Related article", "Read more", "Explainer", "Opinion", "Watch"]))}${l.line("cardtitle", w.others[0].title)}</a>`),
    line_of_another: (l, r, w) => l.p(r.pick([(a) => `<strong>READ MORE: </strong>${a}`, (a) => `<b>${a}</b>`, (a) => `<em>Read also: ${a}</em>`, (a) => `[${a}]`, (a) => `Related: ${a}`, (a) => `<strong>More: </strong>${a}`,
        (a) => `&gt;&gt; ${a}`, (a) => `<strong>See also: ${a}</strong>`, (a) => `<a href="#"><strong>${w.others[1].title.toUpperCase()}</strong></a>`])(headline(w.others[1]))),
    lines_of_others: (l, r, w) => l.p(`<strong>Read more:</strong><br>${headline(w.others[0])}<br>${headline(w.others[1])}<br>${headline(w.others[2])}`),
    newsletter: (l, r) => { const [name, promise, small] = r.pick(NEWSLETTERS); return l.box("newsletter", l.head("heading", name, 3) + l.line("deck", promise) + `<form><input type="email" placeholder="Your email"><button>Sign up</button></form>` + l.line("small", small)); },
    newsletter_line: (l, r) => l.p(r.pick([`<em>Want more like this? <a href="#">Sign up</a> for our daily newsletter.</em>`, `<strong>Get the stories that matter in your inbox: <a href="#">subscribe to the Morning Brief</a>.</strong>`,
        `<a href="#"><em>Subscribe to our newsletter to have news of the region sent to you every morning.</em></a>`, `<a href="#">Sign up here.</a>`])),
    advert: (l, r) => l.box("ad", l.line("adlabel", r.pick(["Advertisement", "ADVERTISEMENT", "Ad", "Article continues below advertisement", "Story continues below advertisement", "Advertisement · Scroll to continue", "Sponsored",
        "This advertisement has not loaded yet, but your article continues below.", "Skip advertisement"]))),
    appeal: (l, r) => { const [name, plea, small] = r.pick(APPEALS); return l.box("donate", l.head("heading", name, 3) + l.line("deck", plea) + l.line("button", link(small))); },
    video: (l, r, w) => l.box("video", l.line("videolabel", r.pick(["Watch", "Now playing", "Video", "Play video"])) + l.line("duration", r.pick(["01:32", "2:07 Duration"])) + l.line("cardtitle", w.others[2].title)),
    podcast: (l, r) => l.box("podcast", l.head("heading", "Listen: The Long Look", 3) + l.line("deck", "Our weekly podcast on the stories behind the news. Find it wherever you get your podcasts.")),
    app: (l, r) => l.p(r.pick([`<a href="#">CLICK HERE TO GET THE ${r.pick(["HERALD", "MERIDIAN"])} APP</a>`, `<strong>Download our app for breaking news alerts.</strong>`, `<a href="#">Join our WhatsApp channel for the latest news</a>`, `<strong>Follow us on <a href="#">Facebook</a>, <a href="#">X</a> and <a href="#">Instagram</a>.</strong>`])),
    picture: (l, r, w) => l.figure(`The harbour of ${r.pick(PLACES)} in an undated picture.`, r.pick(["Photograph: Ann Poe/Meridian", "Credit: Meridian Pictures", "AFP/Getty Images", "Ann Poe | Reuters"])),
    poll: (l, r) => l.box("poll", l.head("heading", "Have your say", 3) + l.line("question", "Should the council have acted sooner?") + "<ul><li>Yes</li><li>No</li><li>Not sure</li></ul><button>Vote</button>" + l.line("small", "View results")),
    quiz: (l, r) => l.box("promo", l.head("heading", r.pick(["How well do you know the news?", "Test yourself"]), 3) + l.line("deck", "Take our weekly quiz and see how you compare with other readers.")),
    tickers: (l, r) => l.box("markets", "<ul>" + ["Navalia", "Norsk Malt", "Atlantida", "Crude oil"].map((name) => `<li><a href="#">${name}</a> <span>${r.between(10, 99)}.${r.between(10, 99)}</span> <span>+0.${r.between(10, 99)}%</span></li>`).join("") + "</ul>"),
    pull_quote: (l, r, w) => l.box("pullquote", l.line("quotetext", w.story.paragraphs[0].split(/(?<=\.)\s/)[0])),
    share: (l, r) => l.box("share", r.chance(.5) ? ["Facebook", "X", "WhatsApp", "Email", "Copy link"].map((name) => link(name)).join(" ") : "<ul>" + ["Share on Facebook", "Share on X", "Share by email"].map((name) => `<li>${link(name)}</li>`).join("") + "</ul>"),
    weather: (l, r) => l.box("weather", l.line("small", `${r.pick(PLACES)} 17°C Light rain`)),
    sponsored: (l, r) => l.box("sponsored", l.line("adlabel", "Sponsored content") + r.some(SPONSORED, 2).map((words) => l.line("cardtitle", link(words))).join("")),
};

/** Behind the story's last paragraph, in the box that holds it. */
export const ENDING = {
    reported_by: (l, r) => l.p(r.pick(["<em>Reporting by Ann Poe and Tom Lindqvist; Editing by Sara Ruiz</em>", "(Reporting by Ann Poe in Oslo; additional reporting by Tom Lindqvist; editing by Sara Ruiz)", "<i>Ann Poe in Oslo and Tom Lindqvist in Bergen contributed to this report.</i>",
        "Additional reporting by agencies", "<em>With files from the Meridian news desk</em>", "Tom Lindqvist contributed reporting from Bergen."])),
    about_author: (l, r, w) => l.p(`<em>${r.pick(BIOS)(w.author)}</em>`),
    correction: (l, r) => l.p(r.pick(["<em>Correction: An earlier version of this article misspelled the name of the harbour. It has been corrected.</em>", "<strong>Editor's note:</strong> This story has been updated with a statement from the ministry.", "<i>This article was amended on 4 May 2024 to add the company's answer.</i>"])),
    first_published: (l, r, w) => l.p(r.pick([`<em>This article was originally published in <a href="#">The Meridian</a>.</em>`, "A version of this article appears in print on May 4, 2024, Section A, Page 9 of the New York edition.", "<em>This story first appeared in our Sunday edition.</em>", `<em>First published on May 3, 2024 / 9:12 AM</em>`])),
    tip: (l, r) => l.p(r.pick(["<strong>Do you have a story for us? Email the news desk at tips@meridian.example.</strong>", "<em>Got a tip? Contact the reporter at apoe@meridian.example or on Signal.</em>", "For more stories like this, <a href='#'>check our news page</a>."])),
    copyright: (l, r, w) => l.p(r.pick([`© 2024 ${w.site}. All rights reserved.`, `Copyright 2024 ${w.site}. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.`])),
    tags: (l, r) => l.box("tags", (r.chance(.6) ? l.line("label", r.pick(["Tags:", "Topics", "More on:", "Filed under", "Explore more on these topics", "Related topics"])) : "") + ["Harbours", "Trade", "Norway", "Courts"].map((tag) => r.chance(.5) ? link(tag, "/tag/x") : `<span>${link(tag, "/topic/x")}</span>`).join(" ")),
    newsletter_end: (l, r, w) => INSIDE.newsletter(l, r, w),
    follow: (l, r, w) => l.p(r.pick([`<em>Follow ${w.site} on <a href="#">Facebook</a> and <a href="#">X</a>.</em>`, `<strong>For more news videos visit <a href="#">our site</a>.</strong>`, `<em>Follow the author on X: <a href="#">@annpoe</a></em>`])),
    sign_up: (l, r) => l.p(`<a href="#">Sign up here.</a>`),
    read_next: (l, r, w) => INSIDE.list_of_others(l, r, w),
    disclosure: (l, r) => l.p(r.pick(["<em>We may earn a commission if you buy through links on this page.</em>", "<em>The Meridian receives support for its coverage of the sea from the Lind Foundation. It is solely responsible for all content.</em>", "<em>Disclosure: the author owns shares in a shipping company.</em>"])),
    rule: (l) => l.p("___"),
};

const BIOS = [
    (a) => `${a} is a senior reporter covering trade and the sea. She joined the paper in 2016 and was formerly its Oslo correspondent.`,
    (a) => `${a} covers courts and crime for The Meridian. Reach her at news@meridian.example.`,
    (a) => `${a.split(" ")[0]} has covered the region for more than ten years, and has won two awards for reporting. When not at work ${a.split(" ")[0]} sails.`,
    (a) => `${a} writes about politics. Previously, ${a.split(" ")[0]} worked at the Lindau Post.`,
    (a) => `An award-winning journalist, ${a} has reported from eleven countries.`];

/** Behind the story, in the article but not in the box of its text. */
export const AFTER = {
    author_box: (l, r, w) => l.box("author", IMAGE + l.head("authorname", link(w.author, "/author/x"), 4) + l.line("bio", r.pick(BIOS)(w.author)) + (r.chance(.4) ? l.line("small", link("More by " + w.author)) : "")),
    tags: ENDING.tags,
    share: INSIDE.share,
    comments: (l, r) => l.box("comments", l.head("heading", r.pick(["Comments", "3 comments", "Join the conversation", "What do you think?"]), 3) + r.some(COMMENTS, r.between(2, 4)).map((words, i) => l.box("comment", l.line("commenter", ["harbourmaster", "Lena K.", "Tomas", "old_salt"][i]) + l.line("date", "3 hours ago") + l.line("commenttext", words) + l.line("button", link("Reply")))).join("")),
    cards: (l, r, w) => l.box("more", l.head("heading", r.pick(RELATED), 2) + w.others.slice(0, r.between(3, 6)).map((story) => card(l, r, story)).join("")),
    most_read: (l, r, w) => l.box("mostread", l.head("heading", r.pick(MOST_READ), 2) + `<ol>${w.others.slice(1, 6).map((story) => `<li>${headline(story)}</li>`).join("")}</ol>`),
    teasers: (l, r, w) => l.box("more", l.head("heading", r.pick(RELATED), 2) + w.others.slice(0, 4).map((story) => l.box("teaser", l.line("cardtitle", headline(story)) + l.line("deck", story.first + " " + (story.second ?? "")))).join("")),
    newsletter: INSIDE.newsletter,
    sponsored: (l, r) => l.box("sponsored", l.head("heading", r.pick(["Sponsored stories", "From our partners", "Paid content", "You may like"]), 3) + SPONSORED.slice(0, 4).map((words) => l.box("card", IMAGE + l.line("cardtitle", link(words)) + l.line("small", "Savings Guide"))).join("")),
    next_previous: (l, r, w) => l.box("pager", l.line("label", "Previous article") + headline(w.others[0]) + l.line("label", "Next article") + headline(w.others[1])),
    appeal: INSIDE.appeal,
    republish: (l) => l.box("republish", l.head("heading", "Republish this story", 3) + l.line("deck", "You are free to republish this article online or in print under a Creative Commons licence. You may not change the text, and must name the author and the place of first publication.")),
    follow_topics: (l, r, w) => l.box("topics", l.line("small", "Follow topics and authors from this story to see more like this in your homepage feed.") + `<ul><li>Trade</li><li>${w.author}</li></ul>`),
};
