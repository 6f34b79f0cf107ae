const codes = `Exit codes
  0  nothing found
  1  findings at or above --fail-on
  2  wrong usage or configuration, a file that cannot be read or takes too long,
     a report that cannot be written, or a crash
`

const inputs = `  FILE, FOLDER, GLOB       documents; of folders, all Markdown files that are in
                           them; what a \`.remarkignore\` excludes is left out
`

const timeout = `  --timeout SECONDS        how long a file may take, by default 20; standard input
                           and a \`.remarkignore\` as well
`

const noConfig = `  --no-config              load no configuration: no \`.remarkrc\`, no
                           \`remarkConfig\` of a \`package.json\`, no plugin
`

const hook = `  --hook                   run by a hook: refuse files that are not after \`--\`
`

/** What \`--help\` prints, for the program and for each command. */
export const help = {
  general: `Usage: postmortem COMMAND [OPTION…] [FILE|FOLDER|GLOB…]

Check incident postmortems in Markdown.

Commands
  lint    check postmortems and report problems
  fix     apply safe fixes
  export  print what the documents say, as JSON
  init    write a configuration that suits the postmortems that are there

Examples
  postmortem lint docs/postmortems
  postmortem fix --dry-run docs/postmortems
  postmortem export docs/postmortems/2026-01-20-checkout.md

\`postmortem COMMAND --help\` says more.

${codes}`,
  lint: `Usage: postmortem lint [OPTION…] [FILE|FOLDER|GLOB…]

Check postmortems and report problems. Other documents are left alone. What a
\`.remarkrc\` says is honoured; where there is none the preset is used.

The report goes to standard output. Standard error says why a file that was
named is not checked, or that it is a draft, and sums up what was found in
folders and globs. In drafts errors are warnings, and warnings are not reported.

${inputs}
  --fail-on LEVEL          \`error\` (default) or \`warning\`: what exits with 1
  --preset NAME            where no configuration names one: \`recommended\`
                           (default), \`strict\`, \`all\`, or that of a published
                           form: \`atlassian\`, \`aws-coe\`, \`azure-pir\`, \`ccadb\`,
                           \`gds\`, \`gitlab\`, \`google-sre\`, \`incident-io\`,
                           \`pagerduty\`
${noConfig}  --report NAME            \`pretty\` (default), \`json\`, \`sarif\`, \`github\`,
                           \`gitlab\`, or \`junit\`; can be given several times.
                           Paths in \`sarif\`, \`github\`, and \`gitlab\` are
                           relative to the repository
  --output-file FILE       where the report before it goes, instead of to
                           standard output
  --changed[=BASE]         only files that git says changed: since the last
                           commit, or since the branch left BASE
  --stdin-file-path PATH   read one document from standard input, named PATH
  --cache                  remember results of files that do not change, on
                           this machine
  --cache-file FILE        where; \`.postmortemcache\` by default
  --threads NUMBER         how many threads check, by default as many as there
                           are cores, but at most 4, when there are many files
${timeout}${hook}  --quiet                  no reasons and no summary on standard error
  --verbose                print why each problem matters and a link to its rule,
                           which documents are drafts, and why others are not
                           checked
  --color, --no-color      by default as the terminal is

Examples
  postmortem lint docs/postmortems
  postmortem lint --fail-on warning 'docs/**/*-postmortem.md'
  postmortem lint --changed=origin/main docs
  postmortem lint --report pretty --report sarif --output-file out.sarif docs
  postmortem lint --stdin-file-path docs/outage.md < docs/outage.md

${codes}`,
  fix: `Usage: postmortem fix [OPTION…] FILE|FOLDER|GLOB…

Apply safe fixes: those that write the same in another way. Each document is
read again afterwards. A fix after which it has a new problem, is not recognised
any more, or lost a word that no fix replaced is reported and not applied.

${inputs}
  --dry-run                print a diff instead, and exit with 1 if there is one
  --suggestions            apply what decides something as well, where there is
                           one suggestion
  --preset NAME            as for \`lint\`
${noConfig}${timeout}${hook}  --quiet                  no reasons and no summary on standard error

Examples
  postmortem fix --dry-run docs/postmortems
  postmortem fix docs/postmortems
  postmortem fix --suggestions --dry-run docs/postmortems

${codes}`,
  export: `Usage: postmortem export [OPTION…] FILE|FOLDER|GLOB…

Print what the postmortems say as JSON: a list with the path and the reading
of each. Its schema is \`postmortem-cli/model.schema.json\`. Documents that are
no postmortems are left out.

${inputs}
${noConfig}${timeout}
Examples
  postmortem export docs/postmortems > postmortems.json

${codes}`,
  init: `Usage: postmortem init [OPTION…] [FILE|FOLDER|GLOB…]

Write a configuration that suits the postmortems that are there: published form,
scale of severity, order of day and month, teams, and what most of them leave
out. Print it, with the reason for each setting, and then what is reported with
it. What somebody has to decide is a comment in it. It is \`.remarkrc.yml\` in the
folder that the program runs in, where there must be no configuration yet.

${inputs}
  --dry-run                print the configuration only
${timeout}
Examples
  postmortem init docs/postmortems

${codes}`
}
