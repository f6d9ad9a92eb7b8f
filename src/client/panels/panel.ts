// A dialog: native, modal, labelled. Escape and a click outside close it, and focus returns to where it was.
import { element, makeButton } from "../ui/element.ts";
import { sign } from "../ui/sign.ts";
import type { Say } from "../ui/strings.ts";

export interface Panel {
  dialog: HTMLDialogElement;
  body: HTMLElement;
  close(): void;
}

let count = 0;

export function openPanel(ui: HTMLElement, className: string, title: string, say: Say): Panel {
  count += 1;
  const id = `ui_panel_${count}`;
  const heading = element("h2", { id }, [title]);
  const closer = makeButton(
    { class: "panel-close", "aria-label": say("dialog.close") },
    [sign("close")],
    () => close(),
  );
  const body = element("div", { class: "panel-body" });
  const dialog = element("dialog", { class: `panel ${className}`, "aria-labelledby": id }, [
    element("header", { class: "panel-head" }, [heading, closer]),
    body,
  ]);
  // Does not wait for the close event, before which a closed dialog would still have focus and take keys.
  const close = () => {
    dialog.close();
    dialog.remove();
  };
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) close();
  });
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    close();
  });
  dialog.addEventListener("close", () => dialog.remove());
  ui.append(dialog);
  dialog.showModal();
  return { dialog, body, close };
}
