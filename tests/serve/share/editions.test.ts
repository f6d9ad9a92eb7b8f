// What a device is sent of the edits made since it last heard of any.
import { expect, it } from "vitest";
import type { Patchable } from "../../../src/outputs/html/patch.ts";
import { Editions } from "../../../src/serve/share/editions.ts";

/** An edition of one slide, which says `text`. */
function anEdition(text: string, rest = "code") {
  const patchable = (html: string): Patchable => ({
    head: { title: "", description: "", handling: "", contentHash: `hash of ${text}`, linkedData: "" },
    blocks: [{ key: "slide one", html, opens: [] }],
    rest,
  });
  const of = (role: string) => patchable(role === "remote" ? text : `${text} and notes`);
  return { version: text, content: `hash of ${text}`, of };
}

function keep(...texts: string[]): Editions {
  const editions = new Editions();
  for (const text of texts) editions.add(anEdition(text));
  return editions;
}

it("a device that shows the newest edition has nothing to do", () => {
  const editions = keep("first", "second");
  expect(editions.findMessage("speaker", { version: "second", content: null }).kind).toBe("ok");
  expect(editions.findMessage("speaker", { version: undefined, content: "hash of second" }).kind).toBe("ok");
});

it("a device that was away for two edits is sent what both changed, a remote without notes", () => {
  const editions = keep("first", "second", "third");
  const patch = { kind: "patch", from: "first", to: "third" };
  const shown = { version: "first", content: "hash of first" };
  expect(editions.findMessage("speaker", shown)).toMatchObject({
    ...patch,
    blocks: { "slide one": "third and notes" },
  });
  expect(editions.findMessage("remote", shown)).toMatchObject({ ...patch, blocks: { "slide one": "third" } });
});

it("a device loads its page again where code or style changed, or nobody knows what it shows", () => {
  const editions = keep("first");
  editions.add(anEdition("second", "other code"));
  for (const version of ["first", "unheard of"])
    expect(editions.findMessage("speaker", { version, content: null }).kind).toBe("reload");
  expect(editions.findMessage("speaker", { version: undefined, content: "hash of first" }).kind).toBe(
    "reload",
  );
});

it("no more than twenty editions are kept", () => {
  const editions = keep(...Array.from({ length: 21 }, (_, i) => String(i)));
  expect(editions.findMessage("speaker", { version: "1", content: null }).kind).toBe("patch");
  expect(editions.findMessage("speaker", { version: "0", content: null }).kind).toBe("reload");
});
