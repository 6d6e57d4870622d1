interface Props<Value extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly words: string }[]
  /** Those that are chosen; none leaves nothing out. */
  readonly chosen: readonly Value[]
  readonly onChange: (chosen: readonly Value[]) => void
}

/** Boxes to tick: with none ticked, all count. */
export function Choices<Value extends string>({ legend, options, chosen, onChange }: Props<Value>) {
  return (
    <fieldset class="choices">
      <legend>
        {legend} <span class="quiet">{chosen.length === 0 ? 'all' : `only ${chosen.length}`}</span>
      </legend>
      {options.map(({ value, words }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />{' '}
          {words}
        </label>
      ))}
    </fieldset>
  )
}
