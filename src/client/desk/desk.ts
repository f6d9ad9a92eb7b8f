// The source desk: draws its state, and changes it on mouse, keys and messages from the server.

import { fetchDesk, fetchLines, searchTexts, takeWording } from "./data.ts";
import { drawBar, drawList } from "./draw-list.ts";
import { drawResults } from "./draw-results.ts";
import { drawText } from "./draw-text.ts";
import { drawUses } from "./draw-uses.ts";
import { type CopyKind, type Desk, drawFoot, listenToKeys } from "./keys.ts";
import { growByWord, readSelection, type Selected } from "./selection.ts";
import { type DeskState, openBroken, sourceOf } from "./state.ts";

export async function openDesk(): Promise<void> {
  const data = await fetchDesk();
  if (!data)
    return void document.body.append(
      "scenario.yaml cannot be read yet: the terminal tells why. This page tries again when it is saved.",
    );
  const state: DeskState = {
    data,
    source: data.sources[0]?.id ?? "",
    paragraph: null,
    picked: null,
    copied: false,
    searched: null,
    isListOpen: false,
    undo: null,
    said: "",
  };
  const desk = makeDesk(state);
  desk.draw();
  listenToKeys(state, desk);
  listenToPointer(state, desk);
  new EventSource("/__live").addEventListener("message", () => void desk.reload());
}

function makeDesk(state: DeskState): Desk {
  const live = document.createElement("p");
  live.className = "live";
  live.setAttribute("role", "status");

  function draw(): void {
    const typed = document.querySelector<HTMLInputElement>("#find");
    const [value, isTyping] = [typed?.value ?? "", typed !== null && document.activeElement === typed];
    const scroll = document.querySelector(".text")?.scrollTop ?? 0;
    const left = state.searched ? drawResults(state.searched) : drawList(state);
    live.textContent = state.said;
    document.body.classList.toggle("with-list", state.isListOpen || state.searched !== null);
    document.body.replaceChildren(
      drawBar(state),
      left,
      drawText(state),
      drawUses(state),
      drawFoot(state),
      live,
    );
    const field = document.querySelector<HTMLInputElement>("#find");
    if (field) field.value = value;
    if (isTyping) field?.focus();
    const text = document.querySelector(".text");
    if (text) text.scrollTop = scroll;
  }

  function focusParagraph(): void {
    document.querySelector<HTMLElement>(`[data-paragraph="${state.paragraph}"]`)?.focus();
  }

  async function reload(): Promise<void> {
    state.data = (await fetchDesk()) ?? state.data;
    draw();
  }

  function show(source: string, paragraph: number | null): void {
    if (!isFound(state, source, paragraph)) state.searched = null;
    Object.assign(state, { source, paragraph, picked: null, copied: false, isListOpen: false });
    draw();
    if (paragraph !== null) focusParagraph();
  }

  async function pick({ paragraph, from, to }: Selected): Promise<void> {
    const words = textOf(paragraph).slice(from, to);
    const lines = words === "" ? null : await fetchLines(state.source, paragraph, words);
    Object.assign(state, { paragraph, picked: lines ? { paragraph, from, to, lines } : null, copied: false });
    draw();
    focusParagraph();
  }

  const textOf = (paragraph: number): string =>
    sourceOf(state)?.paragraphs.find(({ number }) => number === paragraph)?.text ?? "";

  async function grow(forward: boolean): Promise<void> {
    const { paragraph, picked } = state;
    if (paragraph === null) return;
    const from = picked?.paragraph === paragraph ? picked : { from: 0, to: 0 };
    await pick({ paragraph, ...growByWord(textOf(paragraph), from, forward) });
  }

  async function copy(kind: CopyKind): Promise<void> {
    const { picked } = state;
    if (!picked || picked.lines.isLong) return;
    const wrote = await navigator.clipboard.writeText(picked.lines[kind]).then(
      () => true,
      () => false,
    );
    Object.assign(state, { copied: wrote, said: wrote ? "Copied" : "Press Ctrl+C" });
    draw();
    if (wrote) focusParagraph();
    else selectLine(picked.lines[kind]);
  }

  async function take(): Promise<void> {
    const broken = openBroken(state);
    if (!broken || broken.found === "") return;
    const problem = await takeWording(broken, broken.given, broken.found, state.data.scenario);
    if (problem === null) state.undo = { broken, from: broken.found, to: broken.given };
    state.said = problem ?? "The wording of the source stands in scenario.yaml.";
    await reload();
  }

  async function undo(): Promise<void> {
    if (!state.undo) return;
    const { broken, from, to } = state.undo;
    state.said = (await takeWording(broken, from, to, state.data.scenario)) ?? "Taken back.";
    state.undo = null;
    await reload();
  }

  let searches = 0;
  async function search(words: string): Promise<void> {
    const mine = ++searches;
    const result = words.trim() === "" ? null : await searchTexts(words);
    if (mine !== searches) return; // more was typed meanwhile
    state.searched = result;
    draw();
  }

  function close(): void {
    if (state.picked) Object.assign(state, { picked: null, copied: false });
    else if (state.searched) stopSearching();
    else state.isListOpen = false;
    draw();
    focusParagraph();
  }

  function stopSearching(): void {
    searches++;
    state.searched = null;
    const field = document.querySelector<HTMLInputElement>("#find");
    if (field) field.value = "";
  }

  function toggleList(): void {
    state.isListOpen = !state.isListOpen;
    draw();
    document.querySelector<HTMLElement>(".open-list")?.focus();
  }
  return { draw, reload, show, pick, grow, copy, take, undo, search, toggleList, close };
}

/** Whether the paragraph is among what the search found: the results stay while one goes through them. */
const isFound = ({ searched }: DeskState, source: string, paragraph: number | null): boolean =>
  searched?.found.some((one) => one.source === source && one.paragraph === paragraph) ?? false;

/** Selects the line, where the browser does not let a page write to the clipboard. */
function selectLine(line: string): void {
  const shown = document.querySelector("#line");
  if (!shown) return;
  shown.textContent = line;
  getSelection()?.selectAllChildren(shown);
}

function listenToPointer(state: DeskState, desk: Desk): void {
  document.addEventListener("click", ({ target }) => {
    const pressed =
      target instanceof Element
        ? target.closest<HTMLElement>("[data-source],[data-copy],[data-take],[data-paragraph],.open-list")
        : null;
    const { source, to, copy, take, paragraph } = pressed?.dataset ?? {};
    if (pressed?.matches(".open-list")) desk.toggleList();
    else if (source !== undefined) desk.show(source, to === undefined ? null : Number(to));
    else if (copy !== undefined) void desk.copy(copy as CopyKind);
    else if (take !== undefined) void desk.take();
    else if (paragraph !== undefined && getSelection()?.isCollapsed && state.paragraph !== Number(paragraph))
      desk.show(state.source, Number(paragraph));
  });
  document.addEventListener("pointerup", ({ target }) => {
    if (!(target instanceof Element) || !target.closest(".text") || target.closest(".selbar")) return;
    const selected = readSelection(getSelection());
    if (selected) void desk.pick(selected);
  });
  document.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLInputElement && target.id === "find") void desk.search(target.value);
  });
}
