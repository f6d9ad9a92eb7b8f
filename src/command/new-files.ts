// The files that `new` writes: a briefing that builds as it is, with an explanation beside each key.

import type { NewSource } from "../pipeline/name-captures.ts";
import { formatDay, isDay } from "../text/calendar.ts";

interface NewBriefing {
  title: string; // "Harbour"
  sources: NewSource[];
  schema: string; // path or URL of the scenario's JSON Schema, relative to the folder
}

/** By file name, in the order in which they are listed to the author. */
export function writeNewFiles(briefing: NewBriefing): Record<string, string> {
  return {
    "scenario.yaml": writeScenario(briefing),
    "01-title.md": titleSlide,
    "02-what-happened.md": storySlide,
    "03-sources.md": sourcesSlide,
  };
}

function writeScenario({ title, sources, schema }: NewBriefing): string {
  return `# yaml-language-server: $schema=${schema}
# The facts of this briefing. Each stands here once; slides cite them by their ids.

title: ${quote(title)}
# dates: 23–24 March 1989             # of what happened, as they are shown
# timezone: America/Anchorage         # of the hours on the slides
# handling: Internal                  # who may see it; stands on every slide and page

sides: { a: One side, b: The other side, n: Onlookers }   # who stands against whom

sources:                              # whose words this briefing rests on
${sources.length === 0 ? exampleSource : sources.map((source) => formatSource(source)).join("")}
# What you say happened. Each claim rests on words of a source, to the letter:
#
# claims:
#   left-harbour:                     # an id of your own; cite it as [@left-harbour]
#     text: The ship left the harbour in the evening
#     verdict: single-source          # or corroborated, partly, contradicted, opinion, unchecked
#     evidence: {${sources[0]?.id ?? "example"}: its own words}
`;
}

const exampleSource = `  example:
    publisher: Who published it
    title: What it is called
    date: null                        # as it is shown; null: not known
    # address: https://...
    kind: reference                   # or article, official, press, monitor, party, think-tank
    reliability: F                    # A to E as you judge it; F: cannot be judged
    why: "Not graded yet: reliability and why are yours to write."
`;

function formatSource({ id, file, title, date }: NewSource): string {
  return `  ${id}:
    publisher: ${quote(shorten(title))}   # who published it: yours to write
    title: ${quote(shorten(title))}
    date: ${date === null ? "null" : quote(sayDay(date))}                        # as it is shown; null: not known
    # address: https://...
    kind: reference                   # or article, official, press, monitor, party, think-tank
    reliability: F                    # A to E as you judge it; F: cannot be judged
    why: "Not graded yet: reliability and why are yours to write."
    text: ${quote(file)}
`;
}

const titleSlide = `---
layout: title
---

# What does this briefing show?

Note:

What you say while this slide is up. It is also the text of the page to read.
`;

const storySlide = `---
layout: text
section: What happened
---

# What is the main statement of this slide?

- What happened first, and which source says so?
- What followed, and which source says that?

Note:

What you say while this slide is up.

If asked: What you answer if somebody asks.
`;

const sourcesSlide = `---
layout: sources
show: [about, verdicts]
---

# What this briefing rests on

## What the sources know

- Who was there, and who has it from others?

## What they leave out

- What does none of them say?
`;

const mostTitle = 200; // UTF-16 units; a text of one paragraph has it all as its first line

const shorten = (title: string): string =>
  title.length <= mostTitle ? title : `${title.slice(0, mostTitle).replace(/\s+\S*$/, "")}…`;

/** JSON is also YAML; in double quotation marks any text is safe. */
const quote = (text: string): string => JSON.stringify(text);

/** "1990-08-18T10:00Z" → "18 August 1990". Words that are not a date stay. */
function sayDay(date: string): string {
  const [day = ""] = /^\d{4}-\d\d-\d\d/.exec(date) ?? [];
  return isDay(day) ? formatDay(day, "en") : date;
}
