import { expect, it } from 'vitest'
import { documentsNaming, entitiesNamedIn } from '../../src/domain/model/entities-named-in.ts'
import { existence, figure, link } from '../support/build-record.ts'

it('a claim names its subject, object, scope, event and speaker', () => {
  const claim = link('letter.c1', ['maxim', 'ABSORBED_INTO', 'scd9'], {
    scopeIds: ['trafficking', 'vice'],
    eventId: 'reform',
    accordingToId: 'ada',
  })
  expect(entitiesNamedIn(claim)).toEqual(['maxim', 'scd9', 'trafficking', 'vice', 'reform', 'ada'])
})

it('names each once', () => {
  const claim = link('letter.c1', ['maxim', 'WORKS_WITH', 'scd9'], {
    scopeIds: ['scd9', 'vice'],
    eventId: 'vice',
    accordingToId: 'maxim',
  })
  expect(entitiesNamedIn(claim)).toEqual(['maxim', 'scd9', 'vice'])
})

it('has no object where it is of a figure or an existence', () => {
  expect(entitiesNamedIn(figure('letter.c1', ['maxim', 'staff', 12]))).toEqual(['maxim'])
  expect(entitiesNamedIn(existence('letter.c1', ['maxim', 'ENDED'], { accordingToId: 'ada' }))).toEqual([
    'maxim',
    'ada',
  ])
})

it('by entity, the documents of the claims that name it are each told once', () => {
  const claims = [
    link('letter.c1', ['maxim', 'ABSORBED_INTO', 'scd9']),
    link('letter.c2', ['maxim', 'WORKS_WITH', 'ada']),
    figure('audit.c1', ['maxim', 'staff', 12]),
  ]
  expect([...documentsNaming(claims)].map(([id, documents]) => [id, ...documents])).toEqual([
    ['maxim', 'letter', 'audit'],
    ['scd9', 'letter'],
    ['ada', 'letter'],
  ])
})
