// Accounts as written → their names, their sources, the one that the rail follows, and the moves that an account tells.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ParsedScenario } from "../../model/parsed.ts";
import type { Event, Move, Scenario, Source } from "../../model/scenario.ts";
import { type Lookup, unknownId } from "../lookup.ts";

export type Accounts = Pick<Scenario, "accounts" | "accountSources" | "rail">;

/** A scenario that names no account gets one without a name, which every source tells. */
export function resolveAccounts(
  parsed: ParsedScenario,
  sources: Lookup<Source>,
  diagnostics: Diagnostic[],
): Accounts {
  const given = Object.entries(parsed.spec.accounts);
  const accounts: Record<string, string> = {};
  const accountSources: Record<string, Source[]> = {};
  for (const [id, account] of given) {
    accounts[id] = typeof account === "string" ? account : account.name;
    const ids = typeof account === "string" ? [] : account.sources;
    accountSources[id] = ids.flatMap((source, i) => {
      const found = sources.resolve(source, () => parsed.at(["accounts", id, "sources", i]));
      return found ? [found] : [];
    });
  }
  if (given.length === 0) Object.assign(accounts, { [onlyAccount]: "" });
  const { rail = Object.keys(accounts)[0] ?? onlyAccount } = parsed.spec;
  if (!Object.hasOwn(accounts, rail))
    diagnostics.push(unknownId("account", rail, Object.keys(accounts), parsed.at(["rail"])));
  return { accounts, accountSources, rail };
}

/** Id of the account in a scenario that names none. */
const onlyAccount = "account";

/** The account of an event; the only one if the event names none. */
export function findAccount(
  given: string | undefined,
  event: string,
  { accounts, rail }: Accounts,
  parsed: ParsedScenario,
  diagnostics: Diagnostic[],
): string {
  const ids = Object.keys(accounts);
  if (given !== undefined && !ids.includes(given))
    diagnostics.push(unknownId("account", given, ids, parsed.at(["events", event, "account"])));
  if (given === undefined && ids.length > 1) diagnostics.push(whoseEvent(event, ids, parsed));
  return given ?? rail;
}

function whoseEvent(event: string, ids: string[], parsed: ParsedScenario): Diagnostic {
  return {
    rule: "value-wrong",
    severity: "error",
    message: `The event "${event}" does not say in which account it stands.`,
    at: parsed.atKey(["events", event]),
    fix: `Add \`account: ${ids[0]}\`, or one of ${ids.join(", ")}.`,
  };
}

/**
 * The moves of an account: its events grouped by step, in order of the steps. The first event of a step gives the
 * rail its words.
 */
export function gatherMoves(events: Event[], account: string): Move[] {
  const bySteps = new Map<number, Event[]>();
  for (const event of events) {
    if (event.step === null || event.account !== account) continue;
    bySteps.set(event.step, [...(bySteps.get(event.step) ?? []), event]);
  }
  return [...bySteps.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([step, together]) => {
      const first = together[0];
      return first
        ? [{ step, side: first.actor?.side ?? "n", title: first.title, when: first.when, events: together }]
        : [];
    });
}
