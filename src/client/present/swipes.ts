// Swipes with one finger, in the direction of the slides. Pinching, and moving a magnified page, are left to
// the browser.

const enough = 40; // px, shortest swipe

interface Swipes {
  next(): void;
  previous(): void;
  allowed(): boolean;
  rightToLeft: boolean;
}

export function listenSwipes(target: HTMLElement, swipes: Swipes): void {
  let from: Touch | null = null;
  // On a magnified page, the styles leave a finger to the browser, which moves the page.
  const { classList } = document.documentElement;
  visualViewport?.addEventListener("resize", () => classList.toggle("magnified", isMagnified()));
  target.addEventListener(
    "touchstart",
    (event) => {
      from = event.touches.length === 1 ? (event.touches[0] ?? null) : null;
    },
    { passive: true },
  );
  target.addEventListener("touchcancel", () => {
    from = null;
  });
  target.addEventListener("touchend", (event) => {
    const to = event.changedTouches[0];
    if (!from || !to || !swipes.allowed() || isMagnified()) return;
    const way = swipeWay(to.clientX - from.clientX, to.clientY - from.clientY, swipes.rightToLeft);
    from = null;
    if (way === "next") swipes.next();
    if (way === "previous") swipes.previous();
  });
}

const magnification = 1.05; // scale of the page from which on a finger moves it

const isMagnified = (): boolean => (visualViewport?.scale ?? 1) > magnification;

/** Left and up go forward, right and down go back; in right-to-left languages left and right are swapped. */
function swipeWay(x: number, y: number, rightToLeft: boolean): "next" | "previous" | null {
  const isSideways = Math.abs(x) > Math.abs(y);
  const onward = rightToLeft ? -x : x;
  const distance = isSideways ? onward : y;
  if (Math.abs(distance) < enough) return null;
  return distance < 0 ? "next" : "previous";
}
