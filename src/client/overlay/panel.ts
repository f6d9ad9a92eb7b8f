// The list of problems as elements: head, entries in order, what is left out, and the keys.

import type { ShownReport } from "../../model/live.ts";
import { element, stroke } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { drawProblem, type ProblemActions } from "./problem.ts";
import { sayCounts, saySince } from "./report.ts";

export interface Panel {
  root: HTMLElement;
  entries: HTMLLIElement[]; // in the order of the problems
}

export function drawPanel(report: ShownReport, say: Say, act: ProblemActions & { close(): void }): Panel {
  const { errors, problems, follow } = report;
  const entries = problems.map((problem) => drawProblem(problem, say, act));
  const close = element("button", { type: "button", class: "close" }, [
    say("live.close"),
    element("kbd", { class: "kbd" }, [say("keyname.escape")]),
  ]);
  close.addEventListener("click", act.close);
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
      follow > 0 && element("p", { class: "rest" }, [say("live.follow", { count: follow })]),
      drawKeys(say),
    ],
  );
  return { root, entries };
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

const cross = "M5 5L19 19M19 5L5 19";
const triangle = "M12 4L21 20H3Z";

/** What is left of the list when it is shut. */
export function drawPill(report: ShownReport, say: Say): HTMLButtonElement {
  const { errors, warnings, since } = report;
  const count =
    errors > 0 ? say("live.errors", { count: errors }) : say("live.warnings", { count: warnings });
  return element("button", { type: "button", class: `problems-pill${errors > 0 ? " has-errors" : ""}` }, [
    stroke(errors > 0 ? cross : triangle),
    element("b", {}, [count]),
    errors > 0 && since !== null && element("span", {}, [saySince(report, say).replace(/\.$/, "")]),
    element("kbd", { class: "kbd" }, ["E"]),
  ]);
}
