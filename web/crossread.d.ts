/** Crossread: several reports of one story, read side by side. Offsets are half-open and count UTF-16 code units. */

export interface Source {
    /** A file's name or a label; only for people. */
    name?: string;
    content: string | ArrayBuffer | ArrayBufferView | Blob;
    /** `text` is a raw dump of a page, with whatever came along; `prose` is already clean and kept character for character. */
    format?: "auto" | "text" | "html" | "mhtml" | "prose";
    /** ISO 8601, a date or a date and time. */
    published?: string;
    url?: string;
    /** Dropped pieces that belong to the article after all: their `source` ranges. */
    keep?: [number, number][];
    /**
     * For `read`: `story` gives the clean article and its head fields in less than half the time, with no sentences, names or facts (the
     * diagnostic `story_alone` says so). A comparison reads in full whatever is said here.
     */
    analysis?: "full" | "story";
}

export interface Progress {
    phase: "reading" | "comparing";
    /** How many of `total` sources are read. */
    done: number;
    total: number;
    /** The source that is being read. */
    name: string;
}

export interface ReadOptions {
    signal?: AbortSignal;
}

export interface CompareOptions extends ReadOptions {
    /** What a person mended by hand; everything is worked out with it. */
    corrections?: Correction[];
    onProgress?(progress: Progress): void;
    /** Takes the errors of sources that cannot be read, and the others are compared. Without it the first error rejects. */
    onError?(error: CrossreadError, index: number): void;
}

export interface ReaderOptions {
    /** "auto": work in a worker where there are workers and the page's policy allows them. Node works in its own thread. */
    worker?: "auto" | false;
}

export class CrossreadError extends Error {
    name: "CrossreadError";
    /** "empty", "binary", "too_large", "bad_format", "bad_analysis", "bad_source", "bad_corrections", "engine", "closed". */
    code: string;
    /** The name of the Source it is about; empty when it is about none. */
    source: string;
    constructor(code: string, message: string, source?: string);
}

export interface Reader {
    ready(): Promise<{ worker: boolean }>;
    read(source: Source | string, options?: ReadOptions): Promise<Article>;
    compare(sources: Iterable<Source | string>, options?: CompareOptions): Promise<Report>;
    /** The same as JSON texts, byte for byte what the native tool prints. */
    readJson(source: Source | string, options?: ReadOptions): Promise<string>;
    compareJson(sources: Iterable<Source | string>, options?: CompareOptions): Promise<string>;
    /** The comparison for people, as Markdown. */
    markdown(sources: Iterable<Source | string>, options?: CompareOptions): Promise<string>;
    close(): void;
}

export function createReader(options?: ReaderOptions): Promise<Reader>;

export interface Range {
    begin: number;
    end: number;
}

/** Words in an article; `in: "source"` where they stand in the given content and not in the article's text. */
export interface Span extends Range {
    article: string;
    in?: "source";
}

export type EntityType = "person" | "organization" | "place" | "nationality" | "other";

export interface Dated {
    value: string;
    how: "stated" | "given" | "inferred";
    evidence: Span[];
}

export interface Block extends Range {
    kind: "title" | "subtitle" | "paragraph" | "heading" | "quote" | "list_item" | "caption";
    source: [number, number];
    /** A row of a table; tabs part its cells. */
    row?: true;
}

export interface Dropped {
    kind: "section" | "byline" | "timestamp" | "related" | "boilerplate" | "navigation" | "advert" | "other";
    text: string;
    reason: string;
    source: [number, number];
}

export interface Mention extends Range {
    kind: "name" | "nominal" | "pronoun";
    type: EntityType;
    entity: string | null;
    confidence: number;
    stands_for?: "government";
}

export interface TimeExpression extends Range {
    type: "date" | "time" | "duration" | "set";
    /** A TIMEX3 value. */
    value: string;
    modifier?: string;
}

export interface Quantity extends Range {
    value: number;
    upper?: number;
    unit: string | null;
    of: string | null;
    modifier?: "more_than" | "less_than" | "at_least" | "at_most" | "about";
    /** What befell the people counted, where the words beside the number tell. */
    fate?: "dead" | "hurt" | "missing" | "held" | "rescued";
}

export interface Quote extends Range {
    kind: "direct" | "indirect" | "mixed";
    speaker: string | null;
    speaker_text: string | null;
    cue: Span | null;
    together?: string[];
}

export interface Event extends Range {
    trigger: Span;
    when: string | null;
    where: string | null;
    who: string[];
    told: "done" | "planned" | "possible" | "denied" | "claimed";
}

