// Which sources repeat others: the origins of what several sources say, and how many of the origins are
// independent.
import type { Source, Support } from "./scenario.ts";

/** Where information was first known. `party` is true if that source is a party to the events. */
export interface Origin {
  name: string;
  sources: Source[]; // the texts whose information comes from there
  party: boolean;
}

export interface Lineage {
  texts: Source[];
  origins: Origin[];
  notSaid: Source[]; // texts that relay and do not say from whom; each is counted, but none as independent
}

/**
 * Two sources share an origin if one relays the other, if both relay a third, if they name the same origin, or if
 * they have the same publisher, whatever origins its texts name. A source that relays without saying from whom has no
 * known origin and goes to `notSaid`.
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
      const key = sameName(name);
      const known = origins.get(key) ?? { name, sources: [], party: false };
      known.sources.push(source);
      known.party ||= root.party !== null;
      origins.set(key, known);
    }
  }
  return { texts, origins: joinPublishers(mergeShared([...origins.values()])), notSaid };
}

export const traceSupport = ({ evidence, reported }: Support): Lineage =>
  traceLineage([...evidence, ...reported].map((one) => one.source));

/**
 * The sources at the start of the chain that `source` relays: the source itself if it relays nobody, none if
 * it does not say whom it relays.
 */
function findRoots(source: Source, seen: Set<Source>): Source[] {
  if (seen.has(source)) return []; // sources that relay each other in a circle have no origin
  seen.add(source);
  if (source.relays.length) return source.relays.flatMap((one) => findRoots(one, seen));
  return source.access === "relayed" && source.origin === null ? [] : [source];
}

const nameOfOrigin = (source: Source): string => source.origin ?? nameOfPublisher(source);

/** The publisher's name without a second outlet: "Reuters, in The Jerusalem Post" gives "Reuters". */
export const nameOfPublisher = ({ publisher }: Source): string =>
  (publisher.split(/,|\s\(/)[0] ?? publisher).trim();

/** Names that differ in case, spaces or "the" alone are one name. */
const sameName = (name: string): string =>
  name.toLowerCase().replace(/\s+/g, " ").replace(/^the /, "").trim();

export const isSamePublisher = (one: Source, other: Source): boolean =>
  sameName(nameOfPublisher(one)) === sameName(nameOfPublisher(other));

/**
 * Drops an origin if another origin reaches the same texts or more. Two origins that one text combines are
 * therefore counted once, since texts that share one of them are not independent.
 */
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

/**
 * Joins two origins if all texts of both have one publisher: who publishes the same story twice, from two
 * mouths, is still one voice.
 */
function joinPublishers(origins: readonly Origin[]): Origin[] {
  const joined: Origin[] = [];
  for (const one of origins) {
    const other = joined.find(({ sources }) =>
      sources.every((first) => one.sources.every((second) => isSamePublisher(first, second))),
    );
    if (!other) joined.push({ ...one, sources: [...one.sources] });
    else {
      other.sources = [...new Set([...other.sources, ...one.sources])];
      other.party ||= one.party;
    }
  }
  return joined;
}

export const isRelayed = (source: Source): boolean => source.relays.length > 0;
