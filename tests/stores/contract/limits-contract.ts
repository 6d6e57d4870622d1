import { describe, expect, it } from 'vitest'
import {
  type Arguments,
  askQuestion,
  EVERY_QUESTION,
  QUESTION_NAMES,
  type QuestionName,
} from '../../../src/store/every-question.ts'
import { MAX_AMONG, MAX_IDS, MAX_SHARING } from '../../../src/store/store.ts'
import { ABOUT_CEDAR, MADE_OF_TEXTS, withTexts } from './about-cedar.ts'
import { asking, type OpenedStore } from './told.ts'

/** The questions that take more ids than others, or fewer. */
const MOST_IDS: Readonly<Partial<Record<QuestionName, number>>> = {
  relationshipsAmong: MAX_AMONG,
  sharedNeighbours: MAX_SHARING,
}

/** Lists of texts that are not asked about one by one, so that nothing limits them. */
const NOT_ASKED_ABOUT: readonly (keyof Arguments)[] = ['exceptIds', 'measuresOrAll', 'attributeKindsOrAll']

/** Every list of ids that a question is asked about, with how many it may hold. */
const ID_LISTS = QUESTION_NAMES.flatMap((name) => {
  const kinds: readonly (keyof Arguments)[] = EVERY_QUESTION[name]
  return kinds.filter(isIdList).map((kind) => [name, kind, MOST_IDS[name] ?? MAX_IDS] as const)
})

/** What every store does with a question that comes too late, or asks about too much. */
export function limitsContract(store: OpenedStore): void {
  describe.each(QUESTION_NAMES)('%s', (name) => {
    it('fails with TIMED_OUT once its deadline has passed', async () => {
      const late = { ...asking(), deadlineMs: Date.now() - 1 }
      const asked = askQuestion(store(), name, ABOUT_CEDAR, late)
      await expect(asked).rejects.toMatchObject({ name: 'Failure', code: 'TIMED_OUT' })
    })

    it('fails with TIMED_OUT once its signal is aborted', async () => {
      const aborted = { ...asking(), signal: AbortSignal.abort() }
      const asked = askQuestion(store(), name, ABOUT_CEDAR, aborted)
      await expect(asked).rejects.toMatchObject({ name: 'Failure', code: 'TIMED_OUT' })
    })
  })

  it.each(ID_LISTS)('%s takes as many %s as may be asked about, and not one more', async (name, kind, most) => {
    const ids = Array.from({ length: most }, (_, index) => `nobody-${index}`)
    const ask = (asked: readonly string[]) => askQuestion(store(), name, withTexts(ABOUT_CEDAR, kind, asked), asking())
    await expect(ask(ids)).resolves.toBeDefined()
    await expect(ask([...ids, 'cedar'])).rejects.toThrow(/of at most/)
  })
}

function isIdList(kind: keyof Arguments): boolean {
  return Array.isArray(ABOUT_CEDAR[kind]) && MADE_OF_TEXTS[kind] !== null && !NOT_ASKED_ABOUT.includes(kind)
}
