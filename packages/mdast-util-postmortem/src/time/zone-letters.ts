/**
 * Letters that mean one offset, with a place that uses it, from which its season follows.
 * The others in use (`IST`, `CST`, `BST`, …) have several current offsets in the tz database or
 * in practice.
 */
export const fixedZones: Readonly<Record<string, [offset: number, place: string]>> = {
  PST: [-480, 'America/Los_Angeles'],
  PDT: [-420, 'America/Los_Angeles'],
  MST: [-420, 'America/Denver'],
  MDT: [-360, 'America/Denver'],
  EST: [-300, 'America/New_York'],
  EDT: [-240, 'America/New_York'],
  AKST: [-540, 'America/Anchorage'],
  AKDT: [-480, 'America/Anchorage'],
  HST: [-600, 'Pacific/Honolulu'],
  BRT: [-180, 'America/Sao_Paulo'],
  ART: [-180, 'America/Argentina/Buenos_Aires'],
  CLT: [-240, 'America/Santiago'],
  WET: [0, 'Europe/Lisbon'],
  WEST: [60, 'Europe/Lisbon'],
  CET: [60, 'Europe/Paris'],
  CEST: [120, 'Europe/Paris'],
  MEZ: [60, 'Europe/Berlin'],
  MESZ: [120, 'Europe/Berlin'],
  EET: [120, 'Europe/Helsinki'],
  EEST: [180, 'Europe/Helsinki'],
  MSK: [180, 'Europe/Moscow'],
  TRT: [180, 'Europe/Istanbul'],
  SAST: [120, 'Africa/Johannesburg'],
  EAT: [180, 'Africa/Nairobi'],
  WAT: [60, 'Africa/Lagos'],
  PKT: [300, 'Asia/Karachi'],
  ICT: [420, 'Asia/Bangkok'],
  WIB: [420, 'Asia/Jakarta'],
  SGT: [480, 'Asia/Singapore'],
  HKT: [480, 'Asia/Hong_Kong'],
  PHT: [480, 'Asia/Manila'],
  AWST: [480, 'Australia/Perth'],
  JST: [540, 'Asia/Tokyo'],
  KST: [540, 'Asia/Seoul'],
  ACST: [570, 'Australia/Adelaide'],
  ACDT: [630, 'Australia/Adelaide'],
  AEST: [600, 'Australia/Sydney'],
  AEDT: [660, 'Australia/Sydney'],
  NZST: [720, 'Pacific/Auckland'],
  NZDT: [780, 'Pacific/Auckland']
}

/** Letters that are words as well: *the ICT team*. */
export const wordZones: ReadonlySet<string> = new Set(['ART', 'EAT', 'ICT', 'WAT'])

/** Letters with several meanings, and the places that they stand for, the most frequent first. */
export const ambiguousZones: Readonly<Record<string, ReadonlyArray<string>>> = {
  IST: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
  CST: ['America/Chicago', 'Asia/Shanghai', 'America/Havana'],
  CDT: ['America/Chicago', 'America/Havana'],
  BST: ['Europe/London', 'Asia/Dhaka'],
  GST: ['Asia/Dubai', 'Atlantic/South_Georgia'],
  AST: ['America/Halifax', 'Asia/Riyadh'],
  ADT: ['America/Halifax'],
  AMT: ['America/Manaus', 'Asia/Yerevan'],
  ECT: ['America/Guayaquil', 'Europe/Paris'],
  SST: ['Pacific/Pago_Pago', 'Asia/Singapore']
}

/** Letters with several meanings of which one is meant unless something speaks against it. */
export const usualZones: Readonly<Record<string, string>> = {
  ADT: 'America/Halifax',
  BST: 'Europe/London',
  CDT: 'America/Chicago',
  GST: 'Asia/Dubai'
}

/** Letters of American zones without season. */
export const seasonlessZones: Readonly<Record<string, string>> = {
  PT: 'America/Los_Angeles',
  MT: 'America/Denver',
  CT: 'America/Chicago',
  ET: 'America/New_York'
}
