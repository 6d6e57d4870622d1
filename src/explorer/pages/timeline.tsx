import { useState } from 'preact/hooks'
import { EntityTimelineDocument, type EntityTimelineQuery } from '../asked/generated.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { QueryLink } from '../evidence/query-link.tsx'
import { dayOfNumber, numberOfDay } from '../parts/days.ts'
import { KindMark } from '../parts/kind-mark.tsx'
import { countOf, edtfWords } from '../parts/plain-words.ts'
import { Refused, Waiting } from '../parts/refused.tsx'
import { Way } from '../parts/way.tsx'
import { showing } from '../state/change-shown.ts'
import type { Lens } from '../state/page-state.ts'
import { drawnView } from '../state/views.ts'
import { certainBetween, daysShown, type KnownDays, knownDays } from './known-days.ts'

type Entity = Extract<NonNullable<EntityTimelineQuery['node']>, { readonly timeline: unknown }>
type Edge = NonNullable<Entity['timeline']>['edges'][number]

interface Props {
  readonly id: string
  readonly lens: Lens
  readonly onOpen: (id: string) => void
}

/** What was when with an entity, drawn so that it is seen how far each date is known. */
export function Timeline({ id, lens, onOpen }: Props) {
  const [pages, setPages] = useState<readonly string[]>([])
  const after = pages.at(-1) ?? null
  // The day asked about is a line in it; what may have been on other days is what a timeline is for.
  const variables = { id, view: drawnView({ ...lens, asOf: null }), after }
  const answer = useAnswer(EntityTimelineDocument, variables)
  if (answer === null) return <Waiting what="what was when" />
  if ('refusal' in answer) return <Refused refusal={answer.refusal} />
  const { node } = answer.data
  if (node === null || !('timeline' in node)) return <p class="notice">The record has nothing called “{id}”.</p>
  const { edges = [], totalCount, undatedCount, pageInfo } = node.timeline ?? {}
  return (
    <div class="glance wide">
      <p>
        <Way to={showing([id])} class="button">
          To the picture
        </Way>
      </p>
      <h1>
        <KindMark kind={node.kind} />
        {node.name}: what was when
      </h1>
      <p class="quiet">
        {typeof totalCount === 'number' ? countOf(totalCount, 'date') : 'More than 10,000 dates'}
        {(undatedCount ?? 0) === 0 ? '' : `; ${countOf(undatedCount ?? 0, 'thing')} without a date`}
        {pages.length > 0 && `; these are the ones from number ${pages.length * 100 + 1} on`}.
      </p>
      {edges.length === 0 ? (
        <p class="notice">No document that the page reads now gives a date for anything of it.</p>
      ) : (
        <Rows id={id} edges={edges} asOf={lens.asOf} onOpen={onOpen} />
      )}
      <p class="row">
        {pages.length > 0 && (
          <button type="button" onClick={() => setPages(pages.slice(0, -1))}>
            Earlier ones
          </button>
        )}
        {pageInfo?.hasNextPage === true && (
          <button type="button" onClick={() => setPages([...pages, pageInfo.endCursor ?? ''])}>
            Later ones
          </button>
        )}
      </p>
      <QueryLink document={EntityTimelineDocument} variables={variables} />
    </div>
  )
}

interface RowsProps {
  readonly id: string
  readonly edges: readonly Edge[]
  readonly asOf: string | null
  readonly onOpen: (id: string) => void
}

