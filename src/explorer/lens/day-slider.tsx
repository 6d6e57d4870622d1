import { useEffect, useId, useState } from 'preact/hooks'
import { dayOfNumber, monthsLater, numberOfDay } from '../parts/days.ts'
import { dayWords } from '../parts/plain-words.ts'

interface Props {
  /** The day asked about; null for all time. */
  readonly day: string | null
  readonly earliest: string
  readonly latest: string
  readonly onChange: (day: string | null) => void
}

/** As of which day: a slider over the days of the record, a field for one of them, and a way back to all time. */
export function DaySlider({ day, earliest, latest, onChange }: Props) {
  const id = useId()
  const [least, most] = [numberOfDay(earliest), numberOfDay(latest)]
  // While it is dragged it shows the day; it is asked about once it is let go.
  const [dragged, setDragged] = useState<string | null>(null)
  useEffect(() => setDragged(null), [day])
  const shown = dragged ?? day
  const middle = dayOfNumber(Math.round((least + most) / 2))
  const step = (months: number) => {
    const next = day === null ? middle : monthsLater(day, months)
    onChange(next < earliest ? earliest : next > latest ? latest : next)
  }
  return (
    <div class="day">
      <label for={id}>
        As of <strong>{shown === null ? 'all time' : dayWords(shown)}</strong>
      </label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        value={numberOfDay(shown ?? middle)}
        aria-valuetext={shown === null ? 'all time' : dayWords(shown)}
        class={shown === null ? 'unset' : undefined}
        onInput={(event) => setDragged(dayOfNumber(Number(event.currentTarget.value)))}
        onChange={(event) => onChange(dayOfNumber(Number(event.currentTarget.value)))}
      />
      <span class="row">
        <button type="button" onClick={() => step(-1)} aria-label="A month earlier">
          ‹
        </button>
        <button type="button" onClick={() => step(1)} aria-label="A month later">
          ›
        </button>
        <input
          type="date"
          aria-label="The day"
          value={day ?? ''}
          onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        />
        <button type="button" disabled={day === null} onClick={() => onChange(null)}>
          All time
        </button>
      </span>
    </div>
  )
}
