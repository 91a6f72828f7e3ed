import deflated from "crossread-wasm-base64";

/** The wasm that crossread.js and crossread.html carry: deflated, then base64, because a script is text. */
export async function loadWasm() {
    const bytes = Uint8Array.fromBase64?.(deflated) ?? Uint8Array.from(atob(deflated), (c) => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return WebAssembly.compile(await new Response(stream).arrayBuffer());
}
