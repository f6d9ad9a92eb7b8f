// The pages of a shared briefing: for the audience, for a device, and for letting a device in.
import { html } from "../../markup/html.ts";
import type { Block, BriefingHead } from "../../model/page.ts";
import { formatPage } from "../../outputs/html/document.ts";
import { addLiveClient, type Page } from "../../outputs/html/page.ts";
import type { PageAssets } from "../../outputs/html/page-assets.ts";
import { hashPatchable, makePatchable, type Patchable } from "../../outputs/html/patch.ts";
import { formatPolicy } from "../../outputs/html/policy.ts";
import { mayHaveNotes } from "../audience.ts";
import { makePage, type Page as ServedPage } from "../site.ts";
import type { Role } from "./codes.ts";
import type { Edition, FollowersNews } from "./editions.ts";
import { cutForRemote, SharedSlides, withoutNotes } from "./shared-slides.ts";

/** A build as it is shared. Each page is formatted when it is asked for first. */
export interface Shared {
  page(of: Role | "follower" | "join"): ServedPage;
  slides: SharedSlides;
  edition: Edition;
  news: FollowersNews;
  notes(): string; // private parts of the notes as JSON
}

interface SharedBuild {
  page: Page; // the public one
  blocks: readonly Block[];
  head: BriefingHead;
}

/** Each of these pages may connect to this server. `live` is the page of this machine's own browsers. */
export function makeShared(
  { page, blocks, head }: SharedBuild,
  assets: PageAssets,
  live: { version: string; patchable: Patchable },
  notes: () => string,
): Shared {
  const speaker = addLiveClient(page, assets);
  const remote: Page = { ...dropData(speaker), body: html`` };
  const shell = makeShell(page, assets);
  const edition = hashPatchable(makePatchable(shell, []));
  const news = { edition, last: findLast(head), hash: head.contentHash };
  const make: Record<"speaker" | "remote" | "follower" | "join", () => Page> = {
    speaker: () => speaker,
    remote: () => ({ ...remote, body: html.unsafe(withoutNotes(page.body.value)) }),
    follower: () => ({ ...shell, body: html`${html.unsafe(findMarks(blocks))}${drawShell("follow", news)}` }),
    join: () => ({ ...shell, body: drawShell("join", news) }),
  };
  const made: Partial<Record<keyof typeof make, ServedPage>> = {};
  return {
    page: (of) => (made[of] ??= serve(make[of]())),
    slides: new SharedSlides(blocks),
    edition: makeEdition(live.version, live.patchable, makePatchable(remote, [])),
    news,
    notes,
  };
}

/** It is kept after the next build, so it holds no more than what patches are made from. */
const makeEdition = (version: string, speaker: Patchable, remote: Patchable): Edition => ({
  version,
  content: speaker.head.contentHash,
  of: (role) => (mayHaveNotes(role) ? speaker : { ...remote, blocks: cutForRemote(speaker.blocks) }),
});

const serve = (page: Page): ServedPage => makePage(formatPage(page), formatPolicy(page));

/** The data about all claims that a built page holds for other programs. */
const dropData = ({ linkedData: _, ...page }: Page): Page => page;

/** For followers, and for whoever asks to be let in: neither slides nor what tells of those to come. */
function makeShell(page: Page, { shareStyle, scripts }: PageAssets): Page {
  const head = { ...page.head, description: "", contentHash: "" };
  return { ...dropData(page), head, body: html``, live: { style: shareStyle, script: scripts.follow } };
}

const drawShell = (role: "follow" | "join", { edition, last, hash }: FollowersNews) =>
  html`<main class="shared" data-role="${role}" data-edition="${edition}" data-last="${last}" data-hash="${hash}"></main>`;

const findMarks = (blocks: readonly Block[]): string => blocks.find(({ key }) => key === "marks")?.html ?? "";

/** Number of the last slide, without those below others. */
const findLast = ({ folios }: BriefingHead): string =>
  String(Math.max(0, ...folios.map((folio) => Number.parseInt(folio, 10) || 0)));
