// Origins of a claim's sources in words: "three sources, one origin", and each source with its origin.
import { writeNumber } from "../language/number-words.ts";
import { languageOf } from "../language/registry.ts";
import { type Lineage, traceSupport } from "../model/lineage.ts";
import type { Source, Support } from "../model/scenario.ts";
import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";
import { renderSideMark } from "./marks.ts";

const mostShown = 4; // sources in the strip

/** Empty for a single source, which has no lineage to show. */
export function renderLineage(support: Support, context: Context): Html | null {
  const lineage = traceSupport(support);
  const { texts, origins, notSaid } = lineage;
  if (texts.length < 2) return null;
  const { say } = context;
  const groups = origins.map((origin) => {
    const party = origin.sources.find((source) => source.party)?.party ?? null;
    const mark = origin.party && party ? renderSideMark(party) : null;
    return renderGroup(html`${mark} ${origin.name}`, origin.sources, context);
  });
  const apart = notSaid.length
    ? [renderGroup(html`${say("lineage.origin-not-said")}`, notSaid, context)]
    : [];
  return html`<div class="lineage"><span class="counted">${sayCounted(lineage, context)}</span>${groups}${apart}</div>`;
}

/** "three sources, one origin, one not said" */
function sayCounted({ texts, origins, notSaid }: Lineage, context: Context): string {
  const say = (id: string, of: readonly unknown[]): string => sayNumber(id, of.length, context);
  const known = origins.length > 0 ? say("lineage.origins", origins) : context.say("lineage.origins-none");
  return [
    say("lineage.texts", texts),
    known,
    ...(notSaid.length ? [say("lineage.not-said", notSaid)] : []),
  ].join(", ");
}

const sayNumber = (id: string, count: number, { say, scenario }: Context): string =>
  say(id, { count, number: writeNumber(count, languageOf(scenario.language)) });

function renderGroup(name: Html, sources: readonly Source[], context: Context): Html {
  const shown = sources.slice(0, sources.length > mostShown ? mostShown - 1 : mostShown);
  const rest = sources.length - shown.length;
  const items = shown.map(
    (source) =>
      html`<li><span class="source-mark"><b>${source.number}</b><b>${source.reliability}</b></span> ${context.say(
        verbOf(source),
        { source: source.publisher },
      )}</li>`,
  );
  const more = rest > 0 && html`<li>${sayNumber("lineage.more", rest, context)}</li>`;
  return html`<div class="strip"><p class="origin">${name}</p><ul>${items}${more}</ul></div>`;
}

function verbOf({ relays, access, origin }: Source): string {
  if (relays.length) return "lineage.relays";
  if (access === "relayed" && origin === null) return "lineage.names-nobody";
  return access === "derived" ? "lineage.concludes" : "lineage.wrote";
}
