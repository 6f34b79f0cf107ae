import {Temporal} from 'temporal-polyfill'

/** Dates and times with time zones, where the engine has none itself. */
export function temporalPolyfill(): typeof Temporal {
  return Temporal
}
