import { openDB } from "idb";

/**
 * Keeps the workspace and the settings on this computer. In a sandboxed frame, in a private window or where storage is
 * refused, the same calls keep them in memory until the page is closed; `lasting` says which it is.
 */
export async function openStorage({ memory = false } = {}) {
    if (!memory) {
        try {
            return await database();
        } catch {
            // Storage is a convenience: without it everything else works.
        }
    }
    const kept = new Map();
    return {
        lasting: false,
        get: async (key) => kept.get(key),
        set: async (key, value) => void kept.set(key, value),
        clear: async () => kept.clear(),
    };
}

async function database() {
    const db = await openDB("crossread", 1, { upgrade: (fresh) => void fresh.createObjectStore("kept") });
    return {
        lasting: true,
        get: (key) => db.get("kept", key),
        set: (key, value) => db.put("kept", value, key),
        clear: () => db.clear("kept"),
    };
}
