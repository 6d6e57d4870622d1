import { describe, expect, test } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import type { Store } from '../../src/store/store.ts'
import { buildRecord, document, entity, existence } from '../support/build-record.ts'
import type { Served } from '../support/serve.ts'
import { servedStore } from '../support/served-store.ts'
import { readShippedRecord } from '../support/shipped-record.ts'

/** Names as the documents print them, a document each, with the entity that each means there. */
const WRITTEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Letter from Alan Campbell MP': {
    'Human Rights Joint Committee': 'human-rights-joint-committee',
    'Alan Campbell MP': 'alan-campbell',
    'Alan Campbell MP, Parliamentary Under Secretary of State, Home Office': 'alan-campbell',
    'Parliamentary Under Secretary of State': 'parliamentary-under-secretary-of-state',
    'Home Office': 'home-office',
    'letter of 27 October 2009': 'letter-of-27-october-2009',
    'Metropolitan Police Service (MPS)': 'mps',
    'Metropolitan Police Service (MPS) Human Trafficking Team': 'human-trafficking-team',
    'MPS human trafficking team': 'human-trafficking-team',
    'Human Trafficking Team': 'human-trafficking-team',
    'the trafficking team': 'human-trafficking-team',
    'MPS strategic review of organised immigration crime': 'mps-review-of-organised-immigration-crime',
    MPS: 'mps',
    'the MPS’s': 'mps',
    'the Clubs and Vice Unit': 'clubs-and-vice-unit',
    'the Specialist Crime Directorate': 'specialist-crime-directorate',
    'human trafficking': 'human-trafficking',
    'labour trafficking': 'labour-trafficking',
    'organised crime': 'organised-crime',
    'organised immigration crime': 'immigration-crime',
    'the Home Affairs Select Committee': 'home-affairs-select-committee',
    'the Home Affairs Select Committee report on human trafficking': 'home-affairs-select-committee-report',
    'the Commissioner': 'mps-commissioner',
    'senior management team': 'mps-senior-management-team',
    'Assistant Commissioner': 'assistant-commissioner',
    'Assistant Commissioner Cressida Dick': 'cressida-dick',
    'House of Commons': 'house-of-commons',
  },
  'Funding to counter human trafficking at risk': {
    'The Metropolitan Police': 'mps',
    'The Metropolitan Police’s': 'mps',
    'the Met': 'mps',
    'the Mayor': 'mayor-of-london',
    'the Mayor’s': 'mayor-of-london',
    'The UK’s only specialised human trafficking unit': 'human-trafficking-team',
    'specialised human trafficking unit': 'human-trafficking-team',
    'the Home Office': 'home-office',
    'Jenny Jones': 'jenny-jones',
    'long-term agreement': 'long-term-funding-agreement',
    'the original agreement': 'funding-agreement',
    'Mayor’s Question Time': 'mayors-question-time-of-17-june-2009',
    'an oral answer': 'oral-answer-of-the-mayor',
    'written answer': 'written-answer-of-the-mayor',
    'Metropolitan Police Service': 'mps',
    'the trafficking of women': 'trafficking-of-women',
    'Boris Johnson': 'boris-johnson',
    'The Human Trafficking Team': 'human-trafficking-team',
    'Operation Golf': 'operation-golf',
    'Operation Paladin': 'operation-paladin',
    'child trafficking': 'child-trafficking',
    'exploitation at ports': 'child-exploitation-at-ports',
    'the MPA': 'mpa',
  },
  'Human Trafficking: House of Commons, volume 450': {
    'the Secretary of State for the Home Department': 'home-secretary',
    London: 'london',
    '94668': 'commons-question-94668',
    '94675': 'commons-question-94675',
    'the UK Human Trafficking Centre': 'ukhtc',
    Sheffield: 'sheffield',
    'intelligence gathering': 'intelligence-gathering',
    'law enforcement': 'law-enforcement',
    'the Serious Organised Crime Agency': 'soca',
    'the Immigration and Nationality Directorate': 'immigration-and-nationality-directorate',
    'the Crown Prosecution Service': 'cps',
    'a UK Action Plan on Human Trafficking': 'uk-action-plan-on-human-trafficking',
    'The Action Plan': 'uk-action-plan-on-human-trafficking',
    'Operation Pentameter': 'operation-pentameter',
    'Operation MAXIM': 'operation-maxim',
    'the Metropolitan Police Service': 'mps',
    'the United Kingdom Immigration Service (UKIS)': 'uk-immigration-service',
    'UK Passport Service (UKPS)': 'uk-passport-service',
    'trafficking for sexual exploitation': 'trafficking-for-sexual-exploitation',
    'a Home Office research paper': 'home-office-research-paper-on-trafficking',
    'the Child Exploitation and Online Protection (CEOP)': 'ceop',
    CEOP: 'ceop',
  },
  'Posts of a blog': {
    'Coalition Goverment': 'coalition-government',
    'the coalition government’s': 'coalition-government',
    'EU Anti-Trafficking Measures': 'eu-directive',
    'the EU’s new human trafficking directive': 'eu-directive',
    'the Metropolitan Police Authorities': 'mpa',
    'Labour Party': 'labour-party',
    'anti-trafficking measures': 'anti-trafficking-measures',
    'Denis MacShane': 'denis-macshane',
    'Nick Clegg': 'nick-clegg',
    'the Tories': 'conservative-party',
    'the Conservatives': 'conservative-party',
    'David Cameron': 'david-cameron',
    'William Hague': 'william-hague',
    'the EU': 'european-union',
    Clegg: 'nick-clegg',
    'Woman’s Hour': 'womans-hour',
    'BBC 4’s Woman’s Hour': 'womans-hour',
    'BBC 4': 'bbc-4',
    'the Metropolitan Police dedicated Trafficking Unit': 'human-trafficking-team',
    'the Met Police Specialist Trafficking Unit': 'human-trafficking-team',
    'the Petition to keep the Met Police Specialist Trafficking Unit': 'petition-to-keep-the-unit',
    'the Metropolitan Police Authority (MPA) Board': 'mpa',
    'special dedicated human trafficking unit': 'human-trafficking-team',
    'the trafficking unit': 'human-trafficking-team',
    'the MPA Board meeting': 'mpa-board-meeting-of-26-november-2009',
    'the Met management board': 'mps-management-board',
    'the specialist Trafficking Unit': 'human-trafficking-team',
    'City Hall': 'city-hall',
    Sarah: 'sarah-of-journalista',
    Holly: 'holly-of-journalista',
    Journalista: 'journalista',
    'my office staff': 'office-staff-of-the-author',
    'the Metropolitan Police Authority Board': 'mpa',
    'Mayor Boris Johnson': 'boris-johnson',
    'GLA Members': 'gla-member',
    'John Biggs': 'john-biggs',
    'Joanne McCartney': 'joanne-mccartney',
    'Toby Harris': 'toby-harris',
    'the Green AM Jenny Jones': 'jenny-jones',
    'the football World Cup in Germany': 'football-world-cup-in-germany',
    Germany: 'germany',
    'the 2012 Olympics': 'olympics-2012',
    'Sir Paul Stephenson, the Metropolitan Police Commissioner': 'paul-stephenson',
    'the Met Police': 'mps',
    'the closure of the trafficking unit': 'closure-of-the-human-trafficking-team',
    'Politics Show London': 'politics-show-london',
    slavery: 'slavery',
    'Human trafficking petition': 'petition-to-keep-the-unit',
    'the Met Police commissioner Sir Paul Stephenson': 'paul-stephenson',
    'the Mets dedicated human trafficking unit': 'human-trafficking-team',
    'the Public and Commercial Services Union': 'public-and-commercial-services-union',
    'Anti Slavery International': 'anti-slavery-international',
    'Scotland Yard': 'mps',
    'the Metropolitan Police Authority (MPA)': 'mpa',
    'a Hungarian human trafficker': 'hungarian-trafficker',
    'detective inspector Steve Wilkinson': 'steve-wilkinson',
    Opponents: 'opponents-of-the-unit',
    Greens: 'greens',
    'the Met’s Trafficking Unit': 'human-trafficking-team',
    'the Metropolitan Police’s Trafficking Unit': 'human-trafficking-team',
    'Darren Johnson': 'darren-johnson',
    jenny: 'jenny-jones',
    'the Greater London Authority': 'greater-london-authority',
    MEP: 'member-of-the-european-parliament',
    'local councillors': 'local-councillor',
  },
  'Briefing for prospective police and crime commissioners': {
    'Philip Ishola, Director of the Counter Human Trafficking Bureau': 'philip-ishola',
    'the Counter Human Trafficking Bureau': 'counter-human-trafficking-bureau',
    PCCs: 'police-and-crime-commissioner',
    'PCC’s': 'police-and-crime-commissioner',
    'international organised crime': 'organised-crime',
    "the 'Palermo Protocol'": 'palermo-protocol',
    "The United Nations Convention against Transnational Organised Crime (the 'Palermo Protocol')": 'palermo-protocol',
    'the UK Coalition Government': 'coalition-government',
    'UK Coalition Strategy': 'human-trafficking-strategy',
    "Human Trafficking: The Government's Strategy": 'human-trafficking-strategy',
    'the UK Trafficking Strategy': 'human-trafficking-strategy',
    'local constabularies': 'police',
    'Child Exploitation Online Protection Centre (CEOP)': 'ceop',
    'Serious Organised Crime Agency (SOCA)': 'soca',
    'The Association of Chief Police Officers': 'acpo',
    'the UK Government': 'coalition-government',
    'Report on the Internal Review of Human Trafficking Legislation': 'report-on-the-internal-review-of-legislation',
    "Police and Crime Commissioners' Association": 'police-and-crime-commissioners-association',
    'Police and Crime Commissioners': 'police-and-crime-commissioner',
    'prospective police and crime commissioners': 'prospective-police-and-crime-commissioners',
    'the Council of Europe Convention Against the Trafficking in Human Beings': 'council-of-europe-convention',
    'the EU Directive on trafficking in human beings': 'eu-directive',
    'the EU Directive': 'eu-directive',
    'the Inter-Departmental Ministerial Group (IDMG)': 'idmg',
    'a first report': 'first-report-on-trafficking-trends',
    'Metropolitan Police Human Exploitation and Organised Crime Command': 'scd9',
    'SCD9, Human Exploitation and Organised Crime': 'scd9',
    SCD9: 'scd9',
    'Operation Maxim': 'operation-maxim',
    'human smuggling': 'human-smuggling',
    'Operation Swale': 'operation-swale',
    ACPO: 'acpo',
    UKBA: 'ukba',
    'UK Human Trafficking Centre (UKHTC)': 'ukhtc',
    "The UKHTC's": 'ukhtc',
    'the trafficking of human beings (THB)': 'human-trafficking',
    THB: 'human-trafficking',
    'The Centre': 'ukhtc',
    Prevention: 'prevention-of-trafficking',
    'police forces': 'police',
    'the UK Border Agency': 'ukba',
    'HM Revenue & Customs': 'hmrc',
    'the Gangmasters Licensing Authority': 'gangmasters-licensing-authority',
    'non-Governmental organisations (NGOs)': 'non-governmental-organisations',
    NGOs: 'non-governmental-organisations',
    'UK National Referral Mechanism [NRM]': 'national-referral-mechanism',
    'The National Referral Mechanism (NRM)': 'national-referral-mechanism',
    "the UK's two competent authorities": 'competent-authorities',
    'local authorities': 'local-authorities',
    'The London Safeguarding Children Board': 'london-safeguarding-children-board',
    'An evidence assessment of the routes of human trafficking into the UK': 'home-office-occasional-paper-103',
    'Full Guidance for Competent Authorities': 'guidance-for-competent-authorities',
    'Chapter 9 - Index - Identifying victims of trafficking': 'chapter-9-identifying-victims-of-trafficking',
    'Anti Trafficking Legal Project': 'anti-trafficking-legal-project',
  },
}

