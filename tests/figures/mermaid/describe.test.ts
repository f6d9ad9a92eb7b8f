// What a diagram says to those who do not see it, where its author says nothing.
import { describe, expect, it } from "vitest";
import { drawHand, markupOf } from "../drawer.ts";
import { readStrings, words } from "../words.ts";

const said = async (text: string, of = words) => (await drawHand(text, of)).drawing?.inSentences;

const flow = "stateDiagram-v2\n [*] --> Entwurf\n Entwurf --> [*] : fertig";
const talk =
  "sequenceDiagram\n A->>B: hi\n A-xB: weg\n A<<->>B: so\n Note over A,B: da\n Note left of A: hier\n Note right of B: dort";

describe("the description of a diagram", () => {
  it("is in the language of the briefing", async () => {
    const [german, french] = [readStrings("de"), readStrings("fr")];
    expect(await said(flow, german)).toBe("Anfang, dann Entwurf; Entwurf, dann Ende (fertig).");
    expect(await said(flow, french)).toBe("début, puis Entwurf; Entwurf, puis fin (fertig).");
    expect(await said(talk, german)).toBe(
      "A an B: hi; A an B, verloren: weg; A und B: so; Notiz über A und B: da; Notiz links von A: hier; Notiz rechts von B: dort.",
    );
  });

  it("gives the points of a quadrant chart their positions and parts", async () => {
    const text =
      "quadrantChart\n title Reach\n x-axis Low --> High\n y-axis Little --> Much\n quadrant-1 Expand\n A: [0.3, 0.6]\n B: [0.85, 0.55]";
    expect(await said(text)).toBe(
      "Reach. From left to right: Low – High. From bottom to top: Little – Much. " +
        "A, 30 % to the right, 60 % up; B, 85 % to the right, 55 % up (Expand).",
    );
  });
});

/** Baselines and middles of the names of points, in the order of the drawing. */
async function namesOf(points: string): Promise<Record<string, [x: number, y: number]>> {
  const markup = await markupOf(`quadrantChart\n x-axis Low --> High\n ${points}`);
  const texts = markup.matchAll(/translate\(([\d.]+), ?([\d.]+)\)[^>]*>([^<]*)</g);
  return Object.fromEntries([...texts].map(([, x, y, name]) => [name, [Number(x), Number(y)]]));
}

describe("a quadrant chart", () => {
  it("has no name on its inner lines", async () => {
    const markup = await markupOf("quadrantChart\n x-axis Low --> High\n A: [0.9, 0.9]");
    const across = Number(/<line y2="([\d.]+)" x2="7\d\d" y1="\1" x1="\d+"\/><\/g>/.exec(markup)?.[1]);
    const { "New agent": near } = await namesOf("New agent: [0.85, 0.55]");
    expect(across).toBeGreaterThan(100);
    expect(near![1] + 22).toBeLessThan(across);
    const { Left: left } = await namesOf("Left: [0.49, 0.8]");
    const { Left: far } = await namesOf("Left: [0.3, 0.8]");
    expect(left![0]).toBeLessThan(0.49 * 760 - 10);
    expect(far![0]).toBeGreaterThan(0.3 * 700);
  });

  it("has two names of one place apart", async () => {
    const { One: one, Two: two } = await namesOf("One: [0.2, 0.8]\n Two: [0.2, 0.79]");
    expect(Math.hypot(one![0] - two![0], one![1] - two![1])).toBeGreaterThan(17);
  });
});

it("numbers of messages are as large as the other small texts of diagrams", async () => {
  const markup = await markupOf("sequenceDiagram\n autonumber\n A->>B: hi");
  expect(markup).toContain('class="sequenceNumber" font-size="17"');
});
