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

interface OpenPicker {
  isOpen(): boolean;
  refresh(): void; // there may be more to find; what was chosen stays so
}

export function openPicker(ui: HTMLElement, picker: Picker, say: Say): OpenPicker {
  const panel = openPanel(ui, `picker ${picker.className}`, picker.title, say);
  const field = makeField(picker.field);
  const summary = element("p", { class: "hint", role: "status" });
  const picture = element("div", { class: "beside" });
  const list = new ChoiceList(field, (choice) => {
    if (picker.draw) picture.replaceChildren(...(choice ? picker.draw(choice) : []));
  });
  panel.body.append(
    field,
    summary,
    picker.draw ? element("div", { class: "columns" }, [list.element, picture]) : list.element,
  );
  if (picker.foot) panel.body.append(element("p", { class: "hint foot" }, [picker.foot]));
  const refresh = (chosen?: Position) => {
    const query = field.value.trim();
    const choices = picker.find(query);
    summary.textContent = picker.summary(query, choices.length);
    list.element.setAttribute("aria-label", summary.textContent || picker.title);
    list.show(choices, chosen);
  };
  const choose = (atOnce = false) => {
    if (!list.active) return;
    panel.close();
    if (atOnce && picker.chooseAtOnce) picker.chooseAtOnce(list.active.position);
    else picker.choose(list.active.position);
  };
  field.value = picker.typed ?? "";
  field.addEventListener("input", () => refresh());
  list.listen(choose);
  refresh();
  field.focus();
  return { isOpen: () => panel.dialog.open, refresh: () => refresh(list.active?.position) };
}

/** The matches; one is active, which the field's arrow keys change. */
class ChoiceList {
  readonly element: HTMLUListElement;
  private readonly field: HTMLInputElement;
  private readonly onActive: (choice: Choice | undefined) => void;
  private choices: Choice[] = [];
  private index = 0;

  constructor(field: HTMLInputElement, onActive: (choice: Choice | undefined) => void) {
    this.field = field;
    this.onActive = onActive;
    this.element = element("ul", {
      id: "ui_choices",
      role: "listbox",
      tabindex: -1, // it scrolls, but the field's arrow keys walk it
    });
  }

  get active(): Choice | undefined {
    return this.choices[this.index];
  }

  /** The one at the position `chosen` becomes active, else the first. */
  show(choices: Choice[], chosen?: Position): void {
    this.choices = choices;
    this.element.replaceChildren(...choices.map(renderChoice));
    this.activate(
      choices.findIndex(({ position: { slide, step } }) => slide === chosen?.slide && step === chosen.step),
    );
  }

  /** `choose` is called for the active choice, `atOnce` with Shift. */
  listen(choose: (atOnce?: boolean) => void): void {
    this.field.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") this.activate(this.index + 1);
      else if (event.key === "ArrowUp") this.activate(this.index - 1);
      else if (event.key === "Enter" && !event.isComposing) choose(event.shiftKey);
      else return;
      event.preventDefault();
    });
    this.element.addEventListener("click", (event) => {
      const item = (event.target as Element).closest('[role="option"]');
      if (!item) return;
      this.activate([...this.element.children].indexOf(item));
      choose();
    });
  }

  private activate(index: number): void {
    const items = this.element.children;
    items[this.index]?.setAttribute("aria-selected", "false");
    this.index = Math.max(0, Math.min(index, this.choices.length - 1));
    items[this.index]?.setAttribute("aria-selected", "true");
    items[this.index]?.scrollIntoView({ block: "nearest" });
    if (this.choices.length > 0) this.field.setAttribute("aria-activedescendant", `ui_choice_${this.index}`);
    else this.field.removeAttribute("aria-activedescendant");
    this.onActive(this.active);
  }
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
