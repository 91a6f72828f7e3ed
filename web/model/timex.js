/**
 * What a time expression was taken for, as people read it. Values are TIMEX3 (TimeML 1.2.1): dates after ISO 8601, with
 * parts of the day, seasons, quarters and decades; durations; sets; an X for each figure that is not known.
 */
import { count, dateText } from "./words.js";

const WHOLE = { PAST_REF: "some time in the past", PRESENT_REF: "the time of writing", FUTURE_REF: "some time to come" };
const MODIFIERS = { start: "the beginning of", mid: "the middle of", end: "the end of", approx: "about" };
const PARTS = { MO: "morning", MI: "midday", AF: "afternoon", EV: "evening", NI: "night", DT: "daytime", DW: "working hours" };
const SEASONS = { SP: "spring", SU: "summer", FA: "autumn", WI: "winter" };
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const UNITS = { Y: "year", M: "month", W: "week", D: "day", Q: "quarter", WE: "weekend", DE: "decade", CE: "century", TH: "hour", TM: "minute", TS: "second" };

/** { type: "time", value: "2018-04-27TMO" } → "Fri, 27 April 2018, morning". What could not be resolved says so. */
export function takenFor({ type, value, modifier }) {
    const said = WHOLE[value] ?? (value.startsWith("P") ? length(value, type === "set") : type === "set" ? `every ${one(value)}` : value.split("/").map(point).join(" to "));
    return modifier in MODIFIERS ? `${MODIFIERS[modifier]} ${said}` : said;
}

/** Each form of a day or longer with its wording; the first that fits is taken. */
const POINTS = [
    [/^\d{4}(-\d\d){0,2}$/, (date) => dateText(date)],
    [/^(\d{3})X?$/, (_, decade) => `the ${decade}0s`],
    [/^(\d\d)(XX)?$/, (_, century) => `the years from ${century}00 to ${century}99`],
    [/^(\d{4})-W(\d\d)$/, (_, year, week) => `the week from ${dayOfWeek(year, week, 1)}`],
    [/^(\d{4})-W(\d\d)-WE$/, (_, year, week) => `the weekend from ${dayOfWeek(year, week, 6)}`],
    [/^(\d{4})-W(\d\d)-(\d)$/, (_, year, week, day) => dayOfWeek(year, week, Number(day))],
    [/^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)$/, (_, year, part) => `${partOfYear(part)} of ${year}`],
];

function point(value) {
    const [date, clock] = value.split(/T(.*)/s);
    if (/^\d{4}-\d\d-\d\d$/.test(date) && /^\d\d:\d\d/.test(clock)) return dateText(value);
    const known = POINTS.find(([form]) => form.test(date));
    if (!known) return `some ${one(value)}; which is not known`;
    const said = date.replace(known[0], known[1]);
    return clock ? `${said}, ${PARTS[clock] ?? clock}` : said;
}

const MONTH_AND_DAY = /^XXXX-(\d\d)(?:-(\d\d))?$/;

/** One of many: "XXXX-WXX-5" → "Friday", "XXXX-10-31" → "31 October", "XXXX-XX-XXTNI" → "night". */
function one(value) {
    const [date, clock] = value.split(/T(.*)/s);
    const time = clock ? (PARTS[clock] ?? clock) : "";
    const day = dayName(date);
    return day === "day" && time ? (PARTS[clock] ?? `day, ${time}`) : [day, time].filter(Boolean).join(" ");
}

function dayName(date) {
    const [, month, day] = MONTH_AND_DAY.exec(date) ?? [];
    if (month) return `${day ? `${Number(day)} ` : ""}${dateText(`2000-${month}`).replace(" 2000", "")}`;
    const ending = date.split("-").at(-1);
    if (/-WXX-[1-7]$/.test(date)) return WEEKDAYS[ending - 1];
    if (/^(Q[1-4]|H[12]|SP|SU|FA|WI)$/.test(ending)) return partOfYear(ending);
    return { WE: "weekend", WXX: "week", QX: "quarter", XXXX: "year" }[ending] ?? (/^(XXXX|\d{4})-XX$/.test(date) ? "month" : "day");
}

const partOfYear = (part) => SEASONS[part] ?? `${["first", "second", "third", "fourth"][part[1] - 1]} ${part[0] === "Q" ? "quarter" : "half"}`;

/** Week 1 is the one that holds 4 January. */
function dayOfWeek(year, week, day) {
    const fourth = Date.UTC(Number(year), 0, 4);
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 864e5;
    return dateText(new Date(monday + ((week - 1) * 7 + day - 1) * 864e5).toISOString().slice(0, 10));
}

/** "P1Y6M" → "1 year and 6 months", "PXW" → "some weeks"; of a set "every week", "every 2 weeks". */
function length(value, every) {
    const [date, clock] = value.slice(1).split("T");
    const of = (text, prefix) => [...text.matchAll(/(\d+(?:\.\d+)?|X)(WE|DE|CE|[A-Z])/g)].map(([, n, unit]) => amount(n, UNITS[prefix + unit] ?? unit, every));
    const said = [...of(date, ""), ...of(clock ?? "", "T")].join(" and ");
    return every ? `every ${said}` : said;
}

function amount(n, unit, every) {
    const many = unit === "century" ? "centuries" : `${unit}s`;
    if (n === "X") return `some ${many}`;
    return every && n === "1" ? unit : count(Number(n), unit, many);
}
