// Options that figures of time share: accounts, a second time zone, which of several pages, and events with a
// time.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FigureOption, FigureOptions } from "../../model/figure-options.ts";
import type { FigureSpec } from "../../model/inline.ts";
import { isToTheMinute } from "../../model/kinds.ts";
import type { Event, Scenario } from "../../model/scenario.ts";
import { wrongOption } from "../asked.ts";
import { openZone, type WallZone } from "./zone.ts";

/** An event whose time is known, even if roughly. */
export interface Timed {
  event: Event;
  from: number; // ms since 1970
  to: number; // the same as `from` for a moment
}

/** By the middle of their times; on a tie, in the scenario's order. */
export function timedEvents(events: readonly Event[]): Timed[] {
  return events
    .flatMap((event) => {
      const { from, to } = event.when;
      if (from === null) return [];
      return { event, from, to: isMoment(event) ? from : Math.max(to ?? from, from) };
    })
    .sort((a, b) => a.from + a.to - b.from - b.to);
}

/** Whether the event is drawn as a point: its time is known to the minute. */
const isMoment = ({ when }: Event): boolean =>
  isToTheMinute(when) && (when.to ?? when.from ?? 0) - (when.from ?? 0) <= 60_000;

/** The scenario's own time zone. */
export function ownZone({ timezone }: Scenario): WallZone {
  return (
    openZone(timezone.id, timezone.name) ??
    openZone(timezone.offset, timezone.name) ??
    openZone("+00:00", timezone.name)!
  );
}

/** The zone of `beside:`, "-04:00 Washington" or "America/New_York Washington"; null if there is none. */
export function besideZone(options: FigureOptions, diagnostics: Diagnostic[]): WallZone | null {
  const option = options.beside?.[0];
  if (!option) return null;
  const [, zone = "", name] = /^(\S+)(?:\s+(\S.*))?$/.exec(option.value) ?? [];
  const found = openZone(zone, name ?? zone.replace(/^.*\//, "").replaceAll("_", " "));
  if (found) return found;
  const message = "`beside` is a zone and a name for it.";
  const fix = "Write it as `America/New_York Washington` or `-04:00 Washington`.";
  diagnostics.push({ rule: "value-wrong", severity: "error", message, fix, at: option.at });
  return null;
}

/** The page asked for, 1-based. */
export function pageAsked(options: FigureOptions, diagnostics: Diagnostic[]): number {
  const option = options.page?.[0];
  if (!option) return 1;
  const page = Number(option.value);
  if (Number.isInteger(page) && page >= 1) return page;
  const message = "`page` is a whole number from 1.";
  diagnostics.push({
    rule: "value-wrong",
    severity: "error",
    message,
    fix: "Write `page: 2`.",
    at: option.at,
  });
  return 1;
}

/** Reports accounts that the fence names and the scenario does not have. */
export function sayUnknownAccounts(options: FigureOptions, { accounts }: Scenario): Diagnostic[] {
  const known = Object.keys(accounts);
  return (options.accounts ?? []).flatMap(({ value, at }): Diagnostic[] => {
    if (known.includes(value)) return [];
    const fix = `Name some of these: ${known.join(", ")}.`;
    return [wrongOption(`There is no account “${value}”.`, fix, at)];
  });
}

/** Reports events that the fence names and that have no time, each at its name. */
export function sayUntimed(
  events: readonly Event[],
  named: readonly FigureOption[],
  spec: FigureSpec,
): Diagnostic[] {
  return events
    .filter(({ when }) => when.from === null)
    .map((event) =>
      wrongOption(
        `The event ${event.id} has no time, and this figure is an axis of time.`,
        "Give its `when` a time, or leave it out with `events:`.",
        named.find(({ value }) => value === event.id)?.at ?? spec.at,
      ),
    );
}

/** Warns of events that have no room on the first page. `kind` is the figure's name in a sentence. */
export function sayPages(kind: string, pages: readonly Timed[][], at: Diagnostic["at"]): Diagnostic {
  const left = pages.slice(1).flat();
  const few = left.slice(0, 3).map(({ event }) => event.id);
  const more = left.length - few.length;
  return {
    rule: "figure-size",
    severity: "warning",
    message: `This ${kind} shows the first ${pages[0]!.length} of ${pages.flat().length} events; it has no room for ${few.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
    fix: `Show them on further slides with \`page: 2\`${pages.length > 2 ? ` to \`page: ${pages.length}\`` : ""}, or name fewer with \`events:\`; \`page: 1\` says that this is meant.`,
    at,
  };
}
