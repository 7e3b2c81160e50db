import { ACTIVE, DESTROYED, GRAVE, HURT } from './deeds.en.ts'
import { after, before, type Need, near } from './needs.ts'
import { allegationsAgainst, atTheHands, didToMe } from './rules/accusation.ts'
import { admittedTo, inPlea, myMistake, openerPleads, takingIt } from './rules/admitted.ts'
import { arrested, inCustody, inquiry, suspected } from './rules/arrested.ts'
import { attacked } from './rules/attacked.ts'
import { accuse, blame, culprit, pointed } from './rules/blamed.ts'
import { claimed, claimNoun, confessed, ownWords, responsibility, saidItDid, silent } from './rules/claimed.ts'
import {
  accusationFalse,
  didNot,
  distanced,
  inNoWay,
  notGuiltyPlea,
  nothingWrong,
  policeDeny,
} from './rules/cleared.ts'
import { booked, brokeTruce, knewOf, mistreated, notCharged, usedBanned, yetToIdentify } from './rules/conduct.ts'
import { inCourt, onAppeal, servesTerm } from './rules/court.ts'
import { broughtIn, facesPenalty, haveInCustody, lookFor, onBail, toBeCharged } from './rules/custody.ts'
import { declined } from './rules/declined.ts'
import { deed, harmBy, sold, tookPart } from './rules/deed.ts'
import { denied, innocent, noInvolvement, nothingToDo, wasNot } from './rules/denied.ts'
import { cameFrom, did, doneBy, fault, workOf } from './rules/did.ts'
import { leftBlames, rightBlames } from './rules/each-other.ts'
import { atFault, carelessly, negligence } from './rules/fault.ts'
import { accountable, actionsOf, blameFar, faulted, faultOfSpeech, speechLed } from './rules/faulted.ts'
import { hunted } from './rules/hunted.ts'
import { stateDid } from './rules/intelligence.ts'
import { killedBy, killing } from './rules/killed.ts'
import {
  chargesAgainst,
  fined,
  guilty,
  madeSuspect,
  onTrial,
  sentence,
  sued,
  tookIntoCustody,
  wanted,
} from './rules/law.ts'
import { helper, linked, linkNoun, mayHave, thereMayBe } from './rules/linked.ts'
import { amongWhom, theyLook } from './rules/looks.ts'
import { asPerpetrator, identified, namedBeside } from './rules/named.ts'
import {
  betweenMen,
  bulletOf,
  farBy,
  firedIt,
  manhandled,
  rampage,
  setUpon,
  shootingOf,
  terrorBy,
  victimsOf,
} from './rules/nameless.ts'
import {
  noEvidence,
  noLink,
  noSuspects,
  notDeliberate,
  notIdentified,
  notKnownWho,
  notTerror,
  ruledOut,
  tooEarly,
  unclearWhether,
} from './rules/nothing.ts'
import { didIt, doingOf, traced } from './rules/plainly.ts'
import {
  allegiance,
  believedTo,
  believes,
  faces,
  inquiryInto,
  itsFighter,
  onPurpose,
  released,
  signs,
  whoTheyWere,
  workedFor,
} from './rules/pointing.ts'
import {
  charge,
  extradited,
  heldBy,
  investigates,
  mostWanted,
  questions,
  seeks,
  sought,
  subjectOfHunt,
  suspectNamed,
  suspectsHeld,
  wantToQuestion,
} from './rules/sought.ts'
import { countedDead, diedIn, firedOnCrowd, sideFired, strikeHit } from './rules/strikes.ts'
import { traces } from './rules/traces.ts'
import {
  conclusions,
  makesNoSuspect,
  nobodyNamed,
  noneFound,
  noRush,
  notAccused,
  playedDown,
  wrongToCall,
  wrongToLink,
} from './rules/unproven.ts'
import {
  calledUntrue,
  consensual,
  deniedDeed,
  deniedPassive,
  madeUp,
  noContact,
  ownDenial,
  untrue,
} from './rules/untrue.ts'
import { LONGEST, type Rule } from './scene.ts'
import { PERPETRATORS } from './words.en.ts'

