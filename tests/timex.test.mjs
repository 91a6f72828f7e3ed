// What a time expression was taken for, in words: each form of a TIMEX3 value.
import assert from "node:assert/strict";
import { test } from "node:test";
import { takenFor } from "../web/model/timex.js";

const FORMS = {
    date: {
        "2018-04-27": "Fri, 27 April 2018",
        "2018-04": "April 2018",
        2018: "2018",
        199: "the 1990s",
        18: "the years from 1800 to 1899",
        "2018-W17": "the week from Mon, 23 April 2018",
        "2021-W01": "the week from Mon, 4 January 2021",
        "2018-W17-WE": "the weekend from Sat, 28 April 2018",
        "2018-Q2": "second quarter of 2018",
        "2018-H1": "first half of 2018",
        "2018-SU": "summer of 2018",
        "2018-04-13/2018-04-18": "Fri, 13 April 2018 to Wed, 18 April 2018",
        "1950/1953": "1950 to 1953",
        PAST_REF: "some time in the past",
        PRESENT_REF: "the time of writing",
    },
    time: { "2018-04-27T21:21": "27 Apr 2018, 21:21", "2018-04-27TMO": "Fri, 27 April 2018, morning" },
    duration: { P3W: "3 weeks", PT1H: "1 hour", P1Y6M: "1 year and 6 months", PT1H30M: "1 hour and 30 minutes", PXD: "some days", PXCE: "some centuries" },
    set: { P1W: "every week", P2D: "every 2 days", "XXXX-WXX-5": "every Friday", "XXXX-07": "every July", "XXXX-10-31": "every 31 October", "XXXX-XX-XXTNI": "every night", "XXXX-SU": "every summer" },
};

for (const [type, forms] of Object.entries(FORMS)) {
    test(`a ${type} is told in words`, () => {
        for (const [value, words] of Object.entries(forms)) assert.equal(takenFor({ type, value }), words, value);
    });
}

test("what could not be resolved says so", () => {
    const unresolved = { "XXXX-10-31": "some 31 October", "XXXX-WXX-5": "some Friday", "XXXX-XX-XX": "some day", "XXXX-XX": "some month", "XXXX-WXX": "some week", XXXX: "some year", "XXXX-QX": "some quarter" };
    for (const [value, words] of Object.entries(unresolved)) assert.equal(takenFor({ type: "date", value }), `${words}; which is not known`, value);
    assert.equal(takenFor({ type: "time", value: "XXXX-XX-XXT03:15" }), "some day, 03:15; which is not known");
});

test("a modifier goes before the date", () => {
    assert.equal(takenFor({ type: "date", value: "2018-03", modifier: "end" }), "the end of March 2018");
    assert.equal(takenFor({ type: "time", value: "2018-03-02T21:40", modifier: "approx" }), "about 2 Mar 2018, 21:40");
});
