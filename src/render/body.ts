// What stands in the page's body, as the blocks it is joined of: an edit changes some of them.
import { Html, html } from "../markup/html.ts";
import type { Block } from "../model/page.ts";

/** Stands for the hash of the content while slides are rendered: every edit changes it, and not every slide. */
export const hashToCome = "00000000";

const placed = (hash: string) => `<span class="content-hash">${hash}</span>`;

export class Body extends Html {
  readonly blocks: readonly Block[]; // in the order of the page, without the hash
  readonly #join: () => string;
  #joined: string | null = null;

  /** `slides` are those blocks that stand in the deck. */
  constructor(before: readonly Block[], slides: readonly Block[], after: readonly Block[], hash: string) {
    super("");
    const join = (blocks: readonly Block[]) => html.unsafe(blocks.map((block) => block.html).join(""));
    this.#join = () => {
      const deck = html`<div class="wrap"><main class="deck">${join(slides)}</main></div>`;
      const whole = html`${join(before)}${deck}${join(after)}`;
      return whole.value.replaceAll(placed(hashToCome), placed(hash));
    };
    this.blocks = [...before, ...slides, ...after];
  }

  /** Joined when it is asked for: what a page gets after an edit are blocks. */
  override get value(): string {
    this.#joined ??= this.#join();
    return this.#joined;
  }
}
