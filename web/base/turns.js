/** A turn this long leaves room, on a machine four times as slow, for a frame to be drawn between two. */
const TURN_MS = 8;

/** Resolves in a task of its own, so that what a person does in the meantime is heard first. */
export function nextTask() {
    if (globalThis.scheduler?.yield) return globalThis.scheduler.yield();
    return new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (port1.close(), done());
        port2.postMessage(null);
    });
}

/** Long work in short turns: `const rest = turns(); for (…) { await rest(); … }` pauses whenever a turn has been long enough. */
export function turns() {
    let since = performance.now();
    return async () => {
        if (performance.now() - since < TURN_MS) return;
        await nextTask();
        since = performance.now();
    };
}

const waiting = [];

/** Does `job` in a task that no other job shares, in the order of asking. Resolves with what it gives. */
export function inTurn(job) {
    return new Promise((resolve, reject) => {
        waiting.push(() => new Promise((done) => done(job())).then(resolve, reject));
        if (waiting.length === 1) work();
    });
}

async function work() {
    for (; waiting.length; waiting.shift()) {
        await nextTask();
        await waiting[0]();
    }
}
