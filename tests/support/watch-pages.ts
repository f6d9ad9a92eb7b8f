// The pages of a test file. They end with the test that opened them, and until then complain of nothing.
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { openBrowser } from "./browser.ts";
import { enter, openPage, usualWindow, type Watched } from "./open-page.ts";

type Open = (address: string, options?: BrowserContextOptions) => Promise<Page>;

export interface TestPages {
  open: Open;
  share: Open; // a page for all tests of the file
  visit: Open; // the same page for all visits with these options, which finds nothing of the visit before
}

/** To be called once in a file. Complaints that `expected` fits are none. */
export function watchPages(expected: RegExp | null = null): TestPages {
  const ofTest: Watched[] = [];
  const ofFile: Watched[] = [];
  const visited = new Map<string, Page>(); // by options
  const openInto =
    (list: Watched[]): Open =>
    async (address, options) => {
      const watched = await openPage(await openBrowser(), address, options);
      list.push(watched);
      return watched.page;
    };
  const share = openInto(ofFile);
  const visit: Open = async (address, options = {}) => {
    const key = JSON.stringify(options);
    const known = visited.get(key);
    if (!known) {
      const page = await share(address, options);
      visited.set(key, page);
      return page;
    }
    await leave(known, options);
    await enter(known, address);
    return known;
  };
  const judge = (watched: readonly Watched[]) => {
    const complaints = watched.flatMap((one) => one.complaints.splice(0));
    expect(complaints.filter((one) => !expected?.test(one))).toEqual([]);
  };
  const end = async (list: Watched[]) => {
    const watched = list.splice(0);
    await Promise.all(watched.map(({ page }) => page.context().close()));
    judge(watched);
  };
  beforeAll(async () => void (await openBrowser()));
  afterEach(async () => {
    await end(ofTest);
    judge(ofFile);
  });
  afterAll(() => end(ofFile));
  return { open: openInto(ofTest), share, visit };
}

/** Leaves a page with its windows as they were opened, and nothing stored. */
async function leave(page: Page, { viewport = usualWindow }: BrowserContextOptions): Promise<void> {
  const others = page
    .context()
    .pages()
    .filter((one) => one !== page);
  await Promise.all(others.map((one) => one.close()));
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto("about:blank");
  if (viewport) await page.setViewportSize(viewport);
}
