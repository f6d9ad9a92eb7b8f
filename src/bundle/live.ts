// What the server adds to the page it serves: the live client, and the right to talk to the server. Never in a build.
import type { Inlined } from "./page-assets.ts";

const policy = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(">)/;

/** The page with the live client at its end and a policy that lets it run, and that policy for the header. */
export function addLiveClient(page: string, live: Inlined): { page: string; policy: string } {
  const built = policy.exec(page)?.[2];
  if (built === undefined) throw new Error("The page has no policy to which the live client could be added.");
  const widened = `${built.replace("script-src ", `script-src '${live.hash}' `)}; connect-src 'self'`;
  const end = page.lastIndexOf("</body>");
  const withPolicy = (text: string) => text.replace(policy, (_, open, __, close) => open + widened + close);
  return {
    page: `${withPolicy(page.slice(0, end))}<script>${live.text}</script>\n${page.slice(end)}`,
    policy: widened,
  };
}
