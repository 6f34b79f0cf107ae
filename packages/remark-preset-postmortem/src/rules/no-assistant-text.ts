// Made by `pnpm generate`.
export {default} from 'remark-lint-postmortem/no-assistant-text'
