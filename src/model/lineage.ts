// Who has it from whom: the origins of what several sources say, and how many of them are independent.
import type { Source, Support } from "./scenario.ts";

/** Where something was first known. `party`: it is a party to the events. */
export interface Origin {
  name: string;
  sources: Source[]; // the texts that have it from there
  party: boolean;
}

export interface Lineage {
  texts: Source[];
  origins: Origin[];
  notSaid: Source[]; // texts that do not say where they have it from: counted apart, and independent of nobody
}

/**
 * Sources share an origin if one relays the other, if both relay a third, if they name the same origin, or if they have
 * one publisher. A source that relays, and does not say whom, has an origin that is not said.
 */
export function traceLineage(sources: readonly Source[]): Lineage {
  const texts = [...new Set(sources)];
  const origins = new Map<string, Origin>();
  const notSaid: Source[] = [];
  for (const source of texts) {
    const roots = findRoots(source, new Set());
    if (!roots.length) notSaid.push(source);
    for (const root of roots) {
      const name = nameOfOrigin(root);
      const known = origins.get(name) ?? { name, sources: [], party: false };
      known.sources.push(source);
      known.party ||= root.party !== null;
      origins.set(name, known);
    }
  }
  return { texts, origins: mergeShared([...origins.values()]), notSaid };
}

export const traceSupport = ({ evidence, reported }: Support): Lineage =>
  traceLineage([...evidence, ...reported].map((one) => one.source));

/** The sources at the end of what a source relays; itself if it relays nobody; none if it does not say whom. */
function findRoots(source: Source, seen: Set<Source>): Source[] {
  if (seen.has(source)) return []; // a circle has no first hand
  seen.add(source);
  if (source.relays.length) return source.relays.flatMap((one) => findRoots(one, seen));
  return source.access === "relayed" && source.origin === null ? [] : [source];
}

/** "Reuters, in The Jerusalem Post" is Reuters. */
const nameOfOrigin = ({ origin, publisher }: Source): string =>
  origin ?? (publisher.split(/,|\s\(/)[0] ?? publisher).trim();

/** A text that has it from two origins makes them one thread: two such texts are no two independent ones. */
function mergeShared(origins: readonly Origin[]): Origin[] {
  return origins.filter(
    (one, i) =>
      !origins.some(
        (other, k) =>
          k !== i &&
          one.sources.every((source) => other.sources.includes(source)) &&
          (one.sources.length < other.sources.length || k < i),
      ),
  );
}

export const isRelayed = (source: Source): boolean => source.relays.length > 0;
