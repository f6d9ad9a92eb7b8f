// What surrounds a text: boxes that clip it, boxes that scroll it, and boxes that stay in the window. Texts beside each
// other have most of it in common, so each element is read once for a measurement.

export interface Surroundings {
  clips: Clip[]; // inside the slide's section
  scrollers: DOMRect[]; // boxes that scroll by themselves
  stays: boolean; // inside the slide's section, something stays in the window while the page scrolls
  scrollsAcross: boolean; // something scrolls horizontally, so that all of it can be reached
}

interface Clip {
  box: DOMRect; // px of the window
  across: boolean; // cuts what is beyond its left and right side
  along: boolean; // cuts what is above and below it
}

const nothing: Surroundings = { clips: [], scrollers: [], stays: false, scrollsAcross: false };

/** Returns a function from an element to its surroundings, which holds as long as the layout does. */
export function openSurroundings(): (element: Element) => Surroundings {
  const known = new Map<Element, Surroundings>();
  const find = (element: Element | null): Surroundings => {
    if (element === null) return nothing;
    const read = known.get(element) ?? addOwn(element, find(element.parentElement));
    known.set(element, read);
    return read;
  };
  return find;
}

/** What surrounds the text in an element, from what surrounds the element. */
function addOwn(element: Element, outer: Surroundings): Surroundings {
  const { overflowX, overflowY, position } = getComputedStyle(element);
  const isEdge = element.matches("section, body"); // clips and what stays are sought inside it
  const staysItself = position === "fixed" || position === "sticky";
  const around = {
    clips: isEdge ? [] : outer.clips,
    scrollers: outer.scrollers,
    stays: !isEdge && (outer.stays || staysItself),
    scrollsAcross: outer.scrollsAcross || isScroll(overflowX),
  };
  const isOpen = overflowX === "visible" && overflowY === "visible";
  if (element instanceof SVGElement || element === document.body || isOpen) return around;
  const box = element.getBoundingClientRect();
  const clip = { box, across: isClip(overflowX), along: isClip(overflowY) };
  const clips = !isEdge && (clip.across || clip.along);
  const scrolls = hasMore(element) && (isScroll(overflowX) || isScroll(overflowY));
  return {
    ...around,
    clips: clips ? [clip, ...around.clips] : around.clips,
    scrollers: scrolls ? [box, ...around.scrollers] : around.scrollers,
  };
}

const isClip = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
const isScroll = (overflow: string): boolean => overflow === "auto" || overflow === "scroll";

const hasMore = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
