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
  getTasks?(): Task[];
  getSections?(): unknown; // of a pie a map of its shares; of other diagrams the names of parts
  getDiagramTitle?(): string;
}

interface Task {
  task: string;
  startTime?: Date;
  endTime?: Date;
}

const isDated = (task: Task): task is Required<Task> =>
  task.startTime instanceof Date && task.endTime instanceof Date;

export async function describeHand(text: string, svg: Element, { mermaid }: Drawer): Promise<string> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  const store = diagram.db as unknown as Store;
  return sayParts(store) || sayTexts(svg);
}

/** "" if the diagram is of a type whose parts cannot be told. */
function sayParts(store: Store): string {
  if (store.getMessages) return sayMessages(store);
  if (store.getData) return sayEdges(store);
  if (store.getTasks) return sayTasks(store.getTasks(), store.getDiagramTitle?.() ?? "");
  const shares = store.getSections?.();
  return shares instanceof Map ? sayShares(shares, store.getDiagramTitle?.() ?? "") : "";
}

/** "Plan: Drill, 2025-06-30 – 2025-07-14; Report, 2025-08-01." */
function sayTasks(tasks: readonly Task[], title: string): string {
  const dated = tasks.filter(isDated); // a timeline has tasks without
  const day = (time: Date): string => {
    const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
    return parts.map((part) => String(part).padStart(2, "0")).join("-");
  };
  return saySome(
    title,
    dated.map(({ task, startTime, endTime }) => {
      const [from, to] = [day(startTime), day(endTime)];
      return `${plain(task)}, ${from === to ? from : `${from} – ${to}`}`;
    }),
  );
}

/** "Hosts: Encrypted, 212; Others, 1728." */
const sayShares = (shares: ReadonlyMap<string, number>, title: string): string =>
  saySome(
    title,
    [...shares].map(([name, value]) => `${plain(name)}, ${value}`),
  );

function saySome(title: string, parts: readonly string[]): string {
  if (parts.length === 0) return "";
  return `${title ? `${plain(title)}: ` : ""}${parts.join("; ")}.`;
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
    .map((text) => plain(joinLines(text)))
    .filter(Boolean);
  return texts.length > 0 ? `${[...new Set(texts)].join("; ")}.` : "";
}

/** The words of a text that is drawn in several lines, with a space where a line ends. */
function joinLines(text: Element): string {
  const lines = [...text.children].map((line) => line.textContent ?? "");
  const words = lines.length > 1 ? lines.join(" ") : (text.textContent ?? "");
  return words.replace(/\s+/g, " ").trim();
}
