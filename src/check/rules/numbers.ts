// Rule number-unsupported: a number in our words is in what is cited beside it, or the front matter names what computes it.
import type { Diagnostic } from "../../diagnostic.ts";
import type { Citation, Slide, Text } from "../../model/deck.ts";
import type { Location } from "../../model/location.ts";
import type { Scenario } from "../../model/scenario.ts";
import { clockValues, type FoundNumber, findNumbers } from "../../number-words.ts";
import { dateSpans } from "./dates.ts";
import { passagesOf } from "./passage.ts";
import { shownStrings } from "./strings.ts";
import { numbersBehind, numbersOfEvent, wordingsOfSupport } from "./support.ts";

/** `computed`: the values that the slide's `numbers:` names and that have been found right. */
export function checkNumbers(slide: Slide, computed: ReadonlySet<string>, scenario: Scenario): Diagnostic[] {
  return passagesOf(slide).flatMap(({ text, citations }) => {
    const behind = numbersBehind(citations, scenario);
    const dates = datesBehind(citations, scenario);
    return numbersIn(text, dates)
      .filter(({ value }) => !computed.has(value) && !behind.has(value))
      .map((found) => unsupported(found.written, found.at, citations.length > 0));
  });
}

/** Numbers in the scenario's own strings rest on the thing they belong to. */
export function checkScenarioNumbers(scenario: Scenario): Diagnostic[] {
  const events = new Map(scenario.events.map((event) => [event.at, numbersOfEvent(event, scenario)]));
  return shownStrings(scenario).flatMap(({ text, at, support, numbers }) => {
    if (!support) return [];
    const inWords = wordingsOfSupport(support).flatMap((words) =>
      findNumbers(words).flatMap(({ value }) => clockValues(value)),
    );
    const behind = new Set([...inWords, ...numbers, ...(events.get(at) ?? [])]);
    return withoutDates(text, [scenario.dates])
      .filter(({ value }) => !behind.has(value))
      .map(({ written }) => unsupported(written, at, true));
  });
}

interface Placed extends FoundNumber {
  at: Location;
}

function numbersIn(text: Text, dates: string[]): Placed[] {
  return text.flatMap((node): Placed[] => {
    switch (node.kind) {
      case "text":
        return withoutDates(node.text, dates).map((found) => ({
          ...found,
          at: { ...node.at, column: node.at.column + found.from, length: found.to - found.from },
        }));
      case "link":
        return node.href.startsWith("#") ? [] : numbersIn(node.children, dates);
      case "quoted": // words of a source: held to the ledger by another rule
      case "code":
      case "image":
      case "break":
      case "citations":
        return [];
      default:
        return numbersIn(node.children, dates);
    }
  });
}

function withoutDates(text: string, dates: string[]): FoundNumber[] {
  const spans = dateSpans(text, dates);
  return findNumbers(text).filter(
    ({ from, to }) => !spans.some((span) => from >= span.from && to <= span.to),
  );
}

/** The briefing's own dates, and those of the sources and events cited. */
function datesBehind(citations: readonly Citation[], scenario: Scenario): string[] {
  const cited = citations.flatMap((citation) =>
    citation.kind === "source" && citation.source.date ? [citation.source.date] : [],
  );
  return [scenario.dates, scenario.asOf, ...cited];
}

function unsupported(written: string, at: Location, cites: boolean): Diagnostic {
  return {
    rule: "number-unsupported",
    severity: "error",
    message: cites ? `"${written}" is not in what is cited here.` : `Nothing is cited here for "${written}".`,
    at,
    fix: "Cite what holds the number in the same paragraph, or name what computes it under `numbers:` in the front matter.",
  };
}
