// German: pairs of opposites, each word in all its forms that a text may have.

import { listPairs } from "../../text/words.ts";

export const opposites = listPairs(`
  starb starben gestorben getötet ertranken | überlebte überlebten gerettet
  verhaftet festgenommen | freigelassen entlassen
  begann begannen begonnen | endete endeten geendet
  kaufte kauften | verkaufte verkauften
  stieg stiegen steigt steigen gestiegen erhöhte erhöht wuchs wuchsen gewachsen | sank sanken sinkt sinken gesunken fiel fielen fällt gefallen verringerte
  bestätigte bestätigt bestätigten zugegeben eingeräumt | bestritt bestritten bestreitet dementierte dementiert leugnete
  angenommen billigte gebilligt genehmigte genehmigt | abgelehnt verwarf verworfen verweigerte verweigert
  gewann gewannen gewonnen gewinnt | verlor verloren verliert
  backbord | steuerbord
  norden nördlich nördlichen | süden südlich südlichen
  osten östlich östlichen | westen westlich westlichen
  schuldig | unschuldig
  leicht leichtverletzt leichtverletzte | schwer schwerverletzt schwerverletzte
  verurteilt verurteilte | freigesprochen
  geöffnet öffnete offen | geschlossen schloss
  legal rechtmäßig | illegal rechtswidrig
  bewaffnet bewaffnete bewaffneten | unbewaffnet unbewaffnete unbewaffneten
  mehrheit | minderheit
  erlaubte erlaubt | verbot verboten
  leicht leichte leichten | schwer schwere schweren
  verdoppelte verdoppelt verdoppelten | halbierte halbiert halbierten
  eroberte erobert eroberten einnahm | verlor verloren räumte
  ordnete befahl befohlen | widerrief untersagte verbot
  lebend lebendig | tot
  versehentlich unabsichtlich | absichtlich vorsätzlich
  öffentlich | geheim heimlich
  zivilisten | soldaten kämpfer
  immer oft häufig meist | selten manchmal
  teilweise teils | vollständig ganz völlig
  angeklagt beschuldigt | verurteilt schuldig
  höher höhere höheren | niedriger niedrigere niedrigeren tiefer
  größer größere größeren | kleiner kleinere kleineren
  schneller | langsamer
  besser | schlechter
  stärker | schwächer
  sicher | gefährlich
  leer | voll
  friedlich | gewaltsam
  freiwillig | gezwungen erzwungen
  vorübergehend | dauerhaft endgültig
  verbesserte verbessert | verschlechterte verschlechtert
  männer mann | frauen frau
  links linken | rechts rechten
  sofort umgehend | spät verspätet
  anwesend | abwesend
  gelang gelungen | scheiterte gescheitert
`);
