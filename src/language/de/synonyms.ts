// German words that mean the same in most sentences, a group to a line. Only words that sources and
// briefings exchange for each other without a change of what is said.
import { listLines } from "../../text/words.ts";

export const synonyms = listLines(`
Auto Wagen Pkw
Lastwagen Laster Lkw
Brand Feuer
Sturm Orkan Unwetter
Vertrag Abkommen Vereinbarung
Schiff Frachter Boot Dampfer Fähre
Fabrik Werk Betrieb
Arzt Mediziner
Krankenhaus Klinik Spital
Soldat Militär
Aufständische Rebellen
Lager Depot
Angriff Schlag Attacke
Explosion Detonation
Haus Wohnhaus
Straße Weg
Flughafen Flugplatz
Bild Foto Aufnahme
Film Video
Grund Ursache
Beben Erdbeben
Flut Hochwasser Überschwemmung
Kapitän Schiffsführer
Chef Leiter Direktor
Gericht Richter
Gefängnis Haft
Anwalt Jurist
Zeitung Blatt
Verhandlungen Gespräche
Abstimmung Wahl Votum
Gesetz Vorschrift
Firma Unternehmen
Fehler Mangel
Alarm Warnung
Küste Ufer Strand
Meer See
Anfang Beginn
Ende Schluss
Teil Abschnitt
groß riesig gewaltig
klein winzig
schnell rasch
geheim verdeckt
tödlich fatal
nächste folgende
vorige vorherige frühere
`);
