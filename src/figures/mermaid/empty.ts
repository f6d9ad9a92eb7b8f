// Whether a diagram is empty, by what the store of its type holds after parsing.

type Count = { size: number } | { length: number } | null | undefined;

interface Store {
  getVertices?(): Count;
  getSubGraphs?(): Count;
  getMessages?(): Count;
  getActors?(): Count;
  getStates?(): Count;
  getClasses?(): Count;
  getNotes?(): Count;
  getEntities?(): Count;
  getTasks?(): Count;
  getSections?(): Count;
  getMindmap?(): unknown;
  getQuadrantData?(): { points?: unknown[]; quadrants?: { text: { text: string } }[] };
}

const none = (...counts: Count[]): boolean =>
  counts.every((count) => !count || ("size" in count ? count.size === 0 : count.length === 0));

const emptiness: Record<string, (store: Store) => boolean> = {
  flowchart: (store) => none(store.getVertices?.(), store.getSubGraphs?.()),
  sequence: (store) => none(store.getMessages?.(), store.getActors?.()),
  state: (store) => none(store.getStates?.()),
  class: (store) => none(store.getClasses?.(), store.getNotes?.()),
  er: (store) => none(store.getEntities?.()),
  gantt: (store) => none(store.getTasks?.()),
  timeline: (store) => none(store.getTasks?.(), store.getSections?.()),
  pie: (store) => none(store.getSections?.()),
  mindmap: (store) => !store.getMindmap?.(),
  quadrant: (store) => {
    const { points = [], quadrants = [] } = store.getQuadrantData?.() ?? {};
    return points.length === 0 && quadrants.every(({ text }) => !text.text);
  },
};

/** @param type our name of it, as from `findSupported` */
export const isEmpty = (type: string, store: unknown): boolean => emptiness[type]?.(store as Store) ?? false;
