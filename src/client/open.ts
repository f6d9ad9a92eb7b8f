// Entry of the script at the end of <body>: waits until the first slide is seen, then starts the rest.
import { asksToPrint } from "./page/mode.ts";
import { restoreOriginal } from "./page/original.ts";
import { firstSight } from "./present/first-paint.ts";

/** Imported here, so that nothing of it runs before. */
const start = () => import("./page/start.ts");

/** Whoever prints the page sees it as on paper, and nothing that presents starts. */
const startPrinting = () => import("./print/print-only.ts");

/** The second window, or a device, which sends the first one on. */
const startSpeaking = () => import("./speaker/start-speaker.ts").then((speaker) => speaker.startSpeaking());

function open(): void {
  const { classList } = document.documentElement;
  if (!document.querySelector(".deck")) return; // a page for the audience, which has a script of its own
  restoreOriginal();
  if (asksToPrint(location.search)) void startPrinting();
  else if (classList.contains("speaker-window")) void startSpeaking();
  else if (classList.contains("present")) void firstSight().then(start);
  else void start();
}

open();
