// Made by `pnpm generate`.
export {default} from 'remark-lint-postmortem/timeline-entries'
