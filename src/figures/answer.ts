// One request drawn: the way to a drawing by kind of figure.
import { runChain } from "./chain/run.ts";
import { runHand } from "./mermaid/hand.ts";
import type { Drawer } from "./mermaid/load.ts";
import type { Answer, FigureRequest } from "./request.ts";
import { runSequence } from "./sequence/run.ts";

export async function answerRequest(request: FigureRequest, drawer: Drawer): Promise<Answer> {
  switch (request.kind) {
    case "chain":
      return runChain(request, drawer);
    case "sequence":
      return runSequence(request, drawer);
    case "mermaid":
      return runHand(request, drawer);
  }
}
