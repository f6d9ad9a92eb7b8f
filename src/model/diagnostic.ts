// Problems found in what an author wrote. They are values and are never thrown. Rule ids are permanent; a
// test holds docs/rules.md to `rules`.
import type { Location } from "./location.ts";

/** Rules about form: the stage that reads the text reports them. */
const formRules = {
  "folder-empty": "The folder holds no slide and no scenario.",
  "folder-no-scenario": "The folder holds slides, and no scenario.yaml.",
  "folder-no-slides": "The folder holds a scenario, and no slide.",
  "file-unreadable": "A slide, scenario file or lock that cannot be read.",
  "lock-unreadable": "A quotations.lock that was not written by this program as it is.",
  "file-binary": "A slide or scenario file is not UTF-8 text.",
  "file-mark": "A byte order mark or a control character inside a file (a warning).",
  "merge-conflict": "A merge conflict in a file that was not resolved.",
  "yaml-syntax": "scenario.yaml, front matter or a fence's options are not YAML.",
  "bibliography-unreadable": "sources.json is not CSL-JSON, or sources.bib is not BibTeX.",
  "geojson-unreadable": "A .geojson file of the folder is not JSON.",
  "front-matter-open": "Front matter that does not end, or has the form of another tool.",
  "key-unknown": "A key that the format does not have.",
  "value-wrong": "A value of another type or form than the format has, or a missing key.",
  "id-malformed": "An id that is not lower-case letters, digits and hyphens.",
  "id-duplicate": "One id for two entities.",
  "id-unknown": "An id that names nothing.",
  "citation-malformed": "A citation that cannot be read.",
  "citation-unknown": "A citation of an unknown id.",
  "html-raw": "Raw HTML in Markdown.",
  "link-unsafe": "A link to something other than http, https, mailto or a slide.",
  "image-missing": "An image file that is not there, or not an image.",
  "image-alt": "An image without a text alternative.",
  "headline-missing": "A slide without the headline its layout needs, or with two.",
  "layout-content": "A slide that does not hold what its layout shows.",
  "list-steps": "An incremental list on a slide with steps.",
  "below-first": "A slide that stands below the one before, and is the first.",
  "notes-order": "Speaker notes whose parts are repeated or unknown.",
  "notes-part":
    "What is nearly the name of a part of the notes, or stands where no part can begin; in brackets at the end of a statement a warning.",
  "markdown-open": "A block of code or a comment that begins and does not end.",
  "markdown-dialect": "What other tools write and this one does not understand (a warning).",
  "figure-option": "A figure that needs what the scenario does not hold.",
  "figure-unsupported": "A diagram of a type that cannot be drawn.",
  "figure-syntax": "A Mermaid diagram that Mermaid cannot read.",
  "figure-size": "A figure that holds more than its layout can show.",
  "words-not-found": "Words that their source does not hold (with the sources' texts).",
  "paragraph-wrong": "Words that their source has in another paragraph.",
  "text-changed": "A source's text that has changed since words of it were checked.",
  "text-missing": "Evidence from a source whose text is not at hand.",
  "regraded-silently": "A grade that changed since the earlier version without a reason.",
  "look-cut": "Text that reaches beyond its box, seen in a browser.",
  "look-outside": "A label that reaches beyond its figure, seen in a browser.",
  "look-overlap": "Texts that overlap, seen in a browser.",
  "look-small": "Text too small for the last row of a room, seen in a browser.",
  "look-faint": "Text with too little contrast, seen in a browser.",
  "look-unknown": "Characters on paper that no font of this machine has, seen in a browser.",
} as const;

