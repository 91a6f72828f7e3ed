// crossread.html: the element as a whole page, with the samples in it and the view in the address.
import samples from "crossread-samples";
import { followAddress } from "../desk/address.js";
import { answerParent } from "../desk/messages.js";

export { CrossreadError, createReader } from "./script.js";

const reader = document.createElement("cross-read");
const framed = parent !== window;
if (!framed) {
    reader.key = "page";
    reader.samples = samples;
    reader.desk.warm();
}
followAddress(reader.desk);
document.querySelector("main").append(reader);
if (framed) answerParent(reader);
