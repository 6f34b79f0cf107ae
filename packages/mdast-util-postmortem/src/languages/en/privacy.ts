import type {Language} from '../language.ts'

/** English words around what should not be published. */
// prettier-ignore
export const privacy: Language['privacy'] = {
  mailboxes: [
    'abuse', 'accessibility', 'admin', 'announce', 'billing', 'bugs', 'careers', 'community', 'contact', 'dev', 'feedback', 'hello', 'help', 'helpdesk', 'incident', 'incidents',
    'info', 'jobs', 'legal', 'mail', 'media', 'no-reply', 'noreply', 'do-not-reply', 'donotreply', 'notification', 'notifications', 'office', 'on-call', 'oncall', 'ops', 'postmaster', 'press', 'privacy', 'sales',
    'security', 'service', 'status', 'support', 'team', 'user', 'users', 'webmaster', 'git', 'root',
    'board', 'committee', 'council', 'digital', 'engineering', 'sponsor', 'sponsors', 'tsc'
  ],
  mailingLists: ['announce', 'dev', 'discuss', 'list', 'team', 'users'],
  phones: ['phone', 'telephone', 'tel', 'mobile', 'cell', 'fax', 'call', 'hotline', 'whatsapp'],
  numbers: ['number', 'no', 'no.'],
  called: ['called', 'named'],
  endUsers: ['account holder', 'buyer', 'caller', 'citizen', 'client', 'customer', 'donor', 'end user', 'guest', 'patient', 'passenger', 'pupil', 'reader', 'shopper', 'student', 'subscriber', 'tenant', 'user', 'visitor']
}
