import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/domain/model/claim.ts'
import { type Citation, type CitedSentence, composeProse, paragraphOf, uncited } from '../../src/domain/prose/prose.ts'
import type { NameOf } from '../../src/domain/prose/sentence.ts'
import { givingWay, quotedBehind, quotedInstead, withQuotations } from '../../src/domain/prose/with-quotations.ts'
import { document, link } from '../support/build-record.ts'

const LETTER = document('letter', 'Letter from Ann Lee, 20 January 2010', {
  authorIds: ['ann'],
  written: { edtf: '2010-01-20', inferred: false },
})
const RELEASE = document('release', 'Two units at risk', {
  published: { edtf: '2009-06-17/2009-12-31', inferred: true },
})
const SAID = document('note', 'A note')
const DEBATE = document('debate', 'A debate', {
  written: { edtf: '2006-10-24', inferred: false },
  leads: [
    { words: 'the Government, answering questions, said', locators: [] },
    { words: 'Jane Mill asked', locators: ['¶4'] },
    { words: 'the Mayor answered in writing', locators: ['¶6'] },
  ],
})

const MOVED = 'Overall responsibility will transfer to Birch, which in turn will move to Cedar.'
const AGREED = '“I agree, and “reform” is no word for it.”'

type Parts = Parameters<typeof link>[2]

function said(id: string, quotation: string | null, parts: Parts = {}): Claim {
  return link(id, ['amber', 'ABSORBED_INTO', 'birch'], { quotation, ...parts })
}

const CLAIMS = [
  said('letter.c1', MOVED, { locator: '¶5' }),
  said('letter.c2', MOVED, { locator: '¶5' }),
  said('letter.c3', 'Thank you for your letter.', { locator: '¶3' }),
  said('letter.c4', null),
  link('letter.c6', ['ann', 'HOLDS_POST', 'head'], { quotation: MOVED, locator: '¶5' }),
  said('release.c1', 'The unit is under threat following the Mayor\'s "confirmation".', {
    accordingToId: 'mayor',
    said: '2009-06-17',
  }),
  said('release.c2', '"I will help in any way that I can.', { accordingToId: 'mayor' }),
  said('release.c3', 'The unit began in 2007.'),
  said('release.c4', 'It was “stupid”, the Mayor said.', { accordingToId: 'mayor' }),
  said('release.c5', 'It was “stupid”, the Mayor said.'),
  said('release.c6', 'The team had half its costs.', { accordingToId: 'mayor', said: '2009-06-17' }),
  said('release.c7', 'The team had half its costs.'),
  said('release.c8', 'For Jane Mill, or Mill, half was enough.', { accordingToId: 'jane' }),
  said('letter.c5', '"I am glad of it."', { accordingToId: 'mayor' }),
  said('note.c1', AGREED, { accordingToId: 'fair' }),
  said('note.c2', 'We have fought this closure."'),
  said('note.c3', 'So the letter ends.'),
  said('note.c4', 'It is defined as: *"the hiring"* in the [guidance](#).'),
  said('debate.c1', 'We opened the unit.', { locator: '¶5, Units' }),
  said('debate.c2', 'The unit has two homes.', { locator: '¶7' }),
  said('debate.c3', 'What is done?', { locator: '¶4, Units' }),
  said('debate.c4', 'The unit has half its costs.', { locator: '¶6', accordingToId: 'mayor', said: '2006-10-20' }),
  said('debate.c5', 'There are: - The Unit, which is new. - The Team (2006 - 2007) is older.', { locator: '¶8' }),
  link('note.c5', ['jane', 'MOVED_TO', 'birch'], { quotation: '"I will keep this unit."' }),
  link('note.c6', ['jane', 'MOVED_TO', 'birch'], { quotation: '"I trust that Mill will keep this unit."' }),
  link('note.c7', ['jane', 'MOVED_TO', 'birch'], { quotation: '"She will keep this unit."' }),
]

const DOCUMENTS = new Map([LETTER, RELEASE, SAID, DEBATE].map((one) => [one.id, one]))

function placedOf(id: string) {
  const claim = CLAIMS.find((one) => one.id === id)
  const of = DOCUMENTS.get(claim?.documentId ?? '')
  return claim === undefined || of === undefined ? undefined : { claim, document: of }
}

const NAMES: Readonly<Record<string, string>> = {
  ann: 'Ann Lee',
  mayor: 'the Mayor',
  fair: 'the Fair of 2009',
  jane: 'Jane Mill',
}
const KINDS: Readonly<Record<string, 'EVENT' | 'PERSON'>> = { fair: 'EVENT', jane: 'PERSON' }
const nameOf: NameOf = Object.assign((id: string) => NAMES[id] ?? id, {
  kindOf: (id: string) => KINDS[id] ?? null,
})

