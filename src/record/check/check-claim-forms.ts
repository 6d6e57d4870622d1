import { RESERVED_IDS } from '../../domain/model/identity.ts'
import { invariant } from '../../errors.ts'
import type { ClaimEntry, RecordRows } from '../read/rows.ts'
import type { Fault } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'
import { oneOf } from '../report/shown.ts'

const FORMS = [
  { name: 'a relationship', required: ['type', 'object'], fields: ['type', 'object', 'label'] },
  { name: 'a figure', required: ['measure', 'value'], fields: ['measure', 'value'] },
  { name: 'an attribute', required: ['attribute', 'value'], fields: ['attribute', 'value'] },
  { name: 'an existence', required: ['existence'], fields: ['existence'] },
  { name: 'a remark', required: ['about'], fields: ['about'] },
] as const

type Form = (typeof FORMS)[number]
type FormField = Form['fields'][number]
type Qualifier = 'subject' | 'accordingTo' | 'note' | 'amount' | 'share' | 'scope' | 'roles' | 'bound' | 'when'

/** Claims of no form or of several, with a part of a form missing, or with a qualifier that has nothing to qualify. */
export function checkClaimForms({ claims }: RecordRows): readonly Fault[] {
  return claims
    .filter((claim) => !isPlainRelationship(claim))
    .flatMap((claim) => [
      ...formFaults(claim),
      ...boundFaults(claim),
      ...dateSourceFaults(claim),
      ...unnamedFaults(claim),
      ...deniesFaults(claim),
      ...partFaults(claim),
      ...verbFaults(claim),
    ])
}

/** Fields that one beside those of a relationship makes nothing else of a claim, and asks for nothing. */
const HARMLESS: ReadonlySet<string> = new Set([
  ...[
    'id',
    'at',
    'phrase',
    'quotation',
    'subject',
    'type',
    'object',
    'when',
    'whenText',
    'whenFrom',
    'hedge',
    'verb',
    'accordingTo',
    'said',
  ],
  ...[
    'scope',
    'role',
    'event',
    'occasion',
    'note',
    'recorded',
    'retracted',
    'corrects',
    'continues',
    'amount',
    'share',
  ],
])

/** Whether a claim is of a relationship between two entities and no more, as most are: nothing is wrong with its form. */
function isPlainRelationship({ known, wrong }: ClaimEntry): boolean {
  const { subject, type, object, when, whenFrom } = known
  if (wrong.size > 0 || subject === undefined || type === undefined || object === undefined) return false
  if (type === 'OTHER' || RESERVED_IDS.has(object) || (whenFrom !== undefined && when === undefined)) return false
  return Object.keys(known).every((field) => HARMLESS.has(field))
}

function formFaults(claim: ClaimEntry): readonly Fault[] {
  // What is not a mapping at all has its fault already.
  if (claim.wrong.has('') && Object.keys(claim.known).length === 0) return []
  const begun = FORMS.filter((form) => isBegun(claim, form))
  // The form that is complete is the one that was meant.
  const form = begun.find(({ required }) => required.every((field) => isWritten(claim, field))) ?? begun[0]
  if (form === undefined) {
    const forms = FORMS.map(({ name, required }) => `${name} (${required.join(' and ')})`)
    return [faultAt(claim.place, [], `says nothing: a claim gives ${oneOf(forms)}`), ...subjectFaults(claim, null)]
  }
  const others = begun.filter((other) => other !== form)
  if (others.length > 0) return others.map((other) => mixedFault(claim, form, other))
  const missing = form.required
    .filter((field) => !isWritten(claim, field))
    .map((field) => faultAt(claim.place, [field], `is required in ${form.name}`))
  return [...missing, ...subjectFaults(claim, form), ...labelFaults(claim, form), ...attributeFaults(claim, form)]
}

/** A value alone begins a figure or an attribute, whichever else the claim begins. */
function isBegun(claim: ClaimEntry, { name, fields }: Form): boolean {
  if (name !== 'an attribute') {
    if (name !== 'a figure' || !isWritten(claim, 'attribute')) return fields.some((field) => isWritten(claim, field))
    return isWritten(claim, 'measure')
  }
  return isWritten(claim, 'attribute')
}

/** An attribute's value is no number that could be limited, or be so about. */
function attributeFaults(claim: ClaimEntry, { name }: Form): readonly Fault[] {
  if (name !== 'an attribute') return []
  const own = (['amount', 'share', 'bound', 'scope', 'roles'] as const).filter((field) => isWritten(claim, field))
  return own.map((field) => faultAt(claim.place, [field], 'is not given with an attribute'))
}

