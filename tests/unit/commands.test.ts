import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { exitCodeOf } from '../../src/cli/exit-code.ts'
import { readNamedQuestions } from '../../src/graphql/named-questions/named-questions.ts'
import { built } from '../support/built.ts'
import { withFolder } from '../support/record-folder.ts'
import { runCommand, runCommandWith } from '../support/run-command.ts'
import { SMALL_RECORD } from '../support/small-record.ts'

const COMMANDS = ['serve', 'ask', 'query', 'search', 'entities', 'check', 'load', 'picture', 'completion']

const hasShell = (shell: string) => spawnSync(shell, ['--version']).status === 0

describe('tributary', { timeout: 60_000 }, () => {
  beforeAll(() => built('cli/main.ts'))

  test('lists its commands, and tells its version', async () => {
    const { code, stdout } = await runCommand('--help')
    expect(code).toBe(0)
    for (const name of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await runCommand('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('shows what each command takes, without doing anything', async () => {
    for (const name of COMMANDS) {
      const { code, stdout } = await runCommand(name, '--help')
      expect({ name, code }).toEqual({ name, code: 0 })
      expect(stdout).toMatch(new RegExp(`^Usage: tributary ${name} `))
    }
  })

  test('ends with 2 for a command or an option that is none, and says what may have been meant', async () => {
    const command = await runCommand('serv')
    expect(command).toEqual({ code: 2, stdout: '', stderr: "error: unknown command 'serv'\n(Did you mean serve?)\n" })
    expect((await runCommand('check', 'seed', '--text', 'x')).code).toBe(2)
    expect((await runCommand()).code).toBe(2)
  })

  test('says in a line, without a stack, what stops the service from starting', async () => {
    expect(await runCommand('serve', '--port', '99999')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'PORT: must be a whole number from 0 to 65535, not "99999".\n',
    })
    // It listens at once, and says where; what there is to serve it sees after that.
    expect(await runCommand('serve', 'no-such-folder', '--port', '0')).toMatchObject({
      code: 1,
      stderr: 'the folder no-such-folder does not exist\n',
    })
  })

  test('ends with 4 where Neo4j does not answer', async () => {
    const loaded = await withFolder(SMALL_RECORD, (folder) => runCommand('load', folder, '--uri', 'bolt://127.0.0.1:9'))
    expect({ code: loaded.code, stdout: loaded.stdout }).toEqual({ code: 4, stdout: '' })
    expect(loaded.stderr).not.toMatch(/\n.*\n|^ {4}at /m)
  })
})

describe('tributary query', { timeout: 60_000 }, () => {
  const QUERY = '{ entity(ref: "U1") { name } }'
  const ANSWER = { entity: { name: 'Unit One' } }

  test('asks GraphQL as it is typed, of a file, or of standard input', async () => {
    await withFolder({ ...SMALL_RECORD, 'one.graphql': QUERY }, async (folder) => {
      const source = ['--record', folder]
      const answers = [
        await runCommand('query', QUERY, ...source),
        await runCommand('query', join(folder, 'one.graphql'), ...source),
        await runCommandWith(QUERY, 'query', ...source),
        await runCommandWith(QUERY, 'query', '-', ...source),
      ]
      for (const { code, stdout } of answers) expect([code, JSON.parse(stdout).data]).toEqual([0, ANSWER])
      const query = 'query ($ref: String!) { entity(ref: $ref) { name } }'
      const asked = await runCommand('query', query, '--variables', '{"ref": "unit-one"}', ...source)
      expect(JSON.parse(asked.stdout).data).toEqual(ANSWER)
    })
  })

  test('ends with 1 for what is no GraphQL, no file or no JSON, with 3 for what is not there', async () => {
    await withFolder(SMALL_RECORD, async (folder) => {
      const run = (...words: readonly string[]) => runCommand('query', ...words, '--record', folder)
      expect((await run('{ nonsense }')).code).toBe(1)
      expect((await run('no-such-file.graphql')).stderr).toMatch(/^no-such-file.graphql: is neither GraphQL, /)
      expect(await runCommandWith(' ', 'query', '--record', folder)).toMatchObject({ code: 1, stdout: '' })
      expect(await run(QUERY, '--variables', '[1]')).toMatchObject({ code: 1, stdout: '' })
      expect((await run('{ entity(ref: "nobody here") { name } }')).code).toBe(3)
    })
  })
})

describe('tributary search and entities', { timeout: 60_000 }, () => {
  test('list what the record speaks of, and what a name may mean', async () => {
    await withFolder(SMALL_RECORD, async (folder) => {
      expect((await runCommand('entities', '--kind', 'organisation', '--record', folder)).stdout).toBe(
        'entities (3):\n  - Ministry (ORGANISATION, ministry)\n  - Unit One (ORGANISATION, unit-one)\n  - Unit Two (ORGANISATION, unit-two)\n',
      )
      expect((await runCommand('search', 'Minstry', '--record', folder)).stdout).toBe(
        'search (1):\n  - Ministry (ORGANISATION, ministry)\n',
      )
      expect(await runCommand('search', 'zzzzzz', '--record', folder)).toEqual({
        code: 3,
        stdout: '',
        stderr: 'No name is like "zzzzzz".\n',
      })
      expect(await runCommand('entities', '--kind', 'thing', '--record', folder)).toMatchObject({ code: 1, stdout: '' })
    })
  })
})

describe('tributary export subgraph', { timeout: 60_000 }, () => {
  test('takes options as a shell spells them, and as the API does, and calls what is wrong as the first', async () => {
    await withFolder(SMALL_RECORD, async (folder) => {
      const run = (...words: readonly string[]) =>
        runCommand('export', 'subgraph', '--format', 'dot', '--record', folder, ...words)
      const [one, other] = [
        await run('--around', 'U1', '--as-of', '2010-01-01', '--other-kinds', 'ORGANISATION'),
        await run('--around', 'U1', '--asOf', '2010-01-01', '--otherKinds', 'ORGANISATION'),
      ]
      expect(one.code).toBe(0)
      expect(one.stdout).toContain('Unit Two')
      expect(other).toEqual(one)
      expect(await run('--around', 'U1', '--as-of', '2010')).toEqual({
        code: 1,
        stdout: '',
        stderr: '--as-of: "2010" is not a day that exists, written YYYY-MM-DD.\n',
      })
      expect((await run()).stderr).toBe('--around: must be given.\n')
      const { stdout: help } = await run('--help')
      expect(help).toContain('--other-kinds <value>')
      expect(help).not.toContain('--otherKinds')
    })
  })
})

describe('tributary completion', { timeout: 60_000 }, () => {
  test('completes commands, questions and their options in bash', async () => {
    const { stdout } = await runCommand('completion', 'bash')
    const complete = async (...words: readonly string[]) => {
      const line = `COMP_WORDS=(tributary ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}`
      const script = `${stdout}\n${line}; _tributary; printf '%s\\n' "\${COMPREPLY[@]}"`
      return (await promisify(execFile)('bash', ['-c', script])).stdout.split('\n').slice(0, -1)
    }
    expect(await complete('')).toEqual(expect.arrayContaining(COMMANDS))
    expect(await complete('ask', 'who-f')).toEqual(['who-funded-it'])
    expect(await complete('ask', 'did-it-feed-into', '--su')).toEqual(['--subject'])
    expect(await complete('check', 'seed', '--te')).toEqual(['--texts'])
    expect(await complete('export', 'subgraph', '--fo')).toEqual(['--format'])
    expect(await complete('completion', '')).toEqual(expect.arrayContaining(['bash', 'zsh', 'fish']))
  })

  test.skipIf(!hasShell('zsh'))(`does so in zsh${hasShell('zsh') ? '' : ' (skipped: there is no zsh)'}`, async () => {
    const { stdout } = await runCommand('completion', 'zsh')
    const complete = async (...words: readonly string[]) => {
      // What zsh gives a function of completion, and what that hands back, without a terminal.
      const given = `words=(tributary ${words.map((word) => `'${word}'`).join(' ')}); CURRENT=${words.length + 1}`
      const script = `compdef() { }; compadd() { shift; print -l -- $@ }; _files() { }; ${stdout}\n${given}; _tributary`
      return (await promisify(execFile)('zsh', ['-f', '-c', script])).stdout.split('\n').slice(0, -1)
    }
    expect(await complete('')).toEqual(expect.arrayContaining(COMMANDS))
    expect(await complete('ask', '')).toEqual(expect.arrayContaining(readNamedQuestions().map(({ name }) => name)))
    expect(await complete('ask', 'did-it-feed-into', '')).toContain('--subject')
    expect(await complete('export', 'subgraph', '')).toContain('--around')
  })

  test.skipIf(!hasShell('fish'))(
    `does so in fish${hasShell('fish') ? '' : ' (skipped: there is no fish)'}`,
    async () => {
      const { stdout } = await runCommand('completion', 'fish')
      const complete = async (line: string) => {
        const args = ['--no-config', '-c', `${stdout}\ncomplete -C '${line}'`]
        return (await promisify(execFile)('fish', args)).stdout.split('\n').slice(0, -1)
      }
      expect((await complete('tributary ')).toSorted()).toEqual(expect.arrayContaining(COMMANDS))
      expect(await complete('tributary ask who-f')).toEqual(['who-funded-it'])
      expect(await complete('tributary ask did-it-feed-into --su')).toEqual(['--subject'])
      expect(await complete('tributary export subgraph --fo')).toEqual(['--format'])
      // Where a question's name must stand, no file is offered.
      expect(await complete('tributary ask pack')).toEqual([])
    },
  )

  test('has every question for zsh and fish too', async () => {
    for (const shell of ['zsh', 'fish']) {
      const { code, stdout } = await runCommand('completion', shell)
      expect(code).toBe(0)
      for (const { name } of readNamedQuestions()) expect(stdout).toContain(name)
    }
    expect((await runCommand('completion', 'cmd')).code).toBe(2)
  })
})

describe('an exit code', () => {
  test('is that of the gravest error', () => {
    expect(exitCodeOf([])).toBe(0)
    expect(exitCodeOf(['BAD_INPUT', 'NOT_FOUND'])).toBe(3)
    expect(exitCodeOf(['AMBIGUOUS', 'TIMED_OUT', 'BAD_INPUT'])).toBe(4)
    expect(exitCodeOf(['GRAPHQL_VALIDATION_FAILED'])).toBe(1)
  })
})
