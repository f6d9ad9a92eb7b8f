// All entities of a scenario in one list. A new section of the scenario is added here, and every stage that goes
// through all entities has it.
import type {
  Actor,
  Claim,
  Count,
  Event,
  Judgement,
  Place,
  Quote,
  Relation,
  Scenario,
  Source,
} from "./scenario.ts";

/** What rests on sources by evidence or reports of its own. */
type Sourced = Claim | Event | Relation | Actor | Place | Count | Quote;

export type Entity = Sourced | Judgement | Source;

export const sourcedEntities = (scenario: Scenario): Sourced[] => [
  ...scenario.claims,
  ...scenario.events,
  ...scenario.relations,
  ...scenario.actors,
  ...scenario.places,
  ...scenario.counts,
  ...scenario.quotes,
];

/** With judgements, whose evidence is that of what they cite. */
export const supportedEntities = (scenario: Scenario): (Sourced | Judgement)[] => [
  ...sourcedEntities(scenario),
  ...scenario.judgements,
];

export const allEntities = (scenario: Scenario): Entity[] => [
  ...supportedEntities(scenario),
  ...scenario.sources,
];
