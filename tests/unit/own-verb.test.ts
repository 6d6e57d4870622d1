import { describe, expect, test } from 'vitest'
import { ownVerb, passiveOf } from '../../src/domain/prose/own-verb.ts'

describe('a verb that a record writes', () => {
  test.each([
    ['own', { base: 'own', past: 'owned', participle: 'owned' }],
    ['hire', { base: 'hire', past: 'hired', participle: 'hired' }],
    ['bury in', { base: 'bury in', past: 'buried in', participle: 'buried in' }],
    ['employ', { base: 'employ', past: 'employed', participle: 'employed' }],
    ['rob', { base: 'rob', past: 'robbed', participle: 'robbed' }],
    ['visit', { base: 'visit', past: 'visited', participle: 'visited' }],
    ['fix prices with', { base: 'fix prices with', past: 'fixed prices with', participle: 'fixed prices with' }],
    ['give money to', { base: 'give money to', past: 'gave money to', participle: 'given money to' }],
    ['be a director of', { be: 'a director of' }],
    ['be', { be: '' }],
  ])('is said in all its forms: %s', (verb, forms) => {
    expect(ownVerb({ verb, many: null, past: null, participle: null })).toEqual(forms)
  })

  test('may be given the forms that no rule gives', () => {
    expect(ownVerb({ verb: 'shrink to', many: null, past: 'shrank', participle: 'shrunk' })).toEqual({
      base: 'shrink to',
      past: 'shrank to',
      participle: 'shrunk to',
    })
    expect(ownVerb({ verb: 'be a director of', many: 'be directors of', past: null, participle: null })).toEqual({
      be: 'a director of',
      beMany: 'directors of',
    })
  })

  test('whose past is given has it for its participle too, whatever the rule', () => {
    expect(ownVerb({ verb: 'show', many: null, past: 'showed', participle: null })).toEqual({
      base: 'show',
      past: 'showed',
      participle: 'showed',
    })
  })

  test('is turned round by its participle, but where words follow it, or it is no verb of its own', () => {
    expect(passiveOf({ base: 'give', past: 'gave', participle: 'given' })).toEqual({ be: 'given by' })
    expect(passiveOf({ base: 'give money to', past: 'gave money to', participle: 'given money to' })).toBeNull()
    expect(passiveOf({ be: 'a director of' })).toBeNull()
  })
})
