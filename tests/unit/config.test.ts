import { describe, expect, test } from 'vitest'
import { readConfig, sayProduction } from '../../src/config.ts'
import { LIMIT_ROWS } from '../../src/graphql/limits/limits.ts'

describe('the settings', () => {
  test('shut no door by themselves', () => {
    expect(readConfig({})).toMatchObject({
      notes: [],
      config: {
        access: {
          tokens: [],
          corsOrigins: [],
          graphiql: true,
          introspection: true,
          questionsOnly: false,
          trace: false,
        },
      },
    })
  })

  test('shut those that they name', () => {
    const reading = readConfig({
      API_TOKENS: ' first-token-of-two , other-token-of-two,',
      CORS_ORIGINS: 'https://desk.example,http://127.0.0.1:3000',
      GRAPHIQL: 'off',
      INTROSPECTION: 'OFF',
      QUESTIONS_ONLY: 'on',
      TRACE: 'on',
    })
    expect(reading).toMatchObject({
      config: {
        access: {
          tokens: ['first-token-of-two', 'other-token-of-two'],
          corsOrigins: ['https://desk.example', 'http://127.0.0.1:3000'],
          graphiql: false,
          introspection: false,
          questionsOnly: true,
          trace: true,
        },
      },
    })
  })

  test.each(LIMIT_ROWS.map((row) => [row.setting, row] as const))(
    'are taken within their range and refused just outside of it: %s',
    (setting, { name, least, most }) => {
      for (const value of [least, most]) {
        expect(readConfig({ [setting]: String(value) })).toMatchObject({ config: { limits: { [name]: value } } })
      }
      for (const value of [least - 1, most + 1]) {
        const faults = [`${setting}: must be a whole number from ${least} to ${most}, not "${value}".`]
        expect(readConfig({ [setting]: String(value) })).toEqual({ faults })
      }
    },
  )

  test('that are wrong are all told at once, a token without its text', () => {
    const reading = readConfig({
      API_TOKENS: 'short-secret',
      CORS_ORIGINS: '*, https://desk.example/page',
      GRAPHIQL: 'no',
      MAX_FIRST: 'many',
    })
    expect(reading).toEqual({
      faults: [
        'API_TOKENS: each must have 16 characters or more, without spaces.',
        'CORS_ORIGINS: each must be an origin, as https://example.org, without a path.',
        'GRAPHIQL: must be on or off, not "no".',
        'MAX_FIRST: must be a whole number from 1 to 500, not "many".',
      ],
    })
    expect(JSON.stringify(reading)).not.toContain('short-secret')
  })

  test('that hold nothing but commas are refused: nobody is let in without a token because none was set', () => {
    expect(readConfig({ API_TOKENS: ' , ', CORS_ORIGINS: ',' })).toEqual({
      faults: [
        'API_TOKENS: names none: give one, or leave it out.',
        'CORS_ORIGINS: names none: give one, or leave it out.',
      ],
    })
    expect(readConfig({ API_TOKENS: ' ' })).toMatchObject({ config: { access: { tokens: [] } } })
  })

  test('name a Neo4j that has a host', () => {
    for (const uri of ['bolt://', 'neo4j:///x', 'bolt://:7687']) {
      expect(readConfig({ NEO4J_URI: uri })).toMatchObject({ faults: [expect.stringMatching(/^NEO4J_URI: must be/)] })
    }
  })

  test('that are misspelt are told, and what is of other programs is not', () => {
    const environment = {
      API_TOKEN: 'first-token-of-two',
      NEO4J_PASWORD: 'x',
      max_in_flight: '3',
      NEO4J_AUTH: 'x',
      HOSTS: 'x',
      PATH: 'x',
    }
    expect(readConfig(environment)).toMatchObject({
      notes: [
        'API_TOKEN is no setting: is API_TOKENS meant?',
        'NEO4J_PASWORD is no setting: is NEO4J_PASSWORD meant?',
        'max_in_flight is no setting: is MAX_IN_FLIGHT meant?',
      ],
    })
  })
})

test('what is run is told to libraries as production, unless the environment says what it is', () => {
  const [silent, said]: Record<string, string | undefined>[] = [{}, { NODE_ENV: 'development' }]
  for (const environment of [silent, said]) sayProduction(environment)
  expect([silent, said]).toEqual([{ NODE_ENV: 'production' }, { NODE_ENV: 'development' }])
})
