import type {PlaceholderWords, PromptWords} from '../language.ts'

/** What is to be done to a part that is not written yet. */
const pending: Array<string> = [
  'added', 'announced', 'assigned', 'completed', 'confirmed', 'continued', 'decided', 'defined', 'described', 'determined', 'discussed', 'done', 'expanded', 'filled', 'filled in', 'finished', 'provided', 'supplied', 'updated', 'verified', 'written', 'written up'
].map((verb) => `to be ${verb}`) // prettier-ignore

/** What templates and hurried authors leave to be filled in. */
// prettier-ignore
export const placeholders: PlaceholderWords = {
  first: [
    'add', 'brief', 'briefly', 'describe', 'e.g.', 'eg', 'enter', 'explain', 'fill', 'how', 'include', 'insert', 'link', 'links', 'list', 'paste',
    'please', 'provide', 'put', 'replace', 'short', 'something', 'summarize', 'summarise', 'tbd', 'todo', 'what', 'when', 'where', 'who', 'why',
    'write', 'your', 'e.g'
  ],
  last: ['here'],
  enclosed: ['fill', 'insert', 'paste', 'tbd', 'todo', 'your'],
  marks: ['TBD', 'TBA', 'TBC'],
  reminders: ['TODO', 'FIXME', 'XXX', 'TKTK', 'WIP'],
  names: [
    'app', 'apps', 'application', 'branch', 'code', 'commit', 'limit', 'limits', 'column', 'comment', 'comments', 'component', 'element', 'entries', 'entry', 'field', 'file', 'files', 'in', 'item', 'items', 'list', 'lists', 'marker', 'node', 'note', 'notes', 'of', 'on', 'row', 'rows', 'section', 'state', 'status', 'table', 'tag', 'tags', 'tracker', 'type'
  ],
  nouns: [
    'amount', 'author', 'authors', 'count', 'date', 'day', 'duration', 'id', 'length', 'link', 'links', 'name', 'names', 'number', 'numbers', 'owner',
    'owners', 'percent', 'percentage', 'reason', 'screenshot', 'ticket', 'time', 'timestamp', 'title', 'url'
  ],
  nounsInAngles: [
    'action', 'actions', 'cause', 'description', 'event', 'events', 'explanation', 'impact', 'list', 'metric', 'regions', 'root cause', 'severity',
    'status', 'summary', 'team', 'timezone', 'utc', 'value', 'what', 'who', 'zone'
  ],
  modifiers: [
    'a', 'action', 'actual', 'affected', 'an', 'approximate', 'author', 'brief', 'date', 'detection', 'doc', 'document', 'due', 'end', 'ending', 'event',
    'first', 'full', 'incident', 'issue', 'item', 'last', 'local', 'name', 'new', 'number', 'pr', 'resolution', 'root', 'service', 'severity', 'short',
    'start', 'team', 'the', 'this', 'ticket', 'time', 'total', 'url', 'your'
  ],
  bounds: ['for', 'if', 'in', 'of', 'on', 'or', 'that', 'to', 'where', 'with'],
  notes: ['redacted', 'withheld', 'removed', 'edited', 'sic'],
  everyOne: ['after', 'any', 'each', 'every', 'for each', 'last', 'least', 'next', 'per', 'than', 'within'],
  conditions: ['if', 'once', 'unless', 'when', 'whenever'],
  signatures: ['acknowledged', 'accepted', 'approved', 'authorised', 'authorized', 'countersigned', 'released', 'sign off', 'sign-off', 'signature', 'signed', 'witness', 'witnessed'],
  pending,
  stock: [
    'coming soon', 'details to come', 'details to follow', 'fill in', 'fill me in', 'fill this in', 'fill this out', 'more details to come', 'more details to follow',
    'more information to follow', 'more to come', 'more to follow', 'not yet written', 'placeholder', 'placeholder text', 'sample text', 'still to be written',
    'under construction', 'work in progress', 'write me', 'write this', 'write this up'
  ],
  samples: ['action', 'bullet', 'cause', 'entry', 'event', 'factor', 'follow-up', 'item', 'lesson', 'link', 'point', 'step', 'takeaway', 'task', 'text', 'thing', 'things'],
  filler: [
    'adipiscing', 'amet', 'consectetur', 'curabitur', 'dapibus', 'dolor', 'eiusmod', 'elit', 'etiam', 'incididunt', 'ipsum', 'lorem', 'magna', 'quis', 'tempor',
    'vestibulum', 'vulputate'
  ],
  assistants: [
    'absolutely below', 'absolutely here', 'as a language model', 'as a large language model', 'as an ai', 'based on the details you', 'based on the information you', 'based on the notes you',
    'certainly below', 'certainly here', 'certainly i', 'feel free to adjust', 'feel free to customise', 'feel free to customize', 'great here', 'here is a draft', 'here is a postmortem', 'here is the draft', 'here is the postmortem', 'here is your',
    'i cannot access', 'i do not have access to your', 'i hope this helps', 'i hope this postmortem', 'let me know if you need me to', 'let me know if you want me to', 'let me know if you would like me', 'of course below',
    'of course here', 'sure below', 'sure here', 'sure thing', 'would you like me to'
  ],
  assistantRemarks: [
    'as an ai assistant', 'as an ai language model', 'as an ai model', 'as a large language model', 'as of my last knowledge update', 'as of my last training', 'as of my last update',
    'beyond my knowledge cutoff', 'my knowledge cutoff', 'my training data', "i'm an ai language model", 'i am an ai language model'
  ],
  titles: [
    'title', 'incident title', 'incident', 'incident name', 'issue name', 'issue title', 'postmortem', 'post mortem', 'postmortem title',
    'name of incident', 'your title', 'incident report', 'date', 'title of incident', 'incident name here', 'name', 'summary', 'month dd yyyy',
    'date: title', 'postmortem name'
  ]
}

