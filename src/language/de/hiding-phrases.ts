// Words of which labels are made that tell a speaker what not to say or show, in German.
import { listWords } from "../../text/words.ts";
import type { HidingPhrase } from "../note-labels.ts";

export const hidingPhrases: readonly HidingPhrase[] = [
  // "Nicht aussprechen", "Bitte nicht anzeigen", "Keinesfalls nennen"
  {
    one: listWords("nicht nie niemals keinesfalls"),
    other: listWords(
      `sagen aussprechen erwähnen ansprechen vorlesen zeigen anzeigen einblenden projizieren verraten preisgeben zitieren veröffentlichen weitergeben weitersagen weiterleiten verbreiten drucken mitschreiben teilen nennen wiederholen`,
    ),
    besides: listWords("laut bitte das dies es noch hier"),
  },
  // "Nur für internen Gebrauch", "Nur ich"
  {
    one: listWords("nur ausschließlich"),
    other: listWords(`ich mich mir internen internes`),
    besides: listWords("gebrauch verwenden für den zum"),
  },
  // "Interne Notiz", "Eigene Anmerkung"
  {
    one: listWords("interne private persönliche eigene"),
    other: listWords(`notiz notizen anmerkung anmerkungen bemerkung bemerkungen`),
    besides: listWords(""),
  },
  // "Interner Hinweis"
  {
    one: listWords("interner"),
    other: listWords(`hinweis`),
    besides: listWords(""),
  },
  // "Notiz an mich selbst"
  {
    one: listWords("notiz notizen anmerkung anmerkungen erinnerung bemerkung memo"),
    other: listWords(`mich mir`),
    besides: listWords("an für selbst"),
  },
  // "Geheim halten", "Bleibt geheim"
  {
    one: listWords("geheim verschwiegen"),
    other: listWords(`halten bleibt`),
    besides: listWords("bitte das"),
  },
  // "Sperrfrist bis Freitag", "Gesperrt bis 18 Uhr"
  {
    one: listWords("Sperrfrist gesperrt Embargo"),
    other: listWords("bis"),
    besides: listWords(`
      zum zur Uhr Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag morgen heute abend Januar Februar März
      April Mai Juni Juli August September Oktober November Dezember
    `),
  },
];
