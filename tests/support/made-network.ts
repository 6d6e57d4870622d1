import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { buildRecord, document, entity, link } from './build-record.ts'

/**
 * A network without anything random in it: each of so many organisations, `e0` first, works with others a fixed way further
 * on, so many links in all, each of another pair.
 */
export function madeNetwork(entities: number, links: number): DocumentaryRecord {
  const steps = [1, 7, 31, 97, 211]
  return buildRecord({
    title: `A network of ${entities} and ${links}`,
    entities: Array.from({ length: entities }, (_, at) => entity('ORGANISATION', `e${at}`, `Organisation ${at}`)),
    documents: [document('letter', 'The letter')],
    claims: Array.from({ length: links }, (_, at) => {
      const step = steps[Math.floor(at / entities)] ?? 1
      const from = at % entities
      return link(`letter.c${at + 1}`, [`e${from}`, 'FUNDED_BY', `e${(from + step) % entities}`])
    }),
  })
}

/** One organisation, `hub`, that so many persons are members of, `p0` first. */
export function madeHub(members: number): DocumentaryRecord {
  return buildRecord({
    title: `A hub of ${members}`,
    entities: [
      entity('ORGANISATION', 'hub', 'The Hub'),
      ...Array.from({ length: members }, (_, at) => entity('PERSON', `p${at}`, `Person ${at}`)),
    ],
    documents: [document('letter', 'The letter')],
    claims: Array.from({ length: members }, (_, at) => link(`letter.c${at + 1}`, [`p${at}`, 'MEMBER_OF', 'hub'])),
  })
}
