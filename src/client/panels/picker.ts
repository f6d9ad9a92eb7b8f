// A dialog for finding a position: a field with matches below. Arrow keys choose, Enter goes.

import type { Position } from "../page/slides.ts";
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { openPanel } from "./panel.ts";

export interface Choice {
  position: Position;
  lead: string; // number of the slide
  label: (Node | string)[];
  detail: (Node | string)[];
}

export interface Picker {
  className: string;
  title: string;
  field: string; // label of the field
  find(query: string): Choice[];
  summary(query: string, count: number): string; // "" for none
  choose(position: Position): void;
  typed?: string; // initial text of the field
  chooseAtOnce?(position: Position): void; // on Shift and Enter, or a double click
  draw?(choice: Choice): Node[]; // drawn beside the list for the active choice
  foot?: string;
}

export interface OpenPicker {
  isOpen(): boolean;
  refresh(): void; // there may be more to find; what was chosen stays so
}

export function openPicker(ui: HTMLElement, picker: Picker, say: Say): OpenPicker {
  const panel = openPanel(ui, `picker ${picker.className}`, picker.title, say);
  const field = makeField(picker.field);
  const list = element("ul", {
    id: "ui_choices",
    role: "listbox",
    "aria-label": picker.title,
    tabindex: -1, // it scrolls, but the field's arrow keys walk it
  });
  const summary = element("p", { class: "hint", role: "status" });
  const picture = element("div", { class: "beside" });
  panel.body.append(
    field,
    summary,
    picker.draw ? element("div", { class: "columns" }, [list, picture]) : list,
  );
  if (picker.foot) panel.body.append(element("p", { class: "hint foot" }, [picker.foot]));
  field.value = picker.typed ?? "";
  let choices: Choice[] = [];
  let active = 0;

  const activate = (index: number) => {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = Math.max(0, Math.min(index, choices.length - 1));
    list.children[active]?.setAttribute("aria-selected", "true");
    list.children[active]?.scrollIntoView({ block: "nearest" });
    if (choices.length > 0) field.setAttribute("aria-activedescendant", `ui_choice_${active}`);
    else field.removeAttribute("aria-activedescendant");
    const choice = choices[active];
    if (picker.draw) picture.replaceChildren(...(choice ? picker.draw(choice) : []));
  };
  const choose = (atOnce = false) => {
    const choice = choices[active];
    if (!choice) return;
    panel.close();
    if (atOnce && picker.chooseAtOnce) picker.chooseAtOnce(choice.position);
    else picker.choose(choice.position);
  };
  const refresh = (chosen?: Position) => {
    choices = picker.find(field.value.trim());
    list.replaceChildren(...choices.map(renderChoice));
    summary.textContent = picker.summary(field.value.trim(), choices.length);
    activate(
      choices.findIndex(({ position: { slide, step } }) => slide === chosen?.slide && step === chosen.step),
    );
  };
  field.addEventListener("input", () => refresh());
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") activate(active + 1);
    else if (event.key === "ArrowUp") activate(active - 1);
    else if (event.key === "Enter" && !event.isComposing) choose(event.shiftKey);
    else return;
    event.preventDefault();
  });
  list.addEventListener("click", (event) => {
    const item = (event.target as Element).closest('[role="option"]');
    if (!item) return;
    activate([...list.children].indexOf(item));
    choose();
  });
  refresh();
  field.focus();
  return { isOpen: () => panel.dialog.open, refresh: () => refresh(choices[active]?.position) };
}

function makeField(label: string): HTMLInputElement {
  return element("input", {
    type: "text",
    role: "combobox",
    "aria-label": label,
    "aria-controls": "ui_choices",
    "aria-expanded": "true",
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: label,
  });
}

function renderChoice(choice: Choice, index: number): HTMLElement {
  return element("li", { role: "option", id: `ui_choice_${index}`, "aria-selected": "false" }, [
    element("span", { class: "lead" }, [choice.lead]),
    element("span", { class: "label" }, choice.label),
    choice.detail.length > 0 && element("span", { class: "detail" }, choice.detail),
  ]);
}
