// Entry of the script at the end of <body>: waits until the first slide is seen, then starts the rest.
import { firstSight } from "./first-sight.ts";
import { asksToPrint } from "./mode.ts";

/** Imported here, so that nothing of it runs before. */
const start = () => import("./main.ts");

if (asksToPrint(location.search)) void import("./print-only.ts");
else if (document.documentElement.classList.contains("present")) void firstSight().then(start);
else void start();
