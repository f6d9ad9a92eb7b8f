// `allow:` lifts a rule for a slide (front matter) or for one entity (scenario), always with a reason.
import type { LiftedRule } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";
import type { ParsedScenario, ParsedSlide } from "../model/parsed.ts";
import { sections } from "../model/schema.ts";
import type { Lifting, RuleCheck } from "./rule.ts";

export interface Allowed {
  rule: string;
  reason: string;
  entity: string | null; // id; null: everything on the slide
  at: Location;
}

export const allowedOnSlide = ({ options, atOption }: ParsedSlide): Allowed[] =>
  Object.entries(options.allow).map(([rule, reason]) => ({
    rule,
    reason,
    entity: null,
    at: atOption(["allow", rule]),
  }));

export function allowedOnEntities({ spec, at }: ParsedScenario): Allowed[] {
  return sections.flatMap((section) =>
    Object.entries<{ allow: Record<string, string> }>(spec[section]).flatMap(([id, entity]) =>
      Object.entries(entity.allow).map(([rule, reason]) => ({
        rule,
        reason,
        entity: id,
        at: at([section, id, "allow", rule]),
      })),
    ),
  );
}

/** The lifted rules of entities, which readers see. */
export const liftedOnEntities = (parsed: ParsedScenario): LiftedRule[] =>
  allowedOnEntities(parsed).flatMap(({ entity, rule, reason }) =>
    entity === null ? [] : [{ entity, rule, reason }],
  );

/** The diagnostics that remain, and every `allow:` with all diagnostics that it lifted. */
export function applyAllow(
  found: readonly Diagnostic[],
  allowed: readonly Allowed[],
  rules: readonly RuleCheck[],
): { remaining: Diagnostic[]; liftings: Lifting[] } {
  const liftable: string[] = rules.filter((rule) => rule.liftable).map(({ id }) => id);
  const applies = ({ entity }: Allowed, one: Diagnostic): boolean => entity === null || entity === one.entity;
  const lifts = (allow: Allowed, one: Diagnostic): boolean =>
    allow.rule === one.rule &&
    liftable.includes(one.rule) &&
    allow.reason.trim() !== "" &&
    applies(allow, one);
  return {
    remaining: found.filter((one) => !allowed.some((allow) => lifts(allow, one))),
    liftings: allowed.map((allow) => ({
      rule: allow.rule,
      reason: allow.reason,
      at: allow.at,
      found: found.filter((one) => applies(allow, one)),
      liftable,
    })),
  };
}
