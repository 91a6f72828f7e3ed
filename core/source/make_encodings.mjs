// Writes encoding_tables.inc, the single-byte encodings of the Encoding Standard, as this Node's TextDecoder has them:
//   node make_encodings.mjs > encoding_tables.inc
const labels = ["windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257",
    "windows-1258", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-10", "iso-8859-13",
    "iso-8859-14", "iso-8859-15", "koi8-r", "koi8-u", "macintosh", "ibm866", "windows-874", "x-mac-cyrillic"];
console.log("// Written by make_encodings.mjs; do not edit. The characters of bytes 0x80 to 0xFF; 0xFFFD where a byte means nothing.");
// Node's own decoder reads windows-1252 as Latin-1; these are the characters of its bytes 0x80 to 0x9F by the Standard.
const windows1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";
for (const label of labels) {
    let text = new TextDecoder(label).decode(Uint8Array.from({ length: 128 }, (_, i) => i + 128));
    if (label === "windows-1252") text = windows1252 + text.slice(32);
    const codes = [...text].map(c => "0x" + c.codePointAt(0).toString(16).toUpperCase());
    console.log(`{"${label}", {`);
    for (let i = 0; i < 128; i += 16) console.log("    " + codes.slice(i, i + 16).join(", ") + ",");
    console.log("}},");
}
