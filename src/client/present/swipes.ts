// Swipes: one finger, along the way the slides run. A pinch, or a finger moving a magnified page, is none of ours.

const enough = 40; // px

interface Swipes {
  next(): void;
  previous(): void;
  allowed(): boolean;
  rightToLeft: boolean;
}

export function listenSwipes(target: HTMLElement, swipes: Swipes): void {
  let from: Touch | null = null;
  // The styles leave a finger on a magnified page to the browser, which moves the page.
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

const isMagnified = (): boolean => (visualViewport?.scale ?? 1) > 1.05;

/** Left and up lead on, right and down lead back; from right to left, sideways is turned round. */
function swipeWay(x: number, y: number, rightToLeft: boolean): "next" | "previous" | null {
  const sideways = Math.abs(x) > Math.abs(y);
  const distance = sideways && rightToLeft ? -x : sideways ? x : y;
  if (Math.abs(distance) < enough) return null;
  return distance < 0 ? "next" : "previous";
}
