import {
  type EntityKind,
  RecordAtAGlanceDocument,
  type RelationshipFamily,
  type RelationshipType,
} from '../asked/generated.ts'
import { KIND_WORDS } from '../asked/kind-words.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { countOf, dayWords, FAMILY_WORDS, typeWords } from '../parts/plain-words.ts'
import type { AddressBar } from '../state/address-bar.ts'
import { type Lens, PLAIN_LENS } from '../state/page-state.ts'
import { Choices } from './choices.tsx'
import { DaySlider } from './day-slider.tsx'

const FAMILIES = Object.entries(FAMILY_WORDS).map(([value, words]) => ({ value: value as RelationshipFamily, words }))
const KINDS = Object.entries(KIND_WORDS).map(([value, [, words]]) => ({ value: value as EntityKind, words }))

/** What counts on the whole page: the day, and all that a reader may leave out. What is left out is said at once. */
export function LensBar({ bar }: { readonly bar: AddressBar }) {
  const { state, go, amend } = bar
  const { lens } = state
  const answer = useAnswer(RecordAtAGlanceDocument, {})
  const record = answer !== null && 'data' in answer ? answer.data : null
  const change = (part: Partial<Lens>) => go((before) => ({ ...before, lens: { ...before.lens, ...part } }))
  // Many days in a row are one step of the way back.
  const changeDay = (asOf: string | null) => {
    const how = lens.asOf === null || asOf === null ? go : amend
    how((before) => ({ ...before, lens: { ...before.lens, asOf } }))
  }
  const { earliest, latest, countsByType } = record?.overview ?? { earliest: null, latest: null, countsByType: [] }
  const documents = record?.documents?.nodes ?? []
  const types = countsByType.map(({ key }) => ({ value: key as RelationshipType, words: typeWords(key, null) }))
  return (
    <section class="lens" aria-label="What counts">
      {earliest !== null && latest !== null && (
        <DaySlider day={lens.asOf} earliest={earliest} latest={latest} onChange={changeDay} />
      )}
      <details>
        <summary>What counts: {lensWords(lens)}</summary>
        <div class="filters">
          <fieldset class="choices">
            <legend>How it is said</legend>
            <label>
              <input
                type="checkbox"
                checked={lens.planned}
                onChange={(event) => change({ planned: event.currentTarget.checked })}
              />{' '}
              what is planned
            </label>
            <label>
              <input
                type="checkbox"
                checked={lens.denied}
                onChange={(event) => change({ denied: event.currentTarget.checked })}
              />{' '}
              what is denied
            </label>
            <label>
              <input
                type="checkbox"
                checked={lens.reported}
                onChange={(event) => change({ reported: event.currentTarget.checked })}
              />{' '}
              what a document only reports that somebody said
            </label>
            <label>
              <input
                type="checkbox"
                checked={lens.inferred}
                onChange={(event) => change({ inferred: event.currentTarget.checked })}
              />{' '}
              what is in part the editor’s reading
            </label>
            <label class="known">
              As known by{' '}
              <input
                type="date"
                value={lens.knownBy ?? ''}
                onChange={(event) =>
                  change({ knownBy: event.currentTarget.value === '' ? null : event.currentTarget.value })
                }
              />
              <span class="quiet">Only documents that were certainly public by that day.</span>
            </label>
          </fieldset>
          <Choices
            legend="Questions it answers"
            options={FAMILIES}
            chosen={lens.families}
            onChange={(families) => change({ families })}
          />
          <Choices legend="Linked with" options={KINDS} chosen={lens.kinds} onChange={(kinds) => change({ kinds })} />
          <Choices
            legend="Documents"
            options={documents.map(({ id, title }) => ({ value: id, words: title }))}
            chosen={lens.documents}
            onChange={(chosen) => change({ documents: chosen })}
          />
          <Choices
            legend="Types of link"
            options={types}
            chosen={lens.types}
            onChange={(chosen) => change({ types: chosen })}
          />
        </div>
        <p>
          <button type="button" onClick={() => go((before) => ({ ...before, lens: PLAIN_LENS }))}>
            Count everything again
          </button>
        </p>
      </details>
    </section>
  )
}

/** What a lens lets through, in words. */
function lensWords(lens: Lens): string {
  const parts = [
    ...(lens.asOf === null ? [] : [`as of ${dayWords(lens.asOf)}`]),
    ...(lens.knownBy === null ? [] : [`as known by ${dayWords(lens.knownBy)}`]),
    ...(lens.planned ? [] : ['without what is planned']),
    ...(lens.denied ? [] : ['without what is denied']),
    ...(lens.reported ? [] : ['without what is only reported']),
    ...(lens.inferred ? [] : ['without the editor’s readings']),
    ...(lens.families.length === 0 ? [] : [lens.families.map((one) => FAMILY_WORDS[one] ?? one).join(' and ')]),
    ...(lens.types.length === 0 ? [] : [lens.types.map((one) => `“${typeWords(one, null)}”`).join(' and ')]),
    ...(lens.kinds.length === 0 ? [] : [`with ${lens.kinds.map((one) => KIND_WORDS[one]?.[1] ?? one).join(' and ')}`]),
    ...(lens.documents.length === 0 ? [] : [`by ${countOf(lens.documents.length, 'document')} alone`]),
  ]
  return parts.length === 0 ? 'everything' : parts.join(', ')
}
