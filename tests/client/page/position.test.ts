// The pure parts of the client: addresses, ways, plans, found words.
import { describe, expect, it } from "vitest";
import { markDifference } from "../../../src/client/overlay/difference.ts";
import { formatAddress, parseAddress } from "../../../src/client/page/address.ts";
import { firstMode } from "../../../src/client/page/mode.ts";
import { lastFolio, nextPosition, previousPosition, type Slide } from "../../../src/client/page/slides.ts";
import { fold } from "../../../src/client/panels/fold.ts";
import { findSlides } from "../../../src/client/panels/go-to.ts";
import { formatTime, paceOf, plannedSpan } from "../../../src/client/room/pace.ts";

const aSlide = (index: number, folio: string, title: string, steps = 0, seconds = 60): Slide => ({
  id: `slide-${index}`,
  index,
  folio,
  title,
  name: title,
  section: "",
  steps,
  seconds,
  element: {} as HTMLElement,
});
const slides = [
  aSlide(0, "1", "Opening"),
  aSlide(1, "2", "Déjà vu in two days", 3, 120),
  aSlide(2, "2.1", "12 more"),
];
const [opening, moves, more] = slides as [Slide, Slide, Slide];

describe("parseAddress", () => {
  it("reads a slide, a step, and a place on the page", () => {
    expect(parseAddress("#/two-days/2")).toEqual({ id: "two-days", step: 2 });
    expect(parseAddress("#two-days")).toEqual({ id: "two-days", step: 0 });
    expect(parseAddress("#/two-days/2?x=austin")).toEqual({ id: "two-days", step: 2, entity: "austin" });
  });

  it("reads nothing from what is no address", () => {
    for (const hash of ["", "#", "#/", "#/.", "#%20"]) expect(parseAddress(hash)).toBe(null);
  });

  it("reads what was changed on the way as it was meant", () => {
    for (const hash of [
      "#/two-days%2F2",
      "#%2Ftwo-days%2F2",
      "#/two-days/2/",
      "#/two-days/2).",
      "#two-days/2",
    ])
      expect(parseAddress(hash)).toEqual({ id: "two-days", step: 2 });
    expect(parseAddress("#/two-days/")).toEqual({ id: "two-days", step: 0 });
    expect(parseAddress("#/two-days%")).toEqual({ id: "two-days%", step: 0 });
    expect(parseAddress("#/two-days%3Fx=austin")).toEqual({ id: "two-days", step: 0, entity: "austin" });
  });

  it("reads back what formatAddress wrote", () => {
    expect(formatAddress({ id: "two-days", step: 2 }, "present")).toBe("#/two-days/2");
    expect(formatAddress({ id: "two-days", step: 0 }, "present")).toBe("#/two-days");
    expect(formatAddress({ id: "two-days", step: 2 }, "read")).toBe("#two-days");
  });
});

describe("firstMode", () => {
  it("presents on a wide screen, reads on a small one, and does as the address says", () => {
    expect(firstMode("", 1280)).toBe("present");
    expect(firstMode("", 759)).toBe("read");
    expect(firstMode("?present", 390)).toBe("present");
    expect(firstMode("?read", 1280)).toBe("read");
    expect(firstMode("", 0)).toBe("present");
  });
});

describe("nextPosition and previousPosition", () => {
  it("go through all steps, and meet the slide before as it was left", () => {
    expect(nextPosition(slides, { slide: moves, step: 2 })).toEqual({ slide: moves, step: 3 });
    expect(nextPosition(slides, { slide: moves, step: 3 })).toEqual({ slide: more, step: 0 });
    expect(previousPosition(slides, { slide: more, step: 0 })).toEqual({ slide: moves, step: 3 });
  });

  it("end at the ends", () => {
    expect(nextPosition(slides, { slide: more, step: 0 })).toBe(null);
    expect(previousPosition(slides, { slide: opening, step: 0 })).toBe(null);
    expect(lastFolio(slides)).toBe("2");
  });
});

describe("the plan", () => {
  it("shares a slide's time evenly between its states", () => {
    expect(plannedSpan(slides, { slide: moves, step: 1 })).toEqual({ from: 90, to: 120 });
  });

  it("is kept anywhere inside a state's own time, and missed by the seconds outside it", () => {
    const place = { slide: moves, step: 1 };
    expect([80, 90, 119, 130].map((elapsed) => paceOf(slides, place, elapsed))).toEqual([-10, 0, 0, 10]);
  });

  it("is told in minutes, and in hours from one on", () => {
    expect([formatTime(520), formatTime(520, true), formatTime(3729)]).toEqual(["8:40", "08:40", "1:02:09"]);
  });
});

describe("findSlides", () => {
  it("puts the slide of the number first, then those that begin with it, then words", () => {
    expect(findSlides(slides, "2").map(({ folio }) => folio)).toEqual(["2", "2.1"]);
    expect(findSlides(slides, "1").map(({ folio }) => folio)).toEqual(["1", "2.1"]);
    expect(findSlides(slides, "days deja")).toEqual([moves]);
    expect(findSlides(slides, "")).toEqual(slides);
  });
});

describe("fold", () => {
  it("forgets case, accents and the shape of quotation marks, and knows where each letter was", () => {
    expect(fold("“Déjà”").text).toBe('"deja"');
    expect(fold("ﬁn").origin).toEqual([0, 0, 1]);
  });
});

describe("markDifference", () => {
  it("finds the words between what two wordings share", () => {
    expect(markDifference("will attack our troops", "will strike our troops")).toEqual({
      before: "will ",
      differs: "attack",
      after: " our troops",
    });
    expect(markDifference("the IRGC.", "the IRGC")).toEqual({ before: "the IRGC", differs: ".", after: "" });
  });
});
