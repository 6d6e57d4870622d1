/** Of several choices the one whose parts have the fewest occurrences together, the first of equals; empty for none. */
export function rarestOf<Part>(
  choices: readonly (readonly Part[])[],
  occurrencesOf: (part: Part) => number,
): readonly Part[] {
  const counted = choices.map((choice) => ({
    choice,
    count: choice.reduce((sum, part) => sum + occurrencesOf(part), 0),
  }))
  return counted.sort((a, b) => a.count - b.count)[0]?.choice ?? []
}
