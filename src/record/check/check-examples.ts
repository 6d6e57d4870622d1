import { type ExampleVariable, exampleVariables } from '../read/example-variables.ts'
import type { RecordRows } from '../read/rows.ts'
import { dayProblem } from '../read/text-problems.ts'
import type { Fault } from '../report/fault.ts'
import { closestWords, type Nearest } from '../report/nearest.ts'
import { faultAt, type Place } from '../report/place.ts'
import { oneOf } from '../report/shown.ts'

/** Examples for what is no question or none of its variables, several where it asks about one, and days that are none. */
export function checkExamples({ head }: RecordRows, nearest: Nearest): readonly Fault[] {
  if (head?.known.examples === undefined) return []
  const questions = exampleVariables()
  return Object.entries(head.known.examples).flatMap(([question, values]) => {
    const variables = questions.get(question)
    if (variables !== undefined) return valueFaults(head.place, question, values, variables)
    const close = closestWords(nearest(question, questions.keys()))
    return [faultAt(head.place, ['examples', question], `is no named question that asks about something${close}`)]
  })
}

function valueFaults(
  place: Place,
  question: string,
  values: Readonly<Record<string, string | readonly string[]>>,
  variables: ReadonlyMap<string, ExampleVariable>,
): readonly Fault[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const path = ['examples', question, name]
    const variable = variables.get(name)
    if (variables.size === 0) return [faultAt(place, path, `${question} asks about nothing that can be chosen`)]
    if (variable === undefined) {
      return [faultAt(place, path, `is nothing that ${question} asks about: write ${oneOf([...variables.keys()])}`)]
    }
    if (!variable.isList && typeof value !== 'string') return [faultAt(place, path, 'takes one value, not a list')]
    if (variable.what !== 'DAY' || typeof value !== 'string') return []
    const problem = dayProblem(value)
    return problem === null ? [] : [faultAt(place, path, problem)]
  })
}
