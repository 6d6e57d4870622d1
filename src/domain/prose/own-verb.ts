import type { Verb } from '../model/relationship-types.ts'

/** How a record writes a verb: its infinitive with the words that follow it, "own", "be a director of". */
export interface WrittenVerb {
  readonly verb: string
  /** Of several subjects, where that is said otherwise: "be directors of". */
  readonly many: string | null
  /** The past of its first word, where no rule gives it: "sold". */
  readonly past: string | null
  /** The participle of its first word, where it is not the past: "given". */
  readonly participle: string | null
}

/** The verb in all its forms. */
export function ownVerb({ verb, many, past, participle }: WrittenVerb): Verb {
  const [first, rest] = parted(verb)
  if (first === 'be') return many === null ? { be: rest } : { be: rest, beMany: parted(many)[1] }
  const [, irregularPast, irregularParticiple] = IRREGULAR.find(([base]) => base === first) ?? []
  const before = past ?? irregularPast ?? regularPast(first)
  const done = participle ?? (past === null ? irregularParticiple : null) ?? before
  const tail = rest === '' ? '' : ` ${rest}`
  return { base: first + tail, past: before + tail, participle: done + tail }
}

/** The same seen from the object: "own" is "be owned by"; null where words follow the verb, and only a person knows how. */
export function passiveOf(verb: Verb): Verb | null {
  return 'be' in verb || verb.base.includes(' ') ? null : { be: `${verb.participle} by` }
}

function parted(words: string): readonly [first: string, rest: string] {
  const [first = '', ...rest] = words.split(' ')
  return [first, rest.join(' ')]
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  // "rob", "robbed": one syllable that ends in one vowel and one consonant.
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}

/** Base, past and participle of the verbs that records are likely to need; of any other the record gives the past. */
const IRREGULAR = [
  ...['become became become', 'begin began begun', 'bring brought brought', 'build built built', 'buy bought bought'],
  ...['choose chose chosen', 'deal dealt dealt', 'draw drew drawn', 'drive drove driven', 'fight fought fought'],
  ...['find found found', 'forgive forgave forgiven', 'get got got', 'give gave given', 'go went gone', 'have had had'],
  ...['hear heard heard', 'hide hid hidden', 'hold held held', 'know knew known', 'lead led led'],
  ...[
    'leave left left',
    'lend lent lent',
    'lose lost lost',
    'make made made',
    'meet met met',
    'oversee oversaw overseen',
  ],
  ...[
    'pay paid paid',
    'run ran run',
    'see saw seen',
    'sell sold sold',
    'send sent sent',
    'set set set',
    'shoot shot shot',
  ],
  ...[
    'occur occurred occurred',
    'refer referred referred',
    'transfer transferred transferred',
    'commit committed committed',
  ],
  ...[
    'admit admitted admitted',
    'submit submitted submitted',
    'permit permitted permitted',
    'prefer preferred preferred',
  ],
  ...[
    'say said said',
    'show showed shown',
    'keep kept kept',
    'come came come',
    'do did done',
    'put put put',
    'cut cut cut',
  ],
  ...[
    'fall fell fallen',
    'grow grew grown',
    'read read read',
    'rise rose risen',
    'seek sought sought',
    'split split split',
  ],
  ...['sit sat sat', 'speak spoke spoken', 'spend spent spent', 'stand stood stood', 'steal stole stolen'],
  ...['swear swore sworn', 'take took taken', 'teach taught taught', 'tell told told', 'write wrote written'],
  ...['undertake undertook undertaken', 'win won won', 'withdraw withdrew withdrawn'],
].map((forms) => forms.split(' '))
