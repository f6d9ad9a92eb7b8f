// Statements that set looks or links: Mermaid's own grammar parses them; they are noted and have no effect.
import type { Mermaid } from "mermaid";
import { findStore } from "./diagram-types.ts";

/** A statement that Mermaid parsed and that has no effect here. */
export interface Ignored {
  keywords: string; // words that may begin it, as part of a regular expression
  about: "looks" | "links" | "motion" | "icons";
  what: string; // the node, class or edge that it names; "" for none
}

type Method = (this: unknown, ...given: never[]) => unknown;
type Store = Record<string, Method>;

/** For each method of a store: what its call means, and which arguments still have an effect. */
type Reading = (given: unknown[]) => { ignored: Ignored | null; instead?: unknown[] };

let noted: Ignored[] = [];

/** The statements noted since the last call. */
export function takeIgnored(): Ignored[] {
  const taken = noted;
  noted = [];
  const seen = new Set<string>();
  return taken.filter((one) => {
    const key = JSON.stringify(one);
    return !seen.has(key) && seen.add(key);
  });
}

/** Records the statement, which then has no effect. */
const note = (about: Ignored["about"], keywords: string): Reading => {
  return ([what]) => ({ ignored: { keywords, about, what: [what].flat().join(",").trim() } });
};
/** Belongs to another statement, which is noted. */
const quiet: Reading = () => ({ ignored: null });

/** By diagram type: methods of Mermaid's stores that such statements call. */
const readings: Record<string, Record<string, Reading>> = {
  flowchart: {
    setLink: note("links", "click"),
    setClickEvent: note("links", "click"),
    setTooltip: quiet,
    addClass: note("looks", "classDef"),
    updateLink: note("looks", "linkStyle"),
    updateLinkInterpolate: note("looks", "linkStyle"),
    addVertex: readVertex,
  },
  state: {
    addLink: note("links", "click"),
    addStyleClass: note("looks", "classDef"),
    handleStyleDef: ([item]) => ({
      ignored: { keywords: "style", about: "looks", what: String((item as { id?: string }).id ?? "") },
    }),
  },
  class: {
    setLink: note("links", "click|link"),
    setClickEvent: note("links", "click|callback"),
    setTooltip: quiet,
    setCssStyle: note("looks", "style"),
    defineClass: note("looks", "classDef"),
  },
  er: { addCssStyles: note("looks", "style"), addClass: note("looks", "classDef") },
  sequence: {
    addLinks: note("links", "links"),
    addALink: note("links", "link"),
    addProperties: note("links", "properties"),
    addDetails: note("links", "details"),
  },
  gantt: { setLink: note("links", "click"), setClickEvent: note("links", "click") },
  quadrant: { addClass: readPointClass, addPoint: readPoint },
  mindmap: {
    decorateNode: ([decoration]) => {
      const { icon, ...rest } = (decoration ?? {}) as { icon?: string };
      const ignored: Ignored | null = icon ? { keywords: "::icon", about: "icons", what: "" } : null;
      return { ignored, instead: [rest] };
    },
  },
};

/** A node: a `style` statement passes a list of styles, `@{…}` passes text. */
function readVertex(given: unknown[]) {
  const [id, text, type, style, classes, dir, props, metadata] = given;
  const what = String(id);
  const data = typeof metadata === "string" ? metadata : "";
  const ignored = style ? ({ keywords: "style", about: "looks", what } as const) : ignoredOf(what, data);
  const kept = typeof metadata === "string" ? metadata.replace(/\b(icon|img)\s*:/g, "x$1:") : metadata;
  return { ignored, instead: [id, text, type, undefined, classes, dir, props, kept] };
}

/** What is ignored of a node's `@{…}`; null for nothing. */
function ignoredOf(id: string, data: string): Ignored | null {
  const name = escapeForPattern(id);
  if (/\b(animate|animation)\s*:/.test(data)) return { keywords: `${name}@`, about: "motion", what: "" };
  if (/\b(icon|img)\s*:/.test(data)) return { keywords: `.*${name}@`, about: "icons", what: "" };
  return null;
}

/** Points of a quadrant chart keep their radius. */
const keepRadius = (styles: readonly string[]): string[] => styles.filter((one) => /^\s*radius/.test(one));

function readPointClass([name, all]: unknown[]) {
  const styles = (all as string[] | undefined) ?? [];
  const kept = keepRadius(styles);
  const what = String(name).trim();
  const ignored: Ignored | null =
    styles.length > kept.length ? { keywords: "classDef", about: "looks", what } : null;
  return { ignored, instead: [name, kept] };
}

function readPoint(given: unknown[]) {
  const [text, className, x, y, all] = given;
  const styles = (all as string[] | undefined) ?? [];
  const kept = keepRadius(styles);
  const what = String((text as { text?: string } | undefined)?.text ?? "").trim();
  const ignored: Ignored | null = styles.length > kept.length ? { keywords: "", about: "looks", what } : null;
  return { ignored, instead: [text, className, x, y, kept] };
}

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const muted = new Set<string>();

/** Replaces the methods above once for each type, in every store that Mermaid makes from then on. */
export async function muteStatements(type: string, mermaid: Mermaid): Promise<void> {
  if (muted.has(type)) return;
  muted.add(type);
  const store = (await findStore(type, mermaid)) as Store | null;
  if (!store) return;
  for (const [name, read] of Object.entries(readings[type] ?? {})) {
    const original = store[name];
    if (typeof original !== "function") throw new Error(`Mermaid’s ${type} has no ${name} any more.`);
    store[name] = function (this: unknown, ...given: unknown[]) {
      const { ignored, instead } = read(given);
      if (ignored) noted.push(ignored);
      return instead ? original.apply(this, instead as never[]) : undefined;
    };
  }
}

/** Where the statement stands in the text, from its keyword to the end of the line. */
export function findStatement(
  { keywords, what }: Ignored,
  text: string,
): { at: number; length: number } | null {
  const after = what ? `\\s*${keywords ? "\\s" : ""}\\s*"?${escapeForPattern(what)}` : "";
  const found = new RegExp(`(?:^|[;\\n])([^\\S\\n]*)((?:${keywords})${after}[^\\n;]*)`).exec(text);
  if (!found) return null;
  const at = found.index + found[0].length - found[2]!.length;
  return { at, length: found[2]!.trimEnd().length };
}
