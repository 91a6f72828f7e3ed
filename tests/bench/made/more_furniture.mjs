// Pieces that furniture.mjs has none of, made as there: tools of older pages, captions that stand as paragraphs do, galleries, boxes of
// facts, players that do not play, what embedded things ask, and the lines that agencies and newsrooms end with.
const link = (words, where = "#") => `<a href="${where}">${words}</a>`;
const IMAGE = `<img src="/i/p.jpg" alt="">`;
const SCENES = ["Containers wait on the quay of Porto Vell", "The minister arrives for the hearing on Tuesday", "A ferry leaves Carrick in the rain", "Protesters outside the council chamber"];
const CREDITS = ["Ann Poe/AP", "Ann Poe / Getty Images", "(Photo: Ann Poe)", "Photo by Ann Poe", "Courtesy of the ministry", "Image: Ann Poe", "(Ann Poe/The Meridian)", "Illustration by Ann Poe", "Photograph by Ann Poe", "[Ann Poe/AFP]"];

/** Between two paragraphs of the story. */
export const MORE_INSIDE = {
    caption_paragraph: (l, r) => l.p(IMAGE) + l.p(`${r.pick(SCENES)}. ${r.pick(CREDITS)}`),
    credit_alone: (l, r) => l.box("image", IMAGE) + l.p(r.pick(CREDITS)),
    gallery: (l, r) => l.box("gallery", SCENES.slice(0, r.between(2, 4)).map((scene, i, all) => l.box("slide", IMAGE + l.line("count", `${i + 1} of ${all.length}`) + l.line("caption", `${scene}. ${r.pick(CREDITS)}`))).join("") + l.line("button", link("Hide caption"))),
    tools: (l, r) => l.box("tools", r.pick([["Text size: A A A"], ["Email this", "Print this", "Order a reprint"], ["5347 CONNECT 207 TWEET 24 LINKEDIN 181 COMMENT"], ["Text Size", "-", "+", "reset"]]).map((one) => l.line("tool", link(one))).join("")),
    facts: (l) => l.box("facts", l.head("heading", "Navalia", 4) + ["Company: Navalia Lines", "Website: navalia.example", "Founded: 1/2/1994", "Fleet: 34 ships"].map((one) => l.line("fact", one)).join("")),
    flash: (l, r) => l.p(r.pick(["To view this content, JavaScript must be enabled and a player must be installed.", "Your browser does not support the audio element.", "Sorry, your browser cannot play this video.", "This video is not available in your country."])),
    permission: (l) => l.box("embed", l.head("heading", "Allow Chirper content?", 4) + l.line("deck", "This article contains content provided by Chirper. We ask for your permission before anything is loaded, as they may be using cookies and other technologies. To view this content, click ‘Accept and continue’.") + "<button>Accept and continue</button>"),
    transcript: (l) => l.box("video", l.line("videolabel", "Video Transcript") + l.line("small", "Automatically generated transcript (may not be 100% accurate)")),
    listen: (l, r) => l.box("audio", l.line("label", r.pick(["Listen to this story. Enjoy more audio and podcasts in our app.", "This audio is generated automatically. Let us know if you have feedback."])) + l.line("time", "00:00 / 05:12")),
    translated: (l, r) => l.p(r.pick([link("Leer en español"), link("Read this story in Spanish"), "This story is also available in French and in Arabic."])),
    forecast: (l) => l.box("weather", l.head("heading", "Weather in Porto Vell", 4) + ["Today 17° / 9° Showers", "Sunday 15° / 8° Cloudy", "Monday 19° / 11° Sunny"].map((one) => l.line("day", one)).join("")),
    turn_page: (l) => l.box("pages", "<span>1</span> " + link("2") + " " + link("3") + " " + link("Next Page")),
    key_letter: (l) => l.p("S"),
};

/** Behind the story's last paragraph, in the box that holds it. */
export const MORE_ENDING = {
    contributing: (l, r) => l.p(r.pick(["Contributing: Ann Poe, Tom Lindqvist, Coast Press.", "<em>Ann Poe reported from Oslo and Tom Lindqvist from Bergen.</em>", "Sara Ruiz in Lindau assisted with this report.", "Our correspondent in Oslo also contributed."])),
    reached_at: (l, r, w) => l.p(r.pick([`${w.author} can be reached at desk@meridian.example.`, `Follow ${w.author} on Twitter @annpoe.`, `Write to ${w.author} at desk@meridian.example`, `Contact ${w.author} on 555-0134 or desk@meridian.example`])),
    published_in: (l, r, w) => l.p(r.pick([`Published in ${w.site}, May 4th, 2024`, `This story was published in ${w.site} on May 4, 2024.`, "First Published: May 04, 2024, 09:12 IST", `Published - May 04, 2024 09:12 am IST`])),
    end_mark: (l, r) => l.p(r.pick(["ENDS", "-30-", "###", "(END)", "AFP", "— AP", "Source: Coast Press"])),
    edited: (l, r) => l.p(r.pick(["Edited by: Sara Ruiz", "(Edited by Sara Ruiz)", "Editor: Sara Ruiz", "ar/ms (CP, EPA)", "(This story has not been edited by our staff and is published from a syndicated feed.)"])),
};

/** Behind the story, in the article but not in the box of its text. */
export const MORE_AFTER = {
    trust: (l) => l.box("trust", l.head("heading", "Why you can trust us", 3) + l.line("deck", "We have covered the coast for ninety years and have no owner but our readers. Every fact is checked by two people before it is printed.") + l.line("small", link("How we report"))),
    rules: (l) => l.box("comments", l.head("heading", "Comments", 3) + l.line("deck", "Comments are read before they appear. Be kind, keep to the subject, and do not advertise. We close comments after three days.")),
    jobs: (l) => l.box("jobs", l.head("heading", "Jobs", 3) + ["Harbour master, Carrick, £41,000 a year", "Deck officer, Navalia Lines, Lindau"].map((one) => l.line("job", link(one))).join("")),
    account: (l) => l.box("account", l.head("heading", "Log in", 4) + l.line("deck", "If you signed up using an account of another site, please log in with it instead. We will remember you for a month.") + "<form><input type=text><button>Log in</button></form>"),
    editions: (l) => l.box("editions", l.line("label", "Today's paper") + l.line("deck", "Read the print edition on any device, from six in the morning.")),
    briefs: (l, r, w) => l.box("briefs", l.head("heading", "In brief", 3) + w.others.slice(0, 3).map((story) => `<p><b>${story.title}</b> ${story.first} ${link("More")}</p>`).join("")),
};
