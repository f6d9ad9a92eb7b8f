// What is wrong with a page as an engine shows it. The functions run in the page and use nothing outside themselves.
// Each returns a sentence a fault.

/**
 * Focus rings that are cut by the window or by a box that clips, where Tab stops. Where a browser shows no ring after a
 * script, a usual one is measured.
 */
export function findCutRings(): string[] {
  interface Edges {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  const sides = ["left", "top", "right", "bottom"] as const;
  const selector = "a[href], button, input, summary, [tabindex='0']";
  const describe = (each: Element) => {
    const words = each.getAttribute("aria-label") ?? each.textContent?.trim().slice(0, 30);
    return `${each.localName}.${each.getAttribute("class") ?? ""} “${words}”`;
  };
  const clips = (each: Element) => {
    if (each instanceof SVGElement && !(each instanceof SVGSVGElement)) return false;
    const { overflowX, overflowY } = getComputedStyle(each);
    return overflowX !== "visible" || overflowY !== "visible";
  };
  const listBoxes = (each: Element) => {
    const page = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    // Not every engine scrolls to a part of a drawing after a script's focus, so that its place in the window says
    // nothing.
    const boxes: Edges[] = each instanceof SVGElement ? [] : [page];
    for (let at = each.parentElement; at && at !== document.body; at = at.parentElement) {
      if (clips(at)) boxes.push(at.getBoundingClientRect());
      if (getComputedStyle(at).position === "fixed") break;
    }
    return boxes;
  };
  const scaleOf = (each: Element) => {
    if (each instanceof SVGGraphicsElement && each.ownerSVGElement) return each.getScreenCTM()?.a ?? 1;
    const width = (each as HTMLElement).offsetWidth;
    return width > 0 ? each.getBoundingClientRect().width / width : 1;
  };
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const bars = [scrollPaddingTop, scrollPaddingBottom].map((padding) => Number.parseFloat(padding) || 0);
  const free = bars.reduce((height, bar) => height - bar, innerHeight); // px between bars that stand over the page
  const ringRules = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSStyleRule && rule.selectorText.includes(":focus-visible"))
    .map((rule) => rule as CSSStyleRule)
    .filter(({ style }) => style.outlineOffset.startsWith("-"))
    .map(({ selectorText }) => selectorText.replaceAll(":focus-visible", ":is(*)"));
  /** Whether the page's own rule sets the ring inside its box, for engines that show none after a script. */
  const isSetIn = (each: Element) => ringRules.some((selector) => each.matches(selector));
  const measure = (each: Element) => {
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(each);
    const shown = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    const usual = isSetIn(each) ? 0 : 4;
    const reach = (outlineStyle === "none" ? usual : shown) * scaleOf(each);
    const boxes = listBoxes(each);
    const { width, height } = each.getBoundingClientRect();
    if (boxes.length === 0 || width > innerWidth - 2 * reach || height > free - 2 * reach) return []; // no window shows it whole
    const beyond = [...each.getClientRects()].flatMap((line) =>
      boxes.flatMap((box) =>
        sides.map((side) => {
          const sign = side === "left" || side === "top" ? 1 : -1;
          return { side, by: (box[side] - line[side]) * sign + reach };
        }),
      ),
    );
    const { side, by } = beyond.sort((a, b) => b.by - a.by)[0] ?? { side: "left", by: 0 };
    const slack = each instanceof SVGElement ? 12 : 1.1; // px; engines differ in what they count to a part of a drawing
    return by > slack ? [`${describe(each)} has a ring cut by ${by.toFixed(1)} px at its ${side}`] : [];
  };
  const before = document.activeElement as HTMLElement | null;
  const faults = [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((each) => each.tabIndex >= 0 && !each.closest("[inert]"))
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .flatMap((each) => {
      each.focus({ focusVisible: true } as FocusOptions);
      if (document.activeElement !== each) return [];
      // As after the Tab key, in engines that scroll after a script's focus later or not at all.
      each.scrollIntoView({ block: "nearest", inline: "nearest" });
      return measure(each);
    });
  before?.focus({ preventScroll: true });
  return faults;
}

/** Whether there is more than the window is wide. */
export function findSideways(): string[] {
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide in a window of ${innerWidth}`] : [];
}

/** The slide that is presented fills its window in one direction, is all in it, and has its headline to listen to. */
export function findSlideFaults(): string[] {
  const section = document.querySelector("section.present:not(.stack)");
  const stage = section?.querySelector<HTMLElement>(":scope > .stage");
  if (!stage) return ["no slide is shown"];
  const { left, top, right, bottom, width } = stage.getBoundingClientRect();
  const wanted = 1280 * Math.min(innerWidth / 1280, innerHeight / 720);
  const isInside = left > -1 && top > -1 && right < innerWidth + 1 && bottom < innerHeight + 1;
  const head = stage.querySelector("h1, h2");
  const hiding = "[aria-hidden='true'], [inert], [hidden]";
  return [
    ...(Math.abs(width - wanted) > 1 ? [`the slide is ${width} px wide instead of ${wanted}`] : []),
    ...(isInside ? [] : ["the slide reaches beyond its window"]),
    ...(head && !head.closest(hiding) ? [] : ["the headline is hidden from those who listen"]),
  ];
}

/** What a press of Tab has come to: nothing, something without words, or something that shows no ring. */
export function findStopFaults(): string[] {
  const at = document.activeElement;
  if (!at || at === document.body || at.matches(".reveal, .stage")) return ["Tab stops nowhere"];
  const words = at.getAttribute("aria-label") ?? at.textContent?.trim() ?? "";
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  // Where there is no window manager, a window may not be active, and then nothing in it matches :focus.
  const isShown = !at.matches(":focus") || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2);
  return [
    ...(words === "" ? [`Tab stops at ${at.outerHTML.slice(0, 80)}, which says nothing`] : []),
    ...(isShown ? [] : [`Tab stops at ${at.outerHTML.slice(0, 80)}, which shows no ring`]),
  ];
}

/** Parts of the speaker's view that reach beyond the window or lie over each other. */
export function findSpeakerFaults(): string[] {
  const names = [
    ".sp-bar",
    ".sp-now",
    ".sp-next",
    ".sp-next-slide",
    ".sp-steps",
    ".sp-text",
    ".sp-keys",
    ".sp-touch",
    ".sp-close",
    ".sp-bar .hour b",
  ];
  const boxes = names.flatMap((name) => {
    const part = document.querySelector(name);
    const box = part?.checkVisibility({ visibilityProperty: true }) ? part.getBoundingClientRect() : null;
    return box && box.width > 0 && box.height > 0 ? [{ name, box }] : [];
  });
  const outside = boxes.filter(
    ({ box }) => box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1,
  );
  const text = document.querySelector(".sp-text")?.getBoundingClientRect();
  const low = text && text.height < 80 ? [`.sp-text has ${Math.round(text.height)} px`] : [];
  const over = boxes.flatMap(({ name, box }, i) =>
    boxes
      .slice(i + 1)
      .filter((other) => !(name === ".sp-bar" && other.name.startsWith(".sp-bar ")))
      .filter(
        (other) =>
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
      )
      .map((other) => `${name} and ${other.name} overlap`),
  );
  return [...outside.map(({ name }) => `${name} reaches beyond the window`), ...low, ...over];
}
