// Made by `pnpm generate`.
export {default} from 'remark-lint-postmortem/no-private-data'
