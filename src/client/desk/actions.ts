// The actions of the desk, by mouse or key.
import type { Selected } from "./selection.ts";

export type CopyKind = "evidence" | "claim" | "quotation";

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
