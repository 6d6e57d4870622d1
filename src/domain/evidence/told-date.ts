import { parseEdtf } from '../dates/edtf.ts'
import type { ClaimDate } from '../model/claim.ts'
import type { Attestation } from './attestation.ts'
import { agreedDate } from './period.ts'

/**
 * The date that the claims which tell a thing agree on (`agreedDate`). What one claim continues from another is one stretch
 * of time: from the beginning of the first to the end of the last.
 */
export function toldDate(told: readonly Attestation[]): ClaimDate | null {
  return agreedDate(coursesOf(told).flatMap(joined))
}

/**
 * Claims as they are told: those that one continues from another a stretch each, the first first, where there is nothing but
 * one such course; else all together.
 */
export function stretchesOf(told: readonly Attestation[]): readonly (readonly Attestation[])[] {
  const courses = coursesOf(told)
  const [course = []] = courses
  return courses.length === 1 && course.every(({ when }) => when !== null) ? course.map((one) => [one]) : [told]
}

/** Each claim with those that continue it, the first first. */
function coursesOf(told: readonly Attestation[]): readonly (readonly Attestation[])[] {
  if (told.every(({ succession }) => succession === null)) return told.map((one) => [one])
  const nextOf = ({ succession }: Attestation) => told.find(({ claimId }) => claimId === succession?.by?.claimId)
  const continuing = new Set(told.map(nextOf))
  return told
    .filter((one) => !continuing.has(one))
    .map((first) => {
      const course = [first]
      for (let next = nextOf(first); next !== undefined; next = nextOf(next)) course.push(next)
      return course
    })
}

/** The dates of a course as one; as they stand where they cannot be joined. */
function joined(course: readonly Attestation[]): readonly (ClaimDate | null)[] {
  const dates = course.map(({ when }) => when)
  const [first = null, last = null] = [dates[0], dates.at(-1)]
  if (course.length === 1 || first === null || last === null || !first.edtf.includes('/')) return dates
  const edtf = `${first.edtf.split('/')[0]}/${last.edtf.split('/')[1] ?? ''}`
  if (parseEdtf(edtf) === null) return dates
  return [{ edtf, inferred: dates.some((date) => date?.inferred === true), atWriting: false }]
}
