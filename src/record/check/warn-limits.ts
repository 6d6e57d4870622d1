import { isLimiting } from '../../domain/text/limiting-words.ts'
import { areFormsOfOne, wordsIn } from '../../domain/text/same-word.ts'
import type { ClaimEntry, RecordRows } from '../read/rows.ts'
import type { EntityRow } from '../read/shapes.ts'
import type { Fault } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'
import { shown } from '../report/shown.ts'

/** Words behind which some of many stand, and those by which a sentence says so. */
const BEFORE_SOME: readonly string[] = ['include', 'includes', 'included', 'among', 'amongst']
const SAYS_SOME: readonly string[] = ['one', 'some', ...BEFORE_SOME]

/**
 * A warning for each claim whose phrase limits a noun, and whose sentence does not: a limiting word stands right before the name
 * of one of its ends ("prospective commissioners", "partners include the Agency"), and neither its verb, its label nor the names
 * that it tells have it. A noun that is no name of an end is not looked at, nor what begins or ends, which "outgoing" may say.
 */
export function warnLimits({ claims, entities }: RecordRows): readonly Fault[] {
  const byId = new Map(entities.map(({ known }) => [known.id, known]))
  return claims.flatMap((claim) => {
    const lost = lostLimits(claim, byId)
    if (lost.length === 0) return []
    const words = lost.map(shown).join(', ')
    const message = `${words} limits in the phrase what the claim says without it: write it into the verb, or name what is meant`
    return [faultAt(claim.place, ['phrase'], message)]
  })
}

type Entities = ReadonlyMap<string | undefined, Partial<EntityRow>>

function lostLimits({ known }: ClaimEntry, byId: Entities): readonly string[] {
  const { phrase, subject, object, scope = [], verb = '', label = '', hedge = '' } = known
  if (phrase === undefined || known.existence !== undefined) return []
  const ends = [subject, object].flatMap((id) => byId.get(id) ?? [])
  const told = [...ends, ...scope.flatMap((id) => byId.get(id) ?? [])]
  const said = wordsIn([verb, label, hedge, ...told.map(nameTold)].join(' '))
  const words = wordsIn(phrase)
  const found = ends.flatMap((end) => limitsOf(end, words))
  const lost = found.filter((limit) =>
    BEFORE_SOME.includes(limit)
      ? !wordsIn(`${verb} ${label}`).some((word) => SAYS_SOME.includes(word))
      : !said.some((word) => areFormsOfOne(word, limit)),
  )
  return [...new Set(lost)]
}

/** The limiting words right before the shortest name of an entity that a phrase has, where it first has it. */
function limitsOf(entity: Partial<EntityRow>, words: readonly string[]): readonly string[] {
  const names = [entity.name ?? '', nameTold(entity), ...(entity.names ?? []).map(({ name }) => name)]
  const placed = names.flatMap((name) => {
    const own = wordsIn(name.replace(/^(?:the|an?) /iu, ''))
    const start = words.findIndex((_, at) => own.every((word, index) => isForm(words[at + index], word)))
    return own.length === 0 || start === -1 ? [] : [{ start, length: own.length }]
  })
  const [shortest] = placed.sort((one, other) => one.length - other.length)
  if (shortest === undefined) return []
  const before = words.slice(0, shortest.start).filter((word) => word !== 'the')
  const others = before.findLastIndex((word) => !isLimiting(word))
  const other = before[others]
  const some = other !== undefined && BEFORE_SOME.includes(other) ? [other] : []
  return [...some, ...before.slice(others + 1)]
}

/** Whether two words are one but for what makes it plural. */
function isForm(written: string | undefined, word: string): boolean {
  return written !== undefined && (written === word || written === `${word}s` || `${written}s` === word)
}

function nameTold({ name = '', inSentence }: Partial<EntityRow>): string {
  return inSentence ?? name
}
