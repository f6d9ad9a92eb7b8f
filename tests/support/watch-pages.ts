// The pages of a test file. They end with the test that opened them, and until then complain of nothing.
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { openBrowser } from "./browser.ts";
import { openPage, type Watched } from "./open-page.ts";

type Open = (address: string, options?: BrowserContextOptions) => Promise<Page>;

export interface TestPages {
  open: Open;
  share: Open; // a page for all tests of the file
}

/** To be called once in a file. Complaints that `expected` fits are none. */
export function watchPages(expected: RegExp | null = null): TestPages {
  const ofTest: Watched[] = [];
  const ofFile: Watched[] = [];
  const openInto =
    (list: Watched[]): Open =>
    async (address, options) => {
      const watched = await openPage(await openBrowser(), address, options);
      list.push(watched);
      return watched.page;
    };
  const end = async (list: Watched[]) => {
    const watched = list.splice(0);
    const complaints = watched.flatMap((one) => one.complaints);
    await Promise.all(watched.map(({ page }) => page.context().close()));
    expect(complaints.filter((one) => !expected?.test(one))).toEqual([]);
  };
  beforeAll(async () => void (await openBrowser()));
  afterEach(() => end(ofTest));
  afterAll(() => end(ofFile));
  return { open: openInto(ofTest), share: openInto(ofFile) };
}
