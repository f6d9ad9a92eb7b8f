// German: forms of verbs, and words by which a text says that something was meant to happen and not that it did.

import { listLines, listWords } from "../../text/words.ts";
import type { VerbWords } from "../language.ts";

/** A verb a line: what it is called, and the forms that no ending makes. */
const irregular = `
abbrechen abgebrochen
angreifen angegriffen
befehlen befahl befohlen
beginnen begann begonnen
beschießen beschoss beschossen
brechen brach brachen gebrochen
entscheiden entschied entschieden
fallen fiel fielen gefallen
fliehen floh flohen geflohen
geben gab gaben gegeben
gehen ging gingen gegangen
gewinnen gewann gewannen gewonnen
greifen griff griffen gegriffen
kommen kam kamen gekommen
schießen schoss schossen geschossen
schließen schloss schlossen geschlossen
schreiben schrieb schrieben geschrieben
sinken sank sanken gesunken
sprechen sprach sprachen gesprochen
sterben starb starben gestorben
treffen traf trafen getroffen
verlassen verließ verließen
verlieren verlor verloren
zahlen gezahlt
zurücktreten zurückgetreten
`;

export const verbs: VerbWords = {
  irregular: listLines(irregular),
  pastEndings: ["ten", "te"],
  beingTo: ["ist", "sind", "war", "waren"],
  infinitiveEndings: ["en", "n"],
  infinitives: ["zu"],
  verbLast: true,
  intentions:
    listWords(`versuchte versuchten versucht versprach versprachen versprochen drohte drohten gedroht plante planten geplant
    beabsichtigte beabsichtigten hoffte hofften bat baten gebeten befahl befahlen befohlen beschloss beschlossen bot boten`),
  gerundIntentions: [],
  gerundEnding: "",
  modals: listWords(
    "wird werden würde würden soll sollen sollte sollten könnte könnten will wollen wollte wollten",
  ),
  modalsOfAbility: [],
  linkingVerbs: [],
  nearly: listWords("beinahe fast nahezu"),
  conditions: listWords("wenn falls sofern ob"),
  signsOfIntention:
    listWords(`versuch versprach verspr droh plan absicht beabsicht hoff bitte bat befehl befahl befohl beschl angebot bot
    woll wollt soll künftig`),
};
