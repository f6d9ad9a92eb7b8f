// English: pairs of opposites, each word in all its forms that a text may have.

import { listPairs } from "../../text/words.ts";

export const opposites = listPairs(`
  died dies die killed drowned perished dead deaths | survived survives survive rescued saved
  arrested arrests detained | released releases freed
  began begins started starts | ended ends stopped stops ceased finished finishes completed completes
  arrived arrives entered | departed departs left
  bought buys | sold sells
  hired hires | dismissed dismisses sacked
  rose rises rise risen rising increased increases increase increasing grew grows grown climbed | fell falls fall fallen falling decreased decreases decrease decreasing dropped drops shrank
  admitted admits admit confirmed confirms acknowledged conceded | denied denies deny denying
  accepted accepts agreed agrees approved approves | rejected rejects refused refuses
  won wins | lost loses
  port | starboard
  early | late
  flawed faulty deficient unsound | sound flawless
  working worked functioning | broken failed
  north northern northward northwards northbound | south southern southward southwards southbound
  east eastern eastward eastwards eastbound | west western westward westwards westbound
  guilty | innocent acquitted
  slightly lightly | seriously severely gravely badly critically
  convicted convicts | acquitted acquits
  opened opens open | closed closes shut
  locked | unlocked
  legal lawful | illegal unlawful
  armed | unarmed
  supported supports backed backs | opposed opposes
  minimum | maximum
  majority | minority
  allowed allows permitted permits | forbade forbids forbidden prohibited prohibits banned
  accelerated accelerates | slowed slows
  light | severe serious grave critical heavy
  long prolonged lengthy | short brief
  upper | lower
  inbound | outbound
  upstream | downstream
  civilian | military
  domestic | foreign
  imports imported | exports exported
  profit profits | loss losses
  surplus | deficit
  attacked attacks | defended defends
  advanced advances | retreated retreats withdrew withdrawn
  consent approval | refusal rejection
  success succeeded succeeds | failure failed fails
  held holds | collapsed collapses broke broken breached
  doubled doubles | halved halves
  captured captures seized seizes conquered | lost loses abandoned abandons surrendered surrenders
  captured captures seized seizes | released releases freed
  collapsed collapses | withstood withstands stood
  ordered orders | opposed opposes cancelled canceled cancels
  launched launches began | cancelled canceled cancels aborted
  adopted adopts passed passes ratified approved approves | rejected rejects vetoed vetoes repealed repeals defeated
  resigned resigns | dismissed fired sacked
  appointed appoints | dismissed removed sacked
  immediately promptly instantly punctually | late belatedly slowly
  asleep sleeping | awake
  absent | present
  accident accidental accidentally accidents | deliberate deliberately intentional intentionally
  public publicly | secret secretly private privately
  borrowed borrows | lent lends
  supplied supplies delivered delivers | withheld withholds
  civilians | soldiers troops fighters militants combatants
  naval | aerial
  always often frequently usually | rarely seldom sometimes occasionally
  partly partially | fully completely entirely wholly
  accused charged indicted | convicted guilty committed
  recommended recommends proposed proposes considered considers | imposed imposes
  hit hits struck | missed misses
  sea | air
  higher | lower
  high | low
  small minor tiny | large huge big major vast
  upheld upholds | lifted lifts overturned overturns annulled quashed
  daily | weekly monthly yearly annual annually
  weekly | monthly yearly annual annually
  dozens | hundreds thousands
  hundreds | thousands
  several few | many countless
  richer | poorer
  faster | slower
  better | worse
  stronger | weaker
  larger bigger greater | smaller
  hotter warmer | colder cooler
  heavier | lighter
  older | younger
  longer | shorter
  ally allies allied | enemy enemies
  winner winners | loser losers
  buyer buyers | seller sellers
  victim victims | attacker attackers perpetrator perpetrators
  true | false
  safe safely | dangerous dangerously
  alive | dead
  empty | full
  wet | dry
  peaceful peacefully | violent violently
  voluntary voluntarily | forced involuntary
  temporary temporarily | permanent permanently
  manual manually | automatic automatically
  strengthened strengthens | weakened weakens
  widened widens | narrowed narrows
  expanded expands | contracted contracts shrank
  raised raises | lowered lowers cut cuts
  extended extends | shortened shortens
  tightened tightens | loosened loosens relaxed eased
  escalated escalates | eased eases
  improved improves improving | worsened worsens worsening deteriorated deteriorates
  joined joins | left leaves
  men man | women woman
  boys boy | girls girl
  children | adults
  left | right
  offensive | defensive
  internal internally | external externally
  urban | rural
  friendly | hostile
  same | different
  built builds | demolished demolishes
  kept keeps honoured honored | broke breaks broken violated violates
  praised praises welcomed welcomes | criticised criticized criticises condemned condemns deplored
  included includes including | excluded excludes excluding
  added adds | removed removes
  revealed reveals disclosed discloses published publishes | concealed conceals hid hidden withheld
  nationalised nationalized | privatised privatized
  ascended ascends | descended descends
  majority most | minority
  sender | recipient
`);
