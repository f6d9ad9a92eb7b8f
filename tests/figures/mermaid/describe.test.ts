// What a diagram says to those who do not see it, where its author says nothing.
import { describe, expect, it } from "vitest";
import { drawHand } from "../drawer.ts";
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
