// Leaves out of an SVG what its author hid: layers that an editor shows with an eye crossed out. They stand in the
// file, and nobody sees them in the drawing. So do texts without paint or size, texts beside the page, and what stands
// in a `switch` behind what is always taken.
import { findCanvas, isOffCanvas } from "./svg-off-canvas.ts";
import { isText, isUnseenText } from "./svg-unseen-text.ts";

/** @param tokens tags and texts of a complete SVG @param isNamed whether something refers to an id */
export function dropHidden(tokens: readonly string[], isNamed: (id: string) => boolean): string[] {
  const rules = readRules(tokens);
  if (tokens.some((token) => mayMove.test(token)) || mayShow.test(rules)) return [...tokens];
  const hiding = findHiding(rules);
  const isNeeded = (one: string) => isUsed(one, isNamed) || isVisible.test(one);
  const untaken = findUntaken(tokens);
  const canvas = findCanvas(tokens.find((token) => /^<(?:svg:)?svg\b/.test(token)) ?? "");
  const isUnseen = (own: readonly string[]) =>
    isUnseenText(own, around, rules) || isOffCanvas(own, around, rules, canvas);
  const kept: string[] = [];
  const around: string[] = []; // tags of the elements that are open
  for (let i = 0; i < tokens.length; i++) {
    const tag = tokens[i] as string;
    const isHiddenByAuthor =
      isHidden(tag, hiding) || (around.length > 0 && hasNoRoom(tag, rules)) || untaken.has(i);
    if (isHiddenByAuthor || isText(tag)) {
      const own = tokens.slice(i, findEnd(tokens, i) + 1);
      if ((isHiddenByAuthor || isUnseen(own)) && !own.some(isNeeded)) {
        i += own.length - 1;
        continue;
      }
    }
    kept.push(tag);
    if (tag.startsWith("</")) around.pop();
    else if (/^<[^!?]/.test(tag) && !tag.endsWith("/>")) around.push(tag);
  }
  return kept;
}

/** The texts of its elements `style`. */
const readRules = (tokens: readonly string[]): string =>
  tokens
    .filter(
      (token, i) => (!token.startsWith("<") || token.startsWith("<![")) && isStyle.test(tokens[i - 1] ?? ""),
    )
    .join("\n");

const isStyle = /^<(?:svg:)?style\b/;

