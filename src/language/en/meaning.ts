// English: words that turn, weaken or bound what a sentence says.

import { listWords } from "../../text/words.ts";
import type { MeaningWords } from "../meaning-words.ts";
import { opposites } from "./opposites.ts";
import { synonyms } from "./synonyms.ts";

export const meaning: MeaningWords = {
  negations: listWords(
    "no not never nor neither nobody none nothing nowhere without cannot hardly against instead rather",
  ),
  directNegations: listWords("no not never nor neither nobody none nothing without cannot"),
  limits: listWords("more less fewer above below over under beyond exceeding until before later earlier"),
  negationEndings: ["n't", "n’t"],
  verbNegations: listWords("not never nobody none nothing cannot"),
  auxiliaries: listWords(
    "is are was were be been has have had do does did will would shall should can could may might must cannot",
  ),
  absencePhrases: [
    ...["was no", "were no", "been no", "has no", "have no", "had no"],
    ...["there is no", "there are no"],
  ],
  tellingVerbs: listWords(
    "say said name named give given mean print judge judged ask asked know known find found hold held see seen tell told count counted speak quote quoted cite cited write written decide explain prove claim",
  ),
  restrictions: listWords("only just merely simply"),
  denyingStems: listWords("doubt deny deni reject refus contradict dismiss disput"),
  failingStems: listWords(
    "fail declin lack absen ceased ceases unable stopped prevent halt avoid missed missing withheld refrain empty few little barely false",
  ),
  denyingPrefixes: listWords("un dis non"),
  turningPrefixes: listWords("un dis non in im il ir"),
  failingPhrases: [
    ...[
      "yet to",
      "failed to",
      "fails to",
      "failing to",
      "refused to",
      "refuses to",
      "declined to",
      "unable to",
    ],
    ...["neglected to", "stopped short of", "lacked", "lacks", "lacking", "lack of", "absence of"],
  ],
  hedgingStems:
    listWords(`despite alleg claim if unless except reported possibl might unconfirm erroneous mistaken wrongly
    falsely supposed purported`),
  doubts:
    listWords(`alleged alleges alleging allegedly claimed claims claiming accused accuses accusing blamed blames blaming
    reportedly apparently supposedly purportedly purported suspected suspects suspecting believe believes believed think thinks rumoured rumored unconfirmed
    unverified possibly perhaps presumably probably`),
  questions: {
    open: listWords("unclear unknown undetermined unproven unresolved undecided uncertain"),
    answered: listWords(
      "known know knows knew clear settled resolved said say says found find decided explained",
    ),
    proven:
      listWords(`established establish proven proved prove confirmed confirm verified verify determined determine ascertained
      ascertain shown substantiated proof evidence`),
    whether: ["whether", "if"],
    that: ["that"],
    who: ["who", "which", "whose"],
  },
  attributingStems:
    listWords(`said say says told tells claim alleg accus blam report according announc asserts asserted insist
    argues argued estimat believ suspect thinks thought fears feared warn calls called describ denie deny reject admit wrote
    writes written testif suggest indicat conclud judge quotes quoted cites cited account version rumour rumor disput unclear
    uncertain may might whether if`),
  opposites,
  turns: [
    [["first"], ["last", "final"]],
    [["before"], ["after"]],
    [["earlier"], ["later"]],
    [["with"], ["without"]],
    [["for"], ["against"]],
    [["inside"], ["outside"]],
    [["above"], ["below"]],
    [["from"], ["to"]],
    [["within"], ["beyond"]],
    [["over"], ["under"]],
    [["ahead"], ["behind"]],
    [["on"], ["off"]],
    [["since"], ["until"]],
  ],
  alternatives: [
    [
      ["hour", "hours"],
      ["day", "days"],
      ["week", "weeks"],
      ["month", "months"],
      ["year", "years"],
      ["decade", "decades"],
      ["century", "centuries"],
    ],
    [["morning"], ["afternoon"], ["evening"], ["night"]],
    [["spring"], ["summer"], ["autumn"], ["winter"]],
    [["long"], ["wide"], ["high", "tall"], ["deep"], ["thick"]],
  ],
  than: ["than"],
  joints: listWords(
    "exceeded exceeds surpassed surpasses outnumbered outnumbers outweighed outweighs because instead",
  ),
  causes: [
    "because",
    "because of",
    "due to",
    "owing to",
    "thanks to",
    "caused by",
    "brought about by",
    "triggered by",
    "started by",
    "sparked by",
    "as a result of",
    "resulted from",
    "stemmed from",
  ],
  generalNouns:
    listWords(`people persons person someone somebody others men man group groups side sides party parties body force forces
    official officials officer officers leader leaders leadership expert experts authority authorities government agency staff
    member members worker workers team community residents victims firm firms company companies business organisation
    organization institution vehicle vehicles vessel vessels craft aircraft projectiles device
    devices building buildings structure structures facility facilities site sites place places area areas region zone 
    thing things item items goods material materials cargo object objects document documents paper papers text texts
    message messages note report reports statement statements account accounts attack attacks assault action actions
    event events incident incidents accident operation operations measure measures step steps decision problem problems
    fault damage amount sum cost number numbers share part parts time day rate value result outcome cause reason
    ground public country nation state `),
  synonyms,
  superlatives: [
    ["largest", "biggest", "greatest", "maximum"],
    ["smallest", "tiniest", "minimum"],
    ["tallest"],
    ["longest"],
    ["shortest"],
    ["deadliest", "bloodiest"],
    ["oldest", "earliest"],
    ["newest", "youngest"],
    ["fastest", "quickest"],
    ["slowest"],
    ["heaviest"],
    ["strongest"],
    ["weakest"],
    ["richest"],
    ["poorest"],
    ["unprecedented"],
  ],
  roles: {
    subjectFirst: true,
    deeds:
      listWords(`accused approached arrested attacked authorised authorized backed banned blocked bombed charged convicted
      detained directed fined fired funded hired hit informed instructed invaded issued launched notified ordered posted
      published raided retweeted sacked sanctioned seized sent shelled shot struck sued summoned targeted threatened told warned`),
    perfect: ["has", "have", "had"],
    by: ["by"],
    noDeeds: listWords(
      `received receives heard hears saw sees seen read reads learned learns learnt knew knows got gets followed follows
      joined joins accompanied suffered suffers sustained lost loses held near met meets talked talks spoke speaks resembled
      resembles agreed agrees belonged belongs`,
    ),
    lightVerbs: listWords(
      `had did made took gave got found left called told asked won kept put brought used started began ended showed
      wanted needed helped let became paid ran set turned led said felt sent offered reached`,
    ),
    passive: listWords("is are was were be been being gets got"),
    relative: listWords("who whom whose which that and or but"),
    makers: listWords("backed led made run controlled supplied sponsored funded trained armed aligned"),
    articles: listWords("the a an its his her their"),
  },
  verdicts: {
    corroborated: ["corroborated"],
    contradicted: ["contradicted"],
    unchecked: ["unchecked", "unverified"],
  },
};
