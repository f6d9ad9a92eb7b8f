// What a browser lays out again while something is done, from its own trace. A trace holds all pages of the browser,
// which other test files share: only what is of this page's frame counts.
import type { CDPSession, Page } from "playwright-core";

export interface LaidOut {
  layouts: number[]; // of every layout, how many objects it had to lay out anew
  inDeck: string[]; // parts of the slides among them, with the reason
}

interface TraceEvent {
  name: string;
  args: {
    beginData?: { dirtyObjects: number; frame?: string };
    data?: { nodeId?: number; nodeName?: string; reason?: string; frame?: string };
  };
}

const categories = "devtools.timeline,disabled-by-default-devtools.timeline.invalidationTracking";

/** `act` ends when its change is made; what it leads to is waited for, up to the second frame after it. */
export async function traceLayout(
  page: Page,
  devtools: CDPSession,
  act: () => Promise<void>,
): Promise<LaidOut> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  await settle(page);
  devtools.on("Tracing.dataCollected", collect);
  await devtools.send("Tracing.start", { transferMode: "ReportEvents", categories });
  await act();
  await settle(page);
  const complete = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve));
  await devtools.send("Tracing.end");
  await complete;
  devtools.off("Tracing.dataCollected", collect);
  const { frameTree } = await devtools.send("Page.getFrameTree");
  const ofPage = events.filter(({ args }) => (args.beginData ?? args.data)?.frame === frameTree.frame.id);
  const marked = ofPage.filter(({ name }) => name === "LayoutInvalidationTracking");
  const inDeck = await Promise.all(marked.map(({ args }) => describeInDeck(devtools, args)));
  return {
    layouts: ofPage.flatMap(({ name, args }) =>
      name === "Layout" ? [args.beginData?.dirtyObjects ?? 0] : [],
    ),
    inDeck: [...new Set(inDeck.filter((one) => one !== null))],
  };
}

/** Null for a node outside of the slides, or one that is gone. */
async function describeInDeck(devtools: CDPSession, { data }: TraceEvent["args"]): Promise<string | null> {
  const found = await devtools
    .send("DOM.resolveNode", { backendNodeId: data?.nodeId ?? 0 })
    .catch(() => null);
  if (!found?.object.objectId) return null;
  const { result } = await devtools.send("Runtime.callFunctionOn", {
    objectId: found.object.objectId,
    functionDeclaration: "function () { return this.isConnected && !!this.parentElement?.closest('.deck'); }",
    returnByValue: true,
  });
  return result.value === true ? `${data?.nodeName}: ${data?.reason}` : null;
}

const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
