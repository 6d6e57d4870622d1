import { expect, test } from 'vitest'
import { createMetrics } from '../../src/http/metrics.ts'
import { hearState } from '../../src/http/store-state.ts'
import { createLog } from '../../src/log.ts'
import { logLines } from '../support/log-lines.ts'

test.each([
  ['is being opened', false, ['ready']],
  ['is open', true, []],
])('of a store that %s the log has a line on the rows left out of its record, once a record', (_, isOpen, first) => {
  const { stream, lines } = logLines()
  const hear = hearState(createLog('info', stream), createMetrics(), isOpen)
  const whole = { reason: null, hash: 'a', leftOut: 0 }
  hear(whole)
  const partly = { reason: null, hash: 'b', leftOut: 3 }
  hear(partly)
  hear(partly)
  hear({ reason: 'It is gone.' })
  hear(partly)
  const leftOut = 'faulty rows are left out of the record: `tributary check --lenient` lists them'
  expect(lines.map(({ msg }) => msg)).toEqual([...first, 'another record', leftOut, 'not ready: It is gone.', 'ready'])
  expect(lines.filter(({ msg }) => msg === leftOut)).toMatchObject([{ rows: 3, level: 40 }])
})
