import type {Language} from '../language.ts'

/** English words around what should not be published. */
// prettier-ignore
export const privacy: Language['privacy'] = {
  mailboxes: [
    'abuse', 'accessibility', 'admin', 'announce', 'billing', 'bounty', 'bugbounty', 'bug-bounty', 'bugs', 'careers', 'cert', 'compliance', 'csirt', 'community', 'contact', 'dev', 'feedback', 'hello', 'help', 'helpdesk', 'incident', 'incidents',
    'info', 'jobs', 'legal', 'mail', 'media', 'no-reply', 'noreply', 'do-not-reply', 'donotreply', 'notification', 'notifications', 'office', 'on-call', 'oncall', 'ops', 'postmaster', 'press', 'privacy', 'psirt', 'sales', 'soc', 'vulnerability', 'vulnerabilities',
    'security', 'service', 'status', 'support', 'team', 'user', 'users', 'webmaster', 'git', 'root',
    'board', 'committee', 'council', 'digital', 'engineering', 'sponsor', 'sponsors', 'tsc'
  ],
  mailingLists: ['announce', 'dev', 'discuss', 'list', 'team', 'users'],
  givenAddresses: ['author_email', 'author-email', 'authoremail', 'contact_email', 'contact-email', 'contactemail'],
  phones: ['phone', 'telephone', 'tel', 'mobile', 'cell', 'fax', 'call', 'hotline', 'whatsapp'],
  numbers: ['number', 'no', 'no.'],
  called: ['called', 'named'],
  endUsers: ['account holder', 'buyer', 'caller', 'citizen', 'client', 'customer', 'donor', 'end user', 'guest', 'patient', 'passenger', 'pupil', 'reader', 'shopper', 'student', 'subscriber', 'tenant', 'user', 'visitor']
}
