import type { Measure } from '../domain/record.ts'
import { invariant } from '../errors.ts'
import type { RequestContext } from './context.ts'

/** The measure that a figure names, which the record's check has proved to be there. */
export function measureOf({ store }: RequestContext, id: string): Measure {
  const measure = store.record.measures.find((one) => one.id === id)
  invariant(measure !== undefined, `${id} is no measure of the record`)
  return measure
}
