// English: forms of verbs, and words by which a text says that something was meant to happen and not that it did.

import { listLines, listWords } from "../../text/words.ts";
import type { VerbWords } from "../language.ts";

/** A verb a line: what it is called, and the forms that no ending makes. */
const irregular = `
arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
come came
creep crept
deal dealt
die died
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
leave left
lend lent
lie lay lain
lose lost
make made
mean meant
meet met
pay paid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shoot shot
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
speak spoke spoken
spend spent
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck stricken
sue sued
swear swore sworn
sweep swept
swim swam swum
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
wake woke woken
wear wore worn
win won
withdraw withdrew withdrawn
withhold withheld
write wrote written
`;

export const verbs: VerbWords = {
  irregular: listLines(irregular),
  pastEndings: ["ied", "ed"],
  beingTo: ["is", "are", "was", "were"],
  infinitiveEndings: [""],
  infinitives: ["to"],
  verbLast: false,
  intentions:
    listWords(`tried tries trying attempted attempts attempting planned plans planning promised promises promising
    threatened threatens threatening offered offers offering proposed proposes intended intends intending wanted wants wanting
    hoped hopes hoping expected expects vowed vows pledged pledges ordered orders told asked asks urged urges agreed agrees
    decided decides authorised authorized authorises authorizes invited prepared prepares preparing ready about scheduled due
    meant supposed set sought seeks seeking wished wishes begged demanded swore`),
  gerundIntentions:
    listWords(`considered considers considering proposed proposes recommended recommends suggested suggests contemplated
    contemplates discussed discusses`),
  gerundEnding: "ing",
  modals: listWords("will would shall should may might could can must"),
  modalsOfAbility: listWords("could can"),
  linkingVerbs: listWords("have be been"),
  nearly: listWords("almost nearly"),
  conditions: listWords("if unless whether"),
  signsOfIntention:
    listWords(`attempt promis threat planned planning plans propos intend intent want hope hoping expect vow pledg order demand
    urg authoris authoriz prepar readi schedul sought seek effort purpose wish risk recommend draft request appeal forecast
    predict future offer tried tries trying when`),
};
