// How an author writes a source's own words, or a paraphrase of them: in one line, or with every key.
import * as z from "zod";
import { example, id, text } from "./schema-parts.ts";

type Path = readonly (string | number)[];

export const paragraph = z
  .number()
  .int()
  .min(0)
  .describe(
    "counting lines that are not empty; 0 is the title, a line […] is not counted; `quotes` finds it if left out",
  );

/** Words of a source. `at` and `atSource` are paths below the key that holds the words. */
export interface WordsSpec {
  source: string;
  paragraph: number | null; // null: not given, the lock finds it
  words: string;
  at: Path;
  atSource: Path;
}

interface ReportSpec {
  source: string;
  says: string;
  why?: string | undefined;
  at: Path;
  atSource: Path;
}

const longKeys = ["source", "paragraph", "words", "says", "why"];
/** `debka` or, with the paragraph, `debka ¶3`. */
const sourceKey = z.string().refine((key) => !longKeys.includes(key), "a source's id");
const named = /^(\S+?)(?:[\s,]+(?:¶|§|p\.?|para\.?)\s*(\d+))?$/;

const sourceId = id.describe("id of the source, a key of `sources`").meta(example("report"));
const longWords = z.strictObject({
  source: sourceId,
  paragraph: paragraph.optional(),
  words: text
    .describe("the source's own words, character by character; […] is a cut, [words] an insertion")
    .meta(example("a letter reached the south")),
});
const shortWords = z.record(sourceKey, z.union([text, z.array(text).min(1)]));
const oneWords = z.union([longWords, shortWords]);

/** `{debka: words}`, several as a list, or `{source, paragraph, words}`. */
export const evidence = z
  .union([z.array(oneWords), oneWords])
  .default([])
  .transform((given): WordsSpec[] => eachOf(given).flatMap(({ value, path }) => readWords(value, path)))
  .describe("the source's own words, at most 40, the shortest passage that supports the claim");

/** What a quotation is compared with: one wording, or several. */
export const carriers = z
  .union([z.literal("none"), z.array(oneWords), oneWords])
  .optional()
  .transform((given): WordsSpec[] | "none" | undefined =>
    given === undefined || given === "none"
      ? given
      : eachOf(given).flatMap(({ value, path }) => readWords(value, path)),
  );

const longReport = z.strictObject({
  source: sourceId,
  says: text.describe("what the source says, in our words").meta(example("The bridge was closed")),
  why: text.optional().describe("why it is not quoted although its text is at hand"),
});
const oneReport = z.union([longReport, z.record(sourceKey, text)]);

/** `{iaea: what it says, in our words}`, several as a list, or `{source, says}`. */
export const reported = z
  .union([z.array(oneReport), oneReport])
  .default([])
  .transform((given): ReportSpec[] => eachOf(given).flatMap(({ value, path }) => readReport(value, path)))
  .describe("our paraphrase of a source whose text was not at hand; always shown unchecked");

const eachOf = <Value>(given: Value | Value[]): { value: Value; path: Path }[] =>
  Array.isArray(given) ? given.map((value, i) => ({ value, path: [i] })) : [{ value: given, path: [] }];

function readWords(given: z.infer<typeof oneWords>, path: Path): WordsSpec[] {
  if (isLongWords(given)) {
    const { source, words, paragraph: number = null } = given;
    return [{ source, paragraph: number, words, at: [...path, "words"], atSource: [...path, "source"] }];
  }
  return Object.entries(given).flatMap(([key, words]) => {
    const [, source = key, number] = named.exec(key) ?? [];
    const shared = { source, paragraph: number === undefined ? null : Number(number) };
    return eachOf(words).map(({ value, path: inside }) => ({
      ...shared,
      words: value,
      at: [...path, key, ...inside],
      atSource: [...path, key],
    }));
  });
}

function readReport(given: z.infer<typeof oneReport>, path: Path): ReportSpec[] {
  if (isLongReport(given)) return [{ ...given, at: [...path, "says"], atSource: [...path, "source"] }];
  return Object.entries(given).map(([source, says]) => ({
    source,
    says,
    at: [...path, source],
    atSource: [...path, source],
  }));
}

const isLongWords = (given: z.infer<typeof oneWords>): given is z.infer<typeof longWords> =>
  "source" in given;
const isLongReport = (given: z.infer<typeof oneReport>): given is z.infer<typeof longReport> =>
  "source" in given;

export const revised = z
  .string()
  .trim()
  .min(1)
  .optional()
  .describe("why it differs from an earlier version of the briefing; shown among the corrections");