export interface Diagnostic extends Range {
    code: string;
    message: string;
}

export interface Article {
    schema: 1;
    id: string;
    name: string;
    format: "text" | "html" | "mhtml" | "prose";
    language: string;
    title: string | null;
    subtitle: string | null;
    section: string | null;
    publisher: string | null;
    authors: string[];
    url: string | null;
    published: Dated | null;
    updated: Dated | null;
    dateline: (Range & { places: string[]; agency: string | null }) | null;
    text: string;
    blocks: Block[];
    dropped: Dropped[];
    sentences: Range[];
    mentions: Mention[];
    times: TimeExpression[];
    quantities: Quantity[];
    quotes: Quote[];
    events: Event[];
    main_event: number | null;
    diagnostics: Diagnostic[];
    /** Only of an article that is read alone; a Report has its own. */
    entities?: Entity[];
}

export interface Entity {
    id: string;
    type: EntityType;
    name: string;
    aliases: string[];
    role: string | null;
    place: { lat: number; lon: number; country: string } | null;
    confidence: number;
    /** In a Report: how often each article mentions it. */
    mentions?: Record<string, number>;
}

export interface Agreement {
    id: string;
    spans: Span[];
    /** The whole sentence of one of them that stands for all where the statement is told in short. */
    gist: Span;
    /** Weightier agreements tell most of it: left out where there is room for few. */
    repeats?: true;
    score: number;
    weight: number;
    why: string[];
}

export interface OnlyHere extends Span {
    weight: number;
    nearest: (Span & { score: number }) | null;
}

export interface Difference {
    id: string;
    kind: "quantity" | "time" | "place" | "person" | "attribution" | "quote_wording" | "certainty" | "polarity" | "precision" | "other" | "sequence";
    spans: (Span & { value: string })[];
    statement: string | null;
    why: string[];
}

export interface TimelineEntry {
    when: string;
    precision: "year" | "month" | "day" | "time";
    spans: Span[];
}

export interface Versions {
    older: string;
    newer: string;
    changes: { kind: "added" | "removed" | "reworded" | "moved"; spans: Span[] }[];
}

export interface SpeakerQuotes {
    speaker: string;
    by_article: Record<string, Span[]>;
}

export interface Report {
    schema: 1;
    articles: Article[];
    entities: Entity[];
    stories: string[][];
    /** Up to 50 articles; above, `similarity_pairs` has the pairs within each story. */
    similarity?: number[][];
    similarity_pairs?: { a: string; b: string; value: number }[];
    agreements: Agreement[];
    only: OnlyHere[];
    differences: Difference[];
    timeline: TimelineEntry[];
    versions: Versions[];
    quotes: SpeakerQuotes[];
    /** What was mended by hand and is carried through all of the above. */
    corrections?: Correction[];
}

export interface EntityName {
    type: EntityType;
    name: string;
}

/** Mended by hand. It goes by names and words, so that it holds when an article comes or goes. */
export interface Correction {
    /**
     * rename: `entity` is called `to`. merge: `entity` and `into` are one. split: written like `wording`, it is another.
     * retype: it is of `type`. apart: no two of `sentences` state the same. no_difference: they do not disagree in `difference`.
     */
    kind: "rename" | "merge" | "split" | "retype" | "apart" | "no_difference";
    entity?: EntityName;
    into?: EntityName;
    to?: string;
    wording?: string;
    type?: EntityType;
    difference?: Difference["kind"];
    /** As the articles have them, character for character. */
    sentences?: string[];
}

export type View =
    | "articles" | "overview" | "differences" | "agreements" | "only" | "matrix" | "figures" | "timeline" | "quotes" | "names" | "places" | "versions";

/** The element that crossread.js registers as <cross-read>. */
export interface CrossReadElement extends HTMLElement {
    view: View;
    noWorker: boolean;
    noStorage: boolean;
    readonly: boolean;
    sources: Source[];
    readonly report: Report | null;
    selection: string | null;
    analyze(): Promise<Report | null>;
    export(format: "html" | "markdown" | "csv" | "json" | "annotations" | "workspace"): string;
    clear(): Promise<void>;
}

declare global {
    interface HTMLElementTagNameMap {
        "cross-read": CrossReadElement;
    }
    interface HTMLElementEventMap {
        "crossread-ready": CustomEvent<Record<string, never>>;
        "crossread-progress": CustomEvent<Progress>;
        "crossread-result": CustomEvent<{ report: Report }>;
        "crossread-select": CustomEvent<{ finding: object | null; spans: Span[] }>;
        "crossread-error": CustomEvent<{ name: string; code: string; message: string }>;
    }
}
