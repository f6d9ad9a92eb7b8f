// The keys of the desk, and the foot that names them. Single letters do nothing in an input field, nor with
// Ctrl, Alt or Meta.
import type { DeskParagraph } from "../../model/desk.ts";
import { element } from "../ui/element.ts";
import type { Selected } from "./selection.ts";
import { type DeskState, findNextBroken, sourceOf } from "./state.ts";

const usual = [
  ["J K", "paragraph"],
  ["N", "next quoted"],
  ["U", "next with nothing yet"],
  ["Enter", "what uses it"],
  ["C", "copy as evidence"],
  ["L", "new claim"],
  ["Q", "new quotation"],
];
const broken = [
  ["N", "next that does not stand"],
  ["T", "take the wording of the source"],
  ["Z", "undo"],
];

export function drawFoot(state: DeskState): HTMLElement {
  const isBroken = findNextBroken(state) !== null;
  const keys = (isBroken ? broken : usual).map(([key = "", says = ""]) =>
    element("span", {}, [element("kbd", { class: "kbd" }, [key]), says]),
  );
  const end = isBroken
    ? "T writes one line of scenario.yaml, then the lock. Nothing else on this page writes."
    : "Only on this machine. Nothing is written: what you copy, you paste.";
  return element("footer", { class: "foot" }, [...keys, element("span", { class: "end" }, [end])]);
}

export function listenToKeys(state: DeskState, desk: Desk): void {
  document.addEventListener("keydown", (event) => {
    const isField = event.target instanceof HTMLInputElement;
    if (event.key === "Escape") return desk.close();
    if (isField || event.ctrlKey || event.altKey || event.metaKey) return;
    const run = runnerOf(event, state, desk);
    if (!run) return;
    event.preventDefault();
    run();
  });
}

function runnerOf(
  { key, shiftKey, target }: KeyboardEvent,
  state: DeskState,
  desk: Desk,
): (() => void) | null {
  if (shiftKey && key === "ArrowRight") return () => void desk.grow(true);
  if (shiftKey && key === "ArrowLeft") return () => void desk.grow(false);
  const inList = target instanceof Element && target.closest(".list") !== null;
  if (inList && (key === "ArrowDown" || key === "ArrowUp"))
    return () => stepSource(state, desk, key === "ArrowDown" ? 1 : -1);
  const runners: Record<string, () => void> = {
    j: () => stepParagraph(state, desk, 1, () => true),
    k: () => stepParagraph(state, desk, -1, () => true),
    n: () => stepQuoted(state, desk),
    u: () => stepParagraph(state, desk, 1, ({ spans }) => spans.length === 0),
    c: () => void desk.copy("evidence"),
    l: () => void desk.copy("claim"),
    q: () => void desk.copy("quotation"),
    t: () => void desk.take(),
    z: () => void desk.undo(),
    "/": () => document.querySelector<HTMLElement>("#find")?.focus(),
  };
  if (key === "Enter" && target instanceof Element && target.matches("[data-paragraph]"))
    return () => document.querySelector<HTMLElement>("#uses")?.focus();
  return runners[key.toLowerCase()] ?? null;
}

/** To the next quotation that failed, of any source; to the next one of this source if all stand. */
function stepQuoted(state: DeskState, desk: Desk): void {
  const broken = findNextBroken(state);
  if (broken) desk.show(broken.source, broken.paragraph);
  else stepParagraph(state, desk, 1, ({ spans }) => spans.length > 0);
}

function stepParagraph(
  state: DeskState,
  desk: Desk,
  by: 1 | -1,
  fits: (paragraph: DeskParagraph) => boolean,
): void {
  const paragraphs = sourceOf(state)?.paragraphs ?? [];
  const now = state.paragraph ?? (by > 0 ? -1 : paragraphs.length);
  const ahead = paragraphs.filter(({ number }) => (by > 0 ? number > now : number < now)).filter(fits);
  const next = by > 0 ? ahead[0] : ahead.at(-1);
  if (next) desk.show(state.source, next.number);
}

function stepSource(state: DeskState, desk: Desk, by: number): void {
  const { sources } = state.data;
  const next = sources[sources.findIndex(({ id }) => id === state.source) + by];
  if (!next) return;
  desk.show(next.id, null);
  document.querySelector<HTMLElement>(`[data-source="${next.id}"]`)?.focus();
}

export type CopyKind = "evidence" | "claim" | "quotation";

/** The actions of the desk, by mouse or key. */
export interface Desk {
  draw(): void;
  reload(): Promise<void>;
  show(source: string, paragraph: number | null): void;
  pick(selected: Selected): Promise<void>;
  grow(forward: boolean): Promise<void>;
  copy(kind: CopyKind): Promise<void>;
  take(): Promise<void>;
  undo(): Promise<void>;
  search(words: string): Promise<void>;
  toggleList(): void;
  close(): void;
}
