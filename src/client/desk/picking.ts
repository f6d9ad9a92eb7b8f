// Words picked in a text, and the line that cites them, copied to paste.
import { fetchLines } from "./data.ts";
import { focusParagraph } from "./draw-desk.ts";
import type { CopyKind } from "./keys.ts";
import { growByWord, type Selected } from "./selection.ts";
import { type DeskState, textOf } from "./state.ts";

interface Picking {
  pick(selected: Selected): Promise<void>;
  grow(forward: boolean): Promise<void>; // by a word
  copy(kind: CopyKind): Promise<void>;
}

export function makePicking(state: DeskState, draw: () => void): Picking {
  async function pick({ paragraph, from, to }: Selected): Promise<void> {
    const words = textOf(state, paragraph).slice(from, to);
    const lines = words === "" ? null : await fetchLines(state.source, paragraph, words);
    Object.assign(state, { paragraph, picked: lines ? { paragraph, from, to, lines } : null, copied: false });
    draw();
    focusParagraph(paragraph);
  }

  async function grow(forward: boolean): Promise<void> {
    const { paragraph, picked } = state;
    if (paragraph === null) return;
    const from = picked?.paragraph === paragraph ? picked : { from: 0, to: 0 };
    await pick({ paragraph, ...growByWord(textOf(state, paragraph), from, forward) });
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
    if (wrote) focusParagraph(state.paragraph);
    else selectLine(picked.lines[kind]);
  }
  return { pick, grow, copy };
}

/** Selects the line, where the browser does not let a page write to the clipboard. */
function selectLine(line: string): void {
  const shown = document.querySelector("#line");
  if (!shown) return;
  shown.textContent = line;
  getSelection()?.selectAllChildren(shown);
}
