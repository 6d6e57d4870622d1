/** A calendar day as `YYYY-MM-DD`; days compare as strings. */
export type Day = string

/** Stands for "no earlier day is known" in bounds; no period reaches further back. */
export const FIRST_DAY: Day = '0000-01-01'

/** Stands for "no later day is known, or none at all" in bounds. */
export const LAST_DAY: Day = '9999-12-31'

/** The number of days of a month of the proleptic Gregorian calendar, month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day of a year, month and day of the month, all valid. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

/** Whether a text is a day that exists: `2009-02-29` is not. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month)
}

/** The first day of the month so many months away, within the years that days can have. */
export function monthsAway(day: Day, months: number): Day {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  if (month < 0) return FIRST_DAY
  return month > 9999 * 12 + 11 ? LAST_DAY : dayOf(Math.floor(month / 12), (month % 12) + 1, 1)
}

/** The last day of a day's month. */
export function endOfMonth(day: Day): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return dayOf(year, month, daysInMonth(year, month))
}

export function dayBefore(day: Day): Day {
  if (day === FIRST_DAY) return day
  if (!day.endsWith('-01')) return `${day.slice(0, 8)}${String(Number(day.slice(8)) - 1).padStart(2, '0')}`
  return endOfMonth(monthsAway(day, -1))
}

export function dayAfter(day: Day): Day {
  if (day === LAST_DAY) return day
  if (day === endOfMonth(day)) return monthsAway(day, 1)
  return `${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, '0')}`
}

export function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b
}

export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b
}
