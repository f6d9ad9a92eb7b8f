// A rule about what a briefing may say: a file in rules/, a fixture and a row in docs/rules.md, all named by
// its id.
import type { Share, Slide } from "../model/deck.ts";
import type { ContentRule, Diagnostic } from "../model/diagnostic.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import type { Lock } from "../model/lock.ts";
import type { ParsedScenario, ParsedSlide } from "../model/parsed.ts";
import type { Scenario } from "../model/scenario.ts";
import type { EvidenceIndex } from "./evidence/evidence-index.ts";
import type { PlacedNumber } from "./evidence/numbers/match-computed.ts";
import type { Passage } from "./evidence/passages.ts";
import type { ShownString } from "./evidence/shown-strings.ts";

/** The facts of a briefing and what supports them. */
export interface Briefing {
  scenario: Scenario;
  parsed: ParsedScenario;
  ledger: readonly LedgerEntry[];
  lock: Lock | null;
  shares: readonly Share[];
  index: EvidenceIndex;
  shown: () => readonly ShownString[]; // strings of the scenario's head and of its entities
}

/** A slide as written and as resolved. */
export interface SlideToCheck {
  slide: Slide;
  parsed: ParsedSlide;
  sentences: readonly Passage[]; // its words, each sentence with the citations that support it
  computed: readonly PlacedNumber[]; // numbers of `numbers:` that were found right
  wrongNumbers: readonly Diagnostic[]; // numbers of `numbers:` that were found wrong
}

export interface RuleCheck {
  id: ContentRule;
  /** Whether `allow:` can lift it. Rules about what is broken or missing cannot be lifted. */
  liftable: boolean;
  checkScenario?(briefing: Briefing): Diagnostic[];
  checkSlide?(slide: SlideToCheck, briefing: Briefing): Diagnostic[];
  checkLifting?(lifting: Lifting): Diagnostic[];
}

/** An `allow:` and what was found where it applies. */
export interface Lifting {
  rule: string;
  reason: string;
  at: Diagnostic["at"];
  found: readonly Diagnostic[]; // all diagnostics there, before any was lifted
  liftable: readonly string[]; // ids of the rules that can be lifted
}
