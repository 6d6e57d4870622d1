import { describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { servedStore } from '../support/served-store.ts'

/** Asks a store of the shipped record for what is nearest to an answer that there is not, and for what speaks against one. */
export function nearestRequests(name: string, open: () => Promise<Store>): void {
  describe(`what is nearest to an answer, and what is said against it, asked of ${name}`, () => {
    const service = servedStore(open)
    const ask = async (query: string) => {
      const { data, errors } = await service().ask(query)
      expect(errors).toBeUndefined()
      return data
    }

    test('a plan of what is asked, in other words, is the answer where plans count', async () => {
      const asked = (plans: string) =>
        ask(`{ verdict(subject: "Clubs and Vice Unit", object: "Specialist Crime Directorate"${plans}) { answer prose { text } }
          entity(ref: "Clubs and Vice Unit") { fedInto${plans.replace(', view', '(view')}${plans === '' ? '' : ')'} { prose { text } } } }`)
      // Letter ¶5: "… will transfer to the Clubs and Vice Unit, which … in turn will move to the Specialist Crime Directorate".
      const { verdict, entity } = await asked(', view: {modalities: [STATED, PLANNED]}')
      expect(verdict.answer).toBe('NOT_STATED')
      for (const { text } of [verdict.prose, entity.fedInto.prose]) {
        expect(text).toMatch(
          /^It was planned: The Clubs and Vice Unit was to move to the Specialist Crime Directorate\. \[1\] No document that was read says that this came about\.\n\nAlan Campbell, .*, wrote on 20 January 2010: “.* in turn will move to the Specialist Crime Directorate/,
        )
      }
      const stated = await asked('')
      expect(stated.verdict.prose.text).toMatch(
        /^No document that was read says that the Clubs and Vice Unit was absorbed/,
      )
    })

    test('what one document says of two comes before any way through a third, and thanks are no way', async () => {
      const blog = [
        'coalition-says-no',
        'petition-presented',
        'petition-update',
        'womans-hour',
        'over-1300-signatures',
        'greens-support',
      ]
      const { jones, petition } = await ask(`{
        jones: paths(from: "Jenny Jones", to: "Human Trafficking Team", view: {documents: ${JSON.stringify(blog.map((one) => `mep-blog-${one}`))}},
          where: {otherKinds: [ORGANISATION, OPERATION, PERSON, POST, EVENT]}) { length prose { text } }
        petition: paths(from: "petition-to-keep-the-unit", to: "Boris Johnson") { length prose { text } } }`)
      // Blog ¶39 to ¶41; ¶42: "Thanks to Darren and jenny"; ¶20: "I would like to pay a special tribute to Jenny".
      expect(jones.length).toBe(2)
      expect(bodyOf(jones.prose.text)).toMatch(
        /2 documents name both Jenny Jones and the Human Trafficking Team: The author of the blog, an MEP, wrote .*“I have had a nice letter of support from Jenny Jones/,
      )
      expect(bodyOf(jones.prose.text)).toMatch(
        /Jenny Jones wrote, for Darren Johnson too: “I agree with you completely\. It's a stupid cost-saving measure .*I have been fighting this closure/,
      )
      expect(jones.prose.text).not.toMatch(/thanked|tribute/)
      // Blog ¶20; release ¶5: "I will help the Mayor in any way that I can", which is on money.
      expect(bodyOf(petition.prose.text)).toMatch(
        /^One document names both the petition to keep the Metropolitan Police trafficking unit and Boris Johnson: The author of the blog, an MEP, wrote on 26 November 2009: “In line with the usual procedure, I presented the petition this morning at the meeting of the Metropolitan Police Authority Board chaired, of course, by Mayor Boris Johnson\./,
      )
      expect(petition.prose.text).not.toContain('offered help')
    })

    test('one of several who did a thing, in one sentence, is told as one of them', async () => {
      const { compare } = await ask(
        '{ compare(around: "UKHTC", from: "2006-10-03", to: "2012-05-31") { prose { text } } }',
      )
      // Briefing ¶10: delivered by constabularies, the CEOP Centre, the UKHTC, the Agency and the Association.
      expect(bodyOf(compare.prose.text)).toMatch(
        /police work strands .* delivered by the UK Human Trafficking Centre, among others\./,
      )
    })

    test('where there is no number about a thing, those that it gives and those of money are told first', async () => {
      const { centre, team, golf } = await ask(`{
        centre: entity(ref: "UKHTC") { figures(view: {documents: ["commissioners-briefing"]}) { nodes { id } prose { text } } }
        team: entity(ref: "Human Trafficking Team") { figures { nodes { id } prose { text } } }
        golf: entity(ref: "Operation Golf") { figures { prose { text } } } }`)
      expect([centre.figures.nodes, team.figures.nodes]).toEqual([[], []])
      // Briefing ¶29: "Information received by the centre suggests that 2,077 potential victims … were identified in the UK".
      const told = bodyOf(centre.figures.prose.text)
      expect(told).toMatch(
        /Of others, by the UK Human Trafficking Centre: “Information received by the centre suggests that 2,077 potential victims/,
      )
      expect(told).toMatch(/The document does not give any other number about the UK Human Trafficking Centre\.$/)
      // Release ¶10: "50% (£435,000) of the team's costs"; blog ¶23: £1.8 million and £700,000; letter ¶6: £2.3 million.
      const sums = bodyOf(team.figures.prose.text)
      for (const sum of ['£435,000', '£1.8 million', '£700,000']) expect(sums).toContain(sum)
      expect(sums).toContain('The Home Office counts £2.3 million from 2007 to 2008-09')
      expect(golf.figures.prose.text).toBe(
        'No document that was read gives a number about Operation Golf itself; numbers about other things stand with these.',
      )
    })

    test('a sum and its share make a whole, each way of money has its answer, and a denial of another day is told', async () => {
      const { entity } = await ask(
        '{ entity(ref: "Human Trafficking Team") { relationships(where: {families: [FUNDING]}, view: {asOf: "2009-06-17", modalities: [STATED, PLANNED]}) { prose { text } } } }',
      )
      const told = bodyOf(entity.relationships.prose.text)
      // Release ¶10: "the MPS has received 50% (£435,000) of the team's costs".
      expect(told).toContain('By this sum and share, the costs were about £870,000 in all.')
      expect(told).toContain('No document that was read says who paid the rest of these costs.')
      expect(told).not.toContain('came to in all')
      expect(told).toContain(
        'No document that was read says that the Human Trafficking Team funded anybody or anything.',
      )
      // Release ¶2: "withdrawn completely in 2010/11".
      expect(told).toMatch(
        /Of another time: By “Funding to counter human trafficking at risk”, the Metropolitan Police Service was not going to be funded by the Home Office/,
      )
    })

    test('what other documents say against what is told of a thing stands behind it, and who held its posts', async () => {
      const { entity } = await ask(
        '{ entity(ref: "Metropolitan Police Authority") { prose(view: {knownBy: "2009-12-31", modalities: [STATED, PLANNED]}) { text } } }',
      )
      const told = bodyOf(entity.prose.text)
      // Blog ¶29: "the decision which will be made by the Metropolitan Police Authority"; ¶15, of 9 December 2009: "waiting for
      // the Metropolitan Police to make their final decision … at the Met management board".
      expect(told).toMatch(/was to make the decision on the future of the Human Trafficking Team/)
      expect(told).toMatch(
        /The Metropolitan Police, at the management board of the force, as the update on the petition reports/,
      )
      // Blog ¶41: "As a member of the Metropolitan Police Authority"; ¶20: "chaired, of course, by Mayor Boris Johnson".
      expect(told).toContain('Jenny Jones was a member of the Metropolitan Police Authority')
      expect(told).toContain('was chaired by Boris Johnson')
      expect(told).not.toContain('was a post in the Metropolitan Police Authority')
    })

    test('two share a body in which the one has a post and of which the other chaired a meeting', async () => {
      const { sharedNeighbours } = await ask(
        '{ sharedNeighbours(of: ["Jenny Jones", "Boris Johnson"]) { prose { text } } }',
      )
      const [linked = '', ...others] = bodyOf(sharedNeighbours.prose.text, '\n\n').split('\n\n')
      // The Mayor of London is Boris Johnson himself.
      expect(linked).toMatch(
        /^Jenny Jones and Boris Johnson are each linked to Mayor's Question Time of 17 June 2009 and the MPA Board meeting of 26 November 2009\./,
      )
      expect(others[1]).toMatch(
        /^Jenny Jones and Boris Johnson each have to do with the Metropolitan Police Authority, by a post or a meeting\./,
      )
      // Release ¶5: "I will help the Mayor in any way that I can".
      expect(others[2]).toMatch(
        /^What the documents say of the two together: Jenny Jones offered help to Boris Johnson/,
      )
    })

    test('what is around a person has his posts, what he is reported to have denied, and who else is said to have done the same', async () => {
      const { subgraph } = await ask('{ subgraph(around: "Sir Paul Stephenson") { truncated prose { text } } }')
      const told = bodyOf(subgraph.prose.text)
      expect(told).toMatch(/^Sir Paul Stephenson was the Commissioner of the Metropolitan Police\./)
      // Blog ¶27, by the author of the blog: "his proposal to close the Mets dedicated human trafficking unit".
      expect(told).toMatch(
        /By what the author of the blog wrote between October and 13 November 2009, Sir Paul Stephenson proposed/,
      )
      // Blog ¶22: "denied that the conviction rate was anything to do with the closure of the trafficking unit".
      expect(told).toMatch(/is reported to have said: The proposed closure .* was not due to the conviction rate/)
      expect(told).toContain('The post on the EU Directive names the Metropolitan Police Authority.')
    })

    test('where nothing went into a body, what went into one that took the work of its parts is told behind that', async () => {
      const { entity, unit } = await ask(`{
        entity(ref: "Specialist Crime Directorate") { fedBy(kinds: [OPERATION]) { nodes { id } prose { text } } }
        unit: entity(ref: "Clubs and Vice Unit") { fedInto(depth: 3) { nodes { id } prose { text } } } }`)
      expect([entity.fedBy.nodes, unit.fedInto.nodes]).toEqual([[], []])
      const [none, nearest] = bodyOf(entity.fedBy.prose.text, '\n\n').split('\n\n')
      // Letter ¶5: the directorate is to have the Clubs and Vice Unit, and houses the team; both worked on fields that, by
      // briefing ¶20, were brought together in SCD9, which (¶21) absorbed Maxim and Swale.
      expect(nearest).toMatch(
        /^What the documents say nearest to this: Philip Ishola, Director of the Counter Human Trafficking Bureau, wrote between May and December 2012: “.*It also absorbed Operation Maxim, .* and Operation Swale, .*Alan Campbell, Parliamentary Under Secretary of State at the Home Office, wrote on 20 January 2010: “.* in turn will move to the Specialist Crime Directorate/,
      )
      expect(none).toBe(
        'No document that was read says that an operation was absorbed into, merged with or folded into the Specialist Crime Directorate.',
      )
      const moved = bodyOf(unit.fedInto.prose.text)
      expect(moved).toMatch(
        /^No document .* What the documents say nearest to this: Alan Campbell, Parliamentary Under Secretary of State at the Home Office, wrote on 20 January 2010: “[^”]*the Clubs and Vice Unit, which [^”]* in turn will move to the Specialist Crime Directorate/,
      )
    })

    test('a list of what became of what follows a sentence to its end', async () => {
      const { relationships } = await ask(
        '{ relationships(where: {families: [LINEAGE]}, view: {documents: ["home-office-letter"]}) { nodes { id } prose { text } } }',
      )
      expect(relationships.nodes).toEqual([])
      // Letter ¶5, one sentence.
      expect(bodyOf(relationships.prose.text)).toMatch(
        /was to transfer to the Clubs and Vice Unit,.*The Clubs and Vice Unit was to move to the Specialist Crime Directorate\..*was housed as an outgoing team in the Specialist Crime Directorate as of 20 January 2010\..*The Human Trafficking Team was to end \(“outgoing”\)\./,
      )
    })

    test('asked for operations, the operations that went elsewhere nearby come before what else went there', async () => {
      const { entity, verdict, team } = await ask(`{
        entity(ref: "Clubs and Vice Unit") { fedBy(kinds: [OPERATION], view: {modalities: [STATED, PLANNED]}) { prose { text } } }
        verdict(subject: "Operation Golf", object: "SCD9") { prose { text } }
        team: entity(ref: "Human Trafficking Team") { fedInto { prose { text } } } }`)
      // Briefing ¶21: "It also absorbed Operation Maxim … and Operation Swale"; letter ¶5: responsibility "will transfer".
      expect(bodyOf(entity.fedBy.prose.text)).toMatch(
        /^No document that was read says that an operation .* the Clubs and Vice Unit\. What the documents say nearest to this: Philip Ishola, Director of the Counter Human Trafficking Bureau, wrote between May and December 2012: “.*It also absorbed Operation Maxim, .* and Operation Swale, .*“[^”]*Overall responsibility for the MPS's anti-trafficking work will transfer to the Clubs and Vice Unit/,
      )
      expect(bodyOf(entity.fedBy.prose.text)).not.toContain('was run by')
      expect(bodyOf(verdict.prose.text)).toMatch(
        /Operation Golf was absorbed .*It also absorbed Operation Maxim, .* and Operation Swale/,
      )
      // Letter ¶5: the unit "in turn will move to the Specialist Crime Directorate, which … house the outgoing Human Trafficking Team".
      expect(bodyOf(team.fedInto.prose.text)).toMatch(
        /will transfer to the Clubs and Vice Unit, [^”]* in turn will move to the Specialist Crime Directorate, [^”]* house the outgoing Human Trafficking Team\.”/,
      )
      // Blog ¶40: whom the closure would harm is another question than what became of the team.
      expect(bodyOf(team.fedInto.prose.text)).not.toContain('cost-saving')
    })

    test('what the others tell too is told so, and a document that names both that are asked about is one of both', async () => {
      const { compareDocuments, verdict } = await ask(`{
        compareDocuments(around: "Jenny Jones", one: ["london-greens-release"], other: ["mep-blog-greens-support", "mep-blog-petition-presented"]) { prose { text } }
        verdict(subject: "Denis MacShane", object: "David Cameron", where: {families: [FUNDING]}) { prose { text } } }`)
      const parts: readonly string[] = compareDocuments.prose.text.split('\n\n')
      // Release ¶5: "so that this unit is kept"; blog ¶41: "a motion passed which will ask the Mayor to keep the unit open".
      const ofBoth = parts.find((part) => part.startsWith('Of this both tell, in other terms:'))
      expect(ofBoth).toContain('Jenny Jones supported the Human Trafficking Team')
      expect(parts[0]).not.toContain('supported the Human Trafficking Team')
      expect(parts[0]).toContain('“I will help the Mayor in any way that I can to broker a long-term agreement')
      expect(compareDocuments.prose.text).not.toContain('In words of')
      // Blog ¶7 names the one, ¶8 the other.
      expect(bodyOf(verdict.prose.text)).toMatch(/1 document mentions both Denis MacShane and David Cameron/)
    })

    test('what is said of a post is told with what is said of who held it, the only one that is told to have', async () => {
      const { mayor, johnson, none } = await ask(`{
        mayor: claims(about: ["Mayor"], first: 50) { totalCount prose { text } }
        johnson: claims(about: ["Boris Johnson"], first: 50) { prose { text } }
        none: claims(about: ["Alan Campbell"], first: 50) { prose { text } } }`)
      const told = bodyOf(mayor.prose.text)
      // Release ¶5: "I will help the Mayor in any way that I can"; blog ¶20: "chaired, of course, by Mayor Boris Johnson".
      expect(told).toContain('“I will help the Mayor in any way that I can to broker a long-term agreement')
      expect(told).toContain('chaired, of course, by Mayor Boris Johnson')
      expect(told).toMatch(/The Mayor of London then was Boris Johnson; what is said of either is told here\./)
      // The list itself has what names the post alone.
      expect(mayor.totalCount).toBeLessThan(10)
      // Blog ¶41: "a motion passed which will ask the Mayor to keep the unit open".
      expect(bodyOf(johnson.prose.text)).toContain(
        'get a motion passed which will ask the Mayor to keep the unit open.”',
      )
      // "A Member of Parliament" is nobody's own.
      expect(bodyOf(none.prose.text)).not.toContain('what is said of either')
    })

    test('what may not have been so on a day is not told as of it, and a list of days has the day of an announcement', async () => {
      const { verdict, relationships } = await ask(`{
        verdict(subject: "Operation Swale", object: "SCD9", view: {asOf: "2010-04-01"}) { certainty prose { text } }
        relationships(where: {families: [LINEAGE]}, from: "2009-06-17", until: "2010-03-24", view: {modalities: [STATED, PLANNED]}) { prose { text } } }`)
      expect(verdict.certainty).toBe('POSSIBLE')
      expect(bodyOf(verdict.prose.text)).toMatch(
        /^As of 1 April 2010: Perhaps so by then, perhaps not: no document gives this a day\. Operation Swale was absorbed into SCD9\. \[1\] Philip Ishola, Director of the Counter Human Trafficking Bureau, wrote between May and December 2012: “/,
      )
      const told = bodyOf(relationships.prose.text)
      // Letter ¶5: "On 11 December 2009 the outcome of that review was announced".
      expect(told).toMatch(/^Announced or done within these days: .* on 11 December 2009/)
      expect(told).toContain(
        'As Alan Campbell wrote on 20 January 2010: Responsibility for human trafficking was to transfer',
      )
      // Commons ¶5, of 24 October 2006: "This dedicated centre will bring together intelligence gathering".
      expect(told).not.toContain('UK Human Trafficking Centre')
    })

    test('a story ends with what became of what it was about, and what is denied is told in it', async () => {
      const { petition, unit } = await ask(`{
        petition: entity(ref: "petition-to-keep-the-unit") { timeline(first: 50, view: {modalities: [STATED, PLANNED]}) { prose { text } } }
        unit: entity(ref: "Human Trafficking Team") { timeline(first: 50, view: {modalities: [STATED, PLANNED]}) { prose { text } } } }`)
      const told = bodyOf(petition.timeline.prose.text)
      // Blog ¶15, of 9 December 2009: "We are still waiting for the Metropolitan Police to make their final decision".
      expect(told).toContain('which was still waiting for the decision on the day after')
      expect(told.indexOf('announcement of the outcome of the force')).toBeGreaterThan(told.indexOf('still waiting'))
      expect(bodyOf(unit.timeline.prose.text)).toMatch(
        /What documents say was not, or was not to be: .*“withdrawn completely in 2010\/11”/,
      )
    })

    test('a word about a thing is also found where the thing is not named', async () => {
      const { claims } = await ask(
        '{ claims(about: ["Human Trafficking Team"], text: "fund", first: 50) { prose { text } } }',
      )
      const told = bodyOf(claims.prose.text)
      // Letter ¶6: "this funding was provided on a time limited basis"; release ¶4.
      expect(told).toMatch(
        /Alan Campbell, [^“]* wrote on 20 January 2010, without naming the Human Trafficking Team there: .*“[^”]*this funding was provided on a time limited basis\./,
      )
      expect(told).toContain(
        '“It is extremely disappointing that the Home Office are cutting back their funding of this work.”',
      )
      expect(told).not.toContain('Operation Golf')
      // Blog ¶23: "The real issue, as ever, was money", which has no such word.
      expect(told).toMatch(/The blog .* rather than finding the money meant to close the unit/)
    })

    test('a comparison of documents has what they differ on in other terms', async () => {
      const { compareDocuments } = await ask(
        '{ compareDocuments(around: "Home Office", one: ["home-office-letter"], other: ["mep-blog-petition-presented"]) { prose { text } } }',
      )
      const told = bodyOf(compareDocuments.prose.text)
      // Letter ¶6: "on a time limited basis … mainstream it into the MPS core budget"; blog ¶23.
      expect(told).toContain('The Home Office says that the money was limited in time')
      expect(told).toContain('that the force was thereafter to pay out of its own budget')
    })
  })
}

/** The words of an answer without its notes, in one paragraph. */
function bodyOf(text: string, between = ' '): string {
  return (text.split('\n\n[1] ')[0] ?? '').replaceAll('\n\n', between)
}
