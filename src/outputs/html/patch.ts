// Finds the blocks of the page that differ from one build to the next. A change that no patch can make needs the whole
// page.
import { createHash } from "node:crypto";
import type { Block, Patch, PatchedHead } from "../../model/page.ts";
import { rememberObject } from "../../text/remember.ts";
import type { Page } from "./page.ts";
import { formatPolicy } from "./policy.ts";

/** A built page as what a patch exchanges, and the rest. */
export interface Patchable {
  head: PatchedHead;
  blocks: readonly Block[];
  rest: string; // hash of code, style, fonts, words of the interface and language
}

export function makePatchable(page: Page, blocks: readonly Block[]): Patchable {
  const { head, strings, linkedData } = page;
  const { title, description, handling, contentHash } = head;
  const rest = JSON.stringify([formatPolicy(page), head.language, head.dir, strings]);
  return {
    head: {
      title,
      description,
      handling,
      contentHash,
      linkedData: linkedData ? formatData(linkedData) : "",
    },
    blocks,
    rest: createHash("sha256").update(rest).digest("hex"),
  };
}

const formatData = rememberObject((data: object) => JSON.stringify(data));

const hashBlock = rememberObject(({ key, html }: Block) =>
  createHash("sha256").update(key).update("\0").update(html).digest("hex"),
);

/** Names a version of the page. */
export function hashPatchable({ head, blocks, rest }: Patchable): string {
  const parts = [JSON.stringify(head), rest, ...blocks.map(hashBlock)];
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 16);
}

/** Null if the page has to be loaded again. */
export function findPatch(
  before: Patchable | null,
  after: Patchable | null,
  versions: Pick<Patch, "from" | "to">,
): Patch | null {
  if (!before || !after || before.rest !== after.rest) return null;
  if ((before.head.linkedData === "") !== (after.head.linkedData === "")) return null;
  const isSameData = before.head.linkedData === after.head.linkedData;
  const known = new Map(before.blocks.map(({ key, html }) => [key, html]));
  const changed = after.blocks.filter(({ key, html }) => known.get(key) !== html);
  const keys = after.blocks.map(({ key }) => key);
  const same = keys.length === before.blocks.length && keys.every((key, i) => key === before.blocks[i]?.key);
  return {
    kind: "patch",
    ...versions,
    head: { ...after.head, linkedData: isSameData ? null : after.head.linkedData },
    order: same ? null : keys,
    blocks: Object.fromEntries(changed.map(({ key, html }) => [key, html])),
  };
}
