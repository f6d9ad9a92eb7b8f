// Shows problems over the dimmed slide, one at a time; Escape hides them until the next save.
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { drawProblem, type Problem } from "./problem.ts";

export interface Overlay {
  show(problems: readonly Problem[]): void;
  clear(): void;
}

export function makeOverlay(say: Say): Overlay {
  const dialog = element("dialog", { class: "problems", "aria-labelledby": "ui_problem" });
  document.body.append(dialog);
  let problems: readonly Problem[] = [];
  let at = 0;

  const draw = () => {
    const problem = problems[at];
    if (!problem) return;
    dialog.classList.toggle("warning", problem.severity === "warning");
    dialog.replaceChildren(...drawProblem(problem, "ui_problem", say), drawFoot());
    focusFoot();
  };
  // Focus goes to the buttons instead of the code, since Escape or arrow keys come next.
  const focusFoot = () => dialog.querySelector<HTMLElement>(".do")?.focus();
  const turn = (by: number) => {
    at = (at + by + problems.length) % problems.length;
    draw();
  };
  const drawFoot = () => {
    const several = problems.length > 1;
    const hint = element("span", {}, [
      element("kbd", { class: "kbd" }, [say("keyname.escape")]),
      say("live.hide"),
    ]);
    const count = say("live.count", { n: at + 1, m: problems.length });
    const foot = element("div", { class: "do", tabindex: -1 }, [
      several && turner("live.previous", () => turn(-1)),
      several && turner("live.next", () => turn(1)),
      hint,
      element("span", { class: "cnt" }, [count]),
    ]);
    return foot;
  };
  const turner = (label: string, run: () => void) => {
    const made = element("button", { type: "button" }, [say(label)]);
    made.addEventListener("click", run);
    return made;
  };
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "ArrowRight" || event.key === "ArrowDown") turn(1);
    if (event.key === "ArrowLeft" || event.key === "ArrowUp") turn(-1);
  });
  return {
    show: (sent) => {
      problems = sent;
      at = Math.min(at, Math.max(0, sent.length - 1));
      draw();
      if (sent.length > 0 && !dialog.open) dialog.showModal();
      focusFoot();
    },
    clear: () => dialog.close(),
  };
}
