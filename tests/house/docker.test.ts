import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { validate } from 'dockerfile-utils'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const dockerfile = readFileSync(`${ROOT}Dockerfile`, 'utf8')
const compose = parse(readFileSync(`${ROOT}docker-compose.yml`, 'utf8'), { merge: true })

describe('the Dockerfile', () => {
  test('has no fault that a linter finds', () => {
    expect(validate(dockerfile)).toEqual([])
  })

  test('copies only what is there and what the build context lets through', () => {
    const ignored = readFileSync(`${ROOT}.dockerignore`, 'utf8').split('\n')
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '))
    expect(copied).toContain('cypher')
    for (const name of copied) {
      expect(existsSync(ROOT + name), name).toBe(true)
      expect(ignored, name).toContain(`!${name}`)
    }
  })

  test('builds in one stage, runs in another as somebody who is not root, and tells its health', () => {
    const stages = dockerfile.split(/^FROM /m).slice(1)
    expect(stages).toHaveLength(2)
    expect(stages[1]).toMatch(/^USER 1000:1000$/m)
    expect(stages[1]).toMatch(/^HEALTHCHECK .*\n.*\/health\/ready/m)
  })
})

describe('docker-compose.yml', () => {
  test('starts Neo4j, loads the record once, and only then the service; both are health-checked', () => {
    const { neo4j, load, tributary } = compose.services
    expect(neo4j.image).toBe('neo4j:5.26.30-community')
    expect(neo4j.volumes).toEqual(['neo4j-data:/data'])
    expect(neo4j.healthcheck.test).toBeDefined()
    expect(load.depends_on.neo4j.condition).toBe('service_healthy')
    expect(load.command.slice(-2)).toEqual(['load', 'seed'])
    expect(tributary.depends_on.load.condition).toBe('service_completed_successfully')
    expect(tributary.environment.NEO4J_URI).toBe('neo4j://neo4j:7687')
  })

  test('gives the Neo4j image no variable that it would take for an unknown setting', () => {
    const names = Object.keys(compose.services.neo4j.environment).filter((name) => name.startsWith('NEO4J_'))
    expect(names.filter((name) => !/^NEO4J_(AUTH|server_)/.test(name))).toEqual([])
  })

  test('is valid to docker-compose itself', ({ skip }) => {
    const result = spawnSync('docker-compose', ['-f', `${ROOT}docker-compose.yml`, 'config', '--quiet'], {
      env: { PATH: process.env['PATH'], NEO4J_PASSWORD: 'eight-letters' },
      encoding: 'utf8',
    })
    if (result.error !== undefined) {
      console.warn('docker-compose is not installed here: its own check of docker-compose.yml is skipped.')
      skip()
    }
    expect(result.stderr).toBe('')
    expect(result.status).toBe(0)
  })
})
