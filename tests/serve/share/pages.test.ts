// The pages that anybody on the network gets: nothing in them tells what the briefing says.
import { expect, it } from "vitest";
import { build } from "../../../src/build.ts";
import { loadPageAssets } from "../../../src/outputs/html/page-assets.ts";
import { makeSite } from "../../../src/serve/make-site.ts";
import { getProgram } from "../../support/program.ts";

it("the page of followers and the one that asks for a code hold no claim, headline or source, nor data about them", async () => {
  const { root, cache, worker } = getProgram();
  const assets = await loadPageAssets(root, null);
  const result = await build(`${root}/slides`, { root, cache, worker, assets });
  const { shared } = makeSite(result, assets, null, true);
  const { scenario, slides } = result.built!.deck;
  const words = [
    ...scenario.claims.map(({ text }) => text),
    ...scenario.sources.map(({ title }) => title),
    ...slides.slice(1).map(({ headlineText }) => headlineText),
  ].filter((text) => text.length > 12);
  expect(words.length).toBeGreaterThan(20);
  for (const page of ["follower", "join"] as const) {
    const { content } = shared!.page(page);
    expect(
      words.filter((text) => content.includes(text) || content.includes(JSON.stringify(text).slice(1, -1))),
    ).toEqual([]);
    expect(content).not.toContain("application/ld+json");
  }
  expect(shared!.page("speaker").content).toContain(words.at(-1));
});
