// Describes a hand-written diagram whose author gave no description: its edges, messages, days, shares or points, or
// else all its texts in order.
import { fillWords } from "../../words.ts";
import { plainLabel as plain } from "../label-marks.ts";
import type { Drawer } from "../load.ts";
import type { Words } from "../prepare.ts";
import { type Message, sayMessages } from "./messages.ts";
import { type Plot, sayPoints } from "./points.ts";

interface Store {
  getData?(): {
    nodes: { id: string; label?: string; isGroup?: boolean }[];
    edges: { start?: string; end?: string; label?: string }[];
  };
  getMessages?(): Message[];
  getActors?(): Map<string, { description?: string }>;
  getTasks?(): Task[];
  getSections?(): unknown; // of a pie a map of its shares; of other diagrams the names of parts
  getQuadrantData?(): Plot;
  getDiagramTitle?(): string;
}

interface Task {
  task: string;
  startTime?: Date;
  endTime?: Date;
}

const isDated = (task: Task): task is Required<Task> =>
  task.startTime instanceof Date && task.endTime instanceof Date;

/** The drawing still stands in the drawer's document. */
export async function describeHand(
  text: string,
  { mermaid, document }: Drawer,
  words: Words,
): Promise<string> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  const store = diagram.db as unknown as Store;
  return sayParts(store, words) || sayTexts(document.querySelector("svg"));
}

/** "" if the diagram is of a type whose parts cannot be told. */
function sayParts(store: Store, words: Words): string {
  if (store.getMessages) return sayMessages(store.getMessages(), store.getActors?.(), words);
  if (store.getData) return sayEdges(store, words);
  if (store.getQuadrantData) return sayPoints(store.getQuadrantData(), words);
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
function sayEdges(store: Store, words: Words): string {
  const { nodes, edges } = store.getData!();
  const label = (id: string | undefined) => {
    const [, end] = /_(start|end)$/.exec(id ?? "") ?? [];
    if (end) return words[`figure.diagram-${end}`] ?? "";
    return plain(nodes.find((node) => node.id === id)?.label || id || "");
  };
  const parts = edges.map(({ start, end, label: named }) => {
    const edge = fillWords(words, "figure.diagram-edge", { from: label(start), to: label(end) });
    return named && plain(named) ? `${edge} (${plain(named)})` : edge;
  });
  return saySome("", parts);
}

function sayTexts(svg: Element | null): string {
  const texts = [...(svg?.querySelectorAll("text") ?? [])]
    .filter((text) => !text.closest(".tick"))
    .map((text) => plain(joinLines(text)))
    .filter(Boolean);
  return saySome("", [...new Set(texts)]);
}

/** The words of a text that is drawn in several lines, with a space where a line ends. */
function joinLines(text: Element): string {
  const lines = [...text.children].map((line) => line.textContent ?? "");
  const words = lines.length > 1 ? lines.join(" ") : (text.textContent ?? "");
  return words.replace(/\s+/g, " ").trim();
}
