// Checks of values from strangers. A shape is { field: (value) => boolean }.

/** @param {RegExp} [form] what all of it must match */
export const isText = (most, form) => (value) => typeof value === "string" && value.length <= most && (!form || form.test(value));
export const isOneOf = (...words) => (value) => words.includes(value);
export const isList = (most, each = () => true) => (value) => Array.isArray(value) && value.length <= most && value.every(each);

/** All the fields of the shape, and they fit. */
export const hasShape = (shape) => (value) =>
    value !== null && typeof value === "object" && Object.entries(shape).every(([field, fits]) => Object.hasOwn(value, field) && fits(value[field]));

/** A new object with the fields that the shape names and nothing else; a field that does not fit throws an Error for a person. */
export function fromShape(given, shape, what) {
    const out = {};
    for (const [field, fits] of Object.entries(shape)) {
        if (given === null || typeof given !== "object" || !Object.hasOwn(given, field) || given[field] === null) continue;
        if (!fits(given[field])) throw new Error(`This workspace is damaged: ${what} has a ${field} that is none.`);
        out[field] = given[field];
    }
    return out;
}
