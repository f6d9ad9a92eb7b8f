// Accessible names of what opens the inspector: first what is visible, then what it stands for.
import type { Say } from "../ui/strings.ts";
import { sayEntity } from "./draw-entity.ts";
import { findEntity } from "./entity.ts";
import { namesOf } from "./openers.ts";

/** Empty if its own text is the name. */
export function nameOpener(opener: Element, say: Say): string {
  if (opener instanceof SVGElement) return namePart(opener, say);
  if (opener.matches("a")) return nameLink(opener);
  if (!opener.classList.contains("badge")) return "";
  const word = opener.getAttribute("aria-label") ?? opener.textContent?.trim() ?? "";
  return join(word, namesOf(opener), say);
}

/**
 * "1 ¶2, DEBKAfile, paragraph 2". A number alone, as in the foot, gets its source's name, unless that is
 * beside it.
 */
function nameLink(link: Element): string {
  const text = spaced(link.textContent ?? "");
  const told = link.classList.contains("cite") ? link.getAttribute("title") : nameNumber(link, text);
  const beside = link.closest("h3, h4")?.textContent ?? "";
  return told && !beside.includes(told) ? `${text}, ${told}` : "";
}

function nameNumber(link: Element, text: string): string {
  return /^\d+$/.test(text) ? (findEntity(namesOf(link)[0] ?? "")?.title ?? "") : "";
}

/**
 * The texts drawn in a part of a figure, and its entity; for a mark on a map also the place. Lines of one
 * style are joined.
 */
function namePart(part: SVGElement, say: Say): string {
  const lines = [...part.querySelectorAll("text")];
  const seen = lines.map((line, i) => separate(lines[i - 1], line) + spaced(line.textContent ?? ""));
  const name = join(seen.join(""), namesOf(part), say);
  const place = part.getAttribute("data-where");
  return place ? say("listen.at", { name, place }) : name;
}

/**
 * What stands between two drawn texts: a comma, unless they are of one style or the first ends with a sign; nothing in a
 * word that is broken after its hyphen.
 */
function separate(before: Element | undefined, line: Element): string {
  if (!before) return "";
  const hasEnded = /[,;:.]$/.test(before.textContent?.trim() ?? "");
  const isOfOneStyle = before.getAttribute("class") === line.getAttribute("class");
  if (isOfOneStyle && /\S[-_]$/.test(before.textContent?.trim() ?? "")) return ""; // one word on two lines
  return hasEnded || isOfOneStyle ? " " : ", ";
}

/**
 * The visible words, then the entities that they stand for: "B, Wagner, actor". Of a single entity, the words of its
 * title that are visible already are left out.
 */
function join(seen: string, names: readonly string[], say: Say): string {
  const entities = names.map((name) => sayEntity(name, say));
  const [first = ""] = entities;
  const title = first.slice(0, first.lastIndexOf(", "));
  if (entities.length === 1 && title && seen.includes(title)) return seen + first.slice(title.length);
  if (entities.length === 1 && title.startsWith(`${seen} `)) return first;
  return [seen, entities.join("; ")].filter(Boolean).join(": ");
}

const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();
