// Every rule about what a briefing may say, by id. The type lists all ids, so that a rule without a file does
// not compile.
import type { ContentRule } from "../../model/diagnostic.ts";
import type { RuleCheck } from "../rule.ts";
import { actorDiffers } from "./actor-differs.ts";
import { allowReason } from "./allow-reason.ts";
import { allowUnused } from "./allow-unused.ts";
import { boundDiffers } from "./bound-differs.ts";
import { causeDiffers } from "./cause-differs.ts";
import { cellSwapped } from "./cell-swapped.ts";
import { cutDenial } from "./cut-denial.ts";
import { deedDiffers } from "./deed-differs.ts";
import { doubtDropped } from "./doubt-dropped.ts";
import { estimateOffScale } from "./estimate-off-scale.ts";
import { eventLater } from "./event-later.ts";
import { eventOrder } from "./event-order.ts";
import { evidenceLong } from "./evidence-long.ts";
import { frequencyDiffers } from "./frequency-differs.ts";
import { futureUnjudged } from "./future-unjudged.ts";
import { glyphMissing } from "./glyph-missing.ts";
import { gradeConflict } from "./grade-conflict.ts";
import { hourDiffers } from "./hour-differs.ts";
import { judgementAlone } from "./judgement-alone.ts";
import { likelihoodConfidence } from "./likelihood-confidence.ts";
import { monthDiffers } from "./month-differs.ts";
import { nameUnknown } from "./name-unknown.ts";
import { negationDiffers } from "./negation-differs.ts";
import { numberNoun } from "./number-noun.ts";
import { numberUnsupported } from "./number-unsupported.ts";
import { numberWrong } from "./number-wrong.ts";
import { oppositeDiffers } from "./opposite-differs.ts";
import { ordinalDiffers } from "./ordinal-differs.ts";
import { outcomeDiffers } from "./outcome-differs.ts";
import { paragraphUnsupported } from "./paragraph-unsupported.ts";
import { placeDiffers } from "./place-differs.ts";
import { planAsFact } from "./plan-as-fact.ts";
import { quotationUnknown } from "./quotation-unknown.ts";
import { reportAtHand } from "./report-at-hand.ts";
import { rolesSwapped } from "./roles-swapped.ts";
import { shareDiffers } from "./share-differs.ts";
import { slideFull } from "./slide-full.ts";
import { sourceShare } from "./source-share.ts";
import { speakerDiffers } from "./speaker-differs.ts";
import { speakerUnknown } from "./speaker-unknown.ts";
import { statementUncited } from "./statement-uncited.ts";
import { superlativeAdded } from "./superlative-added.ts";
import { supportMissing } from "./support-missing.ts";
import { timeSwapped } from "./time-swapped.ts";
import { toldRecord } from "./told-record.ts";
import { verdictDiffers } from "./verdict-differs.ts";
import { verdictUnsupported } from "./verdict-unsupported.ts";
import { weekdayDiffers } from "./weekday-differs.ts";
import { wordReplaced } from "./word-replaced.ts";
import { wordsChanged } from "./words-changed.ts";
import { wordsNotLocked } from "./words-not-locked.ts";

const byId: Readonly<Record<ContentRule, RuleCheck>> = {
  "allow-reason": allowReason,
  "allow-unused": allowUnused,
  "cut-denial": cutDenial,
  "grade-conflict": gradeConflict,
  "negation-differs": negationDiffers,
  "opposite-differs": oppositeDiffers,
  "superlative-added": superlativeAdded,
  "doubt-dropped": doubtDropped,
  "plan-as-fact": planAsFact,
  "bound-differs": boundDiffers,
  "share-differs": shareDiffers,
  "ordinal-differs": ordinalDiffers,
  "frequency-differs": frequencyDiffers,
  "outcome-differs": outcomeDiffers,
  "hour-differs": hourDiffers,
  "roles-swapped": rolesSwapped,
  "place-differs": placeDiffers,
  "cause-differs": causeDiffers,
  "deed-differs": deedDiffers,
  "word-replaced": wordReplaced,
  "name-unknown": nameUnknown,
  "actor-differs": actorDiffers,
  "verdict-differs": verdictDiffers,
  "speaker-unknown": speakerUnknown,
  "weekday-differs": weekdayDiffers,
  "month-differs": monthDiffers,
  "time-swapped": timeSwapped,
  "cell-swapped": cellSwapped,
  "number-noun": numberNoun,
  "report-at-hand": reportAtHand,
  "speaker-differs": speakerDiffers,
  "estimate-off-scale": estimateOffScale,
  "future-unjudged": futureUnjudged,
  "judgement-alone": judgementAlone,
  "likelihood-confidence": likelihoodConfidence,
  "event-order": eventOrder,
  "event-later": eventLater,
  "evidence-long": evidenceLong,
  "glyph-missing": glyphMissing,
  "number-unsupported": numberUnsupported,
  "number-wrong": numberWrong,
  "paragraph-unsupported": paragraphUnsupported,
  "quotation-unknown": quotationUnknown,
  "slide-full": slideFull,
  "source-share": sourceShare,
  "statement-uncited": statementUncited,
  "support-missing": supportMissing,
  "told-record": toldRecord,
  "verdict-unsupported": verdictUnsupported,
  "words-changed": wordsChanged,
  "words-not-locked": wordsNotLocked,
};

export const ruleChecks: readonly RuleCheck[] = Object.values(byId);
