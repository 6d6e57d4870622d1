import type { Day } from '../../domain/dates/day.ts'
import { edtfSpan, parseEdtf } from '../../domain/dates/edtf.ts'
import { literalBounds } from '../../domain/evidence/bounds.ts'
import { parseClaimDate } from '../../domain/evidence/claim-date.ts'
import { PLAIN_VIEW, takesClaim, type View } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import type { Document } from '../../domain/model/document.ts'
import { type Prose, paragraphOf, uncited, untoldWords } from '../../domain/prose/prose.ts'
import { quotedInstead } from '../../domain/prose/with-quotations.ts'
import { wordsOfDay } from '../../domain/prose/words.ts'
import { compareText } from '../../domain/text/compare-text.ts'
import { knownIn } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { tellThese } from './beside-list.ts'
import { claimsNaming } from './claims-naming.ts'
import { loadDocumentsOf } from './documents-of.ts'
import { proseOf } from './footnotes.ts'
import { loadNames } from './load-names.ts'

/** The most claims that name the entity and are looked at, and the most that are told. */
const MOST_LOOKED_AT = 200
const MOST_TOLD = 6

/** Of plans too, as of whatever was dated. */
const DATED: View = { ...PLAIN_VIEW, modalities: ['STATED', 'PLANNED'] }

/**
 * What documents that were certainly not public yet by a day date to it or to a day before, or report as said by then, of an
 * entity, and no document says that was or may have been public by then; in order of day. Null where there is nothing; of more claims than are looked at it
 * says so. No View of that day has any of it: who asks for it asks beyond that View.
 */
export async function tellLater(entityId: string, day: Day, context: RequestContext): Promise<Prose | null> {
  const [naming = []] = await claimsNaming([entityId], MOST_LOOKED_AT + 1, { documents: null, knownBy: null }, context)
  const lookedAt = naming.slice(0, MOST_LOOKED_AT)
  const documentOf = await loadDocumentsOf(lookedAt, context)
  const claims = lookedAt
    .filter((claim) => claim.replacedByIds.length === 0 && takesClaim(DATED, claim))
    .map((claim) => ({ claim, isTold: isLater(claim, knownIn(documentOf, claim.documentId), day) }))
  const known = new Set(claims.filter(({ isTold }) => !isTold).map(({ claim }) => saidBy(claim)))
  const dated = claims
    .filter(({ claim, isTold }) => isTold && DATED.modalities.includes(claim.modality) && !known.has(saidBy(claim)))
    .flatMap(({ claim }) => {
      const from = startBy(claim, day)
      return from === null ? [] : [{ claim, from }]
    })
    .sort((a, b) => compareText(a.from, b.from))
    .map(({ claim }) => claim)
  const isWhole = naming.length === lookedAt.length
  if (dated.length === 0 && isWhole) return null
  const told = dated.slice(0, MOST_TOLD)
  const [sentences, nameOf] = await Promise.all([tellThese(told, context), loadNames(context, [entityId])])
  const [name, by] = [nameOf(entityId), wordsOfDay(day)]
  return proseOf(context, null, [
    ...(told.length === 0
      ? []
      : paragraphOf([
          uncited(`Documents made public only after ${by} tell of ${name}, of that day or before:`),
          ...quotedInstead(sentences, 'INSTEAD'),
        ])),
    ...untoldWords(dated.length - told.length, 'more statement'),
    ...(isWhole ? [] : paragraphOf([uncited(unlookedWords(name, by))])),
  ])
}

function unlookedWords(name: string, by: string): string {
  return `What documents made public only after ${by} tell was looked for in the first ${MOST_LOOKED_AT} statements that name ${name}, and not in the rest.`
}

/** Whether a claim was certainly not known by a day: its document was published later, or its source recorded it later. */
function isLater({ recorded }: Claim, { published }: Document, day: Day): boolean {
  const edtf = recorded ?? published?.edtf ?? null
  const parsed = edtf === null ? null : parseEdtf(edtf)
  const earliest = parsed === null ? null : edtfSpan(parsed).earliest
  return earliest !== null && earliest > day
}

/** The first day on which what a claim says can have begun or been said, where either has a day of its own and was certainly so by a day. */
function startBy({ when, said }: Claim, day: Day): string | null {
  const parsed = when === null || when.atWriting ? null : parseClaimDate(when)
  const began = parsed === null ? null : literalBounds(parsed)
  const parsedSaid = said === null ? null : parseEdtf(said)
  const saying = parsedSaid === null ? null : edtfSpan(parsedSaid)
  const starts = [
    ...(began === null ? [] : [{ earliest: began.fromEarliest, latest: began.fromLatest }]),
    ...(saying === null ? [] : [saying]),
  ]
  const [first = null] = starts
    .flatMap(({ earliest, latest }) => (earliest !== null && latest !== null && latest <= day ? [earliest] : []))
    .sort(compareText)
  return first
}

/** What a claim says, whoever says so and whenever: by it two claims say the same. */
function saidBy({ id, subjectId, content, occasion, amount }: Claim): string {
  switch (content.form) {
    case 'RELATIONSHIP':
      return JSON.stringify([subjectId, content.type, content.label, content.objectId, occasion, amount])
    case 'UNNAMED':
      return JSON.stringify([subjectId, content.type, content.label, content.object, occasion, amount])
    case 'EXISTENCE':
      return JSON.stringify([subjectId, content.change])
    case 'FIGURE':
      return JSON.stringify([subjectId, content.measure, content.value, occasion])
    case 'ATTRIBUTE':
      return JSON.stringify([subjectId, content.attribute, content.value])
    case 'REMARK':
      return id
  }
}
