// Describes a hand-written diagram whose author gave no description: its edges, or all its texts in order.
import { plainLabel as plain } from "./label-marks.ts";
import type { Drawer } from "./load.ts";

interface Message {
  from?: string;
  to?: string;
  message?: unknown;
  type?: number;
  placement?: number;
}

interface Store {
  getData?(): {
    nodes: { id: string; label?: string; isGroup?: boolean }[];
    edges: { start?: string; end?: string; label?: string }[];
  };
  getMessages?(): Message[];
  getActors?(): Map<string, { description?: string }>;
}

export async function describeHand(text: string, svg: Element, { mermaid }: Drawer): Promise<string> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  const store = diagram.db as unknown as Store;
  const description = store.getMessages ? sayMessages(store) : store.getData ? sayEdges(store) : "";
  return description || sayTexts(svg);
}

/** "A, then B; B, then C (label)." */
function sayEdges(store: Store): string {
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

/** Mermaid's numbers for kinds of messages. */
const note = 2;
const lost = new Set([3, 4]);
const bothWays = new Set([33, 34]);

/** "A to B: words; note over A and B: words." */
function sayMessages(store: Store): string {
  const actors = store.getActors?.();
  const name = (id: string) => plain(actors?.get(id)?.description ?? id);
  const parts = store.getMessages!()
    .filter(({ from, to, message }) => from && to && typeof message === "string")
    .map((message) => sayMessage(message, name))
    .filter(Boolean);
  return parts.length > 0 ? `${parts.join("; ")}.` : "";
}

function sayMessage({ from, to, message, type, placement }: Message, name: (id: string) => string): string {
  const words = plain(String(message));
  const [one, other] = [name(from!), name(to!)];
  if (type === note) {
    const where = ["left of", "right of", "over"][placement ?? 2];
    return `note ${where} ${one === other ? one : `${one} and ${other}`}: ${words}`;
  }
  if (!words) return "";
  if (bothWays.has(type ?? 0)) return `${one} and ${other}: ${words}`;
  return `${one} to ${other}${lost.has(type ?? 0) ? ", lost" : ""}: ${words}`;
}

function sayTexts(svg: Element): string {
  const texts = [...svg.querySelectorAll("text")]
    .filter((text) => !text.closest(".tick"))
    .map((text) => plain(text.textContent ?? ""))
    .filter(Boolean);
  return texts.length > 0 ? `${[...new Set(texts)].join("; ")}.` : "";
}
