// Shows the notes: the step's part is bright and scrolled into view; what is out of view is counted in words.
import type { Position } from "../page/slides.ts";
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import type { Frame } from "./frame.ts";
import { type AsideName, asideNames, type Notes, paragraphsOf } from "./notes.ts";

const wide = 1000; // px from which on asides can stay in view

/** Another slide's notes, from their beginning. */
export function fillNotes(frame: Frame, notes: Notes, say: Say): void {
  frame.notes.replaceChildren(...notes.text);
  frame.notes.scrollTop = 0;
  frame.notes.classList.toggle("is-stepped", notes.stepped);
  placeAsides(frame, notes, innerWidth < wide ? asideNames : [], say);
  if (innerWidth < wide) return;
  // "If asked" moves into the text if there is not enough room; what to hold back stays in view.
  if (frame.notes.scrollHeight > frame.notes.clientHeight + 1) placeAsides(frame, notes, ["if-asked"], say);
}

function placeAsides(frame: Frame, notes: Notes, inText: readonly AsideName[], say: Say): void {
  const draw = (within: boolean) =>
    notes.asides
      .filter(({ name }) => inText.includes(name) === within)
      .flatMap(({ name, parts }) => [
        element("dt", {}, [say(`speaker.${name}`)]),
        element("dd", { class: name }, [parts]),
      ]);
  const own = draw(true);
  frame.notes.querySelector(":scope > dl")?.remove();
  if (own.length > 0) frame.notes.append(element("dl", { class: "sp-aside" }, own));
  frame.aside.replaceChildren(...draw(false));
  frame.aside.hidden = frame.aside.children.length === 0;
}

/** Marks what belongs to the step, and scrolls it into view. */
export function markStep(frame: Frame, { slide, step }: Position, say: Say): void {
  const { notes } = frame;
  notes.dataset.step = String(step);
  const own = [...notes.querySelectorAll<HTMLElement>("[data-steps]")].filter((each) => {
    const now = each.dataset.steps?.split(" ").includes(String(step)) ?? false;
    each.classList.toggle("now", now);
    return now;
  });
  const first = own[0];
  if (first) {
    const top = first.getBoundingClientRect().top - notes.getBoundingClientRect().top + notes.scrollTop;
    const bottom = top + first.offsetHeight;
    if (top < notes.scrollTop || bottom > notes.scrollTop + notes.clientHeight)
      notes.scrollTop = top - Math.min(70, notes.clientHeight / 6);
  } else if (step === 0) notes.scrollTop = 0;
  sayHidden(frame, slide.steps > 0, say);
}

/** "Below: step 3, 1 paragraph. If asked, 2" */
export function sayHidden(frame: Frame, stepped: boolean, say: Say): void {
  const { notes } = frame;
  const box = notes.getBoundingClientRect();
  const asked = notes.querySelector(":scope > dl");
  const said = paragraphsOf(notes).filter((each) => !asked?.contains(each));
  const above = said.filter((each) => each.getBoundingClientRect().top < box.top - 4);
  const below = said.filter((each) => each.getBoundingClientRect().bottom > box.bottom + 4);
  const hidden = asideNames.flatMap((name) => {
    const parts = [...notes.querySelectorAll(`:scope > dl > .${name} :is(p, li)`)];
    const count = parts.filter((each) => each.getBoundingClientRect().bottom > box.bottom + 4).length;
    return count > 0 ? [say("speaker.aside-count", { name: say(`speaker.${name}`), count })] : [];
  });
  const now = stepped ? (notes.dataset.step ?? "") : null;
  tell(frame.above, above.length > 0 ? [say("speaker.above", { what: count(above, now, say) })] : []);
  const parts = [...(below.length > 0 ? [count(below, now, say)] : []), ...hidden];
  tell(frame.below, parts.length > 0 ? [say("speaker.below", { what: parts.join(". ") })] : []);
}

/** `now` is the step that is on; null on a slide without steps. */
function count(paragraphs: readonly HTMLElement[], now: string | null, say: Say): string {
  const steps = now === null ? [] : paragraphs.flatMap((each) => each.dataset.steps?.split(" ") ?? []);
  const step = now !== null && steps.includes(now) ? now : steps[0]; // of the step that is on, if it is among them
  const words = say(paragraphs.length === 1 ? "speaker.paragraph" : "speaker.paragraphs", {
    count: paragraphs.length,
  });
  return step ? `${say("speaker.step", { step })}, ${words}` : words;
}

function tell(line: HTMLElement, words: readonly string[]): void {
  const text = words.join(" ");
  line.hidden = text === "";
  const target = line.querySelector("span") ?? line.appendChild(element("span"));
  if (target.textContent !== text) target.textContent = text;
}

/** One page of notes forward or back, with one line overlapping. */
export function turnNotes(frame: Frame, way: 1 | -1): void {
  frame.notes.scrollBy({ top: way * Math.max(40, frame.notes.clientHeight - 60) });
}
