// A rule about what a briefing may say: a file of its id in rules/, a fixture and a row in docs/rules.md.
import type { Share, Slide } from "../model/deck.ts";
import type { ContentRule, Diagnostic } from "../model/diagnostic.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import type { Lock } from "../model/lock.ts";
import type { ParsedScenario, ParsedSlide } from "../model/parsed.ts";
import type { Scenario } from "../model/scenario.ts";
import type { EvidenceIndex } from "./evidence/evidence-index.ts";
import type { PlacedNumber } from "./evidence/match-computed.ts";
import type { Passage } from "./evidence/passages.ts";

/** The facts of a briefing and what they rest on. */
export interface Briefing {
  scenario: Scenario;
  parsed: ParsedScenario;
  ledger: readonly LedgerEntry[];
  lock: Lock | null;
  shares: readonly Share[];
  index: EvidenceIndex;
}

/** A slide as it was written and as it was resolved. */
export interface SlideToCheck {
  slide: Slide;
  parsed: ParsedSlide;
  passages: readonly Passage[]; // its words, cut at their citations
  computed: readonly PlacedNumber[]; // what `numbers:` names and was found right
  wrongNumbers: readonly Diagnostic[]; // what it names and was found wrong
}

export interface RuleCheck {
  id: ContentRule;
  /** Whether `allow:` lifts it. What is broken or missing cannot be allowed. */
  liftable: boolean;
  checkScenario?(briefing: Briefing): Diagnostic[];
  checkSlide?(slide: SlideToCheck, briefing: Briefing): Diagnostic[];
  checkLifting?(lifting: Lifting): Diagnostic[];
}

/** An `allow:` of a slide or of a thing of the scenario, and what was found where it applies. */
export interface Lifting {
  rule: string;
  reason: string;
  at: Diagnostic["at"];
  found: readonly Diagnostic[]; // before anything was lifted
  liftable: readonly string[]; // the rules that can be lifted
}
