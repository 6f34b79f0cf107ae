// Made by `pnpm generate`.
export {default} from 'remark-lint-postmortem/severity-fits-impact'
