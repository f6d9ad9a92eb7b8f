// The package of a PowerPoint file: what no XML may hold is in none of its parts.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { packFile } from "../../../src/outputs/pptx/pack-file.ts";

it("holds no control character and no half of a character, whatever an author's escapes give", () => {
  const name = "ppt/slides/slide1.xml";
  const text = "<a:t>one\u001btwo\u000bthree\ud800four\udc00 😀\ttab\uffff</a:t>";
  const written = zipSync({ [name]: strToU8(JSON.parse(JSON.stringify(text))) });
  const head = { day: null, language: "en", dir: "ltr", author: "", title: "Letters" } as const;
  const packed = unzipSync(packFile(written, { head, notes: [], tables: [], pictures: [] }));
  expect(strFromU8(packed[name] ?? new Uint8Array())).toMatch(
    /^<a:t>one two three.{1,3}four.{1,3} 😀\ttab <\/a:t>$/u,
  );
});
