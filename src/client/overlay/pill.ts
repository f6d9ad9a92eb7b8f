// What is left of the list of problems when it is shut, and what says that the server does not answer.

import type { ShownReport } from "../../model/live.ts";
import { element } from "../ui/element.ts";
import { sign } from "../ui/sign.ts";
import type { Say } from "../ui/strings.ts";
import { saySince } from "./report.ts";

/** `isLost`: the server does not answer. */
export function drawPill(report: ShownReport, isLost: boolean, say: Say): HTMLButtonElement {
  const { errors, warnings, since } = report;
  const count =
    errors > 0 ? say("live.errors", { count: errors }) : say("live.warnings", { count: warnings });
  return element("button", { type: "button", class: `problem-pill${errors > 0 ? " has-errors" : ""}` }, [
    sign(errors > 0 ? "wrong" : "warning"),
    element("b", {}, [count]),
    isLost && element("span", {}, [say("live.not-connected")]),
    !isLost &&
      errors > 0 &&
      since !== null &&
      element("span", {}, [saySince(report, say).replace(/\.$/, "")]),
    element("kbd", { class: "kbd" }, ["E"]),
  ]);
}

/** For a page that knew of no problems when the server stopped answering, so that there is nothing to open. */
export const drawLostPill = (say: Say): HTMLElement =>
  element("p", { class: "problem-pill" }, [sign("warning"), element("b", {}, [say("live.not-connected")])]);
