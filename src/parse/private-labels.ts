// Reports the name of a private part of the notes in texts that are shown and are no Markdown: values of YAML, options of
// figures, labels of diagrams, outlines of maps. Nothing begins there, so what follows the name would be shown.
import { decodeHTML } from "entities";
import { findWritten } from "../figures/registry.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { allOptions } from "../model/figure-options.ts";
import type { FigureSpec } from "../model/inline.ts";
import type { Location } from "../model/location.ts";
import type { Path } from "../model/parsed.ts";
import { findBareName, findNearName, type PartName } from "./part-names.ts";
import type { YamlData } from "./yaml.ts";

/** Where the characters from `from` to `to` of a text stand. */
type AtWords = (from: number, to: number) => Location;

/** Every text in a value of YAML, at any depth, but for paths that `isOwn` leaves out. */
export function checkPrivateValues(
  value: unknown,
  data: YamlData,
  isOwn: (path: Path) => boolean = () => true,
  path: Path = [],
): Diagnostic[] {
  if (!isOwn(path)) return [];
  if (typeof value === "string") {
    const atWords: AtWords = (from, to) => data.atWords?.(path, value, from, to) ?? data.atValue(path);
    return checkPrivateText(value, atWords);
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => checkPrivateValues(one, data, isOwn, [...path, key]));
}

/** A text of one or more lines. */
export function checkPrivateText(text: string, atWords: AtWords): Diagnostic[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const meant = findPrivateName(line);
    return meant ? [privateLabel(line, meant, atWords(index, index + line.length))] : [];
  });
}

/** The name of something that is wholly private by it: a slide's file, a block of code, a footnote. */
export function checkPrivateName(name: string, at: Location): Diagnostic[] {
  const meant = findBareName(name) ?? findNearName(`${name.replace(/[^\p{L}]+/gu, " ")}:`);
  return meant && isPrivate(meant) ? [privateLabel(name, meant, at)] : [];
}

/** What a figure says in its author's own words. */
export function checkPrivateFigure({ kind, text, options, at }: FigureSpec): Diagnostic[] {
  if (findWritten(kind, [])?.options === null) return checkDiagram(text, at);
  const texts = allOptions(options).filter(({ names }) => names === null);
  return texts.flatMap(({ value, at: here }) => checkPrivateText(value, () => here));
}

const marks = /["'`|[\](){}<>\\/]+|\s(?:as|--|==|-\.)\s|%%.*$/;
const keyword =
  /^\s*(?:title|section|subgraph|accTitle|accDescr|note|box|loop|alt|else|opt|par|par_over|and|critical|option|break)\b/i;
const typesOfNames =
  /^\s*(?:flowchart|graph|sequenceDiagram|stateDiagram|classDiagram|erDiagram|gantt|timeline|pie)/m;

/**
 * The labels of a diagram stand between marks or behind the first colon of a line. What stands before that colon is a name,
 * `Private : 2001, 3d`, except in a mindmap and behind a keyword.
 */
function checkDiagram(text: string, start: Location): Diagnostic[] {
  const hasNames = typesOfNames.test(text);
  return text.split("\n").flatMap((line, i) => {
    const word = keyword.exec(line)?.[0] ?? "";
    const own = line.slice(word.length);
    const labels = own.replace(/#(\w+);/g, readCode).split(marks);
    if (hasNames && word === "") labels[0] = /:(.*)$/.exec(labels[0] ?? "")?.[1] ?? "";
    const behind = labels.map((label) => /:(.*)$/.exec(label)?.[1] ?? "");
    const meant = [...labels, ...behind].map(findPrivateName).find((name) => name !== undefined);
    const at = { ...start, line: start.line + i, length: Math.max(1, line.length) };
    return meant ? [privateLabel(line, meant, at)] : [];
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
