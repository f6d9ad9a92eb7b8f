// French: pairs of opposites, each word in all its forms that a text may have.

import { listPairs } from "../../text/words.ts";

export const opposites = listPairs(`
  mort morts tué tués noyés | survécu survivants sauvé sauvés rescapés
  arrêté arrêtés | libéré libérés relâchés
  commencé commença | terminé cessa fini
  acheté achetés | vendu vendus
  augmenté augmente augmentent augmenta monté monte hausse | baissé baisse baissent diminué diminue diminuent chuté chute
  admis admet reconnu reconnaît confirmé confirme | nié nie démenti dément
  accepté accepte approuvé approuve | refusé refuse rejeté rejette
  gagné gagne | perdu perd
  bâbord | tribord
  nord | sud
  coupable | innocent
  condamné condamnée | acquitté acquittée
  ouvert ouverte | fermé fermée
  légal légale | illégal illégale
  majorité | minorité
  autorisé autorise | interdit interdite
  doublé doublèrent double | réduit
  pris prise capturé capturée | perdu perdue abandonné abandonnée
  volontaire volontairement délibéré | accidentel accidentelle accident accidentellement
  public publique publiquement | secret secrète secrètement
  civils | soldats militaires combattants
  toujours souvent | rarement parfois
  partiellement | entièrement complètement totalement
  accusé accusée inculpé | condamné condamnée coupable
  supérieur supérieure | inférieur inférieure
  vide | plein pleine
  vivant vivante | mort morte
  provisoire provisoirement temporaire | définitif définitive permanent
  amélioré améliorée | empiré aggravé aggravée
  hommes homme | femmes femme
  gauche | droite
  présent présente | absent absente
  immédiatement aussitôt | tard tardivement
  réussi réussit | échoué échoue
`);
