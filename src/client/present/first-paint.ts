// The first slide is on the page before any script; what starts the presentation must not come between it and the eye.

const painting = "largest-contentful-paint";
const longest = 1500; // ms, where the first slide holds nothing that counts as content

/** Fulfilled when text has been painted in its own fonts; at once where nobody looks. */
export async function firstSight(): Promise<void> {
  await document.fonts.ready;
  if (document.hidden) return;
  if (PerformanceObserver.supportedEntryTypes.includes(painting))
    await Promise.race([painted(), passed(longest)]);
  else await nextFrame().then(nextFrame);
}

function painted(): Promise<void> {
  return new Promise((done) => {
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      done();
    }).observe({ type: painting, buffered: true });
  });
}

const passed = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const nextFrame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
