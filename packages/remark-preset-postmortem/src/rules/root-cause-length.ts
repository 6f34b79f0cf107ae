// Made by `pnpm generate`.
export {default} from 'remark-lint-postmortem/root-cause-length'
