import { beforeAll, describe, expect, it } from 'vitest'
import { recordHash } from '../../../src/record/record-hash.ts'
import { type Arguments, EVERY_QUESTION, QUESTION_NAMES, type Questions } from '../../../src/store/every-question.ts'
import { SMALL_GRAPH } from '../../support/small-graph.ts'
import { definedStore } from '../definitions/defined-store.ts'
import { answerOf, question } from '../differential/question.ts'
import { ABOUT_CEDAR, MADE_OF_TEXTS, withTexts } from './about-cedar.ts'
import type { OpenedStore } from './told.ts'

/** What a caller may write who means no good, or whose keyboard does not. */
const HOSTILE: readonly string[] = [
  // Nothing.
  ...['', ' ', '\u00a0\u3000'],
  // Ends of strings, names and comments, with a statement behind.
  ...[
    `'"\`´\\`,
    `cedar' OR '1'='1`,
    `cedar"}) DETACH DELETE n //`,
    '*/ UNION MATCH (n) RETURN n /*',
    '`]-() SET n.id = 1',
  ],
  // What stands for something else in a statement: parameters, escapes.
  ...['$asked', '{$ids}', '\\u0027}) RETURN 1 //', '%27 OR 1=1', '#{asked.ids}'],
  // What a full-text index reads as a query, what a pattern reads.
  ...['*:*', 'cedar~ AND *', '+cedar -dune && || ! ^2 [a TO z] {a TO *} (', 'NOT', '?', 'id:/.*/', '(c+)+$', 'cedar*'],
  // Controls, what parts a sort key, characters that nobody sees or that turn the others round.
  ...[
    'cedar\u0000',
    '\u0001\u0007\u001b[2J\u007f\u0085',
    'cedar\tdune\r\n',
    'ce\u200bdar\ufeff',
    '\u202eradec\u2066\u2069\u202c',
  ],
  // Halves of characters, characters that are none, and one beyond the sixteen-bit ones; one with a thousand marks.
  ...['cedar \ud83d', '\udf00cedar', '\ufffe\uffff', '🜁', `e${'\u0301'.repeat(1000)}`],
  // Names that every object of the language has.
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
  // Keys before and after all others, and a text of ten thousand letters.
  ...['~', '~\t~\t~', 'cedar unit '.repeat(1000)],
]

const kindsOf = (name: keyof typeof EVERY_QUESTION): readonly (keyof Arguments)[] =>
  (EVERY_QUESTION[name] as readonly (keyof Arguments)[]).filter((kind) => MADE_OF_TEXTS[kind] !== null)

/** What every store does with texts that look like something else: it looks for them, and for nothing else. */
export function hostileContract(store: OpenedStore): void {
  describe('asked with texts that look like something else', () => {
    let defined: Questions
    beforeAll(() => {
      defined = definedStore(SMALL_GRAPH, recordHash(SMALL_GRAPH))
    })

    it.each(QUESTION_NAMES)('%s answers by definition, as before and afterwards', async (name) => {
      const usual = question(name, ABOUT_CEDAR)
      const expected = await answerOf(defined, usual)
      expect(await answerOf(store(), usual)).toEqual(expected)
      for (const kind of kindsOf(name)) {
        for (const text of HOSTILE) {
          const asked = question(name, withHostile(kind, text))
          expect(await answerOf(store(), asked), String(asked)).toEqual(await answerOf(defined, asked))
        }
      }
      expect(await answerOf(store(), usual)).toEqual(expected)
    })
  })
}

/** What is usually asked, and beside it in a list, or in its place, a text: in pairs, of either. */
function withHostile<Kind extends keyof Arguments>(kind: Kind, text: string): Arguments {
  const values = withTexts(ABOUT_CEDAR, kind, [text, text])
  const [usual, hostile] = [ABOUT_CEDAR[kind], values[kind]]
  return Array.isArray(usual) && Array.isArray(hostile) ? { ...values, [kind]: [...usual, ...hostile] } : values
}
