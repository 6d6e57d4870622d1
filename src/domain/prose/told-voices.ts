import type { Attestation } from '../evidence/attestation.ts'
import { gather } from '../evidence/gather.ts'
import { TELLING_ORDER } from '../evidence/view.ts'
import type { Voice } from './verb-forms.ts'

/** The claims of one modality that one speaker makes: told in one sentence. */
export interface ToldVoice {
  readonly attestations: readonly Attestation[]
  readonly voice: Voice
  /** Who says so, where the document does not say it itself. */
  readonly speakerId: string | null
  /** Of denials: they say no more than that this was not planned. */
  readonly deniesPlan: boolean
}

/**
 * Attestations by how they are told, each once: by modality (what denies no more than a plan is last), what the documents
 * say themselves before what they report, each speaker as he first comes.
 */
export function voicesOf(attestations: readonly Attestation[]): readonly ToldVoice[] {
  const byVoice = gather(attestations, (one) =>
    JSON.stringify([rankOf(one), one.accordingToId, one.modality === 'DENIED' && one.ahead]),
  )
  return [...byVoice.values()]
    .map((ones) => ({ ones, rank: Math.min(...ones.map(rankOf)) }))
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ ones }) => voiceOf(ones))
}

function rankOf({ modality, deniesPlan, accordingToId }: Attestation): number {
  return 2 * (deniesPlan ? TELLING_ORDER.length : TELLING_ORDER.indexOf(modality)) + (accordingToId === null ? 0 : 1)
}

function voiceOf(attestations: readonly Attestation[]): readonly ToldVoice[] {
  const [first] = attestations
  if (first === undefined) return []
  const { modality, accordingToId: speakerId, ahead, deniesPlan } = first
  return [{ attestations, voice: { modality, ahead: modality === 'DENIED' && ahead }, speakerId, deniesPlan }]
}
