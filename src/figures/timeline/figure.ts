// Time to scale from left to right, a lane for each side, actor or account, and lines from events to their
// answers.

import { contentWidth } from "../../model/slide-size.ts";
import type { FigureKind } from "../figure-kind.ts";
import { checkLabels } from "../text/label.ts";
import { joinRuns } from "../text/wrap.ts";
import { fillWords, fillZone } from "../words.ts";
import { drawTimeline } from "./draw.ts";
import { layOutTimeline, type TimelineLayout } from "./layout.ts";
import type { TimelinePlan } from "./model.ts";
import { listTimeline } from "./narrow.ts";
import { planTimeline } from "./plan.ts";

export const timelineFigure: FigureKind<TimelinePlan> = {
  kind: "timeline",
  fence: { word: "timeline" },
  layout: "sequence",
  options: {
    by: { takes: "text", says: "what lanes are, `sides`, `actors` or `accounts`" },
    actors: { takes: "ids", of: "actors", says: "ids of actors, a lane each, from above" },
    accounts: { takes: "words", says: "ids of accounts whose events are shown" },
    events: { takes: "ids", of: "events", says: "ids of events" },
    page: { takes: "text", says: "which part, from 1" },
  },
  quotes: false,
  runs: "here",
  reads: [],
  plan: planTimeline,
  shows: ({ events }) => events.map(({ event }) => event.id),
  texts: (plan) =>
    labelsOf(layOutTimeline(plan)).map(({ entity, line }) => ({ at: { entity }, text: joinRuns(line) })),
  draw: (plan) => {
    const layout = layOutTimeline(plan);
    const size = { width: contentWidth, height: layout.height };
    const answered = layout.answers.length > 0 ? [plan.words["figure.timeline-answers"]] : [];
    const unsaid = layout.axis.breaks.filter((_, i) => !layout.turned[i]?.text);
    const left = unsaid.map(({ said }) => `${fillWords(plan.words, "figure.left-out", { span: said })}.`);
    const note = [...answered, plan.words["figure.timeline-bars"], ...left].join(" ");
    const drawing = { ...size, classes: ["dg-time"], title: null, markup: drawTimeline(layout).value, note };
    return { drawing, problems: [...layout.problems, ...checkLabels(labelsOf(layout), size)] };
  },
  narrow: (plan) => ({ drawing: listTimeline(plan), problems: [] }),
  describe: ({ events, lanes, zone, words }) => {
    const sentences = events.map(({ event, lane }) => {
      const values = {
        lane: lanes.find(({ id }) => id === lane)?.name ?? "",
        title: event.title,
        when: event.when.as,
      };
      const answers = event.respondsTo.map(({ event: other }) =>
        fillWords(words, "figure.tell-answers", { title: other.title }),
      );
      return [fillWords(words, "figure.tell-timeline-item", values), ...answers].join(" ");
    });
    return [fillZone(words, "figure.tell-timeline", zone), ...sentences].join(" ");
  },
};

const labelsOf = ({ apparatus, lanes, items }: TimelineLayout) => [
  ...apparatus,
  ...lanes.flatMap(({ labels }) => labels),
  ...items.flatMap(({ labels }) => labels),
];