/** Animations that may show what is hidden: not those of a place or an outline. */
const mayMove =
  /^<(?:svg:)?(?:animateTransform|(?:set|animate)\b(?![^>]*\sattributeName\s*=\s*["'](?:x|y|d|r|cx|cy|rx|ry|points|stroke-dashoffset)["']))/;

/** Rules of style that show what is hidden elsewhere. */
const mayShow = /display\s*:\s*(?!none)\w|visibility\s*:\s*visible/i;
/** Rules that hold at times only. */
const atTimes = /@media|@container|@supports|:hover|:target|:focus/i;
const showsAgain = /(?<![\w-])opacity\s*:(?!\s*0?\.?0*%?\s*(?:[;}!]|$))/i;
const block = /([^{}]+)\{([^{}]*)\}/g;
const hides = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i;
const hidesByOpacity = /(?<![\w-])opacity\s*:\s*0?\.?0*%?\s*(?:[;!]|$)/i;
const simpleSelector = /^[.#]?[A-Za-z_][\w-]*$/; // ".class", "#id" or "element", not ".a .b"

/** What hides an element of an SVG beside its attributes `display` and `visibility`. */
interface Hiding {
  selectors: ReadonlySet<string>; // of rules that hide: ".class", "#id" or "element"
  byOpacity: boolean; // whether no rule may undo an opacity of 0
}

function findHiding(rules: string): Hiding {
  const byOpacity = !showsAgain.test(rules);
  const found = atTimes.test(rules) ? [] : [...rules.replace(/\/\*[\s\S]*?\*\//g, " ").matchAll(block)];
  const hiding = found.filter(([, , own = ""]) => hides.test(own) || (byOpacity && hidesByOpacity.test(own)));
  const selectors = hiding.flatMap(([, list = ""]) => list.split(",").map((one) => one.trim()));
  return { selectors: new Set(selectors.filter((one) => simpleSelector.test(one))), byOpacity };
}

const shape =
  /^<(?:svg:|\w+:)?(?:div|span|p|section|article|aside|header|footer|figure|table|tbody|tr|td|th|ul|ol|li|dl|dt|dd|b|i|u|em|strong|small|h[1-6]|pre|code|label|button|input|details|img|g|text|tspan|image|use|path|rect|circle|ellipse|line|polyline|polygon|foreignObject|a)\b/;
const hidden =
  /\shidden(?=[\s=/>])|\s(?:display\s*=\s*["']\s*none|visibility\s*=\s*["']\s*(?:hidden|collapse)|style\s*=\s*["'](?:[^"']*;)?\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)))/i;
const seeThrough =
  /\sopacity\s*=\s*["']\s*0?\.?0*%?\s*["']|\sstyle\s*=\s*["'](?:[^"']*;)?\s*opacity\s*:\s*0?\.?0*%?\s*["';!]/i;
/** A part of what is hidden by `visibility` may be seen. */
const isVisible = /\bvisibility\s*[:=]\s*["']?\s*visible/i;

function isHidden(tag: string, { selectors, byOpacity }: Hiding): boolean {
  if (!shape.test(tag)) return false;
  const classes = /\sclass\s*=\s*["']([^"']*)["']/.exec(tag)?.[1]?.split(/\s+/) ?? [];
  const id = /\sid\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
  const own = [/^<(?:svg:)?([\w-]+)/.exec(tag)?.[1] ?? "", `#${id}`, ...classes.map((name) => `.${name}`)];
  return hidden.test(tag) || (byOpacity && seeThrough.test(tag)) || own.some((name) => selectors.has(name));
}

/** A drawing or a page of HTML within the drawing that has no width or height. */
const hasNoRoom = (tag: string, rules: string): boolean =>
  /^<(?:svg:)?(?:svg|foreignObject)\b/.test(tag) &&
  /\s(?:width|height)\s*=\s*["']\s*0+(?:\.0*)?(?:px|%)?\s*["']/.test(tag) &&
  !/\bstyle\s*=|\boverflow\b/.test(tag) &&
  !/width|height|overflow/i.test(rules);

/** Where elements begin that stand in a `switch` behind one without a condition, which is always taken before them. */
function findUntaken(tokens: readonly string[]): ReadonlySet<number> {
  const untaken = new Set<number>();
  for (const [i, tag] of tokens.entries()) {
    if (!/^<(?:svg:)?switch\b/.test(tag) || tag.endsWith("/>")) continue;
    const end = findEnd(tokens, i);
    let isTaken = false;
    for (let k = i + 1; k < end; k++) {
      const child = tokens[k] as string;
      if (!/^<[^!?/]/.test(child)) continue;
      if (isTaken) untaken.add(k);
      isTaken ||=
        shape.test(child) && !/\s(?:systemLanguage|requiredFeatures|requiredExtensions)\s*=/.test(child);
      k = findEnd(tokens, k);
    }
  }
  return untaken;
}

function isUsed(tag: string, isNamed: (id: string) => boolean): boolean {
  const id = tag.startsWith("<") ? /\sid\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] : undefined;
  return id !== undefined && isNamed(id);
}

/** Whether something refers to an id. Other ids are the names that an editor's user gave to layers. */
export function findNamedIds(text: string): (id: string) => boolean {
  const named = new Set(
    [
      ...text.matchAll(/#([^"'\s)<>;,{]+)|["'\s;]([\w-]+)\.(?:begin|end|repeat|click|activate|focus|mouse)/g),
    ].map(([, a, b]) => a ?? b),
  );
  return (id) => named.has(id);
}

/** Where the element that begins at a token ends. */
export function findEnd(tokens: readonly string[], from: number): number {
  let depth = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as string;
    if (!/^<[^!?]/.test(token)) continue;
    if (token.startsWith("</")) depth--;
    else if (!token.endsWith("/>")) depth++;
    if (depth === 0) return i;
  }
  return tokens.length - 1;
}
