/** The words that people read for the report's kinds, in one place. */
export const DIFFERENCE = {
    quantity: "Number",
    time: "Time",
    place: "Place",
    person: "Person",
    attribution: "Who said it",
    quote_wording: "Wording of a quotation",
    certainty: "How sure",
    polarity: "Yes or no",
    precision: "How exact",
    other: "What else differs",
    sequence: "What came next",
};

export const ENTITY = {
    person: "People",
    organization: "Organisations",
    place: "Places",
    nationality: "Nationalities",
    other: "Other names",
};

/** One of them. */
export const ONE = { person: "person", organization: "organisation", place: "place", nationality: "nationality", other: "something else" };

export const DROPPED = {
    section: "section name",
    byline: "byline",
    timestamp: "date line",
    related: "link to another story",
    boilerplate: "page text",
    navigation: "navigation",
    advert: "advertisement",
    other: "other",
};

export const FINDING = {
    difference: "Difference",
    agreement: "Agreement",
    only: "Only here",
    moment: "Moment",
    figure: "Figure",
    time: "Date",
    quote: "Quotation",
    entity: "Name",
    change: "Change",
    sentence: "Sentence",
    match: "Search",
};

/** 1 → A, 27 → AA: the letter an article goes by, in the order that the reader gave. */
export function letter(index) {
    let out = "";
    for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) out = String.fromCharCode(65 + ((n - 1) % 26)) + out;
    return out;
}

export function count(n, one, many = `${one}s`) {
    return `${n} ${n === 1 ? one : many}`;
}

/** "A", "A and B", "A, B and C". */
export function listed(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

const FORMATS = {
    4: { year: "numeric" },
    7: { year: "numeric", month: "long" },
    10: { weekday: "short", year: "numeric", month: "long", day: "numeric" },
    16: { year: "numeric", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
};

/** An ISO date as people read it, as precise as it is: "2018-04-27" → "Fri, 27 April 2018". Anything else as it stands. */
export function dateText(value, locale = "en-GB") {
    const iso = /^(\d{4})(-\d\d)?(-\d\d)?(T\d\d:\d\d)?/.exec(value ?? "")?.[0];
    const date = iso ? new Date(iso.length > 10 ? `${iso}Z` : iso) : null;
    if (!date || Number.isNaN(date.getTime())) return value ?? "";
    return new Intl.DateTimeFormat(locale, { ...FORMATS[iso.length], timeZone: "UTC" }).format(date);
}
