import { describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { servedStore } from '../support/served-store.ts'

/** Asks a store of the shipped record for its lists in words. */
export function listProseRequests(name: string, open: () => Promise<Store>): void {
  describe(`the lists of the shipped record in words, asked of ${name}`, () => {
    const service = servedStore(open)
    const ask = async (query: string) => {
      const { data, errors } = await service().ask(query)
      expect(errors).toBeUndefined()
      return data
    }

    test('what differs in one end alone is one sentence, each name with its note', async () => {
      const { entity } = await ask(
        '{ entity(ref: "UKHTC") { relationships(where: {families: [PARTNERSHIP]}, view: {documents: ["commissioners-briefing"]}) { prose { text footnotes { claim { locator } } } } } }',
      )
      // ¶27: "The UKHTC's partners include police forces, the UK Border Agency, HM Revenue & Customs, …"
      const told = entity.relationships.prose.text.split('\n')[0]
      expect(told.match(/among the partners of/g)).toHaveLength(1)
      expect(told).toMatch(/UK Border Agency \[\d+\]/)
      expect(told).toMatch(/Crown Prosecution Service,? \[\d+\]/)
    })

    test('what is left out because it is only planned is told as a plan', async () => {
      const { plain, wide, few } = await ask(`{
        plain: entity(ref: "clubs-and-vice-unit") { relationships { withheld { count } nodes { id } prose { text } } }
        wide: entity(ref: "clubs-and-vice-unit") { relationships(view: {modalities: [STATED, PLANNED]}) { prose { text } } }
        few: entity(ref: "mps") { relationships(where: {types: [DELIVERED_BY]}) { nodes { id } prose { text } } } }`)
      // Letter ¶5: responsibility "will transfer to the Clubs and Vice Unit", which "will expand" and "will move".
      const [{ count }] = plain.relationships.withheld
      expect(count).toBeGreaterThan(1)
      const inOne = (text: string) => (text.split('\n\n[1]')[0] ?? '').replaceAll('\n\n', ' ')
      const told = inOne(plain.relationships.prose.text)
      expect(told).toMatch(/[Rr]esponsibility for human trafficking was to transfer to the Clubs and Vice Unit/)
      expect(told).toMatch(/[Tt]he Clubs and Vice Unit was to move to the Specialist Crime Directorate/)
      expect(told).not.toMatch(/More is planned/)
      expect(sorted(told)).toEqual(sorted(inOne(wide.relationships.prose.text)))
      // Blog ¶15: "the Metropolitan Police closing their special dedicated human trafficking unit", to be stopped.
      expect(few.relationships.nodes).toEqual([])
      expect(few.relationships.prose.text).toMatch(/^The proposed closure .* was to be carried out by the Metropolitan/)
    })

    test('a denial of the very day comes before what was expected of a longer time, and before that day what was', async () => {
      const { entity } = await ask(
        '{ entity(ref: "trafficking unit") { relationships(where: {families: [FUNDING]}, view: {asOf: "2010-06-01", modalities: [STATED, PLANNED]}) { prose { text } } } }',
      )
      const told = bodyOf(entity.relationships.prose.text)
      // Release ¶2: "withdrawn completely in 2010/11"; blog ¶23: "thereafter the Met would be expected to find the money".
      expect(told).toMatch(
        /^As of 1 June 2010: By “Funding to counter human trafficking at risk”, the Metropolitan Police Service was not going to be funded by the Home Office .*“withdrawn completely in 2010\/11”/,
      )
      expect(told.indexOf('expected to find the money')).toBeGreaterThan(told.indexOf('withdrawn completely'))
      // Release ¶10: half the costs of 2009/10 "as a final one off payment"; ¶2: "funding has not been secured beyond 2009/10".
      expect(told).toMatch(/Before that day: .*“as a final one off payment”/)
      expect(told).toContain('confirmation that funding has not been secured beyond 2009/10.”')
    })

    test('what a filter by kind leaves out of a thing is told where it is little, else the nearest of it', async () => {
      const { scd9, author, all } = await ask(`{
        scd9: entity(ref: "SCD9") { relationships(where: {families: [LEADERSHIP]}) { prose { text } } }
        author: entity(ref: "mep-blog-author") { relationships(where: {types: [CRITICISES], direction: OUT}) { prose { text } } }
        all: relationships(where: {types: [PRAISES]}) { prose { text } } }`)
      // Briefing ¶20, ¶21: no head of SCD9 is named; it brought fields together and absorbed two operations.
      const command = bodyOf(scd9.relationships.prose.text)
      expect(command).toMatch(/^No document that was read tells who led SCD9, .*also say of SCD9, in other terms:/)
      expect(command).toMatch(
        /“[^”]*It also absorbed Operation Maxim, .* and Operation Swale, a joint ACPO\/MPS\/UKBA unit/,
      )
      // Blog ¶8: "the (supposedly) pro-European Clegg" is criticised in words that make no link.
      const blog = bodyOf(author.relationships.prose.text)
      expect(blog).toMatch(/The author of the blog, an MEP, wrote .*“The idea we would even have to ask/)
      expect(blog).toMatch(/Not told here is what else they say of the author of the blog: \d+ statements/)
      expect(bodyOf(all.prose.text)).toMatch(/This tells only what the documents say in the sense of “praised”\./)
    })

    test('a beginning that another sentence tells is not said to be told by nobody', async () => {
      const { entity } = await ask(
        '{ entity(ref: "trafficking unit") { prose(view: {knownBy: "2009-12-31", modalities: [STATED, PLANNED]}) { text } } }',
      )
      // Release ¶10: "launched in March 2007 with full funding"; the letter's "established" is of 2010, and not read.
      expect(entity.prose.text).not.toContain('Nothing in this view')
      expect(entity.prose.text).toMatch(/was launched with full funding from the Home Office in 2007/)
    })

    test('what was perhaps known by a day is told as such, and never that nothing is told', async () => {
      const { entity } = await ask(
        '{ entity(ref: "Clubs and Vice Unit") { prose(view: {knownBy: "2009-12-24"}) { text } } }',
      )
      const told = bodyOf(entity.prose.text)
      expect(told).toContain('No document that was certainly public by then tells anything of the Clubs and Vice Unit.')
      // Release ¶10, written between 17 June and December 2009: "which has also increased is work related to trafficking".
      expect(told).toMatch(
        /Perhaps known by then, since “Funding to counter .*” \(between 17 June and December 2009 \(inferred\)\) .*The Clubs and Vice Unit increased its work related to human trafficking in 2009, Boris Johnson said/,
      )
      expect(told).toContain(
        "“Woman's Hour”, which may have been public by then, tells nothing of the Clubs and Vice Unit.",
      )
      // The letter was published on 24 March 2010: nothing that it alone says is told.
      expect(told).not.toContain('Responsibility for human trafficking')
    })

    test('of days that were asked for, what lies within them is told first, and a denial beside the plan', async () => {
      const { timeline, directive } = await ask(`{
        timeline(from: "2009-11-26", until: "2009-12-11", view: {modalities: [STATED, PLANNED]}, first: 5) { prose { text } }
        directive: entity(ref: "EU Directive") { timeline(from: "2012-01-01", view: {modalities: [STATED, PLANNED]}) { prose { text } } } }`)
      const [within = '', ...others] = bodyOf(timeline.prose.text).split('Less closely dated')
      // Blog ¶19, ¶20: the petition was handed in on 26 November; letter ¶5: "On 11 December 2009 the outcome … was announced".
      expect(within).toMatch(/presented to the Metropolitan Police Authority .*on 26 November 2009/)
      expect(within).toMatch(/was announced as the outcome of .* on 11 December 2009/)
      // Blog ¶15: it "would be done at the Met management board on 8 December"; on the day after, "still waiting".
      expect(within).toMatch(/was to be made on 8 December 2009 .* was not made by 9 December 2009/)
      expect(others.join('')).toMatch(/from April 2009 to March 2010/)
      // The plan of 2006 to bring training together, and SCD9 in a briefing of 2012, are of no such day.
      expect(timeline.prose.text).not.toMatch(/brought together|There is more on/)
      // Briefing ¶18; the undated post on the plan to opt out is the older.
      const told = bodyOf(directive.timeline.prose.text)
      expect(told).toContain(
        'as Philip Ishola writes: “Although the EU Directive provisions will take effect from April 2013',
      )
      expect(told.indexOf("government's plan to")).toBeGreaterThan(0)
      expect(told.indexOf("government's plan to")).toBeLessThan(told.indexOf('decision to opt into'))
    })

    test('what has no day is told as such: of a change, as of a day, and of what one end said of the other', async () => {
      const { compare, verdict, paths } = await ask(`{
        compare(around: "EU Directive", from: "2010-08-31", to: "2012-11-30") { prose { text } }
        verdict(subject: "Operation Maxim", object: "SCD9", view: {asOf: "2011-01-01"}) { prose { text } }
        paths(from: "Boris Johnson", to: "Human Trafficking Team", where: {otherKinds: [ORGANISATION, OPERATION, PERSON, POST]}) { prose { text } } }`)
      // Briefing ¶18: "Following the UK's decision to opt into the EU Directive", which it does not date.
      expect(bodyOf(compare.prose.text)).toMatch(
        /What may have happened then, for no document gives it a day: .*The United Kingdom decided to opt into the EU Directive on trafficking in human beings/,
      )
      // Briefing ¶21, of 2012.
      expect(bodyOf(verdict.prose.text)).toMatch(
        /^As of 1 January 2011: Perhaps so by then, perhaps not: no document gives this a day\. Operation Maxim was absorbed into SCD9\. \[1\] Philip Ishola, Director of the Counter Human Trafficking Bureau, wrote between May and December 2012: “/,
      )
      // Release ¶10: "with full funding from the Home Office", in the Mayor's answer.
      expect(bodyOf(paths.prose.text)).toContain(
        'Boris Johnson spoke of the Human Trafficking Team, as “Funding to counter human trafficking at risk” reports.',
      )
    })

    test('what changed tells what was announced between the days and planned without one; a list of days, what has none', async () => {
      const { compare, relationships } = await ask(`{
        compare(around: "Clubs and Vice Unit", from: "2009-06-17", to: "2010-01-20", view: {modalities: [STATED, PLANNED]}) { prose { text } }
        relationships(where: {families: [LINEAGE]}, from: "2009-12-11", until: "2010-12-31", view: {modalities: [STATED, PLANNED]}) { totalCount prose { text } } }`)
      // Letter ¶5: "On 11 December 2009 the outcome of that review was announced. Overall responsibility … will transfer to the
      // Clubs and Vice Unit, which … in turn will move to the Specialist Crime Directorate."
      const [nothing, announced, before, planned] = bodyOf(compare.prose.text, '\n\n').split('\n\n')
      expect(nothing).toBe(
        'No document that was read gives a day between 17 June 2009 and 20 January 2010 on which anything around the Clubs and Vice Unit began or ended.',
      )
      expect(announced).toMatch(/^Said or done between .* announced as the outcome of .* on 11 December 2009/)
      // Release ¶10: the unit "has also increased is work related to trafficking".
      expect(before).toMatch(/^In 2009: .*increased its work related to human trafficking/s)
      expect(planned).toMatch(
        /^In 2010: (?:As|By what) Alan Campbell wrote on 20 January 2010.*[Tt]he Clubs and Vice Unit was to move to the Specialist Crime Directorate/s,
      )
      expect(relationships.totalCount).toBe(0)
      const listed = bodyOf(relationships.prose.text)
      expect(listed).toContain('into what, with a day between 11 December 2009 and 31 December 2010.')
      expect(listed).toMatch(/^Announced or done within these days: .* Told, with no day that is given: /)
      expect(listed).toContain('Responsibility for human trafficking was to transfer to the Clubs and Vice Unit')
    })

    test('of the whole record what became of what is told with what was looked for, and what was to end beside it', async () => {
      const { relationships, posts } = await ask(`{
        relationships(where: {families: [LINEAGE]}, view: {knownBy: "2009-12-31", modalities: [STATED, PLANNED]}) { prose { text } }
        posts: relationships(where: {types: [HOLDS_POST, CHAIRED_BY]}, from: "2006-01-01", until: "2007-12-31") { prose { text } } }`)
      const told = bodyOf(relationships.prose.text)
      expect(told).toContain('This tells only what was absorbed into, merged with or folded into what.')
      // Blog ¶23, of 26 November 2009.
      expect(told).toMatch(
        /what ended or was to end: .*rather than finding the finance, the Met intend to close the unit/,
      )
      expect(told).not.toContain('internal review')
      // The debate of 2006 tells of no post, and no other document of a post in these years.
      expect(bodyOf(posts.prose.text)).toMatch(
        /^No document that was read says who held any post or chaired anything between 1 January 2006 and 31 December 2007\.$/,
      )
    })

    test('a timeline quotes what is said of a plan without a day before it says that nothing tells whether that came about', async () => {
      const { entity } = await ask(`{ entity(ref: "Human Trafficking: The Government's Strategy") {
        timeline(view: {modalities: [STATED, PLANNED]}) { prose { text } } } }`)
      // Briefing ¶15, of the commissioners' activity: in the present, of commissioners still to be elected.
      expect(bodyOf(entity.timeline.prose.text)).toMatch(
        /This activity contributes to formulating a coordinated and consistent approach in delivering the UK Trafficking Strategy [^”]*” (\[\d+\] )+No document that was read tells whether it came about that a police and crime commissioner contributed to formulating a coordinated and consistent approach in delivering the strategy/,
      )
    })

    test('a timeline tells the days beside what has none, what no document tells the end of, and which plans none speaks of again', async () => {
      const { unit, review, project, directorate } = await ask(`{
        unit: entity(ref: "Clubs and Vice Unit") { timeline(view: {modalities: [STATED, PLANNED]}) { prose { text } } }
        directorate: entity(ref: "Specialist Crime Directorate") { timeline(view: {modalities: [STATED, PLANNED]}) { prose { text } } }
        review: entity(ref: "MPS strategic review of organised immigration crime") { timeline { prose { text } } }
        project: entity(ref: "specific intelligence gathering project") { timeline { prose { text } } } }`)
      // Letter ¶5: "On 11 December 2009 the outcome of that review was announced"; the unit "in turn will move to the Specialist
      // Crime Directorate", of which no later document speaks.
      const told = bodyOf(unit.timeline.prose.text)
      expect(told).toMatch(/^Alan Campbell writes: “On 11 December 2009 the outcome of that review was announced\./)
      expect(told).toContain(
        'No document that was read tells whether it came about that the Clubs and Vice Unit moved to the Specialist Crime Directorate.',
      )
      expect(told).toContain('No document that was read says when the Clubs and Vice Unit began or whether it ended.')
      expect(bodyOf(directorate.timeline.prose.text)).toMatch(
        /What has a day where documents speak of the Specialist Crime Directorate: Alan Campbell, Parliamentary Under Secretary of State at the Home Office, wrote on 20 January 2010: “[^”]*On 11 December 2009 the outcome/,
      )
      expect(bodyOf(review.timeline.prose.text)).toMatch(
        /No document that was read says when the Metropolitan Police review of organised immigration crime began or whether it ended\./,
      )
      expect(bodyOf(project.timeline.prose.text)).toContain('began or whether it ended')
    })

    test('what had ended by a day, or is of a later one, does not stand among what was on it', async () => {
      const { timeline, soca } = await ask(`{
        timeline(from: "2006-10-01", until: "2006-12-31") { prose { text } }
        soca: entity(ref: "SOCA") { relationships(where: {families: [LEADERSHIP]}, view: {asOf: "2006-11-01"}) { prose { text } } } }`)
      const [within = '', longer = ''] = bodyOf(timeline.prose.text).split('Less closely dated')
      // Commons ¶5: opened "on 3 October 2006"; ¶8: "the police recently led other agencies in Operation Pentameter".
      expect(within).toContain('opened by the UK Government of 2006 on 3 October 2006')
      expect(within).not.toContain('Pentameter')
      expect(longer).toContain('Operation Pentameter was led by')
      // Briefing ¶23, of 2012: "a multi-agency organisation led by SOCA".
      const told = bodyOf(soca.relationships.prose.text)
      expect(told).toMatch(/^As of 1 November 2006: No document that was read tells who led the Serious/)
      expect(told).toMatch(
        /, as of that day\. Of other years: (?:By what Philip Ishola wrote [^,]*, t|T)he UK Human Trafficking Centre was led by .* in 2012\./,
      )
    })

    test('an entity is told of in remarks too, and with what it is reported to have said', async () => {
      const { entity } = await ask('{ entity(ref: "Steve Wilkinson") { prose { text } } }')
      // Blog ¶32, ¶33: his statement following the conviction.
      const told = bodyOf(entity.prose.text)
      expect(told).toMatch(
        /In the words of the documents on Steve Wilkinson: Steve Wilkinson, the head of the unit, said in a statement, as quoted by the author of the blog [^“]*: “We hope that this result will encourage/,
      )
      expect(told).toMatch(
        /What Steve Wilkinson is reported to have said: .*worked towards the freeing of exploited victims in 2009/,
      )
    })

    test('claims of a document with parts are those of its parts, and of an unknown one none are listed', async () => {
      const { claims } = await ask('{ claims(about: ["Home Office"], documents: ["mep-blog"]) { prose { text } } }')
      // Blog ¶6: "a Home Office statement in early August"; ¶23: "£1.8 million for the specialist trafficking unit".
      expect(bodyOf(claims.prose.text)).toMatch(/were already ample measures in place .*“[^”]*with £1\.8 million/)
      const { errors } = await service().ask('{ claims(documents: ["mep-blog-of-2008"]) { totalCount } }')
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
    })

    test('the words of the documents stand where those of a type say less, and no word twice', async () => {
      const { golf, proposed, paths, ceop, opponents } = await ask(`{
        golf: claims(about: ["Operation Golf"]) { prose { text } }
        proposed: claims(about: ["Sir Paul Stephenson"]) { prose { text } }
        paths(from: "Denis MacShane", to: "Nick Clegg", where: {otherKinds: [PERSON]}) { prose { text } }
        ceop: claims(about: ["child trafficking"], documents: ["commons-debate"]) { prose { text } }
        opponents: claims(about: ["closure of the trafficking unit"]) { prose { text } } }`)
      // Release ¶10: "Operation Golf; tackling Bulgarian and Romanian child trafficking".
      expect(bodyOf(golf.prose.text)).toContain(
        'through Operation Golf; tackling Bulgarian and Romanian child trafficking; Operation Paladin',
      )
      // Blog ¶27: "his proposal to close the Mets dedicated human trafficking unit".
      expect(bodyOf(proposed.prose.text)).toContain(
        'Sir Paul Stephenson to halt his proposal to close the Mets dedicated human trafficking unit.”',
      )
      // Blog ¶7: he wrote to Nick Clegg, and no reply is told of.
      const asked = bodyOf(paths.prose.text)
      expect(asked).toContain('tells of anything that Nick Clegg said or did to Denis MacShane in turn')
      expect(asked).not.toContain('Looked at were')
      // Commons ¶12: "CEOP is expected to report its findings later in the year".
      expect(bodyOf(ceop.prose.text)).toContain('CEOP is expected to report its findings later in the year')
      // Blog ¶30: what unnamed opponents say stands with the team, and is told on the question why; nobody says that it ended.
      const reasons = bodyOf(opponents.prose.text)
      expect(reasons).toMatch(/Why was the unit to be closed\? .*Because the unit does not save enough people/)
      expect(reasons).toContain('No document that was read says that the Human Trafficking Team had ended.')
    })

    test('a timeline dates a count by the day on which it was made', async () => {
      const { entity } = await ask('{ entity(ref: "petition-to-keep-the-unit") { timeline { prose { text } } } }')
      const told = entity.timeline.prose.text.split('\n')[0]
      // Blog ¶42 "over 1,000 people have now signed", ¶28 "almost 1400 signatures to date", ¶19 1,804 on the day.
      expect(told).toMatch(/Over 1,000 people had signed the petition .* by 13 November 2009/)
      expect(told).toMatch(/Over 1,300 people had signed .* \(also given as almost 1,400\)[^.]* by 13 November 2009/)
      expect(told).toMatch(/1,804 people had signed the petition .* on 26 November 2009/)
    })

    test('a View that hides what disagreements were asked of asks of each what all its positions answer', async () => {
      const { disagreements } = await ask(
        '{ disagreements(about: "Home Office", view: {documents: ["mep-blog-petition-presented", "london-greens-release"]}) { prose { text } } }',
      )
      const told = disagreements.prose.text.split('\n[1]')[0]
      const question = 'Who paid, or was to pay, for the Human Trafficking Team?'
      // Release ¶2, ¶10 and blog ¶23: what was paid for 2009/10, and on which terms.
      expect(told.split(question)).toHaveLength(2)
      // That the contribution was to go down over time (release ¶5) is no answer to who paid for the team.
      const [, onPayment = ''] = told.split(question)
      expect(onPayment).toMatch(/^ For the Mayor, Boris Johnson, £435,000 was half/)
      expect(onPayment).toMatch(/What do the documents say of the Home Office\? The press release .* reduced over time/)
    })

    test('a View that leaves nothing that every position answers tells no disagreement', async () => {
      const { disagreements } = await ask(
        '{ disagreements(about: "Human Trafficking Team", view: {knownBy: "2010-03-31"}) { prose { text } } }',
      )
      const told = bodyOf(disagreements.prose.text)
      // Release ¶2 has the UK's only specialised unit, Commons ¶5 opens a centre: neither is about the other's fields of work.
      expect(told).not.toMatch(/intelligence gathering|only specialised/)
      expect(told).toMatch(/Was the unit worth keeping for what it did\? One document reports more than one answer\./)
    })

    test('a timeline tells what threatens its subject, and presupposes no end of it and no denial', async () => {
      const { entity } = await ask(
        '{ entity(ref: "Human Trafficking Team") { timeline(view: {documents: ["london-greens-release"]}) { prose { text } } } }',
      )
      const told = bodyOf(entity.timeline.prose.text)
      // Release ¶2; it says nowhere that the team ended, and denies nothing: the contribution was "withdrawn completely".
      expect(told).toContain(
        '“The future of the unit is now under threat as the Met considers whether it can continue without a contribution from government.”',
      )
      expect(told).toContain('does not say whether the Human Trafficking Team ended')
      expect(told).not.toMatch(/denied|says? when/)
    })

    test('a number of victims is found at the victims, and says once whom it counts', async () => {
      const { entity } = await ask(
        '{ entity(ref: "Victims of trafficking") { figures { edges { role } prose { text } } } }',
      )
      // Briefing ¶29: "2,077 potential victims of human trafficking were identified in the UK"; Commons ¶11: "in 2003 there
      // were in the region of 4,000 victims of trafficking for prostitution in the UK at any one time".
      expect(entity.figures.edges).toEqual([{ role: 'scope' }, { role: 'scope' }])
      const told = entity.figures.prose.text.split('\n')[0]
      expect(told).toContain(
        '2,077 potential victims of human trafficking were identified in the United Kingdom in 2011',
      )
      expect(told).toContain(
        'about 4,000 victims of trafficking for prostitution in the United Kingdom at any one time',
      )
      expect(told).not.toContain('limited to')
    })

    test('where nothing differs it is said so, and what came after what is told', async () => {
      const { disagreements, chosen } = await ask(`{
        disagreements(about: "petition-to-keep-the-unit") { totalCount prose { text } }
        chosen: disagreements(about: "petition-to-keep-the-unit", kinds: [VALUE]) { prose { text } } }`)
      expect(disagreements.totalCount).toBe(0)
      expect(disagreements.prose.text).toMatch(
        /^The documents that were read do not contradict one another on .*petition/i,
      )
      // Blog ¶19, ¶20: meant for the Commissioner, then presented to the Metropolitan Police Authority.
      expect(disagreements.prose.text).toMatch(
        /At first, the petition was meant for .*Later, the petition .*Metropolitan Police Authority/,
      )
      expect(chosen.prose.text).not.toContain('At first')
    })

    test('a timeline tells each thing once, and no state on the day on which somebody wrote of it', async () => {
      const { entity } = await ask(
        '{ entity(ref: "Human Trafficking Team") { timeline(first: 60, view: {modalities: [STATED, PLANNED]}) { undatedCount prose { text } } } }',
      )
      const told = entity.timeline.prose.text.split('\n')[0]
      // Release ¶2: "launched by the Metropolitan Police in 2007".
      // ¶10: "launched in March 2007 with full funding from the Home Office": one sentence, and not the beginning again.
      expect(told.match(/was launched[^.]* in March 2007/g)).toHaveLength(1)
      expect(told).not.toMatch(/as of \d/i)
      const text: string = entity.timeline.prose.text
      // What a letter of a day says in the present holds on that day (letter ¶5); of the closure no document gives one.
      expect(text).toMatch(
        /\n\nAs of 20 January 2010, by what was written then: .*housed as an outgoing team in the Specialist Crime Directorate/,
      )
      expect(text).toMatch(/, without a day: .*The Human Trafficking Team was to end/)
      expect(text).toContain('More is said of the Human Trafficking Team without a day, and is not told here.')
    })

    test('what is known of an entity is told with how it began, and of what more there is', async () => {
      const { entity } = await ask('{ entity(ref: "Human Trafficking Team") { prose { text footnotes { number } } } }')
      expect(entity.prose.text).toMatch(/^The Human Trafficking Team was established in 2007/)
      // Letter ¶5: "the outgoing Human Trafficking Team".
      expect(entity.prose.text).toMatch(/The Human Trafficking Team was to end/)
      expect(entity.prose.footnotes.length).toBeGreaterThan(10)
    })

    test('what one sentence says is told once, by that sentence, in whichever paragraph the rest of it would stand', async () => {
      const { entity } = await ask(
        '{ entity(ref: "National Referral Mechanism") { prose { text footnotes { claim { phrase } } } } }',
      )
      const told = bodyOf(entity.prose.text)
      // Briefing ¶32 and ¶33, one sentence and its list.
      expect(
        told.match(/In the UK the two Competent Authorities are: The UKHTC, which deals with referrals/g),
      ).toHaveLength(1)
      expect(told).toMatch(
        /^The UK Border Agency \[1\] and the UK Human Trafficking Centre \[2\] were competent authorities /,
      )
      expect(told).not.toMatch(/as regards|2 competent authorities|received referrals/)
      const phrases = entity.prose.footnotes.map(
        (one: { readonly claim: { readonly phrase: string } }) => one.claim.phrase,
      )
      expect(phrases).toContain('In the UK the two Competent Authorities are')
    })

    test('claims stand under the title of their document, and do not tell again when it was written', async () => {
      const { document } = await ask(
        '{ document(id: "home-office-letter") { title claims(first: 50) { prose { text } } } }',
      )
      const text: string = document.claims.prose.text
      // Letter ¶2, ¶10; ¶13: "Prepared 24 March 2010".
      expect(text).toMatch(
        /^“Letter from .*” was written by Alan Campbell on 20 January 2010; it was published by the Human Rights Joint Committee on 24 March 2010 \(inferred\)\. It says: /,
      )
      expect(text.match(/says:/g)).toHaveLength(1)
      // Letter ¶4 is a paragraph of its own, also where its claims have late numbers.
      expect(text).toMatch(
        /\n\n“First, may I apologise for the delay in responding to you letter, which is due to an administrative error\.” \[\d+\]\n\n/,
      )
      // Letter ¶8: "Assistant Commissioner Cressida Dick"; ¶3 gives a day of its own, "your letter of 27 October 2009".
      expect(text).toMatch(/“Assistant Commissioner Cressida Dick has announced that moving/)
      expect(text).toMatch(/“Thank you for your letter of 27 October 2009 requesting details of the future/)
      expect(text).not.toContain('as of 20 January 2010')
    })

    test('a document that makes no claims names the parts that do', async () => {
      const { document } = await ask('{ document(id: "mep-blog") { claims { totalCount prose { text } } } }')
      expect(document.claims.totalCount).toBe(0)
      // The source of the blog holds six posts, of which these two are the first and the last.
      expect(document.claims.prose.text).toMatch(
        /What it says stands in its parts, each of which is told by itself: “Coalition Goverment says no .*”, (“.*”, ){3}“.*” and “Woman's Hour”\.$/,
      )
    })

    test('what words find is told with what stands beside it in its paragraph, and what only notes have is counted', async () => {
      const { cup, measures, letter } = await ask(`{
        cup: claims(text: "World Cup") { prose { text } }
        measures: claims(text: "woefully") { prose { text } }
        letter: claims(text: "letter", documents: ["home-office-letter"]) { prose { text } } }`)
      // Blog ¶21: "most of the prostituted women had been trafficked for the purpose. It would be appalling if the same were to
      // happen in London for the 2012 Olympics."
      expect(bodyOf(cup.prose.text)).toMatch(
        /^The author of the blog, an MEP, wrote on 26 November 2009: “Concentrating on Europe and London, I told the Board how .*trafficked for the purpose\. It would be appalling if the same were to happen in London for the 2012 Olympics\.”/,
      )
      // Blog ¶6: "However, a Home Office statement in early August said that there were already ample measures in place".
      expect(bodyOf(measures.prose.text)).toMatch(
        /“However, a Home Office statement in early August said [^”]* in June this year, an umbrella group/,
      )
      // Letter ¶4; ¶6 and ¶8 have no letter but in the editor's notes.
      const told = bodyOf(letter.prose.text)
      expect(told).toContain(
        '“First, may I apologise for the delay in responding to you letter, which is due to an administrative error.”',
      )
      expect(told).not.toMatch(/Cressida Dick|£/)
      expect(told).toMatch(/; 8 statements with it in the editor’s note alone are not told\.$/)
    })

    test('what no document tells is said: a name, who had responsibility, who paid the rest', async () => {
      const { author, children, team } = await ask(`{
        author: entity(ref: "mep-blog-author") { prose { text } }
        children: entity(ref: "child trafficking") { prose { text } }
        team: entity(ref: "trafficking unit") { relationships(where: {families: [FUNDING]}, view: {modalities: [STATED, PLANNED]}) { prose { text } } } }`)
      // No post says who writes it.
      expect(author.prose.text).toMatch(/^No document that was read names the author of the blog\. /)
      // Release ¶10: Golf and Paladin tackle and investigate it; briefing ¶21 makes SCD9 responsible for adults alone.
      const field = bodyOf(children.prose.text)
      expect(field).toMatch(
        /^The Mayor, Boris Johnson, answered in writing, [^:]*: “In addition [^”]* through Operation Golf; tackling Bulgarian and Romanian child trafficking; Operation Paladin investigating /,
      )
      expect(field).toContain('No document that was read says who had responsibility for child trafficking.')
      // Release ¶2, ¶10: half the costs in 2009/10, £435,000; of the force it is no more than said that it "would be expected to".
      const money = bodyOf(team.relationships.prose.text)
      expect(money).toContain('By this sum and share, the costs were about £870,000 in all.')
      expect(money.indexOf('for half of the costs')).toBeLessThan(money.indexOf('was to be funded by'))
    })

    test('where two things share nothing what is said of each stands side by side', async () => {
      const { shared } = await ask(
        `{ shared: sharedNeighbours(of: ["UK Action Plan on Human Trafficking", "Human Trafficking: The Government's Strategy"]) { prose { text } } }`,
      )
      // Commons ¶7: "prevention; investigation, law enforcement and prosecutions; and protection and assistance to victims"; briefing ¶9.
      const [first = '', plan = '', strategy = ''] = shared.prose.text.split('\n\n')
      expect(first).toMatch(
        /^Nothing was found to which each of .* is linked alike; .* was not compared\. What the documents say of each:$/,
      )
      expect(plan).toMatch(/Action Plan .* was to concentrate on .*prevention of trafficking/)
      expect(strategy).toContain('“a stronger border at home to stop victims being brought into the UK”')
    })

    test('nothing is told as nothing', async () => {
      const { entity, claims, shared } = await ask(`{
        entity(ref: "Operation Golf") { figures { prose { text } } timeline(until: "1990-01-01") { prose { text } } relationships(where: {families: [FUNDING]}) { prose { text } } }
        claims(text: "zebra") { prose { text } }
        shared: sharedNeighbours(of: ["Operation Golf", "Operation Pentameter"], where: {families: [FUNDING]}) { prose { text } } }`)
      expect(entity.figures.prose.text).toBe(
        'No document that was read gives a number about Operation Golf itself; numbers about other things stand with these.',
      )
      expect(entity.relationships.prose.text).toMatch(
        /^No document that was read says that Operation Golf was funded by or funded anybody or anything\.\n\nWhat the documents also say of Operation Golf, in other terms: /,
      )
      expect(entity.timeline.prose.text).toMatch(
        /^No document that was read dates anything of Operation Golf on 1 January 1990 or earlier\./,
      )
      expect(claims.prose.text).toBe('No statement of the documents that were read has “zebra” in it.')
      expect(shared.prose.text).toBe(
        'The documents that were read link nothing to each of Operation Golf and Operation Pentameter; what they say of each was not compared.',
      )
    })
  })
}

/** The sentences of a text, without their notes, in an order of their own. */
function sorted(text: string): readonly string[] {
  return text
    .replace(/ \[\d+\]/g, '')
    .split(/(?<=\.) /)
    .sort()
}

/** The words of an answer without its notes, in one paragraph. */
function bodyOf(text: string, between = ' '): string {
  return (text.split('\n\n[1]')[0] ?? '').replaceAll('\n\n', between)
}
