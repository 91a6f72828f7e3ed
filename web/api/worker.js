// What runs in the worker: one engine, one answer for each message. The greeting tells the page that workers are
// allowed here; where a policy refuses them, it never comes.
import { startEngine } from "./engine.js";

let engine;

addEventListener("message", async ({ data: { id, method, args } }) => {
    try {
        if (method === "start") engine = await startEngine(...args);
        postMessage({ id, result: method === "start" ? true : engine[method](...args) });
    } catch (error) {
        postMessage({ id, failure: String(error?.message ?? error) });
    }
});

postMessage("hello");
