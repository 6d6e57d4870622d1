import { describe, expect, it } from 'vitest'
import { parseCypherFile } from '../../src/store/neo4j/driver/cypher-file.ts'
import { parseCypherFragment } from '../../src/store/neo4j/driver/cypher-fragment.ts'

const OLDER = `// Whether it is older than the day asked about.
//
// @variable thing  what has days
// @variable other  what it is not
// @param    day    string  the day
thing <> other AND (
  thing.from < $asked.day
  AND thing.other <> 'thing' // thing.from, as written
)
`

const TWICE = `// The rows, and how many.
//
// @return rows  list     the rows
// @return size  integer  how many
CALL () {
  /* @statement */
}
RETURN collect([/* @columns */]) AS rows, count(*) AS size
`

const NAMES = '// The names.\nA|B\n|C\n'

const EITHER =
  '// Whether either is older.\n//\n// @variable one  the one\n(/* @include older(one, two) */ OR one.old)\n'
const DEEP = '// Too deep.\n/* @include either(r) */\n'

/** The text of a statement with these, of a header with this more. */
function textOf(statement: string, more = ''): string {
  const fragments = new Map([
    ['older', parseCypherFragment('older', OLDER)],
    ['names', parseCypherFragment('names', NAMES)],
    ['either', parseCypherFragment('either', EITHER)],
    ['deep', parseCypherFragment('deep', DEEP)],
    ['twice', parseCypherFragment('twice', TWICE)],
  ])
  const file = parseCypherFile(
    'asked',
    `// Asks.\n//\n// @return id string who\n// @return day string when\n// @rows any\n${more}${statement}\n`,
    (name) => {
      const fragment = fragments.get(name)
      if (fragment === undefined) throw new Error(`no fragment ${name}`)
      return fragment
    },
  )
  return file.text
}

describe('a fragment of a statement', () => {
  it('stands in the place of its mark, of the variables that are named there, as far in as the line', () => {
    expect(textOf('MATCH (r:Other)\n  WHERE true AND /* @include older(r, thing) */\nRETURN r')).toBe(
      [
        'MATCH (r:Other)',
        '  WHERE true AND r <> thing AND (',
        '    r.from < $asked.day',
        "    AND r.other <> 'thing' // r.from, as written",
        '  )',
        'RETURN r',
      ].join('\n'),
    )
  })

  it('may speak of no variable, and stand in one line more than once', () => {
    expect(textOf('MATCH ()-[:/* @include names */]->()-[:/* @include names */]-()')).toBe(
      'MATCH ()-[:A|B\n|C]->()-[:A|B\n|C]-()',
    )
  })

  it('may include others, of its own variables too', () => {
    expect(textOf('RETURN /* @include either(r) */')).toBe(
      "RETURN (r <> two AND (\n  r.from < $asked.day\n  AND r.other <> 'thing' // r.from, as written\n) OR r.old)",
    )
  })

  it('may enclose the statement, and then names its columns', () => {
    expect(textOf('MATCH (n)\nRETURN n.id AS id, n.day AS day', '// @within twice\n')).toBe(
      [
        'CALL () {',
        '  MATCH (n)',
        '  RETURN n.id AS id, n.day AS day',
        '}',
        'RETURN collect([id, day]) AS rows, count(*) AS size',
      ].join('\n'),
    )
    expect(() => textOf('RETURN 1', '// @within names\n')).toThrow(/fragments\/names\.cypher encloses no statement/)
    expect(() => textOf('RETURN 1', '// @within none\n')).toThrow(/no fragment none/)
  })

  it.each([
    ['/* @include oldest(r) */', /no fragment oldest/],
    ['/* @include older(r) */', /asked\.cypher: .* names other variables/],
    ['/* @include older */', /asked\.cypher: .* names other variables/],
    ['/* @include names(r) */', /asked\.cypher: .* names other variables/],
    ['/* @include older(r,s) */', /asked\.cypher: a mark of a fragment is written otherwise/],
    ["/* @include older('r', s) */", /asked\.cypher: a mark of a fragment is written otherwise/],
    ['/* @include twice */', /names one that encloses statements/],
    ['/* @include deep */', /asked\.cypher: a mark of a fragment is written otherwise, or too deep/],
    ['// @include names', /asked\.cypher: a mark of a fragment is written otherwise/],
  ])('is refused where it is written as %s', (mark, fault) => {
    expect(() => textOf(`RETURN ${mark}`)).toThrow(fault)
  })

  it.each([
    ['// Sorts.\n//\n// @order day\ntrue', /fragments\/bad\.cypher: its header says "@order/],
    ['// Encloses.\n//\n// @return day string the day\nRETURN day', /has one \/\* @statement \*\//],
    ['// Encloses.\n//\n// @return day string the day\n/* @statement */', /has one \/\* @columns \*\//],
    ['// Holds.\n/* @statement */', /one that gives columns has one \/\* @statement \*\//],
    ['// Of a thing.\n//\n// @variable thing\ntrue', /fragments\/bad\.cypher: "@variable thing" is no variable/],
    ['// Of a day.\n//\n// @param day date the day\ntrue', /fragments\/bad\.cypher: .* is no field/],
  ])('whose file says "%s" is refused', (content, fault) => {
    expect(() => parseCypherFragment('bad', content)).toThrow(fault)
  })
})