/** Rules about what a briefing may say. Each has a file of the same name in src/check/rules. */
export const contentRules = {
  "event-order": "An event that answers a later one.",
  "event-later": "An event that is later than all the sources it rests on.",
  "words-not-locked": "Words of a source that were never checked against its text.",
  "words-changed": "Words of a source that have changed since they were checked.",
  "source-share": "More than half of a source that is not in the public domain.",
  "evidence-long": "More than 40 words of a source in one piece.",
  "support-missing": "An event, claim, relation or count that nothing supports.",
  "verdict-unsupported": "Corroborated without a second origin, or single origin without several texts.",
  "grade-conflict": "A verdict and a credibility that contradict each other.",
  "report-at-hand": "A report of a source whose text is at hand.",
  "cut-denial": "A cut that leaves out not, never, despite or the like.",
  "speaker-differs": "Words given to somebody other than the person who said them.",
  "negation-differs": "A negation that is lost or added.",
  "opposite-differs":
    "A word that says the opposite of what is cited, such as fell for rose, or another of which only one can be right, such as month for week.",
  "superlative-added": "The largest or the longest, where nothing that is cited compares.",
  "doubt-dropped": "What a source only alleges, suspects or reports, or leaves open, said as a fact.",
  "plan-as-fact": "What a source says was meant, tried, possible or nearly so, said as done.",
  "bound-differs":
    "At least for at most, only for at least, more than for a bare number, also where a count has no `max`.",
  "share-differs": "All, most, some or none of a group, where what is cited says another share.",
  "ordinal-differs": "The third of something, where what is cited speaks of the second.",
  "frequency-differs": "Twice, where what is cited says once or three times.",
  "outcome-differs": "The right number of people, with another outcome: saved for died.",
  "hour-differs": "Noon or midnight, where what is cited gives another hour.",
  "roles-swapped": "Who acts on whom, the other way round than in what is cited.",
  "cause-differs": "What brought something about, where nothing that is cited has it.",
  "word-replaced": "A sentence like one of what is cited with another word in one place.",
  "deed-differs": "Who did what to whom, with somebody or something else than in what is cited.",
  "name-unknown": "A name that no words of a source have, and that the scenario gives nobody.",
  "actor-differs": "An actor that nothing cited names, where what is cited names one of another side.",
  "place-differs": "A place that nothing cited names, where what is cited names another.",
  "verdict-differs": "Corroborated, contradicted or unchecked, said of a claim with another verdict.",
  "speaker-unknown": "Quoted words given to somebody whom nothing in the scenario names.",
  "weekday-differs": "A day of the week on which nothing that is cited falls.",
  "month-differs": "A month in which nothing that is cited falls.",
  "time-swapped": "A date or hour beside what happened at another one, as what is cited has it.",
  "cell-swapped": "A name in a cell of a comparison that only another cell's citations have.",
  "number-noun": "A number beside another noun than in what is cited: crew for passengers.",
  "paragraph-unsupported": "A citation of a paragraph that no evidence is given from.",
  "quotation-unknown": "Words in quotation marks that no source of the scenario says.",
  "number-unsupported": "A number that is not in what is cited beside it.",
  "number-wrong": "A number that differs from what the slide's formula gives.",
  "statement-uncited": "A statement without a citation (an error with --strict).",
  "told-record": "A slide that tells an account, and shows what the account's sources do not give.",
  "estimate-off-scale": "A word of likelihood that is no step of the one scale (a warning).",
  "likelihood-confidence": "Likelihood and confidence in one sentence (a warning).",
  "judgement-alone": "A judgement that considers no alternative (a warning).",
  "future-unjudged": "What will happen, said without a judgement (a warning).",
  "allow-reason": "A rule that is lifted without a reason.",
  "allow-unused": "A rule that is lifted where nothing breaks it.",
  "slide-full": "A slide that holds more than fits in its smallest type.",
  "glyph-missing": "A character that the fonts lack: the reader's system shows it in a font of its own.",
} as const;

export const rules = { ...formRules, ...contentRules };

export type ContentRule = keyof typeof contentRules;

export type Rule = keyof typeof rules;

export interface Diagnostic {
  rule: Rule;
  severity: "error" | "warning";
  message: string; // what was found, as one sentence; the marked line of the file is printed below it
  several?: string; // the sentence for several locations: "These statements cite nothing."
  // the entity it belongs to, "claim left-terminal"; shown where many diagnostics are listed
  subject?: string;
  at: Location;
  also?: Location[]; // more locations in the same file
  why?: string; // what is at stake for a reader
  fix?: string; // what to write
  run?: string; // the command that solves it, without the program's name: "quotes {folder} --sources DIR"
  suggestion?: string; // text to write in place of the marked text
  // both wordings; the words that differ are marked
  wordings?: { given: string; found: string; where: string };
  related?: { message: string; at: Location }[];
  follows?: true; // caused by another diagnostic and solved with it: counted, and listed only with --all
  entity?: string; // id of the scenario's entity that it is about; `allow:` of that entity may lift it
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

/** Sorted by file, line, column and rule, each once, so that the same problems print in the same order. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = (d: Diagnostic) => [d.at.file, d.at.line, d.at.column, d.rule, d.message, d.severity] as const;
  const keyed = diagnostics.map((one) => ({ one, parts: key(one) }));
  const once = [...new Map(keyed.map((each) => [each.parts.join("\0"), each])).values()];
  const sorted = once.sort(({ parts: left }, { parts: right }) => {
    const i = left.findIndex((part, at) => part !== right[at]);
    if (i < 0) return 0;
    return (left[i] as string | number) < (right[i] as string | number) ? -1 : 1;
  });
  return sorted.map(({ one }) => one);
}
