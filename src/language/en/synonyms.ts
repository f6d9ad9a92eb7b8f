// English words that mean the same in most sentences, a group to a line. Only words that sources and
// briefings exchange for each other without a change of what is said.
import { listLines } from "../../text/words.ts";

export const synonyms = listLines(`
car automobile
truck lorry
storm gale tempest
fire blaze inferno
plant factory works mill
boat lifeboat ferry ship vessel steamer freighter
order decree edict ruling
bank lender
doctor physician medic
hospital clinic
soldier troop
rebel insurgent militant fighter guerrilla
depot warehouse store
dawn daybreak sunrise
dusk sunset nightfall
night overnight
huge giant enormous vast massive
big large great
small little tiny
fast quick rapid swift
wrong false incorrect
right correct
treaty agreement accord pact contract
letter mail
house home
road street route highway
airport airfield
harbour harbor port
film video footage recording
picture photo photograph image
cause reason
quake earthquake tremor
flood deluge
attack strike raid assault
strike walkout stoppage
bomb explosive
blast explosion detonation
gun rifle weapon
child kid minor
crew sailors seamen
captain skipper master
pilot flier aviator
worker labourer laborer employee staff
boss manager chief head director
owner proprietor
lawmaker legislator deputy parliamentarian
parliament legislature
court tribunal judge judges
police officers
prison jail
prisoner inmate detainee
lawyer attorney counsel
witness bystander onlooker
victim casualty
survivor escapee
refugee displaced
reporter journalist
newspaper paper daily
statement declaration communique communiqué
talks negotiations
vote ballot poll
law act statute
rule regulation
tax levy duty
debt loan
firm company business maker manufacturer producer
engine motor
pipe tube pipeline
wall barrier
deck floor level
town city
village hamlet settlement
river stream waterway
sea ocean
shore coast beach
forest wood
hill slope
field meadow
start beginning onset
end finish close
part section portion
fault flaw defect error mistake
leak spill
alarm alert warning
signal sign
test trial
device gadget instrument
gas fuel petrol gasoline
wind gust
rain downpour
snow blizzard
whole entire full
nearby neighbouring neighboring adjacent
main chief principal central
early initial first
secret covert clandestine
deadly fatal lethal
broken cracked
wants hopes
near close
shows records
requires demands
also too
about around
next following subsequent
previous prior former
several various many
sole only single
under beneath below
over above
during throughout
within inside
`);
