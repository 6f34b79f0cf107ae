// Made by `pnpm generate`.
export {default} from 'remark-lint-postmortem/action-item-criteria'
