// German: words that turn, weaken or bound what a sentence says.

import { listWords } from "../../text/words.ts";
import type { MeaningWords } from "../meaning-words.ts";
import { opposites } from "./opposites.ts";
import { synonyms } from "./synonyms.ts";

export const meaning: MeaningWords = {
  negations: listWords(
    "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne kaum nirgends",
  ),
  directNegations: listWords(
    "nicht nichts niemand kein keine keinen keinem keiner keines nie niemals weder ohne",
  ),
  limits: listWords("mehr weniger über unter vor später früher länger"),
  negationEndings: [],
  verbNegations: listWords("nicht nie niemals niemand nichts"),
  auxiliaries: listWords(
    "ist sind war waren sei wäre hat haben hatte hatten wird werden wurde wurden kann können konnte konnten will wollte darf durfte soll sollte muss musste",
  ),
  absencePhrases: [
    ...["gab kein", "gab keine", "gab keinen", "gibt kein", "gibt keine", "gibt keinen"],
    ...["hatte kein", "hatte keine", "hatte keinen", "hatten kein", "hatten keine", "hatten keinen"],
  ],
  tellingVerbs: listWords(
    "sagt sagen gesagt nennt nennen genannt gibt heißt meint weiß wissen bekannt finden gefunden gedruckt gezählt zitiert belegt erklärt gefragt beurteilt",
  ),
  restrictions: listWords("nur bloß lediglich"),
  denyingStems: listWords("bezweif bestreit leugn verneint dementier bestritt weist wies"),
  failingStems: listWords(
    "fehl unterlie unterblieb gescheiter scheiter mangel vermied vermeid verhinder falsch wenig",
  ),
  denyingPrefixes: listWords("un"),
  turningPrefixes: listWords("un nicht in il ir"),
  failingPhrases: ["mangel an", "fehlen von"],
  hedgingStems: listWords("trotz angeblich behaupt falls wenn außer mutmaßlich möglicherweise"),
  doubts:
    listWords(`angeblich angebliche angeblichen mutmaßlich mutmaßliche mutmaßlichen vermutlich offenbar möglicherweise
    behauptet behauptete behaupteten beschuldigt beschuldigte beschuldigten verdächtigt verdächtigte unbestätigt unbestätigten`),
  questions: {
    open: listWords("unklar ungeklärt unbekannt offen ungewiss unsicher strittig"),
    answered: listWords("geklärt klar bekannt weiß wissen wusste sagt sagte gesagt entschieden"),
    proven: listWords(
      "bewiesen erwiesen belegt bestätigt bestätigen beweisen nachgewiesen nachweisen festgestellt feststellen fest beweis beweise beleg belege nachweis",
    ),
    whether: ["ob"],
    that: ["dass"],
    who: listWords("wer wessen welche welcher welches"),
  },
  attributingStems:
    listWords(`sagt sagen laut zufolge angaben angabe behaupt beschuldig verdächtig bericht meldet meldung erklär
    meint schätz vermut warnt nennt bestreit bestritt schrieb schreibt soll sollen ob`),
  opposites,
  turns: [
    [["erste"], ["letzte"]],
    [["ersten"], ["letzten"]],
    [["vor"], ["nach"]],
    [["früher"], ["später"]],
    [["mit"], ["ohne"]],
    [["für"], ["gegen"]],
    [["über"], ["unter"]],
    [["von"], ["bis"]],
    [["innerhalb"], ["außerhalb"]],
  ],
  alternatives: [
    [
      ["stunde", "stunden"],
      ["tag", "tage", "tagen"],
      ["woche", "wochen"],
      ["monat", "monate", "monaten"],
      ["jahr", "jahre", "jahren"],
    ],
    [["morgen"], ["vormittag"], ["nachmittag"], ["abend"], ["nacht"]],
    [["lang"], ["breit"], ["hoch"], ["tief"], ["dick"]],
  ],
  than: ["als"],
  joints: listWords("übertraf übertrafen übertrifft übersteigt überstieg weil"),
  causes: [
    "weil",
    "wegen",
    "aufgrund",
    "auf grund",
    "infolge",
    "verursacht durch",
    "ausgelöst durch",
    "verursacht von",
    "ausgelöst von",
  ],
  generalNouns:
    listWords(`menschen leute personen person mann männer gruppe seite seiten kräfte beamte beamten vertreter experten fachleute
    behörde behörden regierung mitglieder mitarbeiter arbeiter bewohner opfer firma unternehmen organisation fahrzeug fahrzeuge
    geschosse gerät geräte gebäude bauwerk anlage anlagen ort orte stelle gebiet region ding dinge güter ware waren
    material ladung dokument dokumente text texte nachricht meldung bericht berichte erklärung angriff angriffe ereignis vorfall
    unfall maßnahme maßnahmen schritt schritte entscheidung problem fehler schaden menge summe kosten zahl anteil teil zeit
    ergebnis grund ursache boden staat `),
  synonyms,
  superlatives: [
    listWords("größte größten größter größtes"),
    listWords("kleinste kleinsten kleinster kleinstes"),
    listWords("längste längsten längster längstes"),
    listWords("kürzeste kürzesten"),
    listWords("tödlichste tödlichsten blutigste blutigsten"),
    listWords("älteste ältesten ältester"),
    listWords("schnellste schnellsten"),
    listWords("stärkste stärksten"),
    listWords("schwächste schwächsten"),
  ],
  roles: {
    subjectFirst: false, // "Den Brief schrieb der Minister"
    deeds: [],
    perfect: [],
    by: ["durch"], // "von" says as often to whom something belongs
    noDeeds: [],
    lightVerbs: [],
    passive: listWords("wird werden wurde wurden worden"),
    relative: listWords("der die das dem den dessen deren welche welcher und oder aber"),
    makers: [],
    articles: listWords("der die das den dem des ein eine einen einem einer"),
  },
  verdicts: {
    corroborated: listWords("bestätigt bestätigte bestätigten bestätigter bestätigtes"),
    contradicted: ["widersprochen"],
    unchecked: listWords("ungeprüft ungeprüfte ungeprüften"),
  },
};
