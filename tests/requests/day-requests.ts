import { describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { servedStore } from '../support/served-store.ts'

/** Asks a store of the shipped record for answers on a day: what is told of that day, and of other times apart. */
export function dayRequests(name: string, open: () => Promise<Store>): void {
  describe(`answers for the day asked, asked of ${name}`, () => {
    const service = servedStore(open)
    const ask = async (query: string) => {
      const { data, errors } = await service().ask(query)
      expect(errors).toBeUndefined()
      return data
    }

    test('whom two share as of a day is told by what was planned then, what later years tell of them last and apart', async () => {
      const shared = (asOf: string) =>
        `sharedNeighbours(of: ["SOCA", "Crown Prosecution Service"], view: {asOf: "${asOf}"}) { nodes { id } prose { text } }`
      const { then, later, between } = await ask(`{
        then: ${shared('2006-10-24')} later: ${shared('2012-10-24')} between: ${shared('2009-10-24')} }`)
      // Commons ¶6, of that very day: "The centre will be staffed by police as well as officers from the Serious Organised Crime
      // Agency, the Immigration and Nationality Directorate and the Crown Prosecution Service."
      const [planned = '', others = ''] = bodyOf(then.prose.text).split(' Of other years: ')
      expect(planned).toMatch(/^As of 24 October 2006: By what was planned then, .* were each to be linked to/)
      expect(planned).toMatch(
        /was to be staffed by officers from the Serious Organised Crime Agency \[1\] and the Crown Prosecution Service\. \[2\] The Government, answering questions to the Secretary of State [^“]* said on 24 October 2006: “The centre will be staffed by police as well as officers from [^”]*”/,
      )
      // Briefing ¶23 and ¶27, of 2012.
      expect(others).toMatch(
        /was led by the Serious Organised Crime Agency in 2012\. .* was among the partners .* in 2012\./,
      )
      expect(then.nodes).toEqual([{ id: 'ukhtc' }])
      expect(bodyOf(later.prose.text)).toMatch(/are each linked to the UK Human Trafficking Centre\. .* in 2012\./)
      expect(bodyOf(later.prose.text)).not.toMatch(/Of (?:other|earlier)/)
      expect(bodyOf(between.prose.text)).toMatch(
        /^As of 24 October 2009: No document that was read tells, of that day, of anything that .* have to do with alike\. Of other years: /,
      )
    })

    test('what is around a thing on a day, and what fed into one by then, is told by no document of another time', async () => {
      const { subgraph, entity, letter } = await ask(`{
        subgraph(around: ["UKHTC"], view: {asOf: "2006-10-24", modalities: [STATED, PLANNED]}) { prose { text } }
        entity(ref: "SCD9") { fedBy(kinds: [OPERATION], view: {asOf: "2010-04-01"}) { prose { text } } }
        letter: entity(ref: "Clubs and Vice Unit") { prose(view: {asOf: "2010-01-20"}) { text } } }`)
      const told = bodyOf(subgraph.prose.text)
      expect(told).toContain('“On 3 October 2006 we opened the UK Human Trafficking Centre in Sheffield.')
      expect(told).toContain('The centre will be staffed by police as well as officers from')
      // The centre is "led by SOCA" in the briefing of 2012 alone.
      expect(told).not.toContain('led by the Serious Organised Crime Agency')
      // Briefing ¶21, of 2012: "It also absorbed Operation Maxim … and Operation Swale".
      expect(bodyOf(entity.fedBy.prose.text)).toMatch(
        /^As of 1 April 2010: No document that was read says, of that day, that an operation was absorbed into, .* SCD9\. Of other years: As Philip Ishola wrote between May and December 2012: Operation Maxim .* and Operation Swale/,
      )
      // Letter ¶5, written on that day, and public from 24 March 2010 on alone.
      expect(bodyOf(letter.prose.text)).toContain('in turn will move to the Specialist Crime Directorate')
    })

    test('where nothing is dated between two days, what is told of the one and of the other stands side by side', async () => {
      const { compare } = await ask(
        '{ compare(around: "UKHTC", from: "2006-10-24", to: "2012-05-31") { began { nodes { id } } prose { text } } }',
      )
      expect(compare.began.nodes).toEqual([])
      const [no = '', then = '', later = '', when = '', note = ''] = compare.prose.text.split('\n\n')
      expect(no).toMatch(/^No document that was read gives a day between 24 October 2006 and 31 May 2012 on which/)
      // Commons ¶5: "On 3 October 2006 we opened the UK Human Trafficking Centre in Sheffield"; ¶6: "will be staffed by".
      expect(then).toMatch(/^In 2006: .*was opened in Sheffield on 3 October 2006/)
      expect(then).toMatch(/was to be staffed by officers from the Crown Prosecution Service/)
      expect(then).not.toContain('led by')
      // Briefing ¶23, ¶27, ¶33: "led by SOCA", its partners, and one of "the two Competent Authorities".
      expect(later).toMatch(/^In 2012: .*was led by the Serious Organised Crime Agency\..*were among the partners of/)
      expect(later).toContain('competent authority')
      expect(later).not.toContain('staffed')
      expect(when).toBe('Whether the one took the place of the other, and when, no document that was read says.')
      expect(note).toMatch(/2 of them are compared/)
    })

    test('what ties two on the day asked comes first, though it is of a kind that was not asked for', async () => {
      const { narrow, named } = await ask(`{
        narrow: paths(from: "Boris Johnson", to: "Metropolitan Police Authority", view: {asOf: "2009-11-26"}, where: {otherKinds: [ORGANISATION, OPERATION, PERSON, POST]}) { length unfilteredLength prose { text } }
        named: paths(from: "Boris Johnson", to: "Metropolitan Police Authority", view: {asOf: "2009-11-26"}, where: {otherKinds: [ORGANISATION, OPERATION, PERSON, POST, EVENT]}) { prose { text } } }`)
      expect(narrow).toMatchObject({ length: 3, unfilteredLength: 2 })
      // Blog ¶20, of that day: "the meeting of the Metropolitan Police Authority Board chaired, of course, by Mayor Boris Johnson".
      expect(bodyOf(narrow.prose.text)).toMatch(
        /^As of 26 November 2009: 2 documents name both Boris Johnson and the Metropolitan Police Authority\. Boris Johnson is linked to the Metropolitan Police Authority by way of the MPA Board meeting of 26 November 2009: .*was chaired by Boris Johnson.*was a meeting of the Metropolitan Police Authority\..*Through organisations, operations, persons and posts alone they are linked by way of Jenny Jones: /,
      )
      expect(named.prose.text).not.toContain('Jenny Jones')
      // Blog ¶41: "As a member of the Metropolitan Police Authority (MPA)", which needs no sentence of its own.
      expect(narrow.prose.text).toContain('Jenny Jones was a member of the Metropolitan Police Authority')
      for (const { prose } of [narrow, named]) expect(prose.text).not.toMatch(/asked for|a post in/)
    })

    test('what may have been public by a day is told as such of numbers, money and days, before that there is no other', async () => {
      const { team, met, unit } = await ask(`{
        team: entity(ref: "Human Trafficking Team") { figures(view: {knownBy: "2009-11-30"}) { prose { text } } timeline(view: {knownBy: "2009-11-30"}, from: "2009-04-01", until: "2009-08-31") { prose { text } } }
        met: entity(ref: "Metropolitan Police") { relationships(view: {knownBy: "2009-11-30"}, where: {types: [FUNDED_BY]}) { prose { text } } }
        unit: entity(ref: "Clubs and Vice Unit") { figures(view: {knownBy: "2009-11-30"}) { prose { text } } } }`)
      // Release, of some day between 17 June and December 2009, ¶10: "50% (£435,000) of the team's costs".
      const since =
        'Perhaps known by then, since “Funding to counter human trafficking at risk” \\(between 17 June and December 2009 \\(inferred\\)\\) may have been public:'
      const numbers = bodyOf(team.figures.prose.text)
      expect(numbers).toMatch(new RegExp(`£700,000.*${since}.*£435,000.*No document that was certainly public by then`))
      expect(bodyOf(met.relationships.prose.text)).toMatch(new RegExp(`£700,000.*${since}.*£435,000`))
      // ¶2, of the confirmation of 17 June 2009: "funding has not been secured beyond 2009/10".
      expect(bodyOf(team.timeline.prose.text)).toMatch(
        new RegExp(`${since}.*funding has not been secured beyond 2009/10`),
      )
      // ¶10 says of the unit that it "has also increased is work", and no number.
      expect(bodyOf(unit.figures.prose.text)).toBe(
        'By documents public by 30 November 2009: No document that was certainly public by then gives a number about the Clubs and Vice Unit itself; numbers about other things stand with these. “Funding to counter human trafficking at risk”, which may have been public by then, gives no number about the Clubs and Vice Unit.',
      )
    })

    test('that no document of a time names what was asked is said first', async () => {
      const { swale, verdict, maxim } = await ask(`{
        swale: entity(ref: "Operation Swale") { fedInto(view: {knownBy: "2010-03-31"}) { prose { text } } }
        maxim: entity(ref: "Operation Maxim") { fedInto(view: {knownBy: "2010-03-31"}) { prose { text } } }
        verdict(subject: "Operation Swale", object: "Human Trafficking Team", view: {knownBy: "2010-03-31"}) { prose { text } } }`)
      // Of the documents only the briefing of 2012 has the name, in ¶21; Maxim stands in the Commons answer of 2006, ¶9.
      const none = /^By documents public by 31 March 2010: No document of that time names Operation Swale\. /
      expect(bodyOf(swale.fedInto.prose.text)).toMatch(none)
      expect(swale.fedInto.prose.text).not.toContain('absorbed')
      expect(bodyOf(verdict.prose.text)).toMatch(none)
      expect(bodyOf(maxim.fedInto.prose.text)).not.toContain('of that time names')
    })

    test('where no way leads there within what was asked, the way that does is told with its notes', async () => {
      const { paths } = await ask(
        '{ paths(from: "Denis MacShane", to: "David Cameron", where: {otherKinds: [ORGANISATION, OPERATION, PERSON, POST]}) { length unfilteredLength prose { text footnotes { claim { locator } } } } }',
      )
      expect(paths).toMatchObject({ length: null, unfilteredLength: 3 })
      // Blog ¶7: "Denis MacShane writing to Nick Clegg, asking him to persuade the Tories to change their mind"; ¶8: Cameron's
      // promise, to which "they have already put the lie".
      const told = bodyOf(paths.prose.text)
      expect(told).toMatch(
        /^One document names both Denis MacShane and David Cameron\. No document that was read links Denis MacShane to David Cameron through organisations, operations, persons and posts alone\. By way of the plan to opt out of the EU Directive and the author of the blog: Denis MacShane opposed the plan to opt out/,
      )
      expect(told).toContain('The author of the blog criticised David Cameron')
      expect(told).not.toContain('not cited here')
      const cited = paths.prose.footnotes.map(({ claim }: { claim: { locator: string } }) => claim.locator)
      expect(cited).toContain('¶7')
      expect(cited).toContain('¶8')
    })
  })
}

/** An answer in words without its notes, in one line. */
function bodyOf(text: string): string {
  return (text.split('\n\n[1]')[0] ?? '').replace(/\s*\n+\s*/g, ' ')
}