function Rows({ id, edges, asOf, onOpen }: RowsProps) {
  const rows = edges.map((edge) => ({ edge, days: knownDays(edge.node.when), certain: certainFrom(edge, edges) }))
  const [from, to] = daysShown(rows.map(({ days }) => days)) ?? [0, 1]
  const at = (day: number) => `${(((day - from) / (to - from)) * 100).toFixed(3)}%`
  const marks = yearMarks(from, to)
  return (
    <>
      <ul class="legend" aria-label="How dates are drawn">
        <li>
          <svg class="bar sample" aria-hidden="true">
            <circle class="day-known" cx="50%" cy="50%" r="5" />
          </svg>{' '}
          a day that is known
        </li>
        <li>
          <svg class="bar sample" aria-hidden="true">
            <rect class="days-certain" x="10%" width="80%" y="8" height="6" />
          </svg>{' '}
          from its beginning, certainly on all these days
        </li>
        <li>
          <svg class="bar sample" aria-hidden="true">
            <rect class="days-possible" x="10%" width="80%" y="6" height="10" rx="3" />
          </svg>{' '}
          some day of these
        </li>
      </ul>
      <div class="timeline">
        <div class="timeline-axis">
          <svg class="bar axis" aria-hidden="true">
            {marks.map(({ day, year }) => (
              <text key={year} x={at(day)} y="15">
                {year}
              </text>
            ))}
          </svg>
        </div>
        <ol class="plain-list">
          {rows.map(({ edge: { node, sentence }, days, certain }) => (
            <li key={node.key}>
              <div class="timeline-words">
                <span class="quiet">{whenWords(node.when, node.phase)}</span>
                <button type="button" class="plain told" onClick={() => onOpen(openedBy(node.subject) ?? id)}>
                  {sentence}
                </button>
              </div>
              <svg class="bar" aria-hidden="true">
                {marks.map(({ day, year }) => (
                  <line key={year} class="year" x1={at(day)} x2={at(day)} y1="0" y2="100%" />
                ))}
                {asOf !== null && (
                  <line class="as-of" x1={at(numberOfDay(asOf))} x2={at(numberOfDay(asOf))} y1="0" y2="100%" />
                )}
                <Days days={days} certain={certain} from={from} to={to} />
              </svg>
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}

interface DaysProps {
  readonly days: KnownDays
  readonly certain: readonly [from: number, to: number] | null
  readonly from: number
  readonly to: number
}

/** The days of a date, as they are known. */
function Days({ days, certain, from, to }: DaysProps) {
  const share = (day: number) => ((day - from) / (to - from)) * 100
  const bar = (first: number, last: number) => ({
    x: `${share(first).toFixed(3)}%`,
    width: `${Math.max(share(last + 1) - share(first), 0.4).toFixed(3)}%`,
  })
  return (
    <>
      {certain !== null && <rect class="days-certain" {...bar(...certain)} y="8" height="6" />}
      {days.isDay ? (
        <circle class="day-known" cx={`${share(days.from ?? from).toFixed(3)}%`} cy="50%" r="5" />
      ) : (
        <rect class="days-possible" {...bar(days.from ?? from, days.to ?? to)} y="6" height="10" rx="3" />
      )}
    </>
  )
}

/** Of a beginning the days until the end, on which it certainly was; null where several dates are told of either. */
function certainFrom({ node }: Edge, edges: readonly Edge[]): readonly [number, number] | null {
  const id = openedBy(node.subject)
  if (node.phase !== 'START' || id === null) return null
  const ofIt = (phase: Edge['node']['phase']) =>
    edges.filter((edge) => edge.node.phase === phase && openedBy(edge.node.subject) === id)
  const [starts, ends] = [ofIt('START'), ofIt('END')]
  const [end] = ends
  return starts.length === 1 && ends.length === 1 && end !== undefined ? certainBetween(node.when, end.node.when) : null
}

/** The first days of years, so many that their numbers do not meet. */
function yearMarks(from: number, to: number): readonly { readonly day: number; readonly year: number }[] {
  const [first, last] = [Number(dayOfNumber(from).slice(0, 4)) + 1, Number(dayOfNumber(to).slice(0, 4))]
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => (last - first) / one <= 10) ?? 1000
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    .filter((year) => year % step === 0)
    .map((year) => ({ year, day: numberOfDay(`${String(year).padStart(4, '0')}-01-01`) }))
}

const PHASES = { WHOLE: '', START: 'began ', END: 'ended ' } as const

function whenWords({ edtf, text, inferred }: Edge['node']['when'], phase: Edge['node']['phase']): string {
  // What lasted from the one to the other has a row for its beginning and one for its end.
  const words = `${PHASES[phase]}${edtf.includes('/') ? 'some time, ' : ''}${edtfWords(edtf)}`
  return `${words}${text === null ? '' : ` (“${text}”)`}${inferred ? ', worked out by the editor' : ''}`
}

/** What the panel shows of it: itself, or the first claim that makes it; null where no claim of the View does. */
function openedBy(subject: Edge['node']['subject']): string | null {
  return 'id' in subject ? subject.id : (subject.claims?.[0]?.id ?? null)
}