/** A remark has no subject, and everything else has one. */
function subjectFaults(claim: ClaimEntry, form: Form | null): readonly Fault[] {
  const isRemark = form?.name === 'a remark'
  if (!isRemark && !isWritten(claim, 'subject')) return [faultAt(claim.place, ['subject'], 'is required')]
  if (!isRemark) return []
  const only = 'a remark has no subject: name there all that it is about'
  const own = (['subject', 'amount', 'share', 'roles'] as const).filter((field) => isWritten(claim, field))
  return own.map((field) =>
    faultAt(claim.place, [field], field === 'subject' ? `stands beside about: ${only}` : 'is not given with a remark'),
  )
}

function mixedFault(claim: ClaimEntry, form: Form, other: Form): Fault {
  const field = other.fields.find((one) => isWritten(claim, one))
  invariant(field !== undefined, `a form that has begun has a field: ${other.name}`)
  const own = form.fields.filter((one) => isWritten(claim, one)).join(', ')
  const message = `belongs to ${other.name}, but this is ${form.name} (${own}): a claim has one form`
  return faultAt(claim.place, [field], message)
}

function labelFaults({ known, place, wrong }: ClaimEntry, form: Form): readonly Fault[] {
  if (form.name !== 'a relationship' || known.type === undefined || wrong.has('label')) return []
  if (known.type === 'OTHER' && known.label === undefined) {
    const example = 'such as "was the national rapporteur mechanism for"'
    return [
      faultAt(place, ['label'], `is required with the type OTHER: the words between subject and object, ${example}`),
    ]
  }
  if (known.type !== 'OTHER' && known.label !== undefined) {
    return [faultAt(place, ['label'], `is allowed with the type OTHER only, not with ${known.type}`)]
  }
  return []
}

function boundFaults(claim: ClaimEntry): readonly Fault[] {
  if (claim.known.bound === undefined || isWritten(claim, 'attribute')) return []
  if (typeof claim.known.share === 'string' && !isWritten(claim, 'amount') && claim.known.bound !== 'EXACT') {
    return [faultAt(claim.place, ['bound'], 'is not given with a range, which says itself how exact it is')]
  }
  if ((['amount', 'share', 'value'] as const).some((field) => isWritten(claim, field))) return []
  return [faultAt(claim.place, ['bound'], 'says how exact a number is: it needs an amount, a share or a value')]
}

function dateSourceFaults(claim: ClaimEntry): readonly Fault[] {
  if (claim.known.whenFrom === undefined) return []
  if (!isWritten(claim, 'when'))
    return [faultAt(claim.place, ['whenFrom'], 'says where a date is from: it needs a when')]
  return []
}

/** Nobody is denied of all, so that no other modality stands beside; somebody is stated or planned. */
function unnamedFaults({ known, place }: ClaimEntry): readonly Fault[] {
  const unnamed = RESERVED_IDS.get(known.object ?? '')
  if (unnamed === 'SOMEBODY' && known.modality === 'DENIED') {
    return [faultAt(place, ['object'], 'somebody is not whom something is denied of: write nobody')]
  }
  if (unnamed !== 'NOBODY' || known.modality === undefined || known.modality === 'DENIED') return []
  return [faultAt(place, ['modality'], `is ${known.modality} beside the object nobody, which denies: leave it out`)]
}

function deniesFaults({ known, place, wrong }: ClaimEntry): readonly Fault[] {
  const isDenied = known.modality === 'DENIED' || RESERVED_IDS.get(known.object ?? '') === 'NOBODY'
  if (known.denies === undefined || wrong.has('modality') || isDenied) return []
  return [faultAt(place, ['denies'], 'says what is denied: it needs the modality DENIED')]
}

/** A verb stands for that of a type, or for beginning and ending: the words of OTHER are its label. */
function verbFaults(claim: ClaimEntry): readonly Fault[] {
  const { known, place } = claim
  if (known.verb === undefined || isWritten(claim, 'existence')) return []
  if (known.type === 'OTHER')
    return [faultAt(place, ['verb'], 'is not given with the type OTHER: its words are the label')]
  if (isWritten(claim, 'type')) return []
  return [
    faultAt(
      place,
      ['verb'],
      'stands for the verb of a type, or for beginning and ending: it needs a type or an existence',
    ),
  ]
}

/** What each part of a claim that may be the editor's rests on. */
const PARTS_NEED = { SUBJECT: 'subject', OBJECT: 'object', SPEAKER: 'accordingTo', READING: null } as const

function partFaults(claim: ClaimEntry): readonly Fault[] {
  const { known, place } = claim
  const faults = (known.inferred ?? []).flatMap((part, index) => {
    const needed = PARTS_NEED[part]
    if (needed === null || isWritten(claim, needed)) return []
    return [faultAt(place, ['inferred', index], `${part} is inferred, but this claim has no ${needed}`)]
  })
  if (known.inferred === undefined || isWritten(claim, 'note')) return faults
  return [...faults, faultAt(place, ['note'], "is required with inferred: it says why this is the editor's")]
}

function isWritten({ known, wrong }: ClaimEntry, field: FormField | Qualifier): boolean {
  return known[field] !== undefined || wrong.has(field)
}
