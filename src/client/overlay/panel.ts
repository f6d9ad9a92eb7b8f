// The list of problems as elements: head, entries in order, what is left out, and the keys.

import type { ShownReport } from "../../model/live.ts";
import { element, makeButton } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { drawProblem, type ProblemActions } from "./problem.ts";
import { sayCounts, saySince } from "./report.ts";

export interface Panel {
  root: HTMLElement;
  entries: HTMLLIElement[]; // in the order of the problems
}

interface PanelActions extends ProblemActions {
  close(): void;
  showAll(): void;
}

/** `showsAll`: also those that follow from others, and those beyond the first fifty. */
export function drawPanel(report: ShownReport, showsAll: boolean, say: Say, act: PanelActions): Panel {
  const { errors, problems, rest } = report;
  const shown = showsAll ? [...problems, ...rest] : problems;
  const entries = shown.map((problem) => drawProblem(problem, say, act));
  const key = element("kbd", { class: "kbd" }, [say("keyname.escape")]);
  const close = makeButton({ class: "close" }, [say("live.close"), key], act.close);
  const root = element(
    "section",
    { class: `problems ${errors > 0 ? "has-errors" : "has-warnings"}`, "aria-label": say("live.problems") },
    [
      element("header", {}, [
        element("h2", {}, [`${sayCounts(report, say)}.`]),
        element("p", {}, [saySince(report, say)]),
        close,
      ]),
      element("ol", {}, entries),
      !showsAll && drawRest(report, say, act.showAll),
      drawKeys(say),
    ],
  );
  return { root, entries };
}

/** How many are not shown, and the button that shows them. */
function drawRest({ follow, rest }: ShownReport, say: Say, showAll: () => void): HTMLElement | null {
  if (follow === 0 && rest.length === 0) return null;
  const button = makeButton({ class: "all" }, [say("live.show-all")], showAll);
  const words =
    follow > 0 ? say("live.follow", { count: follow }) : say("live.not-listed", { count: rest.length });
  return element("p", { class: "rest" }, [words, " ", rest.length > 0 && button]);
}

function drawKeys(say: Say): HTMLElement {
  const key = (names: string[], label: string) =>
    element("span", {}, [...names.map((name) => element("kbd", { class: "kbd" }, [name])), say(label)]);
  return element("p", { class: "keys" }, [
    key(["J", "K"], "live.key-problem"),
    key([say("keyname.enter")], "live.key-slide"),
    key(["C"], "live.key-place"),
    key(["W"], "live.key-write"),
  ]);
}
