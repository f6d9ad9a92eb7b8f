// A claim → its origins as they are drawn: who had it first hand, the first texts, and the texts that have it from
// there.
import { isSamePublisher, nameOfPublisher, traceSupport } from "../../model/lineage.ts";
import type { Claim, Scenario, Side, Source } from "../../model/scenario.ts";
import { formatNumbers } from "../../text/number-ranges.ts";
import { findValues, type Values } from "./value.ts";

/** One origin. `first` is empty if the later texts do not say from whom they have it. */
export interface Group {
  name: string | null; // who had it first hand, if a text says so; null: the first text itself, or nobody is named
  party: Side | null;
  wrote: boolean; // that party wrote the first texts itself; false: it told their authors
  first: Source[];
  later: Source[];
  beside: Source[]; // other first texts of the same publisher, which have it from nobody else
}

export interface Thread {
  claim: Claim;
  groups: Group[];
  values: Values;
  counted: { texts: number; origins: number; notSaid: number };
}

export function traceGroups(claim: Claim, scenario: Scenario): Thread {
  const { texts, origins, notSaid } = traceSupport(claim);
  const groups = origins.map(({ sources }): Group => {
    const others = new Set(origins.flatMap((one) => one.sources).filter((one) => !sources.includes(one)));
    const roots = [...new Set(sources.flatMap((source) => rootsOf(source, new Set())))]
      .filter((root) => !others.has(root)) // a text with two origins is shown only at the one where it is counted
      .sort(byNumber);
    const later = sources.filter((source) => !roots.includes(source)).sort(byTime);
    const { first, beside } = later.length === 0 ? partFirst(roots) : { first: roots, beside: [] };
    const [root] = first;
    return {
      name: root?.origin ?? null,
      party: root?.party ?? null,
      wrote: root?.access === "first-hand",
      first,
      later,
      beside,
    };
  });
  const unsaid = notSaid.map(
    (source): Group => ({ name: null, party: null, wrote: false, first: [], later: [source], beside: [] }),
  );
  return {
    claim,
    groups: [...groups, ...unsaid],
    values: findValues(claim, scenario),
    counted: { texts: texts.length, origins: origins.length, notSaid: notSaid.length },
  };
}

/** Several first texts of one publisher: the earliest, and the others beside it. */
function partFirst(roots: readonly Source[]): Pick<Group, "first" | "beside"> {
  const [earliest, ...others] = [...roots].sort(byTime);
  const isOneVoice = earliest && others.every((one) => isSamePublisher(earliest, one));
  return isOneVoice ? { first: [earliest], beside: others } : { first: [...roots], beside: [] };
}

/** The sources at the end of the chain that a source relays. In a circle, the source at which it closes. */
function rootsOf(source: Source, seen: Set<Source>): Source[] {
  if (seen.has(source) || source.relays.length === 0) return [source];
  seen.add(source);
  return source.relays.flatMap((one) => rootsOf(one, seen));
}

const byNumber = (a: Source, b: Source): number => a.number - b.number;
/** In order of date; texts of one day, or without a date, in order of their numbers. */
const byTime = (a: Source, b: Source): number => dayOf(a) - dayOf(b) || a.number - b.number;
const dayOf = ({ date }: Source): number => {
  const time = Date.parse(`${date ?? ""} UTC`);
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
};

export const numbersOf = (sources: readonly Source[]): string =>
  formatNumbers(sources.map(({ number }) => number));

/** "Reuters, in The Jerusalem Post" is Reuters. */
export const shortName = nameOfPublisher;

/** A later text of the first text's own publisher cites it; one of another publisher relays it. */
export const isCited = ({ first }: Group, source: Source): boolean =>
  first.some((one) => isSamePublisher(one, source));
