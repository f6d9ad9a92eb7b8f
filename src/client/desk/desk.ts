// The source desk: draws its state, and changes it on mouse, keys and messages from the server.

import { fetchDesk } from "./data.ts";
import { drawDesk, focusParagraph, makeLiveRegion } from "./draw-desk.ts";
import { type CopyKind, type Desk, listenToKeys } from "./keys.ts";
import { makePicking } from "./picking.ts";
import { makeSearching } from "./searching.ts";
import { readSelection } from "./selection.ts";
import { type DeskState, isFound } from "./state.ts";
import { makeWording } from "./wording.ts";

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
  const live = makeLiveRegion();
  const draw = () => drawDesk(state, live);
  const reload = async () => {
    state.data = (await fetchDesk()) ?? state.data;
    draw();
  };
  const searching = makeSearching(state, draw);
  return {
    draw,
    reload,
    ...makePicking(state, draw),
    ...makeWording(state, reload),
    search: searching.search,
    show: (source, paragraph) => show(state, source, paragraph, draw),
    toggleList: () => {
      state.isListOpen = !state.isListOpen;
      draw();
      document.querySelector<HTMLElement>(".open-list")?.focus();
    },
    close: () => {
      if (state.picked) Object.assign(state, { picked: null, copied: false });
      else if (state.searched) searching.stop();
      else state.isListOpen = false;
      draw();
      focusParagraph(state.paragraph);
    },
  };
}

function show(state: DeskState, source: string, paragraph: number | null, draw: () => void): void {
  if (!isFound(state, source, paragraph)) state.searched = null;
  Object.assign(state, { source, paragraph, picked: null, copied: false, isListOpen: false });
  draw();
  if (paragraph !== null) focusParagraph(paragraph);
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
