import type {BlameShapes} from '../blame-words.ts'

/** English shapes of blame: ways to say it that need no list of what people do. */
// prettier-ignore
export const shapes: BlameShapes = {
  lists: {
    failings: 'haste hastiness carelessness negligence incompetence laziness sloppiness refusal inability unwillingness reluctance impatience arrogance complacency ignorance overconfidence stubbornness meddling tinkering recklessness inattention inattentiveness hubris indifference inexperience neglect misjudgement misjudgment misreading thinko omission misstep disregard obstinacy vanity clumsiness absent-mindedness forgetfulness dithering foot-dragging lapse lapses blunder blunders slip-up slip-ups gaffe bungling procrastination eagerness overconfidence thoughtlessness imprudence intransigence apathy greed',
    choices: 'decision insistence intervention choice interference haggling meddling objections failure',
    haste: 'haste hurry rush eagerness impatience enthusiasm panic zeal excitement laziness arrogance ignorance confusion hubris overconfidence',
    traits: 'proud lazy vain stubborn impatient arrogant timid shy green busy tired scared embarrassed hasty eager keen slow late sleepy complacent polite clever trusting comfortable inexperienced',
    able: 'competent seasoned experienced halfway half-decent halfway-decent decent sensible prudent careful responsible diligent sane conscientious reasonable qualified attentive thorough skilled capable thinking professional',
    simple: 'easily simply just well surely readily perfectly',
    care: 'care attention patience diligence thought vigilance caution discipline foresight alertness thoroughness concentration humility',
    deeds: 'check review test tests testing verification validation attempt effort backup consideration thought approval consultation rehearsal comparison inspection',
    checked: 'tested reviewed checked verified validated compared consulted rehearsed tried read looked followed documented communicated escalated inspected questioned confirmed considered noticed countersigned opened observed',
    heed: 'attention heed thought notice regard interest consideration',
    unattended: 'unread unanswered unattended unlocked unplugged unfinished undocumented unpatched untested unprotected unmonitored hanging unwatched unsaved unreported',
    papers: 'ticket tickets request requests report reports alert alerts information page pages email emails e-mail mail warning warnings fix patch bug finding findings notice notices letter order approval claim claims complaint complaints it them news invoice',
    refusing: 'ignoring disregarding dismissing overlooking neglecting flouting defying skipping bypassing forgetting misreading mistaking misjudging underestimating downplaying belittling',
    refused: 'ignored dismissed disregarded overlooked forgotten skipped neglected misread mistaken flouted muted silenced',
    believing: 'assuming presuming believing thinking trusting imagining supposing guessing convinced confident certain persuaded',
    advice: 'advice instructions orders policy wishes warnings recommendation recommendations procedure protocol judgement rules guidance reminders',
    events: 'outage incident failure loss losses duplicate missing mess error errors delay breach leak disaster debacle downtime damage accident mishap fault',
    acted: 'acted answered asked bothered called cared challenged considered escalated flagged followed intervened investigated listened looked objected owned picked phoned questioned raised reacted rang remembered replied responded reviewed spoke stepped stopped thought told tried warned watched wondered tested rehearsed reported checked read clocked noticed realised realized spotted caught opened briefed consulted monitored documented verified confirmed validated updated informed',
    rights: 'rights access privileges permissions credentials badge licence license account',
    withdrawn: 'revoked withdrawn suspended cancelled canceled rescinded removed',
    teaching: 'train teach educate coach instruct tell school brief',
    procedures: 'procedure procedures protocol protocols process processes rules manners discipline lesson ropes basics how',
    poor: 'poor bad sloppy shoddy careless lazy half-hearted lousy slapdash slovenly haphazard lax lackadaisical negligent amateurish halfhearted thoughtless clumsy reckless slipshod',
    works: 'work job testing planning communication judgement judgment coordination discipline practice handover performance supervision housekeeping preparation workmanship execution review reviewing attitude attempt manner effort seamanship',
    obvious: 'obvious clear plain baffling predictable foreseeable inevitable wiser foolish naive unwise apparent evident incomprehensible inexcusable mistake wrong'
  },
  tables: [
    {
      category: 'counterfactual',
      degree: 'sure',
      rows: [
        ['WHO had every|ample|plenty ~ opportunity|opportunities|chance|reason|means|warning|time', 'The shift lead had every chance to test the valve.', 'The shift lead had no chance to test the valve.'],
        ['opportunity for WHOM to', 'There was ample opportunity for the clerk to ask.', 'There is an opportunity for the cache to grow.'],
        ['WHO had no business|right|excuse ING|to|for', 'The clerk had no business opening the safe.', 'The clerk had no key to the safe.'],
        ['WHO was|were supposed|meant|obliged to VERB', 'The warehouse lead was supposed to print the manifests.', 'The job was supposed to print the manifests.'],
        ['WHO might|could {simple} have PART', 'The porter could easily have asked.', 'The port could easily have been closed.'],
        ['WHO might|could at least have PART', 'The vendor could at least have called.', 'The monitor could at least have logged it.'],
        ['WHO would have been wiser|better|smarter', 'The commander would have been wiser to wait.', 'A smaller cache would have been better.'],
        ['WHO would have done well|better to', 'The team would have done well to wait.', 'The index would have done well with more memory.'],
        ['would have cost|taken WHOM', 'It would have cost the clerk a minute to phone.', 'It would have cost the job a minute to finish.'],
        ['would it have killed|hurt WHOM ?', 'Would it have killed the vendor to call?', 'Would it have killed the process to wait?'],
        ['nothing stopped|prevented|kept WHOM from', 'Nothing stopped the clerk from asking.', 'Nothing stopped the job from running twice.'],
        ['what stopped|prevented|kept WHOM from ?', 'What stopped the clerk from asking?', 'What stopped the queue from growing?'],
        ['why could|would not WHOM VERB ?', 'Why couldn’t the clerk look at the board?', 'Why couldn’t the scheduler see the node?'],
        ['should|ought not WHOM ~ have PART ?', 'Shouldn’t the porter have looked?', 'Shouldn’t the alert have fired?'],
        ['incumbent on|upon WHOM to', 'It was incumbent on the treasurer to ask for both keys.', 'The incumbent provider keeps both keys.'],
        ['{able} ROLE would|could|should|might', 'A competent reviewer would have asked for the plan.', 'A competent reviewer was not on the rota.'],
        ['anyone|anybody|everyone ~ would|should|might have PART', 'Anybody with eyes would have stopped.', 'Anybody with a badge can stop the line.'],
        ['even a|an|the child|novice|beginner|rookie|amateur|student would|could|knows|can|might', 'Even a child could have seen it.', 'Even a beginner is given the keys on the first day.'],
        ['first-year|second-rate|junior student|students|engineer|developer|intern would|could|knows', 'A first-year student would have known that.', 'A first-year student was given the keys.'],
        ['WHO coulda|shoulda|woulda VERB', 'Somebody coulda called us.', 'The alert shoulda fired.'],
        ['but for WHOSE ~ {failings}|{choices}', 'But for the vendor’s impatience the copy would have finished.', 'But for the vendor’s second call the copy would not have finished.'],
        ['were it not for WHOSE', 'Were it not for the clerk’s haste, the line would have run.', 'Were it not for the cache, the line would have failed.'],
        ['had it not been for WHOSE', 'Had it not been for the clerk’s haste, the line would have run.', 'Had it not been for the cache, the line would have failed.'],
        ['absent WHOSE', 'Absent the deputy’s meddling, the run would have finished.', 'The absent index slowed the run.'],
        ['provided|providing that? WHOM had PART', 'The line would have run, provided the clerk had asked.', 'The line would have run, provided the pump had started.'],
        ['unless WHOM had PART', 'It could not have run unless the chemist had overridden the hold.', 'It could not have run unless the hold had expired.'],
        ['if WHOM simply|only|just|ever had|bothered', 'If the clerk simply had asked, nobody would have waited.', 'If the tablet simply had more memory, nobody would have waited.'],
        ['if WHOM had ~ only|simply|just|bothered|stuck|obeyed|respected|listened|waited|heeded', 'If the clerk had only waited, it would have been fine.', 'If the queue had only waited, it would have been fine.'],
        ['had WHOM ~ only|simply|bothered|stuck|obeyed|respected|listened|heeded', 'Had the clerk only listened, it would have been fine.', 'Had the queue only blocked, it would have been fine.'],
        ['had|if it occurred to WHOM', 'Had it occurred to the desk to phone, it would have been fine.', 'The error occurred to clients of the old release.'],
        ['WHO did|does|had not ~ bother|bothered|deign|deigned|troubled', 'The author did not even bother to run it.', 'The noise did not bother the pump.'],
        ['WHO did|does not ~ think|stop|pause|care to|about|of|for', 'The clerk did not stop to look.', 'The pod did not stop to drain.'],
        ['WHO could not be bothered|troubled', 'The vendor couldn’t be bothered to call.', 'The pump could not be started.'],
        ['WHO never ~ bothered|cared|troubled|thought|asked|looked|told|checked|read|tested', 'The clerk never once asked.', 'The pump never stopped.'],
        ['WHO never|not got|get round|around to', 'The clerk never got round to ordering it.', 'The packet never got around the firewall.'],
        ['WHO never|not lift|lifted a finger', 'The vendor never lifted a finger.', 'The vendor lifted the limit.'],
        ['WHO let|allowed ~ lapse|expire|slip|rot|slide|drift', 'The registrar team let the certificate lapse.', 'The job let the certificate lapse.'],
        ['WHO sat on|upon ~ {papers}', 'The manager sat on the request for a month.', 'The message sat on the queue for a month.'],
        ['WHO turned|turning a blind', 'The supervisor turned a blind eye to it.', 'The screen turned a blind spot into a risk.'],
        ['WHO looked|looking the other', 'The supervisor looked the other way.', 'The camera looked the other way.'],
        ['WHO kept|stayed|remained mum|quiet|silent about|until|on', 'The vendor kept quiet about it.', 'The alarm stayed quiet until noon.'],
        ['WHO waved|nodded ~ through', 'The approver waved the change through.', 'The gate let the change through.'],
        ['WHO left ~ {unattended}', 'The operator left the page unanswered.', 'The restart left the page unanswered.'],
        ['WHO paid|gave|took|showed no|little|scant {heed}', 'The crew paid no attention to the light.', 'The job took no notice of the flag.'],
        ['WHO lost|losing track|sight of', 'The team lost track of the keys.', 'The tracker lost sight of the node.'],
        ['WHO cut|cutting corners', 'The fitters cut corners.', 'The renderer cut corners off the image.'],
        ['WHO passed|passing the buck', 'The desk passed the buck to us.', 'The queue passed the message to us.'],
        ['WHO dragged|dragging ~ feet|heels', 'The vendor dragged its feet.', 'The crane dragged the feet of the rack.'],
        ['WHO swept|brushed|hushed ~ under|up', 'The manager swept it under the carpet.', 'The job swept the files up.'],
        ['WHO took|taking it upon', 'The clerk took it upon himself to skip it.', 'The job took it off the list.'],
        ['WHO took|taking matters', 'The clerk took matters into his own hands.', 'It took hours to fix.'],
        ['WHO was|were not|hardly|barely ~ paying|looking|watching|listening|concentrating|thinking', 'The signaller was not paying attention.', 'The probe was not watching the port.'],
        ['WHO told|informed|warned|consulted|asked|notified|alerted nobody|no-one', 'The storage team told nobody.', 'The job notified nobody.'],
        ['WHO told|informed|warned|consulted|asked|notified|alerted no one', 'The storage team told no one.', 'The job notified no one.'],
        ['WHO made no attempt|effort|move|provision|mention', 'The vendor made no attempt to call.', 'The client made no attempt to reconnect.'],
        ['WHO was|were|been ~ warned|told|reminded twice|thrice|often', 'The team had been warned twice.', 'The page warned users twice.'],
        ['not|never been? {checked} ~ BY', 'The plan was not reviewed by the lead.', 'The plan was not reviewed by the linter.'],
        ['not|never been? {checked} ~ by anyone|anybody', 'The plan was never tested by anyone.', 'The plan was tested by everybody.'],
        ['insufficient|inadequate attention|care|thought|consideration|diligence', 'Insufficient attention was given to it.', 'Insufficient memory was given to it.'],
        ['behind WHOSE back', 'It was changed behind the owner’s back.', 'It stands behind the owner’s desk.'],
        ['WHO forgot|forgotten', 'The clerk ran it and, sadly, forgot the flag.', 'The job ran and, sadly, forgot the flag.'],
        ['NOBODY {acted}', 'Nobody acted on the alert.', 'Nobody received the alert.'],
        ['NOBODY got round|around', 'Not one engineer got round to it.', 'Nobody got the page.'],
        ['NOBODY lifted a finger', 'Not one of the managers lifted a finger.', 'Nobody lifted the limit.'],
        ['NOBODY took|gave|paid|made ~ {heed}|trouble|time|responsibility|ownership|lead', 'No one took ownership of it.', 'Nobody paid twice.'],
        ['NOBODY was|were watching|monitoring|looking|listening|paying|checking|minding', 'Nobody was watching the queue.', 'Nobody was charged twice.']
      ]
    },
    {
      category: 'counterfactual',
      degree: 'likely',
      rows: [
        ['WHO could|might have PART', 'The engineer could have asked.', 'The disk could have failed.'],
        ['WHO was|were expected|required to VERB', 'The clerk was required to sign the list.', 'The job was required to sign the list.'],
        ['WHO decided|chose|opted not to|against', 'The manager decided not to wait.', 'The planner of the database chose not to wait.'],
        ['no {deeds} was|were|had|has been? ~ made|performed|carried|done|given|run|conducted', 'No check had been made of the list.', 'No charge was made.'],
        ['was|were|been simply|just|merely not|never PART', 'The tests were simply not run.', 'The tests were run.'],
        ['START did|do not {checked}|drain|inform|wait|check|read|test|tell|ask|verify|review|notify', 'Didn’t wait for the copy to finish.', 'The pods didn’t wait for the copy to finish.'],
        ['START never told|asked|checked|tested|read|informed|looked|verified|thought', 'Never told the desk.', 'The hook never told the desk.'],
        ['on trust', 'The figures were taken on trust.', 'The root store decides on trusted keys.'],
        ['START forgot|neglected', 'Forgot the flag on the second host.', 'The job forgot the flag on the second host.'],
        ['contrary to ~ procedure|policy|instructions|protocol|rules|agreement|plan', 'It was run at noon, contrary to procedure.', 'It was slow, contrary to expectation.'],
        ['why did|do not WHOM VERB ?', 'Why didn’t the lead ask?', 'Why didn’t the alert fire?']
      ]
    },
    {
      category: 'agent',
      degree: 'sure',
      rows: [
        ['FRONT {refusing}', 'Ignoring the banner, the engineer pressed on.', 'Ignoring the header, the proxy went on.'],
        ['FRONT brushing|waving|shrugging|pushing|sweeping aside|away|off', 'Brushing aside the warning, the crew went on.', 'Pushing aside the old index, the job went on.'],
        ['FRONT having {refused}', 'Having dismissed two pages, the engineer went home.', 'Having skipped two pages, the crawler went on.'],
        ['in|with his|her|my ~ {haste}', 'In her haste to leave, the lead shipped the debug build.', 'In her report she lists the builds.'],
        ['FRONT in their ~ {haste}', 'In their rush to leave, the crew left it open.', 'In their order, the steps are safe.'],
        ['FRONT in blissful|complete|total|utter ignorance|disregard|defiance', 'In blissful ignorance of the freeze, the team shipped it.', 'In complete isolation, the job ran.'],
        ['FRONT too {traits} to', 'Too proud to ask, the contractor guessed.', 'Too slow to finish, the job was stopped.'],
        ['FRONT oblivious|unmindful|heedless to|of', 'Oblivious to the freeze, two developers shipped it.', 'Oblivious to the freeze, the job ran.'],
        ['FRONT tired|fed|sick|bored|weary up? of|with', 'Tired of the noise, someone muted it.', 'Fed with stale rows, the model drifted.'],
        ['FRONT bent|hell-bent|intent on', 'Bent on the date, the manager pushed on.', 'Based on the date, the job ran.'],
        ['FRONT out of ~ laziness|habit|spite|boredom|carelessness|impatience|ignorance|panic|frustration|vanity', 'Out of sheer habit, the clerk approved it.', 'Out of memory, the job stopped.'],
        ['FRONT without so much', 'Without so much as a look, the crew left.', 'Without so much traffic, the link held.'],
        ['FRONT without bothering|troubling|pausing|stopping|thinking|even|ever|a', 'Without pausing to ask, the clerk signed it.', 'Without pausing, the job went on.'],
        ['FRONT after barely|hardly|scarcely|skimming|glancing|ignoring|dismissing', 'After skimming the notes, the crew started.', 'After hardly a minute, the job started.'],
        ['FRONT playing fast', 'Playing fast and loose with the rules, two squads shipped it.', 'Playing fast, the player stuttered.'],
        ['FRONT taking ~ word', 'Taking the client’s word for it, the desk closed the ticket.', 'Taking the last word of each line, the parser went on.'],
        ['FRONT lulled|blinded|emboldened by|into', 'Lulled by a quiet week, the crew went home.', 'Blinded by the sun, the sensor failed.'],
        ['FRONT against ~ {advice}', 'Against all advice, the director went ahead.', 'Against all odds, the copy finished.'],
        ['FRONT despite ~ {advice}|warning|training', 'Despite the warnings, the crew went on.', 'Despite the warnings, the job went on.'],
        ['AFTER against ~ {advice}', 'The director went ahead against all advice.', 'The job ran against the policy server.'],
        ['AFTER despite ~ {advice}|warning', 'The crew went on despite two warnings.', 'The job went on despite two warnings.'],
        ['AFTER ignoring|disregarding|flouting|defying|dismissing', 'The crew pressed on, ignoring the light.', 'The job went on, ignoring the flag.'],
        ['FRONT inexplicably|unaccountably|bafflingly|incomprehensibly', 'Inexplicably, the clerk chose noon.', 'Inexplicably, the service came back.'],
        ['WHO got|had ~ wrong|backwards|muddled', 'The clerk got the cue wrong.', 'The parser got the date wrong.'],
        ['WHO chose|picked|selected|used|set ~ weak|poor|guessable|insecure|unsafe|inadequate|unsuitable ADJ', 'The clerk chose a weak password.', 'The generator chose a weak password.'],
        ['WHO abandoned|shirked|dodged|evaded|ducked ~ responsibility|responsibilities|duty|duties|post|posts', 'The vendor abandoned its duties.', 'The job abandoned its lock.'],
        ['WHO broke|bent|flouted|defied|breached|violated ~ rule|rules|freeze|protocol|procedure|policy', 'The squad bent the rules.', 'The request violated the policy.'],
        ['WHO dozed|slept through|off', 'Whoever held the pager slept through it.', 'The laptop slept through the update.'],
        ['WHO blew|breezed|sailed past|off|through', 'The desk blew past two reminders.', 'The counter blew past the limit.'],
        ['WHO brushed|shrugged|laughed|waved off|aside|away', 'The lead shrugged off the warning.', 'The pool shrugged off the load.'],
        ['WHO glossed|skated|skimmed over|past|through', 'Two reviewers glossed over the red check.', 'The scanner skimmed over the page.'],
        ['WHO skimped|scrimped on', 'The fitters skimped on sealant.', 'The plan is to save on sealant.'],
        ['WHO walked|wandered off', 'The consultant walked off with the key.', 'The node dropped off the ring.'],
        ['WHO played|playing fast', 'The squad played fast and loose with it.', 'The video played fast.'],
        ['WHO {refused} ~ warning|warnings|alert|alerts|alarm|alarms|advice|page|pages|reminder|reminders', 'The operator muted two alarms.', 'The filter muted two alarms.'],
        ['WHO did not ~ do ~ job|homework|duty|work', 'The desk didn’t do its job.', 'The valve didn’t do its job.']
      ]
    },
    {
      category: 'agent',
      degree: 'likely',
      rows: [
        ['FRONT {believing}', 'Assuming it was safe, the engineer restarted it.', 'Assuming a full day, the load is twice as high.'],
        ['FRONT instead|rather of|than ING', 'Instead of asking, the crew guessed.', 'Instead of failing, the job went on.'],
        ['FRONT not realising|realizing|knowing|understanding|checking|thinking|waiting|wanting|bothering', 'Not realising what it did, the clerk pressed it.', 'Not knowing the host, the resolver failed.'],
        ['FRONT unaware|unfamiliar|ignorant of|with|that', 'Unaware of the freeze, the team shipped it.', 'Unaware of the freeze, the job ran.'],
        ['AFTER believing|thinking|assuming|presuming|supposing', 'The porter pulled the plug, thinking it was the spare.', 'The client closed it, assuming success.'],
        ['in the ~ haste|rush|hurry to', 'In the rush to ship, the notes were left out.', 'The rush of orders to the site was high.'],
        ['WHO unplugged|severed|wiped|erased|orphaned|starved|hogged|swamped|nuked|tripped|disconnected', 'The porter unplugged the analyser.', 'The storm severed the line.'],
        ['WHO confused|conflated|muddled|swapped|mistook|transposed ~ with|and|for', 'The clerk swapped the two cables with each other.', 'The kernel swapped the pages with each other.'],
        ['AFTER taking|bringing|knocking ~ down|offline|out', 'The crew pulled the plug, taking the site down.', 'The disk failed, taking the site down.'],
        ['AFTER triggering|provoking|sparking ~ {events}', 'The crew pulled the plug, sparking the outage.', 'The disk failed, sparking the outage.'],
        ['START blindly|botched|mixed|mis-keyed|mistyped|misread', 'Mixed up the two hosts.', 'The sort mixed up the two hosts.'],
        ['WHOSE decision|choice|attempt|plan|idea to VERB', 'The lead’s decision to skip the drill cost us a day.', 'The decision to skip the drill was made in May.']
      ]
    },
    {
      category: 'human-error',
      degree: 'sure',
      rows: [
        ['WHOSE {failings}', 'The clerk’s haste cost us the day.', 'The parser’s refusal to go on cost us the day.'],
        ['{failings} of|by|from|among WHOM', 'It was a lapse of the night shift’s supervisor.', 'It was a lapse of the certificate.'],
        ['{failings}|mistake|error|slip|fallibility|oversight on the part of WHOM', 'It was a plain mistake on the part of the clerk.', 'It was a fault on the path of the request.'],
        ['finger trouble|troubles', 'It was finger trouble at the desk.', 'The finger reader had no trouble.'],
        ['human fallibility|failing|lapse|slip|blunder|frailty', 'Plain human fallibility explains the rest.', 'The text is for a human reader.'],
        ['improper|incorrect|wrong|faulty|erroneous|careless execution|handling|action|actions|operation|entry|manipulation|usage|configuration|setting|installation ~ BY', 'The cause is improper handling of the valve by the fitters.', 'The cause is improper handling of the signal by the kernel.'],
        ['category|cause|type|factor|classification|owner : human|people|personnel|staff', 'Category: human.', 'Category: network.'],
        ['slip|typo|fumble|goof by|of WHOM', 'It was a slip of the load clerk.', 'It was a slip of the belt.'],
        ['handling|operating|clerical|keying|copy-paste error|slip|mistake', 'It was a handling error of the night shift.', 'The error handling was wrong.']
      ]
    },
    {
      category: 'human-error',
      degree: 'likely',
      rows: [
        ['typing|typographical|transcription error|mistake|slip', 'It was due to a typing error.', 'The typing of the field was an error.'],
        ['to|of human error|factors|factor', 'It comes down to human factors.', 'The tool is not prone to human error.']
      ]
    },
    {
      category: 'fault',
      degree: 'sure',
      rows: [
        ['responsibility|accountability for ~ {events} ~ lies|rests|sits|falls|lay|rested|belongs ~ with|on|upon WHOM', 'Responsibility for the outage rests with the clerk.', 'Responsibility for the gateway rests with the clerk.'],
        ['blame|culpability|liability|guilt ~ lies|rests|sits|falls|lay|rested|belongs|is ~ with|on|upon WHOM', 'The blame sits squarely with the clerk.', 'The liability of the carrier lies in the contract.'],
        ['WHOSE doing|mess|handiwork', 'That was the shunter’s doing.', 'The mess table was full.'],
        ['this|it|that one? is|was on|squarely me|him|her|them|leadership|management', 'This one is on me.', 'This page is on the wiki.'],
        ['WHO has|have|had to? answer|answers for', 'The storeman has to answer for it.', 'The resolver has an answer for it.'],
        ['WHO can|cannot ~ escape|evade|dodge|shirk', 'The secretary cannot escape the blame.', 'The shell cannot escape the quote.'],
        ['WHO is|are|was|were answerable|culpable|liable|blameworthy', 'The secretary is answerable for it.', 'The field is nullable.'],
        ['can|may|must thank|blame WHOM for', 'We can thank the clerk for that contract.', 'We thank the carrier for the quick repair.'],
        ['courtesy of WHOM', 'It was a long night, courtesy of the clerk.', 'The image is courtesy of the museum.'],
        ['thanks|due|owing to WHOSE ~ {failings}', 'The results went out early thanks to the clerk’s haste.', 'The results went out thanks to the clerk’s persistence.'],
        ['at the door of WHOM', 'The auditors lay it at the door of the deputy.', 'The reader at the door of the hall was broken.'],
        ['hold|holds|held|holding WHOM answerable|responsible|accountable|liable', 'I hold the committee answerable for it.', 'They hold us to the contract.'],
        ['WHO let us|users|customers|everyone|everybody|patients|passengers down', 'The vendor let us down.', 'The pump let the water down.'],
        ['WHO own|owns|owned this|the mess|failure|outage|disaster', 'They asked; the platform team owns this mess.', 'The platform team owns this service.'],
        ['only WHOM to blame|thank', 'It has only the clerk to thank.', 'It has only one lock to open.'],
        ['offender|perpetrator|wrongdoer|miscreant was|is|has|had', 'The offender has been found.', 'The offending row has been found.'],
        ['WHO is|was|were|are the problem|offender|weak', 'The clerk was the problem.', 'The cable was the problem.'],
        ['share|shares|shared ~ blame|guilt|fault', 'Both leads share in the fault.', 'Both pods share a default.'],
        ['WHO owe|owes ~ apology|explanation|pizza|beer|beers|drinks|cake', 'The clerk owes us an explanation.', 'The ledger owes us a balance.']
      ]
    },
    {
      category: 'fault',
      degree: 'likely',
      rows: [
        ['because of WHOM', 'It was late because of the clerk.', 'It was late because of the clerk cache.'],
        ['is|was on WHOM to', 'It is on the clerk to ask.', 'It is on the list to do.']
      ]
    },
    {
      category: 'punitive',
      degree: 'sure',
      rows: [
        ['ANYWHO be|been|was|were|is|are barred|banned|grounded|censured|cautioned|penalised|penalized|sanctioned|docked|fined|reprimanded|sacked|demoted|disciplined', 'Both riggers have been barred from the site.', 'Both hosts have been banned from the ring.'],
        ['ANYWHO be|been|was|were|is|are let go', 'The fitters were let go.', 'The lock was let go.'],
        ['ANYWHO be|been|was|were|is|are taken|moved|pulled|removed off|from ~ rota|roster|rotation|team|project|duty', 'The clerk has been taken off the rota.', 'The host has been taken off the rota.'],
        ['ANYWHO be|been|was|were|is|are relieved of', 'The supervisor was relieved of command.', 'The disk was relieved of load.'],
        ['ANYWHO be|been|was|were|is|are written up', 'The clerk was written up.', 'The lessons were written up.'],
        ['ANYWHO be|been|was|were|is|are made|forced to apologise|apologize|write|explain', 'The clerk was made to apologise.', 'The script was made to write a log.'],
        ['ANYWHO be|been|is|are no longer trusted|entrusted|welcome', 'The fitters are no longer trusted with keys.', 'The root is no longer trusted.'],
        ['no longer entrusted|trusted to WHOM', 'The key is no longer entrusted to the clerk.', 'The key is no longer sent to the host.'],
        ['disciplinary|punitive action|actions|measures|proceedings|hearing|procedure|process|steps', 'Disciplinary action will follow.', 'No disciplinary action was taken.'],
        ['formal|written|verbal|stern|official|stiff warning|reprimand|talking-to|caution', 'A written warning was issued to the clerk.', 'No formal warning was issued.'],
        ['talking-to|dressing-down|telling-off', 'The clerk was given a talking-to.', 'Nobody got a telling-off.'],
        ['show-cause', 'A show-cause notice went to the clerk.', 'Nobody got a show-cause notice.'],
        ['face|faces|facing|suffer ~ consequences|suspension|sanctions|dismissal|discipline|penalties|termination', 'Those who skip it will face consequences.', 'Nobody has to face consequences.'],
        ['lose|loses|losing|forfeit|forfeits|forfeited ~ {rights}|bonus|bonuses', 'Whoever does it again loses commit rights.', 'Nobody will lose their access.'],
        ['hr has|have|was|were|will ~ informed|involved|notified|opened', 'HR has been informed about the clerk.', 'HR was not involved.'],
        ['conduct|disciplinary|misconduct case|matter|hearing', 'A misconduct hearing was opened.', 'No misconduct case was opened.'],
        ['performance improvement plan', 'The clerk is on a performance improvement plan.', 'No performance improvement plan is needed.'],
        ['held|hold to account|responsible', 'Those involved must be held to account.', 'Nobody is held responsible.'],
        ['salary|pay|wage deduction|deductions', 'A salary deduction was agreed for the crew.', 'There was no salary deduction.'],
        ['penalty|demerit points', 'Penalty points will go to the crew.', 'There are no penalty points.'],
        ['WHO be|been|was|were|is|are dismissed|suspended|fired', 'The clerk was suspended.', 'The job was suspended.']
      ]
    },
    {
      category: 'punitive',
      degree: 'likely',
      rows: [
        ['WHOSE access|rights|badge|licence|license|privileges|permissions ~ {withdrawn}', 'The clerk’s badge was withdrawn.', 'The clerk’s badge was read.'],
        ['revoked|withdrew|suspended|pulled WHOSE ~ {rights}', 'We pulled the clerk’s access.', 'We pulled the clerk’s image.'],
        ['ANYWHO be|is|are no longer allowed|permitted', 'Interns are no longer allowed to deploy.', 'Writes are no longer allowed.'],
        ['{rights} for|of WHOM ~ {withdrawn}', 'Access of the contractor was revoked.', 'Access of the service was revoked.']
      ]
    },
    {
      category: 'vigilance',
      degree: 'sure',
      rows: [
        ['ANYWHO be|been|are|is|were|was|being reminded|urged|admonished|exhorted to|of|that', 'Crews are urged to look.', 'Clients are urged to update.'],
        ['keep|keeping ~ eyes open|peeled', 'Keep your eyes open.', 'Nobody has to keep their eyes open.'],
        ['keep|keeping a closer|watchful|sharp eye', 'Keep a closer eye on the queue.', 'Nobody has to keep a closer eye on it.'],
        ['look|think twice before|at|when', 'Clerks shall look twice before they post.', 'Nobody has to think twice before a restart.'],
        ['remain|stay|remaining|staying vigilant|alert|attentive|focused|focussed|mindful|careful|cautious|diligent|sharp', 'It shows the importance of staying alert.', 'Nobody has to stay alert.'],
        ['utmost|greater|extra|due|greatest seriousness|care|sincerity|diligence|alertness|vigilance|caution', 'Treat queues with the utmost care.', 'No extra care is needed.'],
        ['more|extra|greater|better|closer|utmost {care} ~ BY', 'The remedy is extra care by the clerks.', 'No extra care by the clerks is needed.'],
        ['concentrate|focus more|harder|better', 'Dispatchers have to concentrate more.', 'Nobody has to concentrate more.'],
        ['take|taking|treat ~ more seriously', 'The crew must take it more seriously.', 'No one has to take it more seriously.'],
        ['be|being less hasty|trigger-happy|careless|complacent|sloppy|reckless|impulsive|lax|naive', 'We must be less hasty with bulk edits.', 'Nobody has to be less hasty.'],
        ['get|getting into|in the habit of', 'Crews should get into the habit of looking.', 'The pages get into the cache of the host.'],
        ['sensitise|sensitize|admonish WHOM', 'Sensitise all members of the crew to it.', 'Sensitise the sensor to it.'],
        ['drill|drum|hammer into WHOM', 'Leads will drill into every intern that it costs us.', 'You can drill into the logs.'],
        ['{teaching} WHOM not|never', 'Train humans not to run it by hand.', 'Train the model not to guess.'],
        ['ANYWHO needs|need|must|should|has|have to? learn ~ {procedures}', 'The clerk needs to learn proper procedure.', 'The model needs to learn the rules.'],
        ['think|thinking before ING|you|they', 'Think before typing.', 'Nobody has to think before typing.'],
        ['use|using|exercise|apply ~ common sense', 'Use common sense.', 'Nobody has to use common sense.'],
        ['be|being|are doubly|extra|especially|kindly|particularly|very careful|vigilant|cautious|attentive', 'Be doubly vigilant before a launch.', 'Nobody has to be especially careful.']
      ]
    },
    {
      category: 'vigilance',
      degree: 'likely',
      rows: [
        ['ANYWHO be|been|are|is|were|was|being advised|instructed|requested to ~ careful|attention|look|check|double-check|read|follow', 'Clerks are instructed to follow the list.', 'Clients are instructed to follow the link.'],
        ['ANYWHO must|should|shall|will|needs|need to? always|never? follow|obey|respect|observe|double-check|triple-check', 'Clerks must always follow the list.', 'Clients must always follow the link.'],
        ['mind what|your|where|how', 'Mind what you lift.', 'The crew did not mind what was lifted.']
      ]
    },
    {
      category: 'hindsight',
      degree: 'sure',
      rows: [
        ['hindsight|retrospect ,? it? was|is|were ~ {obvious}', 'In retrospect it is now clear that it was wrong.', 'In retrospect there was no sign of it.'],
        ['hard|difficult|impossible to see|understand|imagine|believe|explain|comprehend|fathom ~ how|why WHOM ?', 'It is hard to see how the clerk could miss it.', 'It is hard to see how the queue could grow.'],
        ['hard|difficult|impossible to fathom|excuse|forgive|defend|justify', 'Their faith in it is hard to fathom.', 'The graph is hard to read.'],
        ['defies|defied|beggars|beggared belief|logic|description|reason|comprehension', 'It defies belief that it went on.', 'The load defies the limit.'],
        ['is|was beyond me|us|belief|comprehension ?', 'How it was missed is beyond me.', 'The load was beyond the limit.'],
        ['mystery ~ how|why WHOM', 'It is a mystery why the clerk chose it.', 'It is a mystery why the node failed.'],
        ['why|how WHOM ~ thought|felt|believed|imagined ~ wise|idea|fit|sensible|ok|fine|safe|clever ?', 'Why the clerk thought it a good idea we shall never know.', 'This is how the planner of the database works.'],
        ['WHO thought|deemed|considered|felt|found it wise|fit|clever|appropriate|sensible|funny|ok|acceptable|fine|proper', 'The clerk thought it fit to go on.', 'The scheduler found it fit to go on.'],
        ['WHO saw|sees fit to', 'The clerk saw fit to go on.', 'The plan saw a fit of the curve.'],
        ['nobody|no-one|everyone|one ~ surprise', 'To nobody’s surprise it failed.', 'The bill was a surprise.'],
        ['obvious|plain|foreseeable|predictable|evident to|for anyone|anybody|everyone|everybody|all', 'It was obvious to everyone.', 'It was visible to everyone.'],
        ['entirely|completely|totally|wholly|perfectly|easily|eminently avoidable|preventable|foreseeable|predictable', 'It was entirely avoidable.', 'It was not entirely avoidable.'],
        ['go figure', 'The clerk chose noon; go figure.', 'The figure did not go up.'],
        ['of all people|places|things', 'It was kept in the chat, of all places.', 'A list of all persons is kept.'],
        ['smelled|smelt|smell a rat', 'Somebody ought to have smelt a rat.', 'The mouse trap held a rat.'],
        ['what was|were WHOM thinking ?', 'What were the clerks thinking?', 'What were the limits?'],
        ['in WHOSE right mind ?', 'Who in their right mind would do it?', 'It is on the right side.'],
        ['only an|a idiot|fool|sleepwalker|madman|amateur would', 'Only a fool would do it at noon.', 'Only a root user would do it.'],
        ['writing was|were on the wall', 'The writing was on the wall.', 'The writing was on the page.']
      ]
    },
    {
      category: 'hindsight',
      degree: 'likely',
      rows: [
        ['was obvious|foreseeable|predictable from|that|to', 'It was obvious from the graph that it was dying.', 'It was not obvious from the graph.'],
        ['signs|warnings was|were all? there|clear|plain', 'The signs were all there.', 'The signs were replaced.'],
        ['some|whatever reason ~ cannot|unknown|unclear|fathom', 'For some reason that we cannot fathom, it was used.', 'For some reason of cost, it was used.']
      ]
    },
    {
      category: 'judgement',
      degree: 'sure',
      rows: [
        ['{poor} {works} ~ BY', 'It was half-hearted testing by the integrators.', 'It was thorough testing by the integrators.'],
        ['{poor} {works} ~ from|of|at|among WHOM', 'It shows a lackadaisical attitude among the crew.', 'It shows the careful work of the crew.'],
        ['slapdash|slovenly|half-hearted|amateurish|gung-ho|slipshod|lackadaisical ADJ', 'It was done in a slapdash manner.', 'It was not done in a slapdash manner.'],
        ['WHO is|was|were|are|been|being ~ too {traits} to', 'The fitters were too proud to ask.', 'The valves were too slow to close.'],
        ['ROLE too {traits} to', 'It reeks of a team too lazy to write a test.', 'It has a valve too slow to close.'],
        ['not|no|never ~ faintest|slightest|foggiest|remotest idea|clue|notion|inkling|interest', 'The author had not the faintest idea about zones.', 'The slightest load broke it.'],
        ['WHO is|was|were ~ in a hurry|rush', 'The lead was in a hurry to leave.', 'The job was in a queue.'],
        ['WHO is|was|were no match', 'The admin was no match for it.', 'The row was no match for the key.'],
        ['out of his|her|their depth|league', 'The admin was out of his depth.', 'It runs out of their reach.'],
        ['tunnel vision', 'We lost the night to one engineer’s tunnel vision.', 'The tunnel was down.'],
        ['wishful thinking', 'The plan was wishful thinking.', 'The plan was not wishful thinking.'],
        ['blind faith|trust in', 'The analysts had blind faith in the figures.', 'It was no blind faith in the figures.'],
        ['so-called|self-styled|supposed ~ expert|experts|specialist|specialists|senior|seniors|professionals', 'The so-called experts did not look.', 'The so-called blue channel did not work.'],
        ['lack|want|absence of common|professionalism|ownership|urgency|rigour|rigor|thoroughness|foresight|respect|diligence', 'It shows a lack of ownership.', 'It shows a lack of memory.'],
        ['without thought|thinking', 'The values were thrown together without thought.', 'The values were put together with thought.'],
        ['amateur hour', 'It was amateur hour.', 'The amateur radio was on for an hour.'],
        ['asleep at the wheel|switch', 'The crew was asleep at the wheel.', 'Nobody was asleep at the wheel.'],
        ['WHO do|does|did|has|have not ~ take|taken ~ seriously', 'The crew did not take it seriously.', 'The parser did not take it literally.'],
        ['WHO is|was|were|be|been ~ unprofessional|clueless|incompetent|negligent|careless|sloppy|naive|arrogant|stubborn|thoughtless|clumsy|trigger-happy|short-sighted|oblivious', 'The vendor was very unprofessional.', 'The vendor was very helpful.'],
        ['WHO lacked|lacks ~ skill|skills|discipline|competence|experience|common|foresight', 'The crew lacked discipline.', 'The index lacked a column.']
      ]
    },
    {
      category: 'judgement',
      degree: 'likely',
      rows: [
        ['WHO had no|little idea|clue|inkling|notion|grasp|understanding', 'The desk had no idea that it was full.', 'The client had no grasp of it.'],
        ['WHO is|was|were ~ asleep|distracted|unprepared|untrained|unqualified|overworked', 'The operator was asleep.', 'The processor was asleep.'],
        ['poor|lax|weak|lousy communication|planning|coordination|discipline|judgement|judgment|supervision|housekeeping', 'It came of poor planning.', 'It came of a poor link.']
      ]
    },
    {
      category: 'emotive',
      degree: 'sure',
      rows: [
        ['clown show', 'It was a clown show.', 'The show was on time.'],
        ['borders|bordered on vandalism|sabotage|negligence', 'It borders on vandalism.', 'It borders on the north.']
      ]
    }
  ]
}
