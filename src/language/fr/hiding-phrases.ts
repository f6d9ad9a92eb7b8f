// Words of which labels are made that tell a speaker what not to say or show, in French.
import { listWords } from "../../text/words.ts";
import type { HidingPhrase } from "../note-labels.ts";

export const hidingPhrases: readonly HidingPhrase[] = [
  // "Ne pas afficher", "À ne pas évoquer", "Ne jamais dire"
  {
    one: listWords("pas jamais"),
    other: listWords(
      `dire afficher projeter évoquer parler montrer citer reproduire communiquer diffuser divulguer publier révéler mentionner lire transmettre partager répéter imprimer`,
    ),
    besides: listWords("ne à a en le la les ici"),
  },
  // "Pour moi uniquement", "Rien que pour moi"
  {
    one: listWords("seul seule seulement uniquement rien exclusivement"),
    other: listWords(`moi interne`),
    besides: listWords("pour que usage"),
  },
  // "Note interne", "Remarques privées", "Note à moi-même"
  {
    one: listWords("note notes remarque remarques commentaire commentaires"),
    other: listWords(`interne internes privée privées personnelle personnelles cachée cachées moi`),
    besides: listWords("à même"),
  },
  // "Garder secret", "À cacher"
  {
    one: listWords("garder rester cacher masquer taire passer"),
    other: listWords(`secret secrète silence soi à`),
    besides: listWords("sous pour entre"),
  },
  // "Sous embargo jusqu'à vendredi"
  {
    one: listWords("embargo"),
    other: listWords("jusqu jusqu'à jusqu'au"),
    besides: listWords(`
      sous à au h heures lundi mardi mercredi jeudi vendredi samedi dimanche demain janvier février mars avril mai juin juillet
      août septembre octobre novembre décembre
    `),
  },
];
