// Two projects: what runs in Node alone, and what needs a browser. Both run the program that build.mjs makes.
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

process.env.TZ = "UTC"; // before any worker starts

/** Files that take long begin first, so that none of them runs alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const long =
      /\/(fuzz|attempts|serve|rules|bad-values|data-forms|anywhere|route|new-layout|every-width|e2e\/inspector|patch|engines|printed\/\w+|check-look|mermaid|reading|axe|share|speaker|steps-paint|saved-page|print|desk)\.test\.ts$/;
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

const browserTests = [
  "e2e",
  "client",
  "browser/look",
  "outputs/pdf/printed",
  "outputs/pptx/printed",
  "a11y",
].map((name) => `tests/${name}/**/*.test.ts`);
const shared = {
  globalSetup: ["use-memory", "compile-program", "choose-browser"].map((name) => `tests/support/${name}.ts`),
  isolate: false, // files of a worker share what they import, which takes longer to load than to test
  testTimeout: process.env.PROPERTY_RUNS ? 3_600_000 : 60_000,
  hookTimeout: 120_000,
} as const;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    maxWorkers: 2, // with three, browsers wait for each other
    experimental: { fsModuleCache: true }, // both projects, and later runs, take a module as it was compiled before
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
          globalSetup: [...shared.globalSetup, "tests/support/share-decks.ts"],
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
