import type {BlameTables} from '../blame-words.ts'

/** Tables of English words of blame. */
// prettier-ignore
export const tables: BlameTables = {
  failVerbs: [
    ['miscounted', 'The clerk miscounted the crates.', 'The sorter miscounted the crates.'],
    ['misfiled', 'The clerk misfiled the crates.', 'The sorter misfiled the crates.'],
    ['misplaced', 'The clerk misplaced the crates.', 'The sorter misplaced the crates.'],
    ['miskeyed/mis-keyed', 'The clerk miskeyed the crates.', 'The sorter miskeyed the crates.'],
    ['mislabelled/mislabeled', 'The clerk mislabelled the crates.', 'The sorter mislabelled the crates.'],
    ['misrouted', 'The clerk misrouted the crates.', 'The sorter misrouted the crates.'],
    ['misused', 'The clerk misused the crates.', 'The sorter misused the crates.'],
    ['miswired', 'The clerk miswired the crates.', 'The sorter miswired the crates.'],
    ['misdirected', 'The clerk misdirected the crates.', 'The sorter misdirected the crates.'],
    ['misreported', 'The clerk misreported the crates.', 'The sorter misreported the crates.'],
    ['misspelled/misspelt', 'The clerk misspelled the crates.', 'The sorter misspelled the crates.'],
    ['mistimed', 'The clerk mistimed the crates.', 'The sorter mistimed the crates.'],
    ['mis-scanned', 'The clerk mis-scanned the crates.', 'The sorter mis-scanned the crates.'],
    ['misquoted', 'The clerk misquoted the crates.', 'The sorter misquoted the crates.'],
    ['misclassified', 'The clerk misclassified the crates.', 'The sorter misclassified the crates.'],
    ['misaddressed', 'The clerk misaddressed the crates.', 'The sorter misaddressed the crates.'],
    ['misdelivered', 'The clerk misdelivered the crates.', 'The sorter misdelivered the crates.'],
    ['misstated', 'The clerk misstated the crates.', 'The sorter misstated the crates.'],
    ['dithered', 'The supervisor dithered for an hour.', 'The codec dithered the image.'],
    ['panicked', 'The on-call engineer panicked.', 'The kernel panicked.'],
    ['procrastinated', 'The vendor procrastinated.', 'The job did not procrastinate.'],
    ['fumbled', 'The technician fumbled the cutover.', 'The robot fumbled the crate.'],
    ['meddled', 'A contractor meddled with the cron table.', 'The job meddled with the cron table.'],
    ['tampered', 'A contractor tampered with the valve.', 'The report says that nobody tampered with it.'],
    ['smuggled/sneaked', 'A developer smuggled a change into the release.', 'The build smuggled a file into the release.'],
    ['yanked', 'The technician yanked the cable.', 'The registry yanked the package.'],
    ['nuked/trampled/ruined', 'An intern nuked the namespace.', 'The script nuked the namespace.'],
    ['rubber-stamped/rubberstamped', 'The approver rubber-stamped it.', 'The bot rubber-stamped it.'],
    ['ghosted/stonewalled', 'The vendor ghosted us.', 'The image was ghosted.'],
    ['gambled', 'The manager gambled on a quiet night.', 'The model gambled on a quiet night.'],
    ['squandered/wasted', 'The lead squandered two hours on the wrong disk.', 'The job wasted two hours.'],
    ['botched', 'Ravi botched the rollback.', 'The rollback was not botched by Ravi.'],
    ['broke/broken', 'The engineer broke the build.', 'The new parser broke the build.'],
    ['bungled', 'The contractor bungled the cutover.', 'The cutover was not bungled by anyone.'],
    ['bypassed', 'The developer bypassed the review.', 'The request bypassed the cache.'],
    ['circumvented', 'An admin circumvented the approval step.', 'The traffic circumvented the proxy.'],
    ['clobbered', 'Dana clobbered the shared state file.', 'The second job clobbered the file.'],
    ['corrupted', 'The operator corrupted the index.', 'The bad disk corrupted the index.'],
    ['crashed', 'An intern crashed the primary database.', 'The worker crashed the node.'],
    ['disregarded', 'The responder disregarded the alert.', 'The scheduler disregarded the label.'],
    ['exposed', 'A contractor exposed the bucket to the internet.', 'The endpoint exposed the bucket to the internet.'],
    ['ignored', 'The reviewer ignored the failing check.', 'The client ignored the header.'],
    ['jumped the gun', 'The release team jumped the gun.', 'The scheduler jumped the gun.'],
    ['leaked', 'A developer leaked the token.', 'The worker leaked memory.'],
    ['misconfigured', 'Bob misconfigured the proxy.', 'The proxy was misconfigured.'],
    ['misdiagnosed', 'The responders misdiagnosed the problem.', 'The probe misdiagnosed the node as down.'],
    ['misapplied', 'The technician misapplied the patch.', 'The agent misapplied the patch.'],
    ['mishandled', 'The support team mishandled the escalation.', 'The library mishandled the exception.'],
    ['misjudged', 'The lead misjudged the load.', 'The autoscaler misjudged the load.'],
    ['mismanaged', 'The manager mismanaged the escalation.', 'The pool mismanaged its connections.'],
    ['mistook', 'The engineer mistook the standby for the primary.', 'The probe mistook the standby for the primary.'],
    ['misinterpreted', 'The responders misinterpreted the graph.', 'The loader misinterpreted the header.'],
    ['miscalculated', 'The team miscalculated the load.', 'The script miscalculated the load.'],
    ['underestimated', 'The team underestimated the load.', 'The model underestimated the load.'],
    ['mixed up', 'The technician mixed up the cables.', 'The sort mixed up the rows.'],
    ['misread', 'The engineer misread the graph.', 'The parser misread the header.'],
    ['mistyped', 'An operator mistyped the host name.', 'The field is mistyped in the schema.'],
    ['misunderstood', 'The team misunderstood the quota.', 'The field was misunderstood by the parser.'],
    ['missed', 'The reviewer missed the typo.', 'The engineer missed the train of the release.'],
    ['overlooked', 'The author overlooked the second flag.', 'The checker overlooked the second flag.'],
    ['rushed', 'The product team rushed the rollout.', 'The train was not rushed.'],
    ['skipped', 'The developer skipped the tests.', 'The pipeline skipped the tests.'],
    ['trashed', 'The admin trashed the volume.', 'The script trashed the volume.'],
    ['violated', 'The developer violated the freeze.', 'The request violated the policy.'],
    ['wrecked', 'A contractor wrecked the index.', 'The migration wrecked the index.'],
    ['messed up', 'The new hire messed up the cron entry.', 'The encoding messed up the names.'],
    ['screwed up', 'Ops screwed up the renewal.', 'The cache screwed up the order.'],
    ['took down', 'An intern took down the site.', 'A retry storm took down the site.'],
    ['brought down', 'The DBA brought down the cluster.', 'The query brought down the cluster.'],
    ['knocked over', 'A developer knocked over the cluster.', 'The load knocked over the cluster.'],
    ['cut corners', 'The contractor cut corners.', 'The renderer cut corners.'],
    ['dropped the ball', 'The vendor dropped the ball.', 'The queue dropped the message.'],
    ['fat-fingered', 'Someone fat-fingered the address.', 'The form guards against fat-fingered input.']
  ],
  failAdverbs: [
    ['accidentally', 'A developer accidentally deleted the table.', 'The tool stops people from accidentally deleting tables.'],
    ['blindly', 'The operator blindly applied the patch.', 'The client blindly applied the patch.'],
    ['carelessly', 'The engineer carelessly removed the lock.', 'The job carelessly removed the lock.'],
    ['erroneously', 'The technician erroneously unplugged the spare.', 'The check erroneously marked the node as down.'],
    ['hastily', 'The team hastily merged the fix.', 'The pod was hastily started.'],
    ['improperly', 'An administrator improperly configured the route.', 'The route was improperly configured.'],
    ['inadvertently', 'The engineer inadvertently removed two nodes.', 'The script inadvertently removed two nodes.'],
    ['incorrectly', 'The technician incorrectly labelled the cable.', 'The parser incorrectly read an empty list.'],
    ['mistakenly', 'The operator mistakenly ran the job twice.', 'The balancer mistakenly marked the node as down.'],
    ['prematurely', 'The commander prematurely closed the incident.', 'The socket was prematurely closed.'],
    ['recklessly', 'A contractor recklessly disabled the checks.', 'Retries recklessly filled the queue.'],
    ['unintentionally', 'The developer unintentionally exposed the key.', 'The change unintentionally exposed the key.'],
    ['unknowingly', 'The engineer unknowingly removed the last replica.', 'The client unknowingly used the old key.'],
    ['unwittingly', 'The admin unwittingly revoked the certificate.', 'The job unwittingly revoked the certificate.'],
    ['wrongly', 'We wrongly assumed that the backup was complete.', 'The probe wrongly assumed success.']
  ],
  badQualities: [
    ['bad', 'The engineer pushed a bad config.', 'The bot pushed a bad config.'],
    ['broken', 'The team shipped a broken build.', 'The team fixed a broken build.'],
    ['buggy', 'The developer deployed a buggy release.', 'The engineer reverted a buggy release.'],
    ['defective', 'The technician installed a defective card.', 'The technician replaced a defective card.'],
    ['erroneous', 'An operator applied an erroneous rule.', 'An operator found an erroneous rule.'],
    ['faulty', 'The developer merged a faulty migration.', 'The team disabled the faulty card.'],
    ['flawed', 'The team released a flawed build.', 'The team withdrew a flawed build.'],
    ['incorrect', 'The engineer entered an incorrect value.', 'The form showed an incorrect value.'],
    ['invalid', 'Dana committed an invalid manifest.', 'The gateway returned an invalid header.'],
    ['unapproved', 'The contractor deployed an unapproved change.', 'The gate rejects an unapproved change.'],
    ['unreviewed', 'The developer merged unreviewed code.', 'The gate rejects unreviewed code.'],
    ['untested', 'The team released an untested build.', 'The list showed an untested build.']
  ],
  wrongQualities: [
    ['wrong', 'Ravi ran the wrong playbook.', 'The scheduler ran the wrong job.']
  ],
  badEvents: [
    ['breakage', 'The developer caused the breakage.', 'The upgrade caused the breakage.'],
    ['bug/bugs', 'The checkout team introduced a bug.', 'The upgrade introduced a bug.'],
    ['crash', 'The operator caused the crash.', 'The leak caused the crash.'],
    ['data loss', 'The administrator caused data loss.', 'The race caused data loss.'],
    ['downtime', 'The contractor caused two hours of downtime.', 'The upgrade caused two hours of downtime.'],
    ['error/errors', 'The author introduced an error.', 'The change introduced an error.'],
    ['failure', 'The technician caused the failure.', 'The surge caused the failure.'],
    ['incident', 'The intern caused the incident.', 'The expiry caused the incident.'],
    ['misconfiguration', 'The admin introduced the misconfiguration.', 'The template introduced the misconfiguration.'],
    ['outage', 'Marek caused the outage.', 'The expired certificate caused the outage.'],
    ['regression', 'The developers introduced a regression.', 'The release introduced a regression.'],
    ['typo', 'The author introduced a typo.', 'The script introduced a typo.']
  ],
  omittedSteps: [
    ['approval', 'The developer merged the change without approval.', 'The pipeline ran without approval.'],
    ['asking', 'Bob restarted the broker without asking anybody.', 'The tool restarts the broker without asking.'],
    ['authorization', 'A contractor opened the port without authorization.', 'The endpoint answered without authorization.'],
    ['checking', 'The engineer applied the plan without checking it.', 'The job applied the plan without checking it.'],
    ['communicating', 'The team moved the date without communicating it.', 'The nodes ran without communicating.'],
    ['confirming', 'The operator dropped the table without confirming the name.', 'The tool dropped the table without confirming.'],
    ['considering', 'The team enabled the flag without considering the load.', 'The scheduler placed pods without considering the load.'],
    ['consulting', 'The manager closed the ticket without consulting anyone.', 'The resolver answered without consulting the cache.'],
    ['informing', 'The vendor rotated the key without informing us.', 'The node left without informing its peers.'],
    ['look', 'The lead approved it without a second look.', 'The bot approved it without a look at the plan.'],
    ['looking', 'The reviewers approved it without looking at the plan.', 'The bot approved it without looking at the plan.'],
    ['notifying', 'The team rotated the key without notifying anyone.', 'The node left without notifying its peers.'],
    ['permission', 'An intern restarted the node without permission.', 'The process ran without permission.'],
    ['reading', 'The engineer ran the command without reading the warning.', 'The client closed the socket without reading the body.'],
    ['review', 'The developer merged the change without review.', 'The bot merged the change without review.'],
    ['reviewing', 'The lead approved the change without reviewing it.', 'The bot approved the change without reviewing it.'],
    ['telling', 'Dana moved the alias without telling anyone.', 'The router moved the alias without telling anyone.'],
    ['testing', 'The developers shipped the change without testing it.', 'The pipeline shipped the change without testing it.'],
    ['understanding', 'The operator ran the script without understanding it.', 'The parser accepted it without understanding the tag.'],
    ['validating', 'The engineer applied the file without validating it.', 'The loader applied the file without validating it.'],
    ['verifying', 'The DBA promoted the standby without verifying it.', 'The controller promoted the standby without verifying it.'],
    ['waiting', 'The operator went on without waiting for the sync.', 'The controller went on without waiting for the sync.']
  ],
  omissionVerbs: [
    ['failed', 'The technician failed to copy the file.', 'The job failed to copy the file.'],
    ['neglected', 'The networking team neglected to update the list.', 'The neglected queue grew.'],
    ['omitted', 'The author omitted to mention the flag.', 'The report omitted two rows.'],
    ['declined', 'The manager declined to escalate.', 'The rate declined to a tenth.'],
    ['refused', 'The vendor refused to share the log.', 'The server refused to start.']
  ],
  forgettingVerbs: [
    ['forgot/forgotten', 'Dana forgot to start the probe.', 'The forgot password page was down.']
  ],
  diligence: [
    ['acknowledge/acknowledged', 'We did not acknowledge the page.', 'The pager did not acknowledge the page.'],
    ['anticipate/anticipated', 'We did not anticipate the surge.', 'The model did not anticipate the surge.'],
    ['ask/asked', 'Nobody asked for the owner.', 'The tool did not ask for the owner.'],
    ['bother/bothered', 'The author did not bother to add a test.', 'The noise did not bother anybody.'],
    ['catch/caught', 'We did not catch the typo.', 'The tests did not catch the typo.'],
    ['check/checked', 'The engineer should have checked the lag.', 'The probe should have checked the lag.'],
    ['communicate/communicated', 'The provider did not communicate the change.', 'The nodes did not communicate.'],
    ['confirm/confirmed', 'We did not confirm the name.', 'The dialog did not confirm the name.'],
    ['consider/considered', 'We did not consider the peak.', 'The planner did not consider the index.'],
    ['consult/consulted', 'The author never consulted the runbook.', 'The resolver never consulted the cache.'],
    ['document/documented', 'We did not document the steps.', 'The page did not document the steps.'],
    ['escalate/escalated', 'The responder should have escalated.', 'The alert did not escalate.'],
    ['follow/followed', 'The engineer did not follow the procedure.', 'The link did not follow the redirect.'],
    ['inform/informed', 'They did not inform the support desk.', 'The page did not inform anybody.'],
    ['investigate/investigated', 'Nobody investigated the warning.', 'The report did not investigate the warning.'],
    ['monitor/monitored', 'We did not monitor the queue.', 'The agent did not monitor the queue.'],
    ['notice/noticed', 'Nobody noticed the warning.', 'Customers did not notice anything.'],
    ['notify/notified', 'The vendor did not notify us.', 'The hook did not notify the channel.'],
    ['read', 'If the operator had read the warning, nothing would have happened.', 'The job did not read the file.'],
    ['realise/realize/realised/realized', 'The team did not realise that it was live.', 'The gain was not realised.'],
    ['remember/remembered', 'I should have remembered the flag.', 'The session did not remember the flag.'],
    ['request/requested', 'They did not request a review.', 'The client did not request a page.'],
    ['review/reviewed', 'Nobody reviewed the change.', 'The change was reviewed.'],
    ['rotate/rotated', 'We forgot to rotate the key.', 'The job did not rotate the logs.'],
    ['spot/spotted', 'The reviewers did not spot the typo.', 'The linter did not spot the typo.'],
    ['test/tested', 'We should have tested the failover.', 'The suite did not test the failover.'],
    ['understand/understood', 'The operators did not understand the quota.', 'The parser did not understand the tag.'],
    ['update/updated', 'We did not update the runbook.', 'The job did not update the index.'],
    ['validate/validated', 'We did not validate the plan.', 'The loader did not validate the plan.'],
    ['verify/verified', 'We did not verify the backup.', 'The client did not verify the certificate.']
  ],
  preventions: [
    ['avoided', 'The team could have avoided this.', 'A lock could have avoided this.'],
    ['caught', 'The reviewer could have caught this.', 'A test could have caught this.'],
    ['checked', 'The operator could have checked the plan.', 'The gate could have checked the plan.'],
    ['detected', 'The on-call could have detected it sooner.', 'An alert could have detected it sooner.'],
    ['escalated', 'The responder could have escalated earlier.', 'The alert could have escalated earlier.'],
    ['noticed', 'The engineer would have noticed the lag with more care.', 'Customers would have noticed the lag.'],
    ['prevented', 'The author could have prevented the outage.', 'A quota could have prevented the outage.'],
    ['reviewed', 'The lead could have reviewed the plan.', 'The plan could have been reviewed.'],
    ['tested', 'The developers could have tested the change.', 'The suite could have tested the change.'],
    ['verified', 'The DBA could have verified the backup.', 'The job could have verified the backup.']
  ],
  judgements: [
    ['absent-minded', 'The operator was absent-minded.', 'The report does not call anybody absent-minded.'],
    ['careless', 'The engineer was careless.', 'Nobody was careless.'],
    ['cavalier', 'The team was cavalier about backups.', 'The cavalier release is the next one.'],
    ['clueless', 'The responders were clueless.', 'The clueless search page has gone.'],
    ['complacent', 'The team had become complacent.', 'The review did not find a complacent team.'],
    ['foolish', 'It was a foolish decision.', 'The foolish consistency check passed.'],
    ['hasty', 'It was a hasty decision.', 'The hasty scheduler won.'],
    ['inattentive', 'The operator was inattentive.', 'Nobody was inattentive.'],
    ['incompetent', 'The job was done by an incompetent contractor.', 'No one was incompetent.'],
    ['inept', 'The decision of the lead was an inept decision.', 'Nobody was inept.'],
    ['inexperienced', 'An inexperienced engineer ran the job.', 'The page is for inexperienced readers.'],
    ['irresponsible', 'The manager was irresponsible.', 'Nobody was irresponsible.'],
    ['lackadaisical', 'The responders were lackadaisical.', 'Nobody was lackadaisical.'],
    ['lax', 'The reviewers were lax.', 'The tool has lax validation.'],
    ['lazy', 'This was a lazy workaround.', 'The image is lazy loaded.'],
    ['negligent', 'The vendor was negligent.', 'Nobody was negligent.'],
    ['overconfident', 'The engineer was overconfident.', 'Nobody was overconfident.'],
    ['reckless', 'The contractor was reckless.', 'No one was reckless.'],
    ['rushed', 'It was a rushed deployment by the mobile team.', 'The train was not rushed.'],
    ['sloppy', 'The developer was sloppy.', 'No one was sloppy.'],
    ['unacceptable', 'It was unacceptable behaviour.', 'An unacceptable latency was measured.'],
    ['undisciplined', 'The team was undisciplined.', 'Nobody was undisciplined.'],
    ['unprofessional', 'The reply of the vendor was unprofessional behaviour.', 'Nobody was unprofessional.']
  ],
  judgementsWithInfinitive: [
    ['slow', 'The responders were slow to react.', 'The query was slow.']
  ],
  judgementPhrases: [
    ['carelessness', 'Carelessness led to the outage.', 'The outage was not due to carelessness.'],
    ['ignorance', 'The operator acted out of ignorance.', 'It was not ignorance.'],
    ['incompetence', 'The incompetence of the vendor was plain.', 'This was not incompetence.'],
    ['knew better', 'The author knew better.', 'The planner knew the better index.'],
    ['should know better', 'Senior engineers should know better.', 'The team should know the limits better.'],
    ['lack of attention', 'The cause was a lack of attention.', 'It was not for lack of attention.'],
    ['lack of care', 'It shows a lack of care.', 'It was not a lack of care.'],
    ['lack of diligence', 'It shows a lack of diligence.', 'It was not a lack of diligence.'],
    ['lack of competence', 'It shows a lack of competence.', 'It was not a lack of competence.'],
    ['lack of discipline', 'The cause was a lack of discipline.', 'It was not a lack of discipline.'],
    ['laziness', 'Laziness led to the outage.', 'It was not laziness.'],
    ['malpractice', 'This was malpractice.', 'This was not malpractice.'],
    ['negligence', 'The outage was due to negligence.', 'There was no negligence.'],
    ['poor judgement/poor judgment', 'The lead showed poor judgement.', 'It was not poor judgement.'],
    ['rookie mistake', 'It was a rookie mistake.', 'It was not a rookie mistake.']
  ],
  humanErrors: [
    ['human', 'The cause was human error.', 'The tool prevents human error.'],
    ['operator', 'The cause was operator error.', 'Any operator error is a hint at a missing guard.'],
    ['user', 'Cause: user error.', 'User errors went up.'],
    ['pilot', 'It was pilot error.', 'It was not pilot error.'],
    ['manual', 'A manual error removed the row.', 'The job prevents manual errors.'],
    ['engineer', 'It was an engineer error.', 'It was not an engineer error.'],
    ['employee', 'The leak was due to employee error.', 'The leak was not due to employee error.'],
    ['administrator/admin', 'The cause was administrator error.', 'It was not administrator error.'],
    ['developer', 'The cause was developer error.', 'It was not a developer error.']
  ],
  mistakes: [
    ['blunder', 'It was due to a blunder by the vendor.', 'It was not a blunder by the vendor.'],
    ['error', 'It was due to an error by the operator.', 'The page showed an error.'],
    ['slip', 'It was a slip by the technician.', 'The slip ring was replaced.'],
    ['mistake/mistakes', 'It was due to a mistake by the data team.', 'The mistake in the template is fixed.'],
    ['misunderstanding', 'It was due to a misunderstanding by the developers.', 'There was a misunderstanding.'],
    ['oversight', 'It was due to an oversight by the author.', 'The oversight committee met.'],
    ['typo', 'It was due to a typo by the technician.', 'The typo in the config is fixed.']
  ],
  slips: [
    ['fat-finger/fat-fingering/fat-fingered', 'The cause was a fat-fingered address.', 'The form guards against fat-fingered input.']
  ],
  faults: [
    ['fault', 'It was his fault.', 'A page fault stopped the driver.']
  ],
  blames: [
    ['blame', 'The engineers are to blame.', 'The review does not blame the vendor.'],
    ['blamed', 'The report blamed the contractor.', 'The report blamed a loose cable.']
  ],
  duties: [
    ['responsibility', 'The responsibility for the outage lies with the vendor.', 'The responsibility for the gateway lies with the team.']
  ],
  culprits: [
    ['culprit', 'The culprit was a junior developer.', 'The culprit was a loose cable.']
  ],
  guilt: [
    ['guilty', 'The guilty party was the ops team.', 'The guilty process was the indexer.']
  ],
  responsibilities: [
    ['responsible', 'The intern is responsible for the outage.', 'The team is responsible for the gateway.']
  ],
  punishments: [
    ['demoted', 'The manager was demoted.', 'The replica was demoted.'],
    ['disciplined', 'Two members of the team were disciplined.', 'No one was disciplined.'],
    ['dismissed', 'The contractor was dismissed.', 'The alert was dismissed.'],
    ['fired', 'The contractor was fired.', 'The alert was fired.'],
    ['punished', 'The author was punished.', 'Nobody was punished.'],
    ['reprimanded', 'The engineer was reprimanded.', 'Nobody was reprimanded.'],
    ['sacked', 'The administrator was sacked.', 'Nobody was sacked.'],
    ['suspended', 'The operator was suspended.', 'The job was suspended.']
  ],
  warnings: [
    ['written warning', 'The operator got a written warning.', 'Nobody got a written warning.'],
    ['final warning', 'The operator got a final warning.', 'The page shows a final warning.']
  ],
  accountabilities: [
    ['accountable', 'The author must be held accountable.', 'No one is held accountable.']
  ],
  attitudes: [
    ['careful', 'Be careful with the delete command.', 'People no longer have to be careful.'],
    ['cautious', 'Be more cautious with flags.', 'Nobody needs to be cautious.'],
    ['vigilant', 'Engineers must be more vigilant.', 'Nobody needs to be vigilant.']
  ],
  orders: [
    ['mindful', 'Be mindful of the quota.', 'Nobody needs to be mindful.']
  ],
  weakAttitudes: [
    ['attentive', 'Reviewers should be more attentive.', 'Nobody needs to be more attentive.'],
    ['aware', 'Reviewers should be more aware of flags.', 'Nobody needs to be more aware of flags.'],
    ['diligent', 'Reviewers should be more diligent.', 'Nobody needs to be more diligent.']
  ],
  attention: [
    ['attention', 'Reviewers must pay more attention to flags.', 'Nobody needs to pay attention.']
  ],
  care: [
    ['care', 'Take more care with migrations.', 'The tool takes care of migrations.'],
    ['caution', 'Exercise more caution with flags.', 'The caution sign was replaced.']
  ],
  reminders: [
    ['remind/reminding', 'Remind everyone to read the page.', 'The bot will remind us a day before.'],
    ['retrain/re-train', 'Retrain the operators.', 'Retrain the model.']
  ],
  reminded: [
    ['reminded', 'All developers will be reminded of the freeze.', 'The page reminded us of the freeze.'],
    ['retrained/re-trained', 'The operator will be retrained.', 'The model will be retrained.']
  ],
  retraining: [
    ['retraining/re-training', 'Plan a retraining of the operators.', 'Plan a retraining of the model.']
  ],
  forgetting: [
    ['forget', 'Do not forget the flag.', 'The job does not forget the flag.']
  ],
  vigilantRemedies: [
    ['double-check/double check', 'Double-check the plan.', 'Nobody has to double-check the plan.'],
    ['raise awareness', 'Raise awareness of the freeze.', 'There is no need to raise awareness.'],
    ['remember to', 'Remember to rotate the key.', 'People no longer have to remember to rotate the key.'],
    ['think twice', 'Think twice before a restart.', 'Nobody has to think twice.'],
    ['try harder', 'Try harder to answer in time.', 'Nobody has to try harder.']
  ],
  hindsight: [
    ['clearly should', 'The plan clearly should have had a test.', 'The page clearly shows the state.'],
    ['easily avoided', 'It could have been easily avoided.', 'It was not easily avoided.'],
    ['easily prevented', 'It was easily prevented.', 'It was not easily prevented.'],
    ['easily caught', 'It could have been easily caught.', 'It was not easily caught.'],
    ['should have been obvious', 'It should have been obvious.', 'It was not obvious.'],
    ['obvious in hindsight', 'The cause was obvious in hindsight.', 'In hindsight there was no sign of it.'],
    ['anyone could have', 'Anyone could have seen it.', 'Anyone can see the log.'],
    ['had to do was', 'All he had to do was to wait.', 'The job had work to do.'],
    ['simply had to', 'They simply had to read the page.', 'The page had a link.']
  ],
  hindsightFirst: [
    ['obviously', 'Obviously the key was wrong.', 'The two are not obviously the same.']
  ],
  hindsightAside: [
    ['clearly', 'Clearly, the author had not read it.', 'The page clearly shows the state.']
  ],
  hindsightIf: [
    ['could have been avoided', 'It could have been avoided had the team read the page.', 'The second restart was avoided.']
  ],
  hindsightPrevented: [
    ['easily have been', 'This could easily have been avoided.', 'The log could easily fill the disk.']
  ],
  hindsightNamed: [
    ['it was obvious that', 'In hindsight it was obvious that it would fail.', 'It was not obvious that it would fail.']
  ],
  emotiveWords: [
    ['shambles', 'The handover was a shambles.', 'The handover was long.'],
    ['farce', 'The call was a farce.', 'The call was long.'],
    ['fiasco', 'The launch was a fiasco.', 'The launch was late.'],
    ['travesty', 'The test was a travesty.', 'The test was short.'],
    ['disgrace', 'The delay is a disgrace.', 'The delay is long.'],
    ['disgracefully', 'The desk was disgracefully slow.', 'The disk was slow.'],
    ['embarrassment', 'The report is an embarrassment.', 'The report is short.'],
    ['scandalous', 'The delay is scandalous.', 'The delay is long.'],
    ['mortifying', 'The outage was mortifying.', 'The outage was public.'],
    ['humiliating', 'The outage was humiliating.', 'The outage was public.'],
    ['deplorable', 'The state of it is deplorable.', 'The state of it is known.'],
    ['lamentable', 'The coverage is lamentable.', 'The coverage is low.'],
    ['woeful', 'The coverage is woeful.', 'The coverage is low.'],
    ['calamitous', 'It was a calamitous call.', 'It was a long call.'],
    ['infuriating', 'The wait was infuriating.', 'The wait was long.'],
    ['ashamed', 'We are ashamed of it.', 'We know of it.'],
    ['shamefully', 'Shamefully, it took a day.', 'It took a day.'],
    ['jaw-dropping', 'The gap is jaw-dropping.', 'The gap is known.'],
    ['wretched', 'The wretched form has no labels.', 'The form has no labels.'],
    ['preposterous', 'The limit is preposterous.', 'The limit is low.'],
    ['absurd', 'The delay was absurd.', 'The delay was an hour.'],
    ['abysmal', 'The response was abysmal.', 'The response was slow.'],
    ['appalling', 'The handover was appalling.', 'The handover was late.'],
    ['atrocious', 'The latency was atrocious.', 'The latency was high.'],
    ['awful', 'The interface is awful.', 'The interface has no labels.'],
    ['disgraceful', 'The delay was disgraceful.', 'The delay was long.'],
    ['dreadful', 'It was a dreadful night.', 'It was a long night.'],
    ['embarrassing', 'The outage was embarrassing.', 'The outage was public.'],
    ['horrendous', 'The query was horrendous.', 'The query was slow.'],
    ['horrible', 'The workaround is horrible.', 'The workaround is manual.'],
    ['idiotic', 'The default is idiotic.', 'The default is zero.'],
    ['inexcusable', 'The delay is inexcusable.', 'The delay is known.'],
    ['insane', 'The load was insane.', 'The load was ten times as high.'],
    ['laughable', 'The coverage is laughable.', 'The coverage is low.'],
    ['ludicrous', 'The limit is ludicrous.', 'The limit is low.'],
    ['outrageous', 'The wait was outrageous.', 'The wait was long.'],
    ['pathetic', 'The throughput was pathetic.', 'The throughput was low.'],
    ['ridiculous', 'The number of alerts was ridiculous.', 'The number of alerts was high.'],
    ['shameful', 'The gap is shameful.', 'The gap is known.'],
    ['shocking', 'The result was shocking.', 'The result was new.'],
    ['stupid', 'It was a stupid default.', 'It was an old default.'],
    ['terrible', 'The timing was terrible.', 'The timing was bad.'],
    ['unbelievable', 'The delay was unbelievable.', 'The delay was long.'],
    ['unforgivable', 'The gap is unforgivable.', 'The gap is known.']
  ]
}
