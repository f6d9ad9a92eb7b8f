// The route by which a page sends what it measured on the slide that it shows: faults that only a browser can see, as
// `check --look` finds them.
import { always, refuse } from "./answer.ts";
import { readJson } from "./read-request.ts";
import type { Route, RouteAnswer } from "./server.ts";

const longest = 1_000_000; // bytes of a request

/** `take` gets what browsers on this machine sent, and returns false if it is not such a measurement. */
export function makeLookRoute(take: (measured: unknown) => boolean): Route {
  const answer: RouteAnswer = (request, response, visitor) => {
    const asker = request.headers["sec-fetch-site"];
    if (visitor !== "own" || (asker !== undefined && asker !== "same-origin"))
      return refuse(response, 404, "There is only one page here, /.");
    readJson(request, longest)
      .then((measured) => {
        if (!take(measured)) return refuse(response, 400, wrong);
        response.writeHead(204, always);
        response.end();
      })
      .catch(() => refuse(response, 400, wrong));
  };
  return { POST: answer };
}

const wrong = "This is not what a page measures of a slide.";
