// crossread.html: the element as a whole page, with the samples in it and the view in the address.
import samples from "crossread-samples";
import { createReader } from "./script.js";
import { followAddress } from "../desk/address.js";

export { CrossreadError, createReader } from "./script.js";

const reader = document.createElement("cross-read");
reader.key = "page";
reader.samples = samples;
followAddress(reader.desk);
document.querySelector("main").append(reader);
