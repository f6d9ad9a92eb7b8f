// Waits for the first paint: the first slide is on the page before scripts, and starting the presentation
// must not delay it.

const painting = "largest-contentful-paint";
const longest = 1500; // ms, for a first slide without anything that counts as content

/** Resolves when text has been painted in its own fonts; at once in a hidden page. */
export async function waitForFirstSight(): Promise<void> {
  await document.fonts.ready;
  if (document.hidden) return;
  if (PerformanceObserver.supportedEntryTypes.includes(painting))
    await Promise.race([waitForPaint(), waitFor(longest)]);
  else await nextFrame().then(nextFrame);
}

function waitForPaint(): Promise<void> {
  return new Promise((done) => {
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      done();
    }).observe({ type: painting, buffered: true });
  });
}

const waitFor = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const nextFrame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
