import { describe, expect, it } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import type { Store } from '../../src/store/store.ts'
import { DATED_RECORD } from '../support/dated-record.ts'
import { askFolder } from '../support/served-store.ts'

/** What is told with a date and what without one, worked out from `dated-record.ts` by hand. */
export function datedRequests(name: string, open: (record: DocumentaryRecord) => Promise<Store>): void {
  describe(`requests about what happened and what a text says, answered by ${name}`, () => {
    const { ask } = askFolder(DATED_RECORD, open)
    const bodyOf = (text: string) => text.split('\n\n[1] ')[0]
    const timelineOf = async (who: string, asked = '') => {
      const { entity } = await ask(`{ entity(ref: "${who}") { timeline${asked} { prose { text } } } }`)
      return bodyOf(entity.timeline.prose.text)
    }

    it('tells the beginning of a text first, then what came of it, and what it is for under no date', async () => {
      expect(await timelineOf('charter', '(view: {documents: ["survey"]})')).toBe(
        [
          'By “The survey” alone: The Harbour Charter was launched on 1 March 2020. [1] The Dockers Union proposed the Audit of Harbours as regards the Harbour Charter on 1 March 2020. [2]',
          'As of 1 June 2021, by what was written then: The Boat Club contributed to the Harbour Charter. [3]',
          'What came of the Harbour Charter, or was about it, and has a day: The Audit of Harbours came about in September 2020. [4] The Audit of Harbours ended in December 2020. [5] The Report on the Audit is dated May 2021. [6]',
          'What the Harbour Charter sets out, is about or is for, which is of no one day: The Annex of Tides was part of the Harbour Charter. [7] The Harbour Charter dealt with harbours. [8] It was addressed to the Dockers Union. [9]',
          'What texts say or are for, and what things are, which is of no one day: The Petition of 1900 supported the Harbour Charter. [10]',
        ].join('\n\n'),
      )
    })

    it('follows what came of a text within the days that were asked for, and within the View', async () => {
      const within = await timelineOf('charter', '(from: "2020-10-15", until: "2020-12-31")')
      // October may be the first half of it.
      expect(within).toMatch(
        /has a day: The Audit .* came about in October 2020\. \[1\] The Audit .* ended in December 2020\./,
      )
      expect(within).not.toMatch(/May 2021|September 2020/)
      const early = await timelineOf('charter', '(view: {knownBy: "2021-12-31"})')
      expect(early).toContain('The Audit of Harbours came about in September 2020.')
      expect(early).not.toMatch(/October 2020|2019|January 2022/)
      expect(await timelineOf('charter')).toMatch(
        /The Audit of Harbours came about \[7\] \[8\] in September 2020 \[7\] or in October 2020\. \[8\]/,
      )
    })

    it('tells of a body what was, and not what became of all that was about it', async () => {
      expect(await timelineOf('union')).not.toContain('What came of')
    })

    it('tells what later documents alone date to a day or before it apart from what was known', async () => {
      const laterThan = async (who: string, day: string) =>
        (await ask(`{ entity(ref: "${who}") { toldLater(knownBy: "${day}") { prose { text } } } }`)).entity.toldLater
      // The ledger of 2022 tells of 2019; that an audit was proposed, and began, the survey told in 2021; January 2022 is later.
      expect(bodyOf((await laterThan('charter', '2021-12-31')).prose.text)).toBe(
        'Documents made public only after 31 December 2021 tell of the Harbour Charter, of that day or before: The Harbour Charter was funded by the Boat Club in 2019. [1]',
      )
      // What is for 2023 the union said in March 2020.
      expect(bodyOf((await laterThan('club', '2021-12-31')).prose.text)).toMatch(
        /in 2019\. \[1\] The Boat Club was to end in 2023, the Dockers Union said\. \[2\]$/,
      )
      expect((await laterThan('club', '2020-02-29')).prose.text).not.toContain('2023')
      expect(await laterThan('audit', '2021-12-31')).toBeNull()
      expect(await laterThan('charter', '2022-02-02')).toBeNull()
      expect(await timelineOf('charter', '(view: {knownBy: "2021-12-31"})')).not.toContain('2019')
    })

    it('leaves out of a comparison of two days what a text says, which began on none', async () => {
      const { compare } = await ask(
        '{ compare(around: "charter", from: "2019-06-01", to: "2021-06-01", view: {documents: ["survey"]}) { prose { text } } }',
      )
      expect(compare.prose.text).not.toMatch(/dealt with harbours|addressed to|Petition|Annex/)
      expect(compare.prose.text).toContain('What texts set out, or are about or for, is told of no day, and left out.')
    })
  })
}