/** With words around the name that are no part of it: such a text finds nothing. */
const MORE_THAN_A_NAME = [
  'the outgoing Human Trafficking Team',
  'many charitable and voluntary expert groups',
  'Home Office Occasional Paper 103 March 2012',
]

const FORMS = Object.values(WRITTEN).flatMap((forms) => Object.entries(forms))

/** Looks up, in a store of the shipped record, what the documents call things. */
export function writtenNames(name: string, open: (record: DocumentaryRecord) => Promise<Store>): void {
  describe(`names as the documents write them, looked up in ${name}`, () => {
    const service = servedStore(async () => open(await readShippedRecord()))

    test('are found, the entity that is meant first', async () => {
      const found: { text: string; id: string; ids: string[] }[] = []
      // One after another: all at once would be more than a database takes.
      for (const [text, id] of FORMS) {
        const { data, errors } = await service().ask(
          'query($text: String!) { search(text: $text, first: 5) { nodes { id } } }',
          { text },
        )
        expect(errors, text).toBeUndefined()
        found.push({ text, id, ids: data.search.nodes.map((node: { id: string }) => node.id) })
      }
      const missed = found.filter(({ id, ids }) => ids[0] !== id)
      expect(missed.map(({ text, id, ids }) => `${text} → ${id}: ${ids.join(' ')}`)).toEqual([])
    })

    test.each(MORE_THAN_A_NAME)('“%s” finds nothing', async (text) => {
      const { data } = await service().ask('query($text: String!) { search(text: $text) { totalCount } }', { text })
      expect(data.search.totalCount).toBe(0)
    })

    test('are found by the words of what a thing is stated to be part of', async () => {
      const best = async (text: string) => {
        const { data } = await service().ask(
          'query($text: String!) { search(text: $text, first: 1) { edges { match node { id } } } }',
          { text },
        )
        return data.search.edges.map((edge: { match: string; node: { id: string } }) => `${edge.node.id} ${edge.match}`)
      }
      expect(await best('Scotland Yard trafficking team')).toEqual(['human-trafficking-team IN_CONTEXT'])
      expect(await best('MPS exploitation command')).toEqual(['scd9 IN_CONTEXT'])
      // That the Clubs and Vice Unit is part of the force no document says, only that the force acts through it.
      expect(await best('MPS vice unit')).toEqual([])
    })

    test('of several entities offer these by how many claims name them', async () => {
      // 24, 7 and 6 claims; 10, 7, 7, 3 and 2.
      expect(await refused(service(), 'the Government')).toEqual([
        ...['AMBIGUOUS', 'home-office', 'coalition-government', 'uk-government'],
      ])
      expect(await resolved(service(), 'the Government')).toEqual([
        ...['Ambiguous', 'home-office', 'coalition-government', 'uk-government'],
      ])
      expect(await refused(service(), 'Operation')).toEqual([
        ...['NOT_FOUND', 'operation-maxim', 'operation-pentameter', 'operation-swale', 'operation-paladin'],
        'operation-golf',
      ])
    })

    test('are resolved without an error, whatever they mean', async () => {
      expect(await resolved(service(), 'the Home Office')).toEqual(['Resolved', 'home-office'])
      expect(await resolved(service(), 'Operation Pentametre')).toEqual(['Unknown', 'operation-pentameter'])
      expect(await resolved(service(), 'xyzzy')).toEqual(['Unknown'])
      // A document is no entity; it is what was meant, all the same.
      expect(await resolved(service(), 'home-office-letter')).toEqual(['Unknown', 'home-office-letter'])
      const { data, errors } = await service().ask('{ resolve(ref: " ") { __typename } overview { title } }')
      expect(errors?.map(({ message }) => message)).toEqual(['ref: must not be empty.'])
      expect(data.resolve).toBeNull()
      expect(data.overview.title).toBe('The policing of human trafficking in the United Kingdom, 2006 to 2012')
    })
  })

  describe(`a name of several entities, looked up in ${name}`, () => {
    const service = servedStore(() => open(BOARDS))

    test('offers first what more claims name, then goes by name', async () => {
      expect(await refused(service(), 'The Board')).toEqual(['AMBIGUOUS', 'zinc', 'alder', 'birch'])
    })
  })
}

