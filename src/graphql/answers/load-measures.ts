import type { Measure } from '../../domain/model/record.ts'
import { invariant } from '../../errors.ts'
import type { RequestContext } from '../context.ts'

/** The measures of the record, by id; a figure names one that the record's check has proved to be there. */
export async function loadMeasures({ record }: RequestContext): Promise<(id: string) => Measure> {
  const { measures } = await record()
  return (id) => {
    const measure = measures.find((one) => one.id === id)
    invariant(measure !== undefined, `${id} is no measure of the record`)
    return measure
  }
}
