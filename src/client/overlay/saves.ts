// What was saved since the version that the page shows, as a table under the slides.
import type { ShownReport } from "../../model/live.ts";
import { element } from "../ui/element.ts";
import { sign } from "../ui/sign.ts";
import type { Say } from "../ui/strings.ts";

/** Null where no version has been right yet. */
export function drawSaves({ saves, since }: ShownReport, say: Say): HTMLElement | null {
  if (since === null || saves.length < 2) return null;
  return element("table", { class: "problem-saves" }, [
    element("caption", {}, [say("live.saved-since")]),
    element(
      "tbody",
      {},
      saves.map(({ time, files, errors }) => {
        const isRight = errors === 0;
        return element("tr", { class: isRight ? null : "has-errors" }, [
          element("th", { scope: "row" }, [time]),
          element("td", {}, [element("code", {}, [files.join(", ")])]),
          element("td", { class: "result" }, [
            sign(isRight ? "right" : "wrong"),
            isRight ? say("live.right") : say("live.errors", { count: errors }),
          ]),
          element("td", { class: "is-shown" }, [say(isRight ? "live.shown-above" : "live.not-shown")]),
        ]);
      }),
    ),
  ]);
}
