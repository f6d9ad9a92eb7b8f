// The route by which a page sends what it measured on the slide that it shows: faults that only a browser can see, as
// `check --look` finds them.
import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { Sight } from "../model/look.ts";
import { always, refuse } from "./answer.ts";
import { readJson } from "./read-request.ts";
import type { Route } from "./server.ts";

/** What one page found on one slide at one step. */
export interface ShownSlide {
  content: string; // hash of the content that the page shows
  slide: string; // id
  sights: Sight[];
}

/** `take` gets what this machine's own browsers found, and nobody else's. */
export function makeLookRoute(take: (shown: ShownSlide) => void): Route {
  return (request, response, visitor) => {
    const asker = request.headers["sec-fetch-site"];
    if (visitor !== "own" || (asker !== undefined && asker !== "same-origin"))
      return refuse(response, 404, "There is only one page here, /.");
    if (request.method !== "POST") return refuse(response, 405, "Only POST.");
    readShown(request)
      .then((shown) => {
        if (!shown) return refuse(response, 400, "This is not what a page measures of a slide.");
        take(shown);
        acknowledge(response);
      })
      .catch(() => refuse(response, 400, "This is not what a page measures of a slide."));
  };
}

function acknowledge(response: ServerResponse): void {
  response.writeHead(204, always);
  response.end();
}

const longest = 1_000_000; // bytes of a request

async function readShown(request: IncomingMessage): Promise<ShownSlide | null> {
  return shownSchema.safeParse(await readJson(request, longest)).data ?? null;
}

const finding = z.object({
  kind: z.enum(["cut", "outside", "overlap", "small", "faint"]),
  slide: z.string(),
  figure: z.string().nullable(),
  part: z.enum(["slide", "notes", "sources", "chrome"]),
  text: z.string(),
  other: z.string().nullable(),
  amount: z.number(),
});
const sight = z.object({
  step: z.number().int().nonnegative().nullable(),
  theme: z.enum(["paper", "room"]).nullable(),
  findings: z.array(finding),
});
const shownSchema = z.object({ content: z.string(), slide: z.string(), sights: z.array(sight) });
