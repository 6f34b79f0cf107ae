import type {PresetName} from 'remark-lint-postmortem'
import {presets} from 'remark-preset-postmortem/plugins'

/** Settings of a client under `postmortem`. */
export interface ClientSettings {
  /** Preset to check with, where no configuration file names one. */
  preset: PresetName
  /** As `settings.postmortem` of a configuration file, which wins over it. */
  settings: Record<string, unknown>
  /** Milliseconds without a change after which a document that is being typed is checked. */
  delay: number
  /** Seconds that a check may take. */
  timeout: number
  /** Show how long it took from one step of the incident to the next, above the timeline. */
  codeLens: boolean
}

/** Settings of a client that sets nothing. */
export const defaultSettings: ClientSettings = {
  preset: 'recommended',
  settings: {},
  delay: 150,
  timeout: 10,
  codeLens: true
}

/** Longest delay, in milliseconds: after more nobody expects an answer. */
const maxDelay = 10_000

/** Shortest and longest time for a check, in seconds. */
const minTimeout = 0.1
const maxTimeout = 300

/**
 * Understand what a client sets.
 *
 * @param value
 *   Whatever the client gave; `null` is what many give when nothing is set.
 * @returns
 *   Settings; the default for each that is not set or is not understood.
 */
export function clientSettings(value: unknown): ClientSettings {
  const {codeLens, delay, preset, settings, timeout} = isRecord(value) ? value : {}
  return {
    preset: isPreset(preset) ? preset : defaultSettings.preset,
    settings: isRecord(settings) ? settings : defaultSettings.settings,
    delay: isDelay(delay) ? delay : defaultSettings.delay,
    timeout: isTimeout(timeout) ? timeout : defaultSettings.timeout,
    codeLens: typeof codeLens === 'boolean' ? codeLens : defaultSettings.codeLens
  }
}

function isPreset(value: unknown): value is ClientSettings['preset'] {
  return typeof value === 'string' && Object.hasOwn(presets, value)
}

function isDelay(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= maxDelay
}

function isTimeout(value: unknown): value is number {
  return typeof value === 'number' && value >= minTimeout && value <= maxTimeout
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