/** Sentences as they are printed, without their notes' lines. */
function told(sentences: readonly CitedSentence[], isOneDocument = false): string {
  const citation = (): Citation => ({
    ...{ documentId: 'd', documentTitle: 'D', publisher: null, dated: null, recorded: null, url: null },
    ...{ locator: '¶1', phrase: 'as it stands', editorsPart: null },
  })
  const { text } = composeProse(withQuotations(sentences, placedOf, isOneDocument, nameOf), citation)
  return text.replace(/\n\n\[1\] [\s\S]*$/, '')
}

const sentence = (text: string, ...claimIds: readonly string[]): CitedSentence => ({ sentence: text, claimIds })

describe('behind an answer', () => {
  test('stand the sentences of its documents once, with who wrote them and the notes of all their claims', () => {
    const answer = quotedBehind([sentence('Work was to move', 'letter.c1'), sentence('So was the rest', 'letter.c2')])
    expect(
      told([...answer, uncited('Nothing else was found'), ...paragraphOf([uncited('Two documents were read')])]),
    ).toBe(
      'Work was to move. [1] So was the rest. [2] Nothing else was found.\n\n' +
        `Ann Lee wrote on 20 January 2010: “${MOVED}” [1] [2]\n\n` +
        'Two documents were read.',
    )
  })

  test('words quoted in brackets go where the sentence is quoted that has them, and stay where it is not', () => {
    const scrap = (claimId: string): CitedSentence => ({
      ...{ sentence: 'Work was to move', claimIds: [claimId] },
      details: [{ text: ' (“will transfer”)', claimIds: [claimId], scraps: [' (“will transfer”)'] }],
    })
    expect(told(quotedBehind([scrap('letter.c1')]))).toMatch(/^Work was to move\. \[1\]\n\nAnn Lee/)
    expect(told(quotedBehind([scrap('letter.c4')]))).toBe('Work was to move [1] (“will transfer”). [1]')
  })

  test('stand no more than four', () => {
    const ids = ['letter.c1', 'letter.c3', 'release.c1', 'release.c2', 'release.c3']
    const text = told(quotedBehind(ids.map((id) => sentence('It was so', id))))
    expect(text).toContain('I will help')
    expect(text).not.toContain('began in 2007')
  })

  test('nothing stands where the record keeps no sentence', () => {
    expect(told(quotedBehind([sentence('It was so', 'letter.c4')]))).toBe('It was so. [1]')
  })
})

describe('in the place of what is told', () => {
  test('stand the sentences of documents, in the order of the text, and of what has none what is told', () => {
    const others = [sentence('A', 'letter.c1'), sentence('B', 'letter.c3'), sentence('C', 'letter.c4')]
    expect(told([uncited('They say:'), ...quotedInstead(others, 'INSTEAD')])).toBe(
      `They say: Ann Lee wrote on 20 January 2010: “Thank you for your letter.” [1] “${MOVED}” [2] C. [3]`,
    )
  })

  test('each stands once in all, and a heading goes with what stood under it', () => {
    const answer = quotedBehind([sentence('Work was to move', 'letter.c1')])
    const others = quotedInstead([sentence('It was to move', 'letter.c2')], 'INSTEAD')
    expect(told([...answer, ...paragraphOf([uncited('They say besides:'), ...others])])).toBe(
      `Work was to move. [1]\n\nAnn Lee wrote on 20 January 2010: “${MOVED}” [1] [2]`,
    )
  })

  test('a document is told in full once, and not at all below a heading that names it', () => {
    const both = quotedInstead([sentence('A', 'letter.c1')], 'INSTEAD')
    const later = quotedInstead([sentence('B', 'letter.c3')], 'INSTEAD')
    expect(told([...both, uncited('And'), ...later])).toContain('And. Ann Lee also wrote: “Thank you')
    expect(told(quotedInstead([sentence('A', 'letter.c1')], 'INSTEAD_HEADED'))).toBe(`“${MOVED}” [1]`)
    expect(told(quotedInstead([sentence('A', 'letter.c1')], 'INSTEAD'), true)).toBe(`“${MOVED}” [1]`)
  })

  test('where they are to be few, the first are told', () => {
    const ids = ['letter.c1', 'release.c1', 'release.c3']
    const text = told(
      quotedInstead(
        ids.map((id) => sentence('So', id)),
        'TWO_INSTEAD',
      ),
    )
    expect(text).toContain('under threat')
    expect(text).not.toContain('began in 2007')
  })
})

