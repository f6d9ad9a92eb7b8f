// Before the browser tests: finds a browser once, and unpacks it if it comes from npm, so that no two workers do.
import { findBrowser } from "../../src/browser/find-browser.ts";

export default async function unpackBrowser(): Promise<void> {
  await findBrowser({ env: process.env });
}