/** What prompts of templates are made of. */
// prettier-ignore
export const prompts: PromptWords = {
  starts: [
    'bring', 'collect', 'dig', 'dive', 'expand', 'gather', 'mark', 'present', 'propose', 'recap', 'share', 'sketch', 'start with', 'take a', 'talk', 'add', 'analyse', 'analyze', 'answer', 'attach', 'break down', 'briefly', 'call out', 'capture', 'celebrate', 'choose', 'comment', 'copy',
    'cover', 'define', 'delete', 'describe', 'detail', 'discuss', 'document', 'draft', 'elaborate', 'enter', 'enumerate', 'estimate', 'explain',
    'fill', 'give', 'highlight', 'identify', 'include', 'indicate', 'insert', 'jot', 'list', 'mention', 'name', 'note', 'outline', 'paste', 'pick',
    'provide', 'put', 'quantify', 'quote', 'rate', 'record', 'reference', 'reflect', 'remove', 'replace', 'say', 'select', 'shout', 'show',
    'specify', 'state', 'sum up', 'summarise', 'summarize', 'tell', 'walk', 'write'
  ],
  weakStarts: [
    'aim', 'ask', 'assign', 'avoid', 'be', 'consider', 'create', 'do', 'ensure', 'feel', 'focus', 'get', 'go', 'keep', 'leave', 'limit', 'make',
    'please', 'read', 'remember', 'set', 'start', 'think', 'try', 'use'
  ],
  descriptors: ['account', 'analysis', 'bullets', 'description', 'details', 'explanation', 'list', 'lines', 'name', 'names', 'narrative', 'overview', 'paragraph', 'paragraphs', 'points', 'sentence', 'sentences', 'summary', 'words'],
  descriptorStarts: [
    'a', 'additional', 'an', 'any', 'at', 'brief', 'bulleted', 'chronological', 'clear', 'complete', 'concise', 'detailed', 'exec', 'executive', 'few', 'four', 'full', 'general', 'high',
    'high-level', 'least', 'level', 'list', 'most', 'name', 'names', 'numbered', 'one', 'one-line', 'one-paragraph', 'one-sentence', 'or', 'plain', 'quick', 'short', 'simple', 'single', 'some', 'step-by-step',
    'summary', 'technical', 'the', 'three', 'to', 'two'
  ],
  sizes: ['brief', 'concise', 'few', 'four', 'high-level', 'one', 'one-line', 'one-paragraph', 'one-sentence', 'quick', 'sentence', 'sentences', 'short', 'single', 'three', 'two'],
  verbs: ['are', 'had', 'has', 'have', 'is', 'was', 'were'],
  auxiliaries: ['can', 'could', 'did', 'do', 'does', 'should', 'will', 'would', 'not'],
  relatives: ['how', 'that', 'what', 'when', 'where', 'which', 'who', 'whom', 'why'],
  remarks: ['note that', 'note the', 'please note', 'please see', 'please read', 'please contact', 'keep in', 'do not', 'make of', 'feel free'],
  options: ['optional', 'required', 'mandatory'],
  examples: ['e.g.', 'i.e.', 'for example', 'for instance', 'example:', 'something like', 'such as:'],
  ownWords: [
    'lines below are', 'of the format', 'section may', 'section must', 'section should', 'the following format', 'following format', 'this block', 'this document if', 'this line', 'this paragraph', 'this part', 'this placeholder',
    'this section', 'this template', 'this text', 'use this'
  ],
  topics: [
    'action', 'actions', 'affect', 'affected', 'blameless', 'cause', 'causes', 'contributing', 'customer', 'customers', 'deadline', 'detect',
    'detected', 'detection', 'event', 'events', 'factor', 'factors', 'failure', 'failures', 'fix', 'fixed', 'happen', 'happened', 'happens',
    'impact', 'impacted', 'incident', 'incidents', 'issue', 'issues', 'lesson', 'lessons', 'metrics', 'mitigate', 'mitigated', 'mitigation',
    'mitigations', 'outage', 'owner', 'post-mortem', 'postmortem', 'prevent', 'prevented', 'problem', 'problems', 'reader', 'readers', 'recover',
    'recovered', 'recovery', 'resolution', 'resolve', 'resolved', 'respond', 'responded', 'responders', 'response', 'retrospective', 'root',
    'section', 'service', 'services', 'severity', 'summary', 'symptom', 'symptoms', 'takeaway', 'takeaways', 'team', 'template', 'timeline',
    'trigger', 'triggered', 'user', 'users', 'went'
  ],
  words: [
    'a', 'about', 'above', 'account', 'achieve', 'action', 'actions', 'actually', 'add', 'added', 'affect', 'affected', 'after', 'again', 'against',
    'all', 'also', 'amount', 'an', 'and', 'answer', 'any', 'anybody', 'anyone', 'anything', 'anywhere', 'applicable', 'applies', 'apply',
    'appropriate', 'approximate', 'are', 'area', 'areas', 'as', 'ask', 'at', 'attention', 'audience', 'author', 'automated', 'automatically',
    'avoid', 'back', 'background', 'be', 'because', 'been', 'before', 'began', 'being', 'below', 'best', 'better', 'big', 'blameless', 'blank',
    'both', 'bottom', 'break', 'breaking', 'brief', 'briefly', 'broke', 'broken', 'bullet', 'bullets', 'business', 'but', 'by', 'came', 'can',
    'cause', 'caused', 'causes', 'chain', 'change', 'changes', 'chronological', 'clear', 'clearly', 'column', 'columns', 'come', 'company',
    'complete', 'completed', 'concise', 'consider', 'context', 'contribute', 'contributed', 'contributing', 'copy', 'could', 'count', 'customer',
    'customers', 'data', 'date', 'dates', 'days', 'deadline', 'describe', 'description', 'detail', 'detailed', 'details', 'detect', 'detected',
    'detection', 'did', 'different', 'discuss', 'discussed', 'do', 'document', 'does', 'done', 'down', 'due', 'duration', 'during', 'e.g', 'each',
    'earlier', 'easier', 'easily', 'effect', 'effects', 'either', 'else', 'empty', 'end', 'ended', 'engineer', 'engineers', 'ensure', 'escalate',
    'escalated', 'estimate', 'estimated', 'etc', 'event', 'events', 'every', 'everyone', 'everything', 'exact', 'exactly', 'example', 'examples',
    'exec', 'executive', 'explain', 'explanation', 'extent', 'external', 'factor', 'factors', 'fail', 'failed', 'failure', 'failures', 'fast',
    'faster', 'felt', 'few', 'figures', 'fill', 'final', 'find', 'finish', 'finished', 'first', 'five', 'fix', 'fixed', 'follow', 'followed',
    'following', 'for', 'format', 'found', 'four', 'from', 'full', 'future', 'gap', 'gaps', 'general', 'give', 'go', 'goes', 'going', 'gone', 'good',
    'got', 'graph', 'graphs', 'had', 'happen', 'happened', 'happening', 'happens', 'harder', 'has', 'have', 'having', 'heading', 'headings', 'help',
    'helped', 'here', 'high', 'honest', 'hours', 'how', 'human', 'i.e', 'ideally', 'identified', 'identify', 'if', 'immediate', 'impact', 'impacted',
    'improve', 'improved', 'improvement', 'improvements', 'in', 'incident', 'incidents', 'include', 'including', 'information', 'initial',
    'internal', 'into', 'involved', 'is', 'issue', 'issues', 'it', 'item', 'items', 'its', 'jargon', 'keep', 'key', 'kind', 'know', 'known',
    'language', 'large', 'last', 'lead', 'learn', 'learned', 'learnt', 'least', 'leave', 'lesson', 'lessons', 'let', 'level', 'like', 'line',
    'lines', 'link', 'links', 'list', 'log', 'logs', 'long', 'longer', 'lucky', 'made', 'main', 'make', 'many', 'may', 'means', 'measure',
    'measures', 'meeting', 'members', 'mention', 'metric', 'metrics', 'might', 'minutes', 'mitigate', 'mitigated', 'mitigation', 'more', 'most',
    'name', 'names', 'narrative', 'necessary', 'need', 'needed', 'new', 'next', 'no', 'nobody', 'non-technical', 'not', 'note', 'notes', 'notice',
    'noticeable', 'noticed', 'number', 'numbers', 'occur', 'occurred', 'of', 'off', 'old', 'on', 'once', 'one', 'only', 'optional', 'or', 'order',
    'organisation', 'organization', 'other', 'others', 'our', 'out', 'outage', 'outline', 'over', 'overall', 'overview', 'own', 'owner', 'paragraph',
    'paragraphs', 'part', 'people', 'percent', 'percentage', 'placeholder', 'plain', 'plan', 'please', 'point', 'points', 'possible', 'post-mortem',
    'postmortem', 'prevent', 'prevented', 'priority', 'problem', 'problems', 'process', 'processes', 'product', 'provide', 'publish', 'published',
    'publishing', 'quick', 'quickly', 'reader', 'readers', 'ready', 'reason', 'reasons', 'recover', 'recovered', 'recovery', 'related', 'relevant',
    'remember', 'reoccurring', 'report', 'reported', 'requests', 'require', 'required', 'resolution', 'resolve', 'resolved', 'respond', 'responded',
    'responder', 'responders', 'response', 'restore', 'restored', 'result', 'revenue', 'review', 'reviewed', 'right', 'risk', 'role', 'root',
    'rough', 'roughly', 'row', 'rows', 'same', 'saw', 'say', 'scope', 'screenshot', 'screenshots', 'section', 'sections', 'see', 'seen', 'sentence',
    'sentences', 'service', 'services', 'several', 'severity', 'sharing', 'short', 'should', 'similar', 'simple', 'since', 'size', 'slow', 'slowed',
    'slower', 'small', 'so', 'some', 'someone', 'something', 'sooner', 'specific', 'spread', 'stakeholders', 'start', 'started', 'state', 'steps',
    'still', 'stop', 'stopped', 'story', 'summarise', 'summarize', 'summary', 'support', 'sure', 'surprise', 'surprised', 'surprises', 'symptom',
    'symptoms', 'system', 'systems', 'table', 'take', 'taken', 'team', 'teams', 'technical', 'template', 'term', 'text', 'than', 'that', 'the',
    'their', 'them', 'then', 'there', 'these', 'they', 'things', 'think', 'this', 'those', 'thought', 'three', 'through', 'ticket', 'tickets',
    'time', 'timeline', 'times', 'timestamp', 'timestamped', 'timestamps', 'title', 'to', 'took', 'top', 'total', 'trigger', 'triggered', 'try',
    'two', 'type', 'typically', 'under', 'understand', 'unexpected', 'unknown', 'until', 'up', 'us', 'use', 'used', 'user', 'users', 'using',
    'usually', 'utc', 'was', 'way', 'we', 'well', 'went', 'were', 'what', 'whatever', 'when', 'where', 'whether', 'which', 'while', 'who', 'whole',
    'whom', 'whose', 'why', 'will', 'wish', 'with', 'within', 'without', 'word', 'words', 'work', 'worked', 'worse', 'worst', 'worth', 'would',
    'write', 'wrong', 'you', 'your', 'zone'
  ]
}
