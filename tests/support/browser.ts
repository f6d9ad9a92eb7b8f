// The browser that all files of a run share. Closing it closes what this file opened in it.
import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";

export const openBrowser = (): Promise<Browser> => chromium.connect(inject("browser"));
