// The workflow for a code host: what it may do, which commands it runs, and what it hands on.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { isCommand } from "../src/command/commands.ts";

interface Job {
  permissions: Record<string, string>;
  if?: string;
  steps: { run?: string; uses?: string; if?: string; with?: Record<string, unknown> }[];
}

const { permissions, concurrency, jobs } = parse(
  readFileSync(join(import.meta.dirname, "../.github/workflows/briefing.yml"), "utf8"),
) as { permissions: Record<string, string>; concurrency: { group: string }; jobs: Record<string, Job> };
const { build, publish } = jobs as Record<"build" | "publish", Job>;
const stepOf = (job: Job, action: string) => job.steps.find(({ uses }) => uses?.startsWith(`${action}@`));

it("may write only where a job has to: problems where it checks, pages where it publishes", () => {
  const written = (given: Record<string, string>) =>
    Object.keys(given).filter((name) => given[name] === "write");
  expect(written(permissions)).toEqual([]);
  expect(written(build.permissions)).toEqual(["security-events"]);
  expect(written(publish.permissions)).toEqual(["pages", "id-token"]);
});

it("runs commands that there are, and shows what the check says", () => {
  const runs = build.steps.flatMap(({ run }) => /^node build\.mjs (\S+)/.exec(run ?? "")?.[1] ?? []);
  expect(runs).toEqual(["check", "build", "pdf", "pptx"]);
  expect(runs.filter((name) => !isCommand(name))).toEqual([]);
  const file = stepOf(build, "github/codeql-action/upload-sarif")?.with?.sarif_file;
  expect(build.steps.some(({ run }) => run?.includes(`check --sarif > ${file}`))).toBe(true);
});

it("publishes from the main branch alone, one version after the other", () => {
  expect(publish.if).toBe("github.ref == 'refs/heads/main'");
  expect(stepOf(build, "actions/upload-pages-artifact")).toMatchObject({
    if: publish.if,
    with: { path: "dist" },
  });
  expect(concurrency.group).toContain("github.ref");
});
