/** Hands a written form of the comparison to the reader, as a file to keep. */
export function saveFile(kind, given) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([kind.make(given)], { type: kind.type }));
    link.download = `crossread-${given.now.toISOString().slice(0, 10)}.${kind.ending}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
