// The command pptx: slides that PowerPoint can edit, measured and drawn by a browser.
import { makePresentation } from "../outputs/pptx/pptx.ts";
import type { Call } from "./arguments.ts";
import { printOutputs } from "./print.ts";
import type { Program } from "./program.ts";

/** Returns the exit status. Lists what the file does not carry over. */
export async function presentDeck(call: Call, program: Program): Promise<number> {
  return printOutputs(call, program, {
    medium: "shapes",
    make: async (built, printer, tell) => {
      tell("Measuring the slides");
      const { outputs, losses } = await makePresentation(built, printer, { steps: call.steps });
      return { outputs, remarks: ["", "Not carried over:", ...losses.map((loss) => `- ${loss}`)] };
    },
  });
}