describe('what gives way to a sentence that is quoted whole in the place of others', () => {
  const scrap = ' (“will transfer”)'
  const quoting = (id: string): CitedSentence => ({
    ...{ sentence: 'Work was to move', claimIds: [id] },
    details: [{ text: scrap, claimIds: [id], scraps: [scrap] }],
  })
  const words = paragraphOf([uncited('In their words:'), ...quotedInstead([sentence('So', 'letter.c2')], 'INSTEAD')])
  const QUOTED = `In their words: Ann Lee wrote on 20 January 2010: “${MOVED}”`

  test('is what quotes words of it in brackets, with its note behind the whole', () => {
    const others = [sentence('It was a unit', 'letter.c4'), quoting('letter.c1')]
    expect(told([...givingWay(others), ...words])).toBe(`It was a unit. [1]\n\n${QUOTED} [2]`)
  })

  test('is all of it where all is pieces of what is quoted, and the heading above it', () => {
    const pieces = givingWay([sentence('Work was to move', 'letter.c1')])
    expect(told([...paragraphOf([uncited('Planned:'), ...pieces]), ...words])).toBe(`${QUOTED} [1]`)
  })

  test('is nothing that is told beside what is no piece, that has no quotation, or whose quotation stands nowhere else', () => {
    const piece = sentence('Work was to move', 'letter.c1')
    expect(told([...givingWay([piece, sentence('It was a unit', 'letter.c4')]), ...words])).toContain(
      'Work was to move.',
    )
    expect(told(givingWay([piece]))).toBe('Work was to move. [1]')
    expect(told([...givingWay([quoting('letter.c3')]), ...words])).toContain(scrap)
  })

  test('are several in a row that are pieces of one sentence, which is told in their place', () => {
    const pieces = [sentence('Work was to move', 'letter.c1'), sentence('Amber was to move to Cedar', 'letter.c2')]
    expect(told(givingWay([...pieces, sentence('It was a unit', 'letter.c4')]))).toBe(
      `Ann Lee wrote on 20 January 2010: “${MOVED}” [1] It was a unit. [2]`,
    )
    // Not where something of another sentence stands between, or in two paragraphs.
    const [one, other] = pieces
    const between = [one, sentence('It was a unit', 'letter.c4'), other].flatMap((each) => each ?? [])
    expect(told(givingWay(between))).not.toContain(MOVED)
    const apart = pieces.flatMap((each) => paragraphOf([each]))
    expect(told(givingWay(apart))).not.toContain(MOVED)
  })

  test('is what else is a piece of that, in any paragraph, unless it states what lasts', () => {
    const row = [sentence('Work was to move', 'letter.c1'), sentence('Amber was to move to Cedar', 'letter.c2')]
    const whole = `Ann Lee wrote on 20 January 2010: “${MOVED}”`
    const counted = paragraphOf([sentence('There was 1 move', 'letter.c1'), sentence('It was a unit', 'letter.c4')])
    expect(told(givingWay([...row, ...counted]))).toBe(`${whole} [1]\n\nIt was a unit. [2]`)
    const post = sentence('Ann Lee was the head', 'letter.c6')
    expect(told(givingWay([post, sentence('It was a unit', 'letter.c4'), ...row]))).toBe(
      `Ann Lee was the head. [1] It was a unit. [2] ${whole} [1] [3]`,
    )
    // A single piece of a sentence that is quoted for no row stands.
    expect(told(givingWay([...row.slice(1), sentence('It was a unit', 'letter.c4')]))).not.toContain(MOVED)
  })

  test('is nothing that states what lasts, as that somebody holds a post', () => {
    const post = sentence('Ann Lee was the head', 'letter.c6')
    expect(told([...givingWay([post]), ...words])).toBe(`Ann Lee was the head. [1]\n\n${QUOTED} [1] [2]`)
  })
})

