// A hand-written diagram in words, where its author gave none: what leads to what, or all its texts in order.
import type { Drawer } from "./load.ts";

interface Store {
  getData?(): {
    nodes: { id: string; label?: string; isGroup?: boolean }[];
    edges: { start?: string; end?: string; label?: string }[];
  };
  getMessages?(): { from?: string; to?: string; message?: unknown }[];
  getActors?(): Map<string, { description?: string }>;
}

export async function describeHand(text: string, svg: Element, { mermaid }: Drawer): Promise<string> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  const store = diagram.db as unknown as Store;
  const told = store.getMessages ? tellMessages(store) : store.getData ? tellEdges(store) : "";
  return told || tellTexts(svg);
}

/** "A, then B; B, then C (label)." */
function tellEdges(store: Store): string {
  const { nodes, edges } = store.getData!();
  const label = (id: string | undefined) => {
    if (/_(start|end)$/.test(id ?? "")) return id!.endsWith("_start") ? "start" : "end";
    return plain(nodes.find((node) => node.id === id)?.label || id || "");
  };
  const parts = edges.map(({ start, end, label: words }) => {
    const named = plain(words ?? "");
    return `${label(start)}, then ${label(end)}${named ? ` (${named})` : ""}`;
  });
  return parts.length > 0 ? `${parts.join("; ")}.` : "";
}

function tellMessages(store: Store): string {
  const actors = store.getActors?.();
  const name = (id: string) => plain(actors?.get(id)?.description ?? id);
  const parts = store.getMessages!()
    .filter(({ from, to, message }) => from && to && typeof message === "string" && message)
    .map(({ from, to, message }) => `${name(from!)} to ${name(to!)}: ${plain(String(message))}`);
  return parts.length > 0 ? `${parts.join("; ")}.` : "";
}

function tellTexts(svg: Element): string {
  const texts = [...svg.querySelectorAll("text")]
    .filter((text) => !text.closest(".tick"))
    .map((text) => plain(text.textContent ?? ""))
    .filter(Boolean);
  return texts.length > 0 ? `${[...new Set(texts)].join("; ")}.` : "";
}

/** Mermaid's stores keep markup and character codes in their labels. */
function plain(label: string): string {
  return label
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/ﬂ°\w+¶ß/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
