// Keys of other tools in a slide's front matter: what is the whole briefing's is said to belong into scenario.yaml, the
// rest is one problem that names all of them.

import type { Diagnostic } from "../model/diagnostic.ts";
import { listWords } from "../text/words.ts";

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

/** Says what to do with keys and layouts of other tools; other problems stay as they are. */
export function answerForeignKeys(diagnostics: readonly Diagnostic[], text: string): Diagnostic[] {
  const foreign = diagnostics.filter((one) => elsewhere.has(keyOf(one)) && !one.suggestion);
  const [first, ...others] = foreign;
  return diagnostics.flatMap((one) => {
    if (one === first) return [removeAll(first, others, text)];
    if (foreign.includes(one)) return [];
    const moved = Object.hasOwn(ofBriefing, keyOf(one)) ? ofBriefing[keyOf(one)] : undefined;
    if (moved && !one.suggestion) return [moveToScenario(one, moved)];
    const fix = layouts.get(/^"layout" cannot be "([\w-]+)"/.exec(one.message)?.[1] ?? "");
    const message = `${one.message.replace(/\.$/, "")}, a layout of another tool.`;
    return [fix ? { ...one, message, fix } : one];
  });
}

const keyOf = ({ rule, message }: Diagnostic): string =>
  rule === "key-unknown" ? (/^The key "(.+)" is not known here\.$/.exec(message)?.[1] ?? "") : "";

function removeAll(first: Diagnostic, others: readonly Diagnostic[], text: string): Diagnostic {
  const names = [first, ...others].map(keyOf);
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

const moveToScenario = (one: Diagnostic, line: string): Diagnostic => ({
  ...one,
  message: `The key "${keyOf(one)}" is no slide's; it belongs to the whole briefing.`,
  fix: `Write \`${line}\` in scenario.yaml, and remove it here.`,
});
