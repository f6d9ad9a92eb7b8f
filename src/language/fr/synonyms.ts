// French words that mean the same in most sentences, a group to a line. Only words that sources and
// briefings exchange for each other without a change of what is said.
import { listLines } from "../../text/words.ts";

export const synonyms = listLines(`
voiture automobile
incendie feu
tempête orage ouragan
traité accord pacte contrat
navire bateau cargo vaisseau
usine fabrique
médecin docteur
hôpital clinique
décret arrêté
rebelle insurgé
dépôt entrepôt
attaque frappe raid assaut
explosion détonation
maison demeure
route rue
aéroport aérodrome
photo image photographie
film vidéo
cause raison
séisme tremblement
inondation crue
capitaine commandant
chef directeur patron
tribunal cour juge
prison geôle
avocat juriste
journal quotidien
négociations pourparlers discussions
vote scrutin
loi texte
société entreprise
faute erreur défaut
alarme alerte
côte rivage littoral
mer océan
début commencement
fin terme
partie section
grand énorme immense
petit minuscule
rapide vif
secret clandestin
mortel fatal
prochain suivant
précédent antérieur
`);
