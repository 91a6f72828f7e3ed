/**
 * Why an input could not be read, or a call could not be carried out.
 * `code` is stable: "empty", "binary", "too_large", "bad_format"… from the core, "closed", "bad_source", "engine" from here.
 * `source` is the name of the Source it is about; empty when it is about none.
 */
export class CrossreadError extends Error {
    name = "CrossreadError";

    /**
     * @param {string} code
     * @param {string} message
     * @param {string} [source]
     */
    constructor(code, message, source = "") {
        super(message);
        this.code = code;
        this.source = source;
    }
}

/** Whether an answer of the core is {"name", "error"} and no article or report. */
export const isFailure = (answer) => typeof answer === "string" && answer.startsWith('{"name":');
