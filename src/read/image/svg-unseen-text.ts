// Texts of an SVG that are drawn and that nobody sees: without fill and stroke, of no size, scaled to nothing. What a rule
// of style may show after all is not among them, nor a part of a text, which takes room beside what is seen.

/** Tags of an element and of those around it, the innermost first. */
type Nest = readonly string[];

export const isText = (tag: string): boolean => /^<(?:svg:)?text\b/.test(tag);

/**
 * @param own the tokens of a text, from its own tag to its end @param around tags of the elements around it, the outermost
 * first @param rules all rules of style of the SVG
 */
export function isUnseenText(own: readonly string[], around: readonly string[], rules: string): boolean {
  const [tag = "", ...inside] = own;
  if (!isText(tag) || around.some((one) => isDrawnElsewhere.test(one))) return false;
  const nest = [tag, ...around.toReversed()];
  const isSetInside = (name: string): boolean => inside.some((one) => readValue(one, name) !== undefined);
  if (nest.some(isScaledToNothing)) return !/transform|scale/i.test(rules);
  return hasNoSize(nest, rules, isSetInside) || isUnpainted(nest, rules, isSetInside);
}

function hasNoSize(nest: Nest, rules: string, isSetInside: (name: string) => boolean): boolean {
  if (/font/i.test(rules) || isSetInside("font") || isSetInside("font-size")) return false;
  return isZero(find(nest, "font-size")) && nest.every((tag) => readValue(tag, "font") === undefined);
}

function isUnpainted(nest: Nest, rules: string, isSetInside: (name: string) => boolean): boolean {
  const paints = ["fill", "fill-opacity", "stroke", "filter", "class"]; // a class may be anything to a rule
  if (/fill|stroke|filter/i.test(rules) || paints.some(isSetInside)) return false;
  const hasNoFill = isNoPaint(find(nest, "fill") ?? "black") || isZero(find(nest, "fill-opacity"));
  return (
    hasNoFill && isNoPaint(find(nest, "stroke") ?? "none") && nest.every((tag) => !readValue(tag, "filter"))
  );
}

/** "none", "transparent", "#0000", "rgba(0, 0, 0, 0)". */
const isNoPaint = (paint: string): boolean =>
  /^(?:none|transparent|#[\da-f]{3}0|#[\da-f]{6}00|(?:rgb|hsl)a?\([^)]*[,/]\s*0?\.?0+%?\s*\))$/.test(paint) &&
  !/^(?:rgb|hsl)\([^,)]*,[^,)]*,[^,)]*\)$/.test(paint);

/** What stands in these is drawn elsewhere; of a `switch` the first that fits is, seen or not. */
const isDrawnElsewhere = /^<(?:svg:)?(?:defs|symbol|clipPath|mask|pattern|marker|switch)\b/;

/** The value that an element has or inherits. */
const find = (nest: Nest, name: string): string | undefined =>
  nest.map((tag) => readValue(tag, name)).find((value) => value !== undefined && value !== "inherit");

/** The value of a declaration in `style`; else that of the attribute. */
function readValue(tag: string, name: string): string | undefined {
  if (!tag.startsWith("<") || !tag.includes(name)) return undefined;
  const style = /\sstyle\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
  const declared = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([^;!]*)`, "i").exec(
    style?.[1] ?? style?.[2] ?? "",
  );
  const given = declared ?? new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, "i").exec(tag);
  return given?.[1]?.trim().toLowerCase();
}

/** "0", "0px", ".0%". */
const isZero = (value: string | undefined): boolean =>
  /^[+-]?(?:0+\.?0*|\.0+)(?:%|[a-z]+)?$/.test(value ?? "");

/** "scale(0)", "translate(4 4) scale(0, 1)", "scaleY(0)", "matrix(0 0 0 0 4 4)". */
function isScaledToNothing(tag: string): boolean {
  if (/matrix\(\s*(?:0(?:\.0*)?[\s,]+){4}/.test(readValue(tag, "transform") ?? "")) return true;
  const scales = readValue(tag, "transform")?.matchAll(/scale[xy]?\(([^)]*)\)/g) ?? [];
  return [...scales].some(([, factors = ""]) =>
    factors
      .trim()
      .split(/[\s,]+/)
      .some(isZero),
  );
}