/** Three boards, of which a letter names but one. */
const BOARDS = buildRecord({
  entities: ['Alder', 'Birch', 'Zinc'].map((name) =>
    entity('ORGANISATION', name.toLowerCase(), `${name} Board`, {
      names: [{ name: 'the Board', documents: ['letter'], period: null }],
    }),
  ),
  documents: [document('letter', 'Letter')],
  claims: [existence('letter.c1', ['zinc', 'BEGAN'])],
})

/** What a reference is resolved to: the type of the answer, and whatever it offers, by id; never an error. */
async function resolved({ ask }: Served, ref: string): Promise<readonly string[]> {
  const { data, errors } = await ask(
    `query($ref: String!) {
      resolve(ref: $ref) {
        __typename
        ... on Resolved { ref entity { id } }
        ... on Ambiguous { ref candidates { id } }
        ... on Unknown { ref document { id } candidates { id } }
      }
    }`,
    { ref },
  )
  expect(errors).toBeUndefined()
  const { __typename, entity = null, document = null, candidates = [] } = data.resolve
  expect(data.resolve.ref).toBe(ref)
  const offered: readonly { readonly id: string }[] = [entity, document, ...candidates].filter((one) => one !== null)
  return [__typename, ...offered.map(({ id }) => id)]
}

/** The code with which a reference is refused, and the candidates that it offers, by id. */
async function refused({ ask }: Served, ref: string): Promise<readonly string[]> {
  const { errors } = await ask('query($ref: String!) { entity(ref: $ref) { id } }', { ref })
  const { code, candidates = [] } = (errors?.[0]?.extensions ?? {}) as { code?: string; candidates?: { id: string }[] }
  return [code ?? '', ...candidates.map(({ id }) => id)]
}