/** A rule and what must stand around a trigger for it to be tried. */
export interface Wake {
  readonly rule: Rule
  readonly needs: readonly Need[]
}

/**
 * Which rules look at which word, and what common words need around them before they are looked at. A sentence without
 * any of these words costs one look-up a word and no more. Rules of one word are tried in the order of this list.
 */
const TABLE: readonly (readonly [Rule, string, ...Need[]])[] = [
  [responsibility, 'responsibility credit'],
  [claimed, 'claim claims claimed claiming'],
  [claimNoun, 'claim claims'],
  [
    saidItDid,
    'said says say claimed claims announced stated boasted acknowledged acknowledges admitted confirmed conceded',
    near('own', 1, 16),
    after('did'),
  ],
  // "told the police of three towns that it did".
  [saidItDid, 'told', after('own'), after('did')],
  [confessed, 'confessed confesses confess confessing admitted admits admit admitting pleaded pleads plead pled'],
  [silent, 'silent mention quiet'],
  [blame, 'blame blames blamed blaming'],
  [accuse, 'accuse accuses accused accusing'],
  [
    didToMe,
    'yanked grabbed shoved slapped punched abused fondled assaulting raping choking groping molesting harassing strangling abusing punching slapping pushed hit kicked threatened forced dragged choke rape shove stabbed shot bit spat exposed touched kissed',
    near('whom', 1, 2),
  ],
  [didToMe, 'assaulted raped choked groped molested harassed strangled beaten beat'],
  [allegationsAgainst, 'allegations allegation accusations accusation'],
  [atTheHands, 'hands'],
  [
    pointed,
    'pin pins pinned pinning put puts putting place placed places placing lay lays laid point points pointed pointing hold holds held',
    near('burden', 1, 15),
  ],
  [pointed, 'attribute attributes attributed attributing'],
  [
    culprit,
    'culprit culprits mastermind masterminds perpetrator perpetrators ringleader ringleaders instigator architect',
  ],
  [
    doneBy,
    'carried perpetrated orchestrated masterminded planned staged launched committed conducted organised organized caused started planted triggered ordered directed plotted engineered executed initiated instigated set made sponsored coordinated detonated fired hijacked mounted driven piloted sent',
    near('by', 1, 9),
  ],
  [
    did,
    'behind responsible carried carry carrying orchestrated orchestrate masterminded mastermind perpetrated perpetrate staged committed planned plotted caused instigated ordered',
  ],
  [signs, 'suspicion suspicions point pointed points pointing focusing focused focussing focussed'],
  [onPurpose, 'deliberately intentionally purposely wilfully'],
  [inquiryInto, 'investigation inquiry probe'],
  [faces, 'faces facing face'],
  [released, 'released freed cleared acquitted exonerated'],
  [allegiance, 'allegiance loyalty inspired directed behalf name orders'],
  [whoTheyWere, 'was were is are appeared appear looked look seemed', near('attacker', -9, 0)],
  [believedTo, 'believed thought suspected alleged understood said reported known', near('to', 1, 2)],
  [believes, 'believe believes believed think thinks suspect suspects suspected allege alleges alleged', after('did')],
  [workedFor, 'working acting acted worked fighting', before('attacker')],
  [itsFighter, 'soldier soldiers fighter fighters follower followers'],
  [workOf, 'work handiwork hallmarks hallmark'],
  [cameFrom, 'came come coming originated originate sent made launched fired', near('from', 1, 4)],
  [
    fault,
    'blacked fallen fell falling nodded nodding dozed passed asleep drunk intoxicated impaired distracted texting speeding',
  ],
  [fault, 'had has have going driving travelling over under on', near('lapse', 1, 5)],
  [
    arrested,
    'arrested arrest arrests arresting detained detain apprehended charged indicted questioned interviewed held captured taken jailed convicted sentenced remanded seized nabbed prosecuted arraigned imprisoned',
  ],
  [inCustody, 'arrest arrests custody turned handed gave surrendered'],
  [hunted, 'on at', near('flight', 1, 3)],
  [hunted, 'hunting seeking searching search looking manhunt hunt pursuing'],
  [suspected, 'suspected suspect suspects interest'],
  [
    inquiry,
    'investigating investigate investigated probing probe examining examine determine determining establish establishing looking into checking assessing exploring considering verify',
    near('whether', 1, 5),
  ],
  [inquiry, 'investigation'],
  [guilty, 'guilty'],
  [sentence, 'sentence sentences term terms'],
  [
    chargesAgainst,
    'charges charge indictment indictments warrant warrants lawsuit lawsuits suit suits complaint complaints case',
  ],
  [onTrial, 'trial'],
  [sued, 'sued suing sues sue'],
  [fined, 'fined'],
  [wanted, 'wanted'],
  [sought, 'sought wanted'],
  [wantToQuestion, 'want wants wanted wish wishes seeking'],
  [subjectOfHunt, 'subject subjects target targets focus'],
  [investigates, 'investigating investigate investigates investigated probing'],
  [
    questions,
    'questioned questioning interviewed interviewing interrogated interrogating quizzed quizzing grilled grilling',
  ],
  [heldBy, 'held'],
  [seeks, 'seek seeks hunt hunts'],
  [mostWanted, 'wanted'],
  [suspectsHeld, 'suspect suspects'],
  [extradited, 'awaiting awaits extradited handed'],
  [charge, 'charge charges'],
  [suspectNamed, 'identified named'],
  [madeSuspect, 'named identified identify identifies names'],
  [tookIntoCustody, 'took take takes', near('into', 2, 11)],
  [atFault, 'fault'],
  [
    negligence,
    'negligence error errors mistake mistakes carelessness recklessness failure failures failings misconduct incompetence',
  ],
  [carelessly, 'failed ignored neglected violated breached disregarded flouted skipped'],
  [linked, 'linked connected tied'],
  [linkNoun, 'links link ties connections connection'],
  [mayHave, 'may might could', near('did', 1, 6)],
  [thereMayBe, 'there', near('may', 1, 2)],
  [helper, 'accomplice accomplices co-conspirator co-conspirators collaborators'],
  [noEvidence, 'evidence sign signs indication indications proof suggestion trace reason nothing'],
  [noLink, 'links link ties tie connection connections affiliation association'],
  [notKnownWho, 'who', near('did', 1, 7), near('open', -9, 20)],
  [unclearWhether, 'whether if that', near('open', -16, LONGEST), after('acting')],
  [
    notIdentified,
    'culprit culprits mastermind masterminds perpetrator perpetrators attackers gunmen bombers killers assailants kidnappers shooters identity identities those callers caller',
  ],
  [ruledOut, 'ruled rule ruling'],
  [notTerror, 'terror-related terrorism-related terrorism terrorist related linked connected'],
  [
    denied,
    'denied denies deny denying rejected rejects reject rejecting refuted refutes dismissed dismisses dismiss refused refuses disavowed repudiated denial denials',
  ],
  [untrue, 'true false untrue baseless unfounded fabricated groundless lies nonsense'],
  [deniedPassive, 'denied rejected'],
  [deniedDeed, 'denied denies deny denying'],
  [madeUp, 'made make making', near('up', 1, 6)],
  [madeUp, 'fabricated invented'],
  [noContact, 'contact coercion misconduct wrongdoing'],
  [ownDenial, 'i', near('denial', 1, 4)],
  [calledUntrue, 'called calls calling described describes branded labelled labeled denounced', near('charge', 1, 5)],
  [consensual, 'consensual'],
  [nothingToDo, 'nothing no anything', near('part', 1, 4)],
  [wasNot, 'involved responsible behind carry plan plant order start cause attack kill', before('denial')],
  [noInvolvement, 'involvement role complicity'],
  [innocent, 'pleaded plead pleads pled maintained maintains protested innocent'],
  [notDeliberate, 'unlikely treated treating regarded considered viewed investigated classed deemed believe think'],
  [noSuspects, 'suspects suspect leads'],
  [tooEarly, 'early soon premature'],
  [declined, "declined declines decline refused refuses refusing refuse would not n't point", near('speak', 1, 4)],
  [namedBeside, [...PERPETRATORS].join(' ') + ' gunmen attackers suspects killers bombers'],
  [identified, 'identified named identify identifies naming described describe describes'],
  [ownWords, 'we', near('did', 1, 5)],
  [asPerpetrator, [...PERPETRATORS].join(' ')],
  [killedBy, [...HURT, ...DESTROYED].join(' '), after('by')],
  [
    killing,
    'kill kills killed killing murder murders murdered murdering slaughtered massacred slew assassinated executed beheaded stabbed shot gunned wounding wounded injuring injured assaulted robbed raped kidnapped abducted tortured beat strangled bludgeoned poisoned lynched ambushed attacked groped molested shoot shoots',
  ],
  [killing, 'left leaves leaving', near('hurt', 1, 9)],
  [
    attacked,
    'blew detonated zigzagged zig-zagged shot stormed stabbed slashed knifed attacked ambushed gunned mowed sprayed hijacked fired downed',
  ],
  [attacked, 'opened threw planted set took dropped brought', near('assault', 1, 7)],
  [
    attacked,
    'ploughed plowed rammed drove crashed smashed steered careered barrelled barreled slammed drives drive rams ram plows ploughs swerved raced sped accelerated ran',
    near('into', 1, 10),
  ],
  [deed, [...ACTIVE].filter((word) => GRAVE.has(word)).join(' ')],
  // Of the others only an attacker's deeds are told.
  [deed, [...ACTIVE].filter((word) => !GRAVE.has(word)).join(' '), before('villain')],
  [
    harmBy,
    'attack attacks assault assaults bombing bombings shooting shootings killing killings murder murders massacre massacres raid raids ambush ambushes kidnapping kidnappings abduction abductions hijacking hijackings stabbing stabbings shelling strike strikes airstrike airstrikes robbery robberies heist heists hack hacks poisoning poisonings slaying slayings slaughter arson sabotage rampage assassination assassinations beating beatings rape rapes crackdown hoax hoaxes',
    near('by', 1, 8),
  ],
  [
    tookPart,
    'played plays play had has have took taken participated involved implicated complicit',
    near('part', 0, 5),
  ],
  [sold, 'sold sell sells selling supplied'],
  [bulletOf, 'bullet bullets gunfire'],
  [betweenMen, 'between'],
  [setUpon, 'upon surrounded'],
  [rampage, 'rampage rampaged'],
  [
    farBy,
    'killing killings murder murders assassination slaying abduction kidnapping massacre beating rape execution slaughter',
  ],
  [terrorBy, 'terrorism terror violence'],
  [shootingOf, 'shooting killing beating murder slaying stabbing torture abduction kidnapping rape'],
  [manhandled, 'choked throttled punched slapped kicked spat spit shoved yanked headbutted'],
  [victimsOf, 'victims victim'],
  [firedIt, 'trigger shot shots'],
  [blameFar, 'blame blames blamed blaming'],
  [
    faulted,
    'fault faulted faults faulting cited cites citing criticized criticised criticizes criticises criticizing criticising condemned slammed blasted lambasted hitting hit hits lashed lashing',
  ],
  [accountable, 'accountable'],
  [actionsOf, 'actions conduct acts omissions'],
  [faultOfSpeech, 'fault'],
  [speechLed, 'lead led leads fuelled fueled incited sparked'],
  [stateDid, 'hacked hack breached infiltrated penetrated leaked engineered arranged orchestrated masterminded'],
  [nobodyNamed, 'named termed called considered labelled labeled described identified', near('attacker', 1, 6)],
  [playedDown, 'likelihood possibility suggestion suggestions speculation idea notion'],
  [noneFound, 'evidence proof indication information'],
  [notAccused, 'accused blamed accuse blame'],
  [makesNoSuspect, 'suspect suspects'],
  [conclusions, 'conclusions conclusion'],
  [traces, 'dna fingerprints fingerprint'],
  [noRush, 'judgment judgement judgments conclusion conclusions'],
  [wrongToCall, 'wrong unfair improper misleading irresponsible inaccurate'],
  [wrongToLink, 'improper wrong unfair irresponsible inappropriate premature unjustified'],
  [admittedTo, 'admits admitted admit admitting'],
  [inPlea, 'plea'],
  [openerPleads, 'guilty'],
  [takingIt, 'responsibility'],
  [myMistake, 'mistakes fault'],
  [amongWhom, 'was were are is', near('attacker', -9, 0)],
  [theyLook, 'look looked'],
  [inCourt, 'appeared appear appears appearing due', near('law', 1, 16)],
  [servesTerm, 'serve serving serves', near('law', 1, 9)],
  [usedBanned, 'used using uses use', near('arms', 1, 6)],
  [brokeTruce, 'violated violating broke broken breached breaching', near('arms', 1, 6)],
  [knewOf, 'knew known aware', near('cause', 1, 11)],
  [mistreated, 'beat beaten tortured whipped flogged clubbed kicked hacked bludgeoned'],
  [notCharged, 'charge indict prosecute charged indicted prosecuted', near('open', -9, 0)],
  [booked, 'booked'],
  [yetToIdentify, 'identify establish find determine trace catch', near('open', -4, 0)],
  [nothingWrong, 'wrong'],
  [distanced, 'distanced distances distancing'],
  [notGuiltyPlea, 'plea pleas'],
  [onAppeal, 'sentence sentences conviction convictions', near('law', -9, 9)],
  [broughtIn, 'questioning interrogation'],
  [haveInCustody, 'custody'],
  [onBail, 'bail'],
  [toBeCharged, 'charged prosecuted questioned arrested indicted interrogated', near('each', -2, 0)],
  [facesPenalty, 'face faces facing', near('law', 1, 12)],
  [lookFor, 'manhunt hunt search looking searching hunting'],
  [leftBlames, 'accused accuse accuses accusing blamed blame blames blaming', near('each', 1, 2)],
  [rightBlames, 'accused accuse accuses accusing blamed blame blames blaming', near('each', 1, 2)],
  [
    diedIn,
    'firing shelling ambush ambushes raid raids airstrike airstrikes strike strikes bombardment gunfire bombing bombings fire shooting attack attacks',
    near('hurt', -14, 0),
  ],
  [strikeHit, 'hit hits struck strikes destroyed levelled leveled flattened killed', before('arms')],
  [firedOnCrowd, 'opened fired shot'],
  [sideFired, 'opened started began fired launched shelled attacked crossed', before('arms')],
  [countedDead, 'shot killed gunned beaten hacked'],
  [didIt, 'did', near('it', 1, 3)],
  [traced, 'traced tracing traces trace'],
  [doingOf, 'by', before('cause')],
  [accusationFalse, 'accusation accusations allegation allegations claim claims suggestion charge', near('that', 1, 2)],
  [policeDeny, 'denied denies rejected dismissed'],
  [
    didNot,
    'shoot shot bring down shell shelled bomb bombed hack hacked poison poisoned abduct kidnap kidnapped hijack sabotage assassinate torture fire fired target targeted strike hit set',
    near('denial', -9, 0),
  ],
  [inNoWay, 'involved responsible behind'],
]

/** The rules of each trigger word. */
export const TRIGGERS: ReadonlyMap<string, readonly Wake[]> = (() => {
  const map = new Map<string, Wake[]>()
  for (const [rule, words, ...needs] of TABLE) {
    for (const word of new Set(words.split(' '))) {
      const list = map.get(word)
      if (list) list.push({ rule, needs })
      else map.set(word, [{ rule, needs }])
    }
  }
  return map
})()
