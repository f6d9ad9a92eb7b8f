// The command pdf: slides and handout, printed by a browser.
import { printBriefing } from "../outputs/pdf/print.ts";
import type { Call } from "./arguments.ts";
import { printOutputs } from "./print.ts";
import type { Program } from "./program.ts";

/** Returns the exit status. */
export async function printDeck(call: Call, program: Program): Promise<number> {
  return printOutputs(call, program, {
    medium: "paper",
    make: async (built, printer, tell) => ({
      outputs: await printBriefing(built, printer, {
        steps: call.steps,
        onProgress: (what) => tell(`Printing the ${what}`),
      }),
      remarks: [],
    }),
  });
}
