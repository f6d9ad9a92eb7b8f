// Shows the notes: the step's part is bright and scrolled into view; what is out of view is counted in words.
import type { Position } from "../page/slides.ts";
import { element, setText } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import type { Frame } from "./frame.ts";
import { type AsideName, asideNames, type Notes, paragraphsOf } from "./notes.ts";

const wide = 1000; // px from which on asides can stay in view
const tolerance = 4; // px of a paragraph that may be out of view without its being counted as hidden
const above = { most: 70, share: 1 / 6 }; // px kept above the step's part, and at most this share of the pane
const page = { least: 40, overlap: 60 }; // px of a turned page, and of the lines that it keeps in view

/** Another slide's notes, from their beginning. */
export function fillNotes(frame: Frame, notes: Notes, say: Say): void {
  frame.notes.replaceChildren(...notes.text);
  frame.notes.scrollTop = 0;
  frame.notes.classList.toggle("is-stepped", notes.stepped);
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

/** Marks what belongs to the step, and scrolls it into view. If nothing does, all is bright. */
export function markStep(frame: Frame, { slide, step }: Position, say: Say): void {
  const { notes } = frame;
  notes.dataset.step = String(step);
  const own = [...notes.querySelectorAll<HTMLElement>("[data-steps]")].filter((each) => {
    const now = each.dataset.steps?.split(" ").includes(String(step)) ?? false;
    each.classList.toggle("now", now);
    return now;
  });
  const first = own[0];
  notes.classList.toggle("has-now", first !== undefined);
  if (first) {
    const top = first.getBoundingClientRect().top - notes.getBoundingClientRect().top + notes.scrollTop;
    const bottom = top + first.offsetHeight;
    if (top < notes.scrollTop || bottom > notes.scrollTop + notes.clientHeight)
      notes.scrollTop = top - Math.min(above.most, notes.clientHeight * above.share);
  } else if (step === 0) notes.scrollTop = 0;
  sayHidden(frame, slide.steps > 0, say);
}

/** "Below: step 3, 1 paragraph. If asked, 2". `stepped`: the slide has steps. */
export function sayHidden(frame: Frame, stepped: boolean, say: Say): void {
  const { notes } = frame;
  const box = notes.getBoundingClientRect();
  const isAbove = (each: Element) => each.getBoundingClientRect().top < box.top - tolerance;
  const isBelow = (each: Element) => each.getBoundingClientRect().bottom > box.bottom + tolerance;
  const asides = notes.querySelector(":scope > dl");
  const said = paragraphsOf(notes).filter((each) => !asides?.contains(each));
  const now = stepped ? (notes.dataset.step ?? "") : null;
  const whatAbove = countParagraphs(said.filter(isAbove), now, say);
  const whatBelow = [
    countParagraphs(said.filter(isBelow), now, say),
    ...asideNames.map((name) => countAside(notes, name, isBelow, say)),
  ].filter(Boolean);
  tell(frame.above, whatAbove && say("speaker.above", { what: whatAbove }));
  tell(frame.below, whatBelow.length > 0 ? say("speaker.below", { what: whatBelow.join(". ") }) : "");
}

/** "If asked, 2": how much of an aside in the text is hidden; "" if nothing is. */
function countAside(
  notes: HTMLElement,
  name: AsideName,
  isHidden: (part: Element) => boolean,
  say: Say,
): string {
  const count = [...notes.querySelectorAll(`:scope > dl > .${name} :is(p, li)`)].filter(isHidden).length;
  return count > 0 ? say("speaker.aside-count", { name: say(`speaker.${name}`), count }) : "";
}

/** "step 3, 2 paragraphs"; "" for none. `now` is the step that is on; null on a slide without steps. */
function countParagraphs(paragraphs: readonly HTMLElement[], now: string | null, say: Say): string {
  if (paragraphs.length === 0) return "";
  const steps = now === null ? [] : paragraphs.flatMap((each) => each.dataset.steps?.split(" ") ?? []);
  const step = now !== null && steps.includes(now) ? now : steps[0]; // of the step that is on, if it is among them
  const words = say(paragraphs.length === 1 ? "speaker.paragraph" : "speaker.paragraphs", {
    count: paragraphs.length,
  });
  return step ? `${say("speaker.step", { step })}, ${words}` : words;
}

/** Writes a line, or hides it if there is nothing to write. */
function tell(line: HTMLElement, text: string): void {
  line.hidden = text === "";
  setText(line.querySelector("span") ?? line.appendChild(element("span")), text);
}

/** One page of notes forward or back, with one line overlapping. */
export function turnNotes(frame: Frame, way: 1 | -1): void {
  frame.notes.scrollBy({ top: way * Math.max(page.least, frame.notes.clientHeight - page.overlap) });
}
