import { describe, expect, it } from "vitest";
import { parseCapture } from "../../src/sources/capture.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const html = (body: string, head = "") =>
  parseCapture("a.html", bytes(`<html><head>${head}</head><body>${body}</body></html>`));
const long = "A sentence that is long enough for the main part of a page. ".repeat(5).trim();

describe("parseCapture", () => {
  it("takes each line of a text for a paragraph, and a line […] for a cut", async () => {
    const text = "Title\r\n\r\n One. \r\n[…]\r\nTwo.\r\n";
    expect(await parseCapture("a.txt", bytes(text))).toMatchObject({
      title: "Title",
      paragraphs: ["Title", "One.", "Two."],
    });
  });

  it("takes of a page what a person reads of it", async () => {
    const body = `<nav>Menu</nav><main><h1>The  report</h1><p>${long}</p><ul><li>One</li><li>T<b>w</b>o</li></ul>
      <p>Three<br>lines<br><br>apart</p><script>no()</script></main><footer>Imprint</footer>`;
    const head = '<title>Site</title><meta property="article:published_time" content="2001-05-02">';
    expect(await html(body, head)).toEqual({
      title: "The report",
      date: "2001-05-02",
      paragraphs: ["The report", long, "One", "Two", "Three lines", "apart"],
    });
  });

  it("takes a page without a main part or a heading", async () => {
    expect(await html("<div>One<div>Two</div>Three</div>", "<title>Site</title>")).toMatchObject({
      paragraphs: ["Site", "One", "Two", "Three"],
    });
  });

  it("reads a page in the encoding that it names", async () => {
    const latin = Buffer.from(`<meta charset="windows-1252"><h1>Caf\u00e9</h1><p>x</p>`, "latin1");
    expect(await parseCapture("a.htm", latin)).toMatchObject({ title: "Caf\u00e9" });
  });

  it("reads deep pages", async () => {
    expect(
      await html(`${"<div>".repeat(5000)}deep${"</div>".repeat(5000)}`, "<title>x</title>"),
    ).toMatchObject({
      paragraphs: ["x", "deep"],
    });
  });

  it("says why it cannot read what it cannot read", async () => {
    expect(await parseCapture("a.txt", bytes(""))).toEqual({ problem: "It is empty." });
    expect(await parseCapture("a.html", bytes("<p> </p>"))).toEqual({ problem: "It holds no words." });
    expect(await parseCapture("a.txt", new Uint8Array([0, 1, 2]))).toMatchObject({
      problem: expect.stringContaining("not text"),
    });
    expect(await parseCapture("a.pdf", bytes("no pdf"))).toEqual({
      problem: "It is not a PDF that can be read.",
    });
  });

  it("reads the paragraphs of a PDF, and says of a scan what to do", async () => {
    const { PDFDocument, StandardFonts } = await import("@cantoo/pdf-lib");
    const scan = await PDFDocument.create();
    scan.addPage();
    expect(await parseCapture("log.pdf", await scan.save())).toEqual({
      problem: "a scan: it holds pictures of pages, no words.\nPut the words beside it as log.txt.",
    });
    const pdf = await PDFDocument.create();
    pdf.setTitle("The act");
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    const sheet = pdf.addPage([400, 400]);
    const write = (text: string, y: number) => sheet.drawText(text, { x: 20, y, size: 12, font });
    write("The owner of a ship is li-", 350);
    write("able for what it spills into the sea.", 336);
    write("A second paragraph stands lower down.", 300);
    expect(await parseCapture("act.pdf", await pdf.save())).toMatchObject({
      title: "The act",
      paragraphs: [
        "The act",
        "The owner of a ship is liable for what it spills into the sea.",
        "A second paragraph stands lower down.",
      ],
    });
  });
});
