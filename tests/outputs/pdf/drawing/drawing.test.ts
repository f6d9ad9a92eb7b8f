import { describe, expect, it } from "vitest";
import { measureMarks } from "../../../../src/outputs/pdf/drawing/boxes.ts";
import { markArtifacts } from "../../../../src/outputs/pdf/drawing/page-drawings.ts";

const lines = (...all: string[]): string => all.join("\n");

describe("markArtifacts", () => {
  it("marks what stands before, between and after what is tagged, and nothing else", () => {
    const found = markArtifacts(
      lines(
        "q",
        "0 0 9 9 re",
        "f",
        "/P <</MCID 0 >>BDC",
        "1 1 m",
        "S",
        "EMC",
        "Q",
        "/Figure <</MCID 1 >>BDC",
        "EMC",
        "f",
      ),
    );
    expect(found.trimEnd().split("\n")).toEqual([
      ...["/Artifact BMC", "q", "0 0 9 9 re", "f", "EMC"],
      ...["/P <</MCID 0 >>BDC", "1 1 m", "S", "EMC"],
      ...["/Artifact BMC", "Q", "EMC"],
      ...["/Figure <</MCID 1 >>BDC", "EMC"],
      ...["/Artifact BMC", "f", "EMC"],
    ]);
  });

  it("takes marks within marks for what they are", () => {
    const reversed = [
      "BT",
      "/ReversedChars BMC",
      "<01> Tj",
      "EMC",
      "/Span<</ActualText (\\() >> BDC",
      "<02> Tj",
      "EMC",
      "ET",
    ];
    const tag = ["/P <</MCID 0 >>BDC", ...reversed, "EMC"];
    expect(
      markArtifacts(lines(...tag))
        .trimEnd()
        .split("\n"),
    ).toEqual(tag);
    expect(
      markArtifacts(lines(...reversed))
        .trimEnd()
        .split("\n"),
    ).toEqual(["/Artifact BMC", ...reversed, "EMC"]);
  });

  it("changes no line of the drawing", () => {
    const drawing = ["q", "/P <</MCID 0 >>BDC", "1 0 0 1 5 5 cm", "(EMC) Tj", "EMC", "0 0 1 1 re", "f", "Q"];
    const kept = markArtifacts(lines(...drawing))
      .split("\n")
      .filter((line) => !/^(EMC|\/Artifact BMC|)$/.test(line));
    expect(kept).toEqual(drawing.filter((line) => line !== "EMC"));
  });
});

describe("measureMarks", () => {
  const measure = (...drawing: string[]) => Object.fromEntries(measureMarks(lines(...drawing)));
  const tag = (mark: number, ...drawing: string[]) => [`/P <</MCID ${mark} >>BDC`, ...drawing, "EMC"];

  it("joins all that a mark draws, in points of the page", () => {
    const drawn = tag(0, "10 10 m", "20 40 l", "f", "30 5 2 2 re", "S");
    expect(measure(".5 0 0 -.5 0 100 cm", ...drawn)).toEqual({ 0: [5, 80, 16, 97.5] });
  });

  it("ends where a clip does, and forgets the clip where its state ends", () => {
    const drawn = measure(
      "q",
      "0 0 10 10 re",
      "W* n",
      ...tag(0, "5 5 90 90 re", "f"),
      "Q",
      ...tag(1, "5 5 90 90 re", "f"),
    );
    expect(drawn).toEqual({ 0: [5, 5, 10, 10], 1: [5, 5, 95, 95] });
  });

  it("finds pictures and texts, and nothing of what is not drawn", () => {
    expect(
      measure("q", "40 0 0 30 7 9 cm", ...tag(2, "/X5 Do"), "Q", ...tag(3, "5 5 90 90 re", "n")),
    ).toEqual({
      2: [7, 9, 47, 39],
    });
    const text = measure(
      ...tag(0, "BT", "/F4 10 Tf", "1 0 0 -1 100 50 Tm", "<0001> Tj", "8 0 Td <0002> Tj", "ET"),
    );
    expect(text[0]?.map(Math.round)).toEqual([100, 40, 114, 53]);
  });
});
