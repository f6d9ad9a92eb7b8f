// Keys of other tools in a slide's front matter: what is the whole briefing's is said to belong into scenario.yaml, the
// rest is one problem that names all of them.

import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { listWords } from "../../text/words.ts";
import type { YamlData } from "../yaml/yaml.ts";

/** Keys that the scenario has under the same or another name. */
const ofBriefing: Readonly<Record<string, string>> = {
  title: "title: …",
  subtitle: "subtitle: …",
  author: "author: …",
  authors: "author: …",
  date: "asOf: …",
  lang: "language: …",
  language: "language: …",
  dir: "dir: …",
};

/** Keys of Marp, Slidev, reveal.js, HedgeDoc, Quarto, Pandoc, Beamer, remark and Obsidian that have no meaning here. */
const elsewhere = new Set(
  listWords(`
    marp theme class _class paginate _paginate header _header footer _footer size math style headingDivider color _color transition
    backgroundColor _backgroundColor backgroundImage _backgroundImage backgroundPosition backgroundRepeat backgroundSize
    description keywords image url background colorSchema info highlighter lineNumbers drawings mdc export exportFilename download
    fonts favicon themeConfig aspectRatio canvasWidth routerMode monaco remoteAssets selectable record presenter titleTemplate
    defaults addons clicks level hideInToc src preload dragPos logo links revealOptions slideOptions scripts css format
    format-options institute institution affiliation output execute engine bibliography csl toc slide-number slide-level incremental
    code-annotations date-format editor theme-options aspectratio fontsize colortheme fonttheme mainfont header-includes
    classoption documentclass tags aliases cssclass template name subject abstract
  `),
);

/** Layouts of Slidev, and what to write for them. */
const layouts: ReadonlyMap<string, string> = new Map([
  ...listWords("cover intro").map((name) => [name, 'Write "title".'] as const),
  ...listWords(
    "default center section statement fact end full none iframe iframe-left iframe-right image image-left image-right two-cols two-cols-header",
  ).map((name) => [name, "Remove the line: any Markdown is arranged by itself."] as const),
]);

/**
 * Says what to do with keys and layouts of other tools; other problems stay as they are.
 * @param text the whole file, whose comments may be notes
 */
export function answerForeignKeys(
  diagnostics: readonly Diagnostic[],
  yaml: YamlData,
  text: string,
): Diagnostic[] {
  const names = namesByLocation(yaml);
  const keyOf = ({ rule, suggestion, at }: Diagnostic): string =>
    rule === "key-unknown" && !suggestion ? (names.get(locationKey(at)) ?? "") : "";
  const foreign = diagnostics.filter((one) => elsewhere.has(keyOf(one)));
  const [first] = foreign;
  return diagnostics.flatMap((one) => {
    if (one === first) return [removeAll(foreign, foreign.map(keyOf), text)];
    if (foreign.includes(one)) return [];
    const key = keyOf(one);
    const moved = Object.hasOwn(ofBriefing, key) ? ofBriefing[key] : undefined;
    if (moved) return [moveToScenario(one, key, moved)];
    const isLayout =
      one.rule === "value-wrong" && locationKey(one.at) === locationKey(yaml.atValue(["layout"]));
    return [isLayout ? answerLayout(one, yaml) : one];
  });
}

/** The keys of the front matter by where they stand. */
function namesByLocation({ value, atKey }: YamlData): Map<string, string> {
  const keys = value !== null && typeof value === "object" && !Array.isArray(value) ? Object.keys(value) : [];
  return new Map(keys.map((key) => [locationKey(atKey([key])), key]));
}

const locationKey = ({ line, column }: Location): string => `${line}:${column}`;

function answerLayout(one: Diagnostic, { value }: YamlData): Diagnostic {
  const name = String((value as { layout?: unknown }).layout);
  const fix = layouts.get(name);
  return fix ? { ...one, message: `"${name}" is a layout of another tool.`, fix } : one;
}

function removeAll(foreign: readonly Diagnostic[], names: readonly string[], text: string): Diagnostic {
  const [first, ...others] = foreign as [Diagnostic, ...Diagnostic[]];
  const [is, them] =
    names.length > 1 ? ["are keys of other tools", "them"] : ["is a key of another tool", "it"];
  const notes = hasNotes(text) ? " Notes in comments reach nobody here: write them after `Note:`." : "";
  return {
    ...first,
    message: `${names.map((name) => `"${name}"`).join(", ")} ${is}.`,
    fix: `Remove ${them}.${notes}`,
    also: others.map(({ at }) => at),
  };
}

/** Whether a comment has several words, as notes have, and is no directive. */
const hasNotes = (text: string): boolean =>
  [...text.matchAll(/<!--([\s\S]*?)-->/g)].some(([, words = ""]) =>
    /^\s*[^\s<.:]+\s+[^\s:]+\s/.test(`${words} `),
  );

const moveToScenario = (one: Diagnostic, key: string, line: string): Diagnostic => ({
  ...one,
  message: `The key "${key}" is no slide's; it belongs to the whole briefing.`,
  fix: `Write \`${line}\` in scenario.yaml, and remove it here.`,
});
