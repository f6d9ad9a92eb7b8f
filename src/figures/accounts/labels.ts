// The words of a story told twice: of a told item, of one of the record, and of the lanes and the clock.
import { isToTheMinute } from "../../model/kinds.ts";
import type { Event, Scenario } from "../../model/scenario.ts";
import type { Problem } from "../drawing.ts";
import { type Label, plainRun, quoteRuns, tooLarge, widthOf } from "../text/label.ts";
import { fillWords } from "../words.ts";
import { type Clock, formatTime, type Zone } from "./clock.ts";
import { columns } from "./grid.ts";
import type { AccountsPlan } from "./plan.ts";

const inset = 42; // from a told mark's column to its words
const recordInset = 30;

/** The title and time of a told event; `y` is the middle of both, px. What is too wide is added to `problems`. */
export function labelTold(event: Event, y: number, { language }: Scenario, problems: Problem[]): Label[] {
  const labels = twoLines(event, event.when.as, columns.told[0] + inset, y, language);
  problems.push(...labels.flatMap((label) => overflow(label, columns.told[1])));
  return labels;
}

interface RecordWords {
  beside: Zone | null; // the second zone of the clock
  language: string;
  words: Record<string, string>;
  problems: Problem[]; // a label that is too wide is added here
}

/** Its title, and its time in both zones where it is known to the minute. What is only reported says so. */
export function labelRecorded(
  event: Event,
  y: number,
  { beside, language, words, problems }: RecordWords,
): { labels: Label[]; unchecked: { x: number; y: number } | null } {
  const { when } = event;
  const time =
    beside && isToTheMinute(when)
      ? fillWords(words, "figure.also-zone", {
          as: when.as,
          name: beside.name,
          time: formatTime(when.from!, beside, when.precision),
        })
      : when.as;
  const labels = twoLines(event, time, columns.record[0] + recordInset, y, language);
  const x = labels[0]!.x + widthOf(labels[0]!.line, "pl-lead") + 14;
  const unchecked = event.evidence.length === 0 ? { x, y: y - 18 } : null;
  if (unchecked) {
    const line = plainRun(words["verdict.unchecked"] ?? "");
    labels.push({
      face: "pl-text",
      line,
      x: x + 22,
      y: y - 5,
      anchor: "start",
      entity: event.id,
      look: "pl-2",
    });
  }
  problems.push(...labels.flatMap((label) => overflow(label, columns.record[1])));
  return { labels, unchecked };
}

function twoLines(event: Event, second: string, x: number, y: number, language: string): Label[] {
  const shared = { x, anchor: "start" as const, entity: event.id };
  return [
    { ...shared, face: "pl-lead", line: quoteRuns(event.title, language), y: y - 5 },
    { ...shared, face: "pl-text", line: quoteRuns(second, language), y: y + 16, look: "pl-minor" },
  ];
}

function overflow(label: Label, right: number): Problem[] {
  const over = label.x + widthOf(label.line, label.face) - right;
  return over > 0 ? [tooLarge(label, `is ${Math.ceil(over)} px too wide for its lane`)] : [];
}

interface Apparatus extends Pick<AccountsPlan, "names" | "words"> {
  clock: Clock;
  band: number | null; // y where it begins
  own: Zone; // the clock's zone
  other: Zone | null; // its second one
}

export function labelApparatus({ clock, band, own, other, names, words }: Apparatus): Label[] {
  const at = (face: Label["face"], text: string, x: number, y: number, look?: string): Label => ({
    face,
    line: plainRun(text),
    x,
    y,
    anchor: "start",
    entity: "",
    ...(look ? { look } : {}),
  });
  return [
    at("pl-lead", names.told, columns.told[0], 17),
    at("pl-small", words["figure.told-order"] ?? "", columns.told[0], 39),
    at("pl-lead", names.record, columns.record[0], 17),
    at("pl-small", words["figure.record-clock"] ?? "", columns.record[0], 39),
    at("pl-small", own.name, columns.own, 39, "is-strong"),
    ...(other ? [at("pl-small", other.name, columns.other, 39)] : []),
    ...(band === null ? [] : [at("pl-bold", words["figure.after"] ?? "", columns.told[0] + 12, band + 27)]),
    ...clock.ticks.flatMap((tick) => [
      at("pl-small", tick.own, columns.own, tick.y + 5, "is-strong"),
      ...(tick.other ? [at("pl-small", tick.other, columns.other, tick.y + 5)] : []),
    ]),
  ];
}
