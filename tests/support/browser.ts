// The browser that all test files of a run share. Closing it closes what this file opened.
import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";

export const openBrowser = (): Promise<Browser> => chromium.connect(inject("browser"));
