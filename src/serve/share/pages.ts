// The pages of a shared briefing: for the audience, for a device, and for letting a device in.
import { html } from "../../markup/html.ts";
import { formatPage } from "../../outputs/html/document.ts";
import type { Page } from "../../outputs/html/page.ts";
import type { PageAssets } from "../../outputs/html/page-assets.ts";
import { formatPolicy } from "../../outputs/html/policy.ts";
import { makePage, type Page as ServedPage } from "../site.ts";
import { readSharedSlides, type SharedSlides } from "./shared-slides.ts";

export interface SharedPages extends SharedSlides {
  speaker: ServedPage;
  remote: ServedPage;
  follower: ServedPage;
  join: ServedPage;
}

/** `page` is the public one. Each of these pages may connect to this server. */
export function makeSharedPages(page: Page, assets: PageAssets): SharedPages {
  const shared = readSharedSlides(page);
  const { scripts, liveStyle, shareStyle } = assets;
  const serve = (one: Page): ServedPage => makePage(formatPage(one), formatPolicy(one));
  const live = { style: liveStyle, script: scripts.live };
  const follow = { style: shareStyle, script: scripts.follow };
  // Its description, its data for programs and the list of slides could give away what is still to come.
  const { linkedData: _, ...withoutData } = page;
  const bare = { ...withoutData, head: { ...page.head, description: "", contentHash: "" }, live: follow };
  const shell = (role: "follow" | "join") =>
    html`${html.unsafe(role === "follow" ? shared.marks : "")}<main class="shared" data-role="${role}" data-last="${shared.last}"></main>`;
  return {
    ...shared,
    speaker: serve({ ...page, live }),
    remote: serve({ ...page, body: html.unsafe(shared.withoutNotes), live }),
    follower: serve({ ...bare, body: shell("follow") }),
    join: serve({ ...bare, body: shell("join") }),
  };
}
