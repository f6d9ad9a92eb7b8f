// Two projects: what runs in Node alone, and what needs a browser. Both run the program that build.mjs makes.
import { defineConfig } from "vitest/config";

process.env.TZ = "UTC"; // before any worker starts

const browserTests = ["e2e", "client", "look", "outputs/pdf/printed", "outputs/pptx/printed", "a11y"].map(
  (name) => `tests/${name}/**/*.test.ts`,
);
const shared = {
  globalSetup: "tests/support/compile-program.ts",
  isolate: false, // files of a worker share what they import, which takes longer to load than to test
  maxWorkers: 2,
  testTimeout: process.env.PROPERTY_RUNS ? 3_600_000 : 60_000,
  hookTimeout: 120_000,
} as const;

export default defineConfig({
  test: {
    env: { TZ: "UTC", NO_COLOR: "1" },
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: browserTests,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          globalSetup: [shared.globalSetup, "tests/support/share-browser.ts"],
          name: "browser",
          include: browserTests,
          sequence: { groupOrder: 1 }, // after the others
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
