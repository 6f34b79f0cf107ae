// Made by `pnpm generate`.
export {default} from 'remark-lint-postmortem/prevention-action-item'
