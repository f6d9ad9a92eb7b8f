// Leaves out of an SVG what is kept for use and is not used: definitions, and rules of style for classes that no
// element has. Editors leave what was drawn before there.
import { findEnd, findNamedIds } from "./svg-hidden.ts";

/** Elements that are not drawn where they stand. */
const kept = /^<(?:svg:)?(?:symbol|clipPath|mask|pattern|marker|linearGradient|radialGradient|filter)\b/;
const definitions = /^<(?:svg:)?defs\b/;

/** @param tokens tags and texts of a complete SVG */
export function dropUnused(tokens: readonly string[]): string[] {
  for (let before = tokens; ; ) {
    const after = dropOnce(before);
    if (after.length === before.length) return after;
    before = after; // what only a dropped definition used
  }
}

function dropOnce(tokens: readonly string[]): string[] {
  const isNamed = findNamedIds(tokens.join(""));
  const left: string[] = [];
  let endOfDefinitions = -1;
  for (let i = 0; i < tokens.length; i++) {
    const tag = tokens[i] as string;
    if (definitions.test(tag) && !tag.endsWith("/>")) endOfDefinitions = findEnd(tokens, i);
    else if (isElement(tag) && (i < endOfDefinitions || kept.test(tag))) {
      const end = findEnd(tokens, i);
      const own = tokens.slice(i, end + 1);
      if (!isStyle.test(tag) && !own.some((one) => isNamed(idOf(one)))) i = end;
      else {
        left.push(...own);
        i = end;
      }
      continue;
    }
    left.push(tag);
  }
  return left;
}

const isElement = (token: string): boolean => /^<[^!?/]/.test(token);
const isStyle = /^<(?:svg:)?(?:style|font|font-face|set|animate\w*)\b/;
const idOf = (tag: string): string => /^<[^>]*\sid\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? "";
