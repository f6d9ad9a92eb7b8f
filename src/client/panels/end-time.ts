// Asks when the talk has to end: a time, or minutes from now. An empty field removes the end.
import { formatHour, readEnd } from "../room/pace.ts";
import { element, makeButton } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { openPanel } from "./panel.ts";

/** `end` and the argument of `set` are ms since 1970; null: no end. */
export function openEndTime(
  ui: HTMLElement,
  end: number | null,
  set: (end: number | null) => void,
  say: Say,
): void {
  const panel = openPanel(ui, "end-time", say("end.title"), say);
  const field = element("input", {
    type: "text",
    "aria-label": say("end.field"),
    "aria-describedby": "ui_end_hint",
    placeholder: say("end.example"),
    autocomplete: "off",
    value: end === null ? "" : formatHour(end),
  });
  const hint = element("p", { class: "hint", id: "ui_end_hint", role: "status" }, [say("end.hint")]);
  const submit = () => {
    const read = readEnd(field.value, Date.now());
    if (read === undefined) {
      hint.textContent = say("end.wrong", { text: field.value });
      field.select();
      return;
    }
    set(read);
    panel.close();
  };
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) submit();
  });
  const done = makeButton({ class: "primary" }, [say("end.set")], submit);
  panel.body.append(field, hint, done);
  field.focus();
  field.select();
}
