/** How far an approximate time can be off, in seconds. */
export const vagueness = 30 * 60

/** A clock without a day that goes back by so many seconds is past midnight. */
export const overMidnight = 6 * 60 * 60
