// Made by `pnpm generate`.
export {default} from 'remark-lint-postmortem/timeline-one-time-zone'
