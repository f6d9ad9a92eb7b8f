// What the server adds to the page it serves: the live client, and the right to talk to the server. Never in a build.
import { formatBlock } from "./document.ts";
import type { PageAssets } from "./page-assets.ts";

const policy = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(">)/;

type LiveParts = Pick<PageAssets, "scripts" | "liveStyle">;

/** The page with the live client and its style at its end and a policy that lets them in, and that policy for the header. */
export function addLiveClient(
  page: string,
  { scripts: { live }, liveStyle }: LiveParts,
): { page: string; policy: string } {
  const built = policy.exec(page)?.[2];
  if (built === undefined) throw new Error("The page has no policy to which the live client could be added.");
  const withScript = built.replace("script-src ", `script-src '${live.hash}' `);
  const withStyle = withScript.replace("style-src ", `style-src '${liveStyle.hash}' `);
  const widened = `${withStyle}; connect-src 'self'`;
  const end = page.lastIndexOf("</body>");
  const withPolicy = (text: string) => text.replace(policy, (_, open, __, close) => open + widened + close);
  return {
    page: `${withPolicy(page.slice(0, end))}${formatBlock(liveStyle)}<script>${live.text}</script>\n${page.slice(end)}`,
    policy: widened,
  };
}
