// Keeps the screen awake while the speaker view is open, if the browser allows it: on a page from this
// machine or over https.

/** Returns a function that lets it sleep again. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  const ask = async () => {
    if (!navigator.wakeLock || document.visibilityState !== "visible" || lock?.released === false) return;
    lock = await navigator.wakeLock.request("screen").catch(() => null); // refused when the battery is low
  };
  void ask();
  document.addEventListener("visibilitychange", ask); // it is lost whenever the page is hidden
  return () => {
    document.removeEventListener("visibilitychange", ask);
    void lock?.release();
  };
}
