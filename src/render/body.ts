// The body of the page, kept as the blocks that it is joined from, since an edit changes only some of them.
import { Html, html } from "../markup/html.ts";
import type { Block } from "../model/page.ts";

/**
 * Placeholder for the hash of the content while slides are rendered. Every edit changes the hash, but must not change
 * every slide.
 */
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

  /** Joined on first request: after an edit, open pages get blocks and do not need the whole. */
  override get value(): string {
    this.#joined ??= this.#join();
    return this.#joined;
  }
}
