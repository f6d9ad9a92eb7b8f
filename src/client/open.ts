// Entry of the script at the end of <body>: waits until the first slide is visible, then starts the rest.
import { asksToPrint } from "./page/mode.ts";
import { restoreOriginal } from "./page/original.ts";
import { waitForFirstSight } from "./present/first-paint.ts";

/** Imported on demand, so that none of it runs earlier. */
const start = () => import("./page/start.ts");

/** A page opened for printing is laid out for paper, and nothing for presenting starts. */
const startPrinting = () => import("./print/printing.ts").then((printing) => printing.printOnly());

/** The speaker's window, or a device, which steers the first window. */
const startSpeaking = () => import("./speaker/start-speaker.ts").then((speaker) => speaker.startSpeaking());

function open(): void {
  const { classList } = document.documentElement;
  if (!document.querySelector(".deck")) return; // a page for the audience, which has a script of its own
  restoreOriginal(() => {
    if (asksToPrint(location.search)) void startPrinting();
    else if (classList.contains("speaker-window")) void startSpeaking();
    else if (classList.contains("present")) void waitForFirstSight().then(start);
    else void start();
  });
}

open();
