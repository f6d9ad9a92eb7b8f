// Searches the texts of all sources while one types.
import { searchTexts } from "./data.ts";
import { findField } from "./draw-desk.ts";
import type { DeskState } from "./state.ts";

interface Searching {
  search(words: string): Promise<void>;
  stop(): void;
}

export function makeSearching(state: DeskState, draw: () => void): Searching {
  let searches = 0;
  async function search(words: string): Promise<void> {
    const mine = ++searches;
    const result = words.trim() === "" ? null : await searchTexts(words);
    if (mine !== searches) return; // more was typed meanwhile
    state.searched = result;
    draw();
  }

  function stop(): void {
    searches++;
    state.searched = null;
    const field = findField();
    if (field) field.value = "";
  }
  return { search, stop };
}
