import type {Span} from '../text/span.ts'
import {allMatches} from '../text/all-matches.ts'
import {spanOfMatch} from '../text/span.ts'

/**
 * Keys and tokens, by what their issuers let them start with, so that they can be found.
 *
 * The collection of secretlint needs Node.js, and takes longer to load than all of the reader.
 */
const patterns: ReadonlyArray<RegExp> = [
  // AWS, Google Cloud, DigitalOcean, Azure, Databricks.
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g,
  /\bAIza[\w-]{35}(?![\w-])/g,
  /\bya29\.[\w-]{30,200}/g,
  /\bdo[opr]_v1_[0-9a-f]{64}\b/g,
  /\bAccountKey=[\w+/]{86}==/g,
  /\bdapi[0-9a-f]{32}\b/g,
  // GitHub, GitLab, npm, PyPI, Atlassian, Linear.
  /\bgh[oprsu]_[0-9A-Za-z]{36,255}/g,
  /\bgithub_pat_\w{60,255}/g,
  /\bgl(?:pat|ptt|dt|rt)-[\w-]{20,255}/g,
  /\bnpm_[0-9A-Za-z]{36}\b/g,
  /\bpypi-AgE[\w-]{50,255}/g,
  /\bATATT3[\w=-]{60,255}/g,
  /\blin_api_[0-9A-Za-z]{40}\b/g,
  // Slack, Discord, Telegram, Twilio, SendGrid.
  /\bxox[abeoprs]-[\w-]{20,255}/g,
  /\bhooks\.slack\.com\/services\/T\w{8,12}\/B\w{8,12}\/\w{20,30}/g,
  /\bdiscord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,80}/g,
  /\b\d{8,10}:AA[\w-]{33}(?![\w-])/g,
  /\bSK[0-9a-f]{32}\b/g,
  /\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g,
  // Stripe, Shopify, OpenAI, Anthropic, Hugging Face, Vault, Grafana.
  /\b[rs]k_(?:live|test)_[0-9A-Za-z]{16,255}/g,
  /\bwhsec_[0-9A-Za-z+/]{32,64}/g,
  /\bshp(?:at|ca|pa|ss)_[0-9a-f]{32}\b/g,
  /\bsk-(?:proj-|svcacct-|ant-)[\w-]{24,255}/g,
  /\bhf_[A-Za-z]{34}\b/g,
  /\bhv[bs]\.[\w-]{24,255}/g,
  /\bglsa_\w{32}_[0-9a-f]{8}\b/g,
  // Of any issuer.
  /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000}/g,
  /-----BEGIN (?:(?:RSA|DSA|EC|OPENSSH|ENCRYPTED|PGP) )?PRIVATE KEY(?: BLOCK)?-----/g,
  /(?<=\b[a-z]{2,12}:\/\/[\w.-]{1,64}:)[^\s:@/<>{}[\]$*]{3,100}(?=@(?!localhost|127\.|(?:[\w-]{1,63}\.){0,4}example\b)[\w-])/gi
]

/** What all of them have one of; most documents have none. */
const hint =
  /AKIA|ASIA|AIza|ya29|_v1_|AccountKey|dapi|gh[oprsu]_|_pat_|gl(?:pat|ptt|dt|rt)-|npm_|pypi-|ATATT3|lin_api|xox|hooks\.slack|webhooks|:AA|SK[0-9a-f]|SG\.|k_live|k_test|whsec_|shp|sk-|hf_|hv[bs]\.|glsa_|eyJ|PRIVATE KEY|:\/\/[\w.-]{1,64}:/

/** Written by whoever shows what one looks like. */
const sample =
  /example|dummy|sample|redacted|changeme|placeholder|xxxx|0000|1234567|password|secret|^pass$/i

/** Check whether a text could have a secret. */
export function couldHaveSecrets(text: string): boolean {
  return hint.test(text)
}

/**
 * Find keys, tokens, and passwords in addresses.
 *
 * @returns
 *   Where they are; those that only show what one looks like are left out.
 */
export function secretsIn(line: string): Array<Span> {
  if (!couldHaveSecrets(line)) return []
  return patterns.flatMap((pattern) =>
    allMatches(line, pattern).flatMap((match) => (isSample(match[0]) ? [] : [spanOfMatch(match)]))
  )
}

function isSample(written: string): boolean {
  // A header of a key is the same for all keys.
  if (written.startsWith('-----')) return false
  return sample.test(written) || (written.length > 12 && new Set(written.slice(8)).size < 6)
}
