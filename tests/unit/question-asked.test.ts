import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { expect, test } from 'vitest'
import { readNamedQuestions } from '../../src/graphql/named-questions/named-questions.ts'
import { questionAsked } from '../../src/graphql/named-questions/question-asked.ts'

/** The operation of a document, as a request has it. */
function operationIn(document: string): OperationDefinitionNode {
  const operation = parse(document).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (operation === undefined) throw new Error('the document has no operation')
  return operation
}

const FED_INTO = readNamedQuestions().find(({ name }) => name === 'did-it-feed-into')?.document ?? ''

test('a named question is told by its operation, with its values and the path that asks it again', () => {
  const given = { subject: 'Operation Maxim', object: 'Clubs & Vice', depth: 2, unknown: 'x' }
  expect(questionAsked(operationIn(FED_INTO), given)).toEqual({
    name: 'did-it-feed-into',
    values: [
      { name: 'subject', value: 'Operation Maxim' },
      { name: 'object', value: 'Clubs & Vice' },
      { name: 'depth', value: '2' },
    ],
    link: '/questions/did-it-feed-into?subject=Operation+Maxim&object=Clubs+%26+Vice&depth=2',
  })
})

test('a value that is no text stands as JSON', () => {
  const view = { knownBy: '2009-12-31', documents: ['a', 'b'] }
  expect(questionAsked(operationIn(FED_INTO), { view })?.values).toEqual([
    { name: 'view', value: '{"knownBy":"2009-12-31","documents":["a","b"]}' },
  ])
})

test('it is the same where its source is asked for, and no other word may be changed', () => {
  const asking = FED_INTO.replace('text\n', 'text source { link }\n')
  expect(asking).not.toBe(FED_INTO)
  expect(questionAsked(operationIn(asking), {})?.name).toBe('did-it-feed-into')
  expect(questionAsked(operationIn(FED_INTO.replace('certainty', 'answer')), {})).toBeNull()
  expect(questionAsked(operationIn('{ overview { title } }'), {})).toBeNull()
})

test('a null has no place in an address', () => {
  const asked = questionAsked(operationIn(FED_INTO), { subject: 'a', object: null })
  expect(asked?.values).toContainEqual({ name: 'object', value: 'null' })
  expect(asked?.link).toBeNull()
})
