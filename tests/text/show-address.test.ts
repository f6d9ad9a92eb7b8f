import { describe, expect, it } from "vitest";
import { splitAddress } from "../../src/text/show-address.ts";

describe("splitAddress", () => {
  it("leaves out the scheme, and lets lines break behind slashes and signs", () => {
    expect(splitAddress("https://www.example.org/a-b/c_d?e=f&g=h/")).toEqual([
      "example.org/",
      "a-",
      "b/",
      "c_",
      "d?",
      "e=",
      "f&",
      "g=",
      "h",
    ]);
  });

  it("shows letters that our fonts have in place of their encoding", () => {
    expect(splitAddress("https://de.example.org/Stra%C3%9Fe%20in%20K%C3%B6ln").join("")).toBe(
      "de.example.org/Straße%20in%20Köln",
    );
  });

  it("keeps other scripts, signs and what is no UTF-8 encoded, and tears no encoded character apart", () => {
    expect(splitAddress("https://example.org/%D7%9E%2F%FF")).toEqual([
      "example.org/",
      "%D7",
      "%9E",
      "%2F",
      "%FF",
    ]);
  });
});
