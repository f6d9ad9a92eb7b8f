// The audience's page: the room's slide, step by step. Earlier slides can be looked at again. It never
// receives a slide that was not shown.
import type { Point } from "../../model/room.ts";
import { light } from "../page/highlight.ts";
import { drawPointing } from "../present/pointing.ts";
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";

interface Told {
  id: string;
  step: number;
  blank: boolean;
  presenting: boolean;
  strokes: Point[][];
  pointer: Point | null;
  open: { slide: string; furthest: number }[]; // shown so far, in order of showing
}

interface SharedSlide {
  id: string;
  folio: string;
  title: string;
  html: string;
  furthest: number; // the step up to which the room has shown it
  whole: boolean; // nothing of it is still to come
}

const silent = 3000; // ms without a message

export function follow(page: HTMLElement, say: Say): void {
  const slides = new Map<string, SharedSlide>();
  const dot = element("i", { class: "dot" });
  const where = element("b");
  const number = element("span");
  const picture = element("div", { class: "picture" });
  // hidden from screen readers, since the slide holds the same words
  const heading = element("p", { class: "title", "aria-hidden": "true" });
  const note = element("p", { class: "note" });
  const said = element("p", { class: "announcer", role: "status", "aria-live": "polite" });
  const button = (label: string, run: () => void, className = "") => {
    const made = element("button", { type: "button", class: className }, [label]);
    made.addEventListener("click", run);
    return made;
  };
  const back = button(say("follow.return"), () => look(null), "primary");
  const again = button(say("follow.try"), () => connect());
  const previous = button(say("nav.previous"), () => look(step(-1)));
  const next = button(say("nav.next"), () => look(step(1)));
  page.append(
    element("header", { class: "bar" }, [dot, where, number]),
    picture,
    heading,
    note,
    back,
    again,
    element("nav", { "aria-label": say("nav.controls") }, [previous, next]),
    said,
  );
  let told: Told | null = null;
  let own: { id: string; step: number } | null = null; // a slide looked at instead of the room's
  let heard = Date.now();
  let ended = false;
  let drawn: SharedSlide | null = null;

  const at = () => own ?? told ?? { id: "", step: 0 };
  const order = () =>
    [...(told?.open ?? [])].sort(
      (one, other) => numberOf(slides.get(one.slide)) - numberOf(slides.get(other.slide)),
    );

  /** One step forward or back within what was shown; null at the ends, and where the room is. */
  function step(way: 1 | -1): { id: string; step: number } | null {
    const open = order();
    const here = at();
    const index = open.findIndex(({ slide }) => slide === here.id);
    const furthest = open[index]?.furthest ?? 0;
    if (way > 0 ? here.step < furthest : here.step > 0) return { id: here.id, step: here.step + way };
    const other = open[index + way];
    return other ? { id: other.slide, step: way > 0 ? 0 : other.furthest } : here;
  }

  function look(to: { id: string; step: number } | null): void {
    own = to && (to.id !== told?.id || to.step !== told.step) ? to : null;
    void show();
  }

  async function show(): Promise<void> {
    const { id, step: shown } = at();
    const lost = Date.now() - heard > silent;
    page.classList.toggle("is-own", own !== null);
    page.classList.toggle("is-lost", lost || ended);
    dot.classList.toggle("off", own !== null || lost || ended);
    const words = ended ? "ended" : lost ? "lost" : own ? "own" : "with";
    set(where, say(`follow.${words}`, { time: formatSeconds((Date.now() - heard) / 1000) }));
    back.hidden = own === null;
    again.hidden = !lost || ended;
    const slide = id ? await load(id) : undefined;
    if (id !== at().id) return; // the room has moved on meanwhile
    const dark = told?.blank === true && own === null;
    set(note, dark ? say("follow.blank") : told ? "" : say("follow.waiting"));
    picture.classList.toggle("is-dark", dark);
    if (!slide) return;
    set(number, say("nav.position", { slide: slide.folio, of: page.dataset.last ?? "" }));
    set(heading, slide.title);
    if (drawn !== slide) {
      drawn = slide;
      const stage = document.createElement("div");
      stage.className = "scaled";
      stage.innerHTML = slide.html; // markup made and escaped by our own server for this page
      for (const link of stage.querySelectorAll("a[href]")) link.removeAttribute("href");
      picture.replaceChildren(stage);
      if (picture.dataset.slide !== id && !own) set(said, slide.title);
      picture.dataset.slide = id;
    }
    light(picture, shown);
    drawPointing(picture, own || !told ? { pointer: null, strokes: [] } : told);
  }

  async function load(id: string): Promise<SharedSlide | undefined> {
    const known = slides.get(id);
    const furthest = told?.open.find(({ slide }) => slide === id)?.furthest ?? 0;
    if (known && (known.whole || known.furthest >= furthest)) return known;
    const answer = await fetch(`/follow/slide?id=${encodeURIComponent(id)}`).catch(() => null);
    if (answer?.ok) slides.set(id, (await answer.json()) as SharedSlide);
    else if (answer) slides.delete(id);
    return slides.get(id);
  }

  let stream: EventSource | null = null;
  function connect(): void {
    stream?.close();
    stream = new EventSource("/follow/stream");
    const hear = (event: string, act: (data: string) => void) =>
      stream?.addEventListener(event, ({ data }) => {
        heard = Date.now();
        act(data);
      });
    hear("state", (data) => {
      told = JSON.parse(data) as Told | null;
      for (const { slide } of told?.open ?? []) void load(slide);
      void show();
    });
    hear("beat", () => undefined);
    hear("edited", () => {
      slides.clear();
      for (const { slide } of told?.open ?? []) void load(slide);
      void show();
    });
    hear("end", () => {
      ended = true;
      stream?.close();
      void show();
    });
  }
  connect();
  setInterval(() => {
    if (Date.now() - heard > silent || page.classList.contains("is-lost")) void show();
  }, 1000);
  new ResizeObserver(() => picture.style.setProperty("--k", String(picture.clientWidth / 1280))).observe(
    picture,
  );
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (["ArrowRight", "ArrowDown", "PageDown", " "].includes(event.key) && event.target === document.body)
      look(step(1));
    else if (["ArrowLeft", "ArrowUp", "PageUp"].includes(event.key)) look(step(-1));
    else if (event.key === "Escape") look(null);
    else return;
    event.preventDefault();
  });
  void show();
}

const numberOf = (slide: SharedSlide | undefined): number => {
  const [whole = 0, below = 0] = (slide?.folio ?? "0").split(".").map(Number);
  return whole * 1000 + below;
};

function formatSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, "0")}`;
}

function set(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
