// crossread.js: one classic script for any page. Registers <cross-read>; `crossread.createReader` is the API.
import { readerFactory } from "../api/reader.js";
import { loadWasm } from "../api/wasm-inline.js";
import { define } from "./define.js";

export { CrossreadError } from "../api/errors.js";
export const createReader = readerFactory(loadWasm);

define(createReader);