describe('the speaker of a quotation', () => {
  const alone = (...claimIds: readonly string[]) => told(quotedInstead([sentence('So', ...claimIds)], 'INSTEAD'))
  const headed = (...claimIds: readonly string[]) =>
    told(
      quotedInstead(
        claimIds.map((id) => sentence('So', id)),
        'INSTEAD_HEADED',
      ),
    )

  test('is the document where the sentence says itself who said what', () => {
    const own = '“Two units at risk”, between 17 June and 31 December 2009 (inferred), says: '
    expect(alone('release.c3')).toBe(`${own}“The unit began in 2007.” [1]`)
    expect(alone('release.c1')).toBe(`${own}“The unit is under threat following the Mayor's ‘confirmation’.” [1]`)
    expect(alone('release.c4', 'release.c5')).toBe(`${own}“It was ‘stupid’, the Mayor said.” [1]`)
  })

  test('is whom a document reports, where all of a sentence is told as his and it does not name him', () => {
    const dated = '“Two units at risk”, between 17 June and 31 December 2009 (inferred),'
    expect(alone('release.c6')).toBe(
      `${dated.slice(0, -1)} gives these words of the Mayor, said on 17 June 2009: “The team had half its costs.” [1]`,
    )
    expect(headed('release.c6')).toBe(
      'The Mayor is reported to have said on 17 June 2009: “The team had half its costs.” [1]',
    )
    // What the document says in one sentence with that is not his.
    expect(alone('release.c6', 'release.c7')).toBe(`${dated} says: “The team had half its costs.” [1]`)
    expect(alone('release.c8')).toBe(`${dated} says: “For Jane Mill, or Mill, half was enough.” [1]`)
  })

  test('is whom the document quotes where all of it stands in quotation marks of its own', () => {
    expect(alone('release.c2')).toBe(
      'As “Two units at risk”, between 17 June and 31 December 2009 (inferred), quotes the Mayor: ' +
        '“I will help in any way that I can.” [1]',
    )
    expect(headed('release.c2')).toBe('In the words of the Mayor: “I will help in any way that I can.” [1]')
    expect(alone('note.c2')).toBe('“A note” quotes: “We have fought this closure.” [1]')
  })

  test('is of quoted words that name nobody the one person of whom they speak', () => {
    expect(alone('note.c5')).toBe('As “A note” quotes Jane Mill: “I will keep this unit.” [1]')
    // Words that name her are another's, and "she" is another too.
    expect(alone('note.c6')).toBe('“A note” quotes: “I trust that Mill will keep this unit.” [1]')
    expect(alone('note.c7')).toBe('“A note” quotes: “She will keep this unit.” [1]')
  })

  test('is told by name below a heading, behind the words of another', () => {
    expect(headed('note.c2', 'note.c3')).toBe(
      'In words that are quoted there: “We have fought this closure.” [1] “A note” also says: “So the letter ends.” [2]',
    )
    expect(headed('letter.c5', 'letter.c1')).toBe(
      `In the words of the Mayor: “I am glad of it.” [1] Ann Lee also wrote: “${MOVED}” [2]`,
    )
  })

  test('is no meeting, and marks within are single ones', () => {
    expect(alone('note.c1')).toBe(
      '“A note” gives what was said at the Fair of 2009: “‘I agree, and ‘reform’ is no word for it.’” [1]',
    )
    expect(headed('note.c1')).toBe(
      'As what was said at the Fair of 2009 is told: “‘I agree, and ‘reform’ is no word for it.’” [1]',
    )
  })

  test('is whom the document tells to speak, all through it or where the words stand, and how', () => {
    expect(alone('debate.c1')).toBe(
      'The Government, answering questions, said on 24 October 2006: “We opened the unit.” [1]',
    )
    expect(alone('debate.c3')).toBe('Jane Mill asked on 24 October 2006: “What is done?” [1]')
    expect(alone('debate.c4')).toBe(
      'The Mayor answered in writing on 20 October 2006, as “A debate”, 24 October 2006, gives it: “The unit has half its costs.” [1]',
    )
    expect(alone('debate.c3', 'debate.c1', 'debate.c2')).toBe(
      'Jane Mill asked on 24 October 2006: “What is done?” [1] ' +
        'The Government, answering questions, said: “We opened the unit.” [2] “The unit has two homes.” [3]',
    )
    expect(headed('debate.c4')).toBe(
      'The Mayor answered in writing on 20 October 2006: “The unit has half its costs.” [1]',
    )
  })

  test('is told behind the words of another in a paragraph before, and where a title alone stands above “we”', () => {
    const each = (...ids: readonly string[]) =>
      ids.flatMap((id) => paragraphOf(quotedInstead([sentence('', id)], 'INSTEAD')))
    expect(told(each('debate.c3', 'debate.c2'), true)).toBe(
      'Jane Mill asked: “What is done?” [1]\n\nThe Government, answering questions, said: “The unit has two homes.” [2]',
    )
    expect(told(each('debate.c1', 'debate.c2'), true)).toBe(
      'The Government, answering questions, said: “We opened the unit.” [1]\n\n“The unit has two homes.” [2]',
    )
    expect(told(each('debate.c2'), true)).toBe('“The unit has two homes.” [1]')
  })

  test('has no marks of a list', () => {
    expect(headed('debate.c5')).toBe('“There are: The Unit, which is new. The Team (2006 - 2007) is older.” [1]')
  })

  test('has no marks of Markdown', () => {
    expect(alone('note.c4')).toBe('“A note” says: “It is defined as: ‘the hiring’ in the guidance.” [1]')
  })
})
