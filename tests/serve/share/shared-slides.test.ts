// What a follower is sent of a slide: what the room has shown of it, and no word more.
import { describe, expect, it } from "vitest";
import { html } from "../../../src/markup/html.ts";
import type { Page } from "../../../src/outputs/html/page.ts";
import { slideForFollower } from "../../../src/serve/audience.ts";
import { readSharedSlides } from "../../../src/serve/share/shared-slides.ts";

const body = html`<svg class="defs"></svg><nav class="contents">Later</nav><div class="wrap"><main class="deck">
<section id="list" data-folio="1" data-title="A list"><div class="stage"><ul class="flow"><li class="fragment" data-step="1">Erstens<ul><li>darin</li></ul></li><li class="fragment" data-step="2">Zweitens</li></ul></div><div class="notes">Notiz</div></section>
<section data-stack><section id="rail" data-folio="2" data-title="A rail"><div class="stage"><nav class="rail"><li class="fragment" data-step="1">Move</li></nav></div></section></section>
</main></div><template id="x_later">Vorlage</template>`;
const { slides, withoutNotes } = readSharedSlides({ body } as Page);
const sent = (id: string, shown: Record<string, number>) =>
  slideForFollower(slides.get(id)!, { state: null, shown: new Map(Object.entries(shown)) });

describe("a slide for followers", () => {
  it("is none before the room has shown it", () => {
    expect(sent("list", {})).toBe(null);
    expect(sent("list", { rail: 1 })).toBe(null);
  });

  it("has the items of a list that have appeared, and the places of the others", () => {
    expect(sent("list", { list: 0 })).toMatchObject({ furthest: 0, whole: false, title: "A list" });
    expect(sent("list", { list: 0 })?.html).not.toMatch(/Erstens|darin|Zweitens|Notiz/);
    expect(sent("list", { list: 1 })?.html).toMatch(/Erstens.*darin/);
    expect(sent("list", { list: 1 })?.html).not.toMatch(/Zweitens/);
    expect(sent("list", { list: 1 })?.html.match(/<li class="fragment"/g)).toHaveLength(2);
    expect(sent("list", { list: 2 })).toMatchObject({ whole: true });
    expect(sent("list", { list: 2 })?.html).toMatch(/Zweitens/);
  });

  it("has the whole rail, which the room shows from the first step on", () => {
    expect(sent("rail", { rail: 0 })).toMatchObject({ whole: true });
    expect(sent("rail", { rail: 0 })?.html).toContain("Move");
  });
});

describe("the page for a remote", () => {
  it("has the slides, and neither notes nor what stands behind them", () => {
    expect(withoutNotes).toContain("Zweitens");
    for (const never of ["Notiz", "Vorlage", "Later"]) expect(withoutNotes).not.toContain(never);
  });
});
