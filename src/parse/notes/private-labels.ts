// Reports the name of a private part of the notes in texts that are shown and are no Markdown: values of YAML,
// options of figures, labels of diagrams, outlines of maps. Nothing begins there, so what follows the name would be
// shown.
import { decodeHTML } from "entities";
import { findWritten } from "../../figures/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { allOptions } from "../../model/figure-options.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Location } from "../../model/location.ts";
import type { Path } from "../../model/parsed.ts";
import { rememberText } from "../../text/remember.ts";
import type { YamlData } from "../yaml/yaml.ts";
import { checkComment, checkHidingMarks } from "./find-hiding.ts";
import { beginsWithLabel, holdsLabel, manyWords, ordinaryLabelsOf } from "./ordinary-labels.ts";
import { findNearName } from "./part-names.ts";
import { findBareName, type PartName } from "./part-spellings.ts";

/** Where the characters from `from` to `to` of a text stand. */
type AtWords = (from: number, to: number) => Location;

/**
 * Every text in a value of YAML, at any depth, but for paths that `isOwn` leaves out. @param language of the briefing
 */
export function checkPrivateValues(
  whole: unknown,
  data: YamlData,
  language: string,
  isOwn: (path: Path) => boolean = () => true,
): Diagnostic[] {
  const checkLine = checkLineIn(language);
  const check = (value: unknown, path: Path): Diagnostic[] => {
    if (!isOwn(path)) return [];
    if (typeof value === "string") {
      if (hasNothingPrivate(value, language)) return [];
      const atWords: AtWords = (from, to) => data.atWords?.(path, value, from, to) ?? data.atValue(path);
      return checkPrivateText(value, atWords, checkLine);
    }
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, one]) => check(one, [...path, key]));
  };
  return check(whole, []);
}

/** Most texts of a scenario are the same from one build to the next. */
const hasNothingPrivate = rememberText((text, language: string): boolean => {
  const nowhere = { file: "", line: 1, column: 1, length: 1 };
  return checkPrivateText(text, () => nowhere, checkLineIn(language)).length === 0;
});

type CheckLine = (line: string, at: () => Location) => Diagnostic[];

/** A text of one or more lines. */
export function checkPrivateText(
  text: string,
  atWords: AtWords,
  checkLine: CheckLine = checkPrivateLine,
): Diagnostic[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    checkLine(line, () => atWords(index, index + line.length)),
  );
}

function checkPrivateLine(line: string, at: () => Location): Diagnostic[] {
  const meant = findPrivateName(line);
  return meant ? [privateLabel(line, meant, at())] : [];
}

/**
 * Looks for private names, for ordinary words of the language before a text, and for marks that hide words elsewhere.
 */
function checkLineIn(language: string): CheckLine {
  const own = ordinaryLabelsOf(language);
  return (line, at) => {
    const meant = findPrivateName(line) ?? (isOrdinaryLabel(line, own) ? "Private" : undefined);
    return meant ? [privateLabel(line, meant, at())] : checkHidingMarks(line, at);
  };
}

const isOrdinaryLabel = (line: string, own: ReadonlySet<string>): boolean =>
  beginsWithLabel(line, own, manyWords) || holdsLabel(line, own);

/** The name of something that is wholly private by it: a slide's file, a block of code, a footnote. */
export function checkPrivateName(name: string, at: Location): Diagnostic[] {
  const meant = findBareName(name) ?? findNearName(`${name.replace(/[^\p{L}]+/gu, " ")}:`);
  return meant && isPrivate(meant) ? [privateLabel(name, meant, at)] : [];
}

/** What a figure says in its author's own words. @param language of the briefing */
export function checkPrivateFigure({ kind, text, options, at }: FigureSpec, language: string): Diagnostic[] {
  if (findWritten(kind, [])?.options === null) return checkDiagram(text, at, ordinaryLabelsOf(language));
  const texts = allOptions(options).filter(({ names }) => names === null);
  const checkLine = checkLineIn(language);
  return texts.flatMap(({ value, at: here }) => checkPrivateText(value, () => here, checkLine));
}

const marks = /["'`|[\](){}<>\\/]+|\s(?:as|--|==|-\.)\s|%%.*$/;
const keyword =
  /^\s*(?:title|section|subgraph|accTitle|accDescr|note|box|loop|alt|else|opt|par|par_over|and|critical|option|break)\b/i;
const typesOfNames =
  /^\s*(?:flowchart|graph|sequenceDiagram|stateDiagram|classDiagram|erDiagram|gantt|timeline|pie)/m;

/**
 * The labels of a diagram stand between marks or behind the first colon of a line. What stands before that colon is a
 * name, `Private : 2001, 3d`, except in a mindmap and behind a keyword.
 */
function checkDiagram(text: string, start: Location, ordinary: ReadonlySet<string>): Diagnostic[] {
  const hasNames = typesOfNames.test(text);
  return text.split("\n").flatMap((line, i) => {
    const word = keyword.exec(line)?.[0] ?? "";
    const own = line.slice(word.length);
    const labels = own.replace(/#(\w+);/g, readCode).split(marks);
    if (hasNames && word === "") labels[0] = /:(.*)$/.exec(labels[0] ?? "")?.[1] ?? "";
    const behind = labels.map((label) => /:(.*)$/.exec(label)?.[1] ?? "");
    const texts = [...labels, ...behind];
    const name = texts.map(findPrivateName).find((one) => one !== undefined);
    const meant = name ?? (texts.some((one) => isOrdinaryLabel(one, ordinary)) ? "Private" : undefined);
    const at = { ...start, line: start.line + i, length: Math.max(1, line.length) };
    return meant ? [privateLabel(line, meant, at)] : checkComment(line.replace(/%%.*$/, ""), () => at);
  });
}

/** "#58;" and "#colon;" are how a diagram writes a colon. */
const readCode = (_: string, code: string): string =>
  decodeHTML(/^\d+$/.test(code) ? `&#${code};` : `&${code};`);

/** Undefined for the other parts: "Note: the times are local" is a text like any other. */
function findPrivateName(line: string): PartName | undefined {
  const name = findNearName(line);
  return name && isPrivate(name) ? name : undefined;
}

const isPrivate = (name: PartName): boolean => name === "Private" || name === "Hold back";

function privateLabel(text: string, meant: PartName, at: Location): Diagnostic {
  return {
    rule: "notes-part",
    severity: "error",
    message: `"${text.trim().slice(0, 24)}" reads like "${meant}:", which begins a part of the notes; here it would be shown.`,
    at,
    fix: `Move it into the notes of a slide, below "${meant}:"; or, if no part is meant, put another word first.`,
  };
}
