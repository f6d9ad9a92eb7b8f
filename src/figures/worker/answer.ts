// Draws one figure in both forms, with its text alternative and the ids of what it shows.
import type { Answer } from "../drawing.ts";
import type { DrawingTools, FigureKind } from "../figure-kind.ts";

export async function answer<Plan>(kind: FigureKind<Plan>, plan: Plan, tools: DrawingTools): Promise<Answer> {
  const { drawing: picture, problems } = await kind.draw(plan, tools);
  const failed = problems.some(({ severity }) => severity === "error");
  if (!picture || failed) return { drawing: null, problems };
  const narrow = await kind.narrow(plan, tools);
  const { inSentences: _, ...seen } = picture;
  const drawing = {
    ...seen,
    description: kind.describe(plan, picture),
    ids: picture.ids ?? kind.shows(plan),
    ...(narrow.drawing && { narrow: narrow.drawing }),
  };
  return { drawing, problems: [...problems, ...narrow.problems] };
}
