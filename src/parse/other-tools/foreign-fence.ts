// What stands after the backticks of a block of code, where it asks for something that is not done here: a figure by
// a name that none has, another tool's diagram, or options of another tool.
import { fenceWords, findWordOfType } from "../../figures/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { findNearest } from "../../text/did-you-mean.ts";
import { listWords } from "../../text/words.ts";
import { isHidingName, shownHere } from "../notes/find-hiding.ts";
import { findBareName } from "../notes/part-spellings.ts";
import { checkPrivateName } from "../notes/private-labels.ts";
import { foreign } from "./foreign.ts";

/** Words with which other tools begin a diagram or mathematics. */
const otherDiagrams = new Set(
  listWords(`
    mmd plantuml puml uml dot graphviz d2 vega vega-lite vegalite chart echarts nomnoml ditaa wavedrom geojson topojson bpmn erd
    pikchr svgbob math latex-math katex tikz abc kroki excalidraw chartjs chart.js mermaidjs
  `),
);

/** Words with which other tools ask for what is made from the text: queries, boxes, buttons, raw output. */
const madeElsewhere =
  /^(?:dataview(?:js)?|tasks|query|button|ad-[\w-]+|admonition|callout|tabs?|columns?|include|embed|\{=[\w-]+\})$/i;

/**
 * @param info all that stands after the backticks: "yaml {all|5}"
 * @param at location of its first character
 */
export function checkFenceInfo(info: string, at: Location): Diagnostic[] {
  const word = /^\S*/.exec(info)?.[0] ?? "";
  const here = { ...at, length: Math.max(1, word.length) };
  const asPart = info.split(/\s+/).flatMap((one) => checkPrivateName(one, at));
  if (asPart.length > 0) return asPart;
  if (isHidingName(bareWord(word)) || findBareName(bareWord(word)))
    return [shownHere(`A block called "${word}"`, here)];
  if (fenceWords().includes(word)) return checkOptions(info, word, at);
  const meant = findMeant(word);
  if (meant) return [notAFigure(word, meant, here)];
  if (otherDiagrams.has(word.toLowerCase()))
    return [foreign("A diagram of another tool", "Draw it as Mermaid, or put in a picture of it.", here)];
  const ofType = findWordOfType(word);
  if (ofType) return [typeForFence(word, ofType, here)];
  if (/^\{[\w.]+/.test(word)) return [runBlock(info, at)];
  if (madeElsewhere.test(word)) return [madeByOthers(word, here)];
  return checkOptions(info, word, at);
}

/** The figure that a misspelt word means; undefined where the word may be a language of code. */
function findMeant(word: string): string | undefined {
  const bare = bareWord(word);
  const names = fenceWords().filter((name) => name === bare || name.length > shortest);
  return bare.length < shortest ? names.find((name) => name === bare) : findNearest(bare, names);
}

/** The word without the signs of Pandoc: "{.python}". */
const bareWord = (word: string): string => word.replace(/^\{\.?|\}$|^\./g, "").toLowerCase();

const shortest = 5; // letters; shorter words are near too many languages

function notAFigure(word: string, meant: string, at: Location): Diagnostic {
  return {
    rule: "markdown-dialect",
    severity: "warning",
    message: `No figure is called "${word}"; its text is shown as code.`,
    at,
    suggestion: meant,
    fix: `Write \`${meant}\` after the backticks if it is to be drawn.`,
  };
}

function typeForFence(type: string, word: string, at: Location): Diagnostic {
  return {
    rule: "markdown-dialect",
    severity: "warning",
    message: `"${type}" is a type of the diagrams of \`${word}\`; after the backticks it makes the text code.`,
    at,
    suggestion: word,
    fix: `Write \`${word}\` after the backticks, and \`${type}\` in the first line below, if it is to be drawn.`,
  };
}

function madeByOthers(word: string, at: Location): Diagnostic {
  return {
    rule: "markdown-dialect",
    severity: "warning",
    message: `"${word}" asks another tool to make something of this block; here its text is shown as code.`,
    at,
    fix: "Write what it is to show: a list, a table, an alert such as `> [!NOTE]`, or a figure.",
  };
}

/** "{r}" of Quarto, "{.python .numberLines}" of Pandoc. */
function runBlock(info: string, at: Location): Diagnostic {
  const language = /^\{\.?([\w+-]*)/.exec(info)?.[1] ?? "";
  return {
    rule: "markdown-dialect",
    severity: "warning",
    message: "No code is run here, and nothing is understood between braces; the block is shown as code.",
    at: { ...at, length: info.length },
    fix: `Write \`${language}\` alone after the backticks, or put in a picture of what the code makes.`,
  };
}

function checkOptions(info: string, word: string, at: Location): Diagnostic[] {
  const rest = info.slice(word.length).trim();
  if (rest === "") return [];
  const column = at.column + info.length - info.slice(word.length).trimStart().length;
  return [
    {
      rule: "markdown-dialect",
      severity: "warning",
      message: `Nothing is understood after "${word}" here; it is left out.`,
      at: { ...at, column, length: rest.length },
      fix: "Remove it; a figure's options stand in lines of their own between the fences.",
    },
  ];
}
