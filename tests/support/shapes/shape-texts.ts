import type { FolderFiles } from '../record-folder.ts'

/** The sources that the records of the five shapes cite, as they might be found: made up. */
export const SHAPE_TEXTS: FolderFiles = {
  'calls.csv': `from,to,date,calls,link
Ann Hill,Bob Lake,2017-08-01,,call
Ann Hill,Bob Lake,2017-08-02,,call
Ann Hill,Cy Marsh,2017-08-02,,call
Bob Lake,Ann Hill,2017-08-03,,call
Cy Marsh,theft at the docks,2017-08-04,,party to
Ann Hill,Bob Lake,2017-08,2,calls
Ann Hill,Cy Marsh,2017-08,1,calls
theft at the docks,Dee Vale,2017-08-05,,investigated by
Cy Marsh,Mill Lane,,,current address
Ann Hill,Bob Lake,,,knows
Bob Lake,Cy Marsh,,,brother
`,
  'entities.ftm.json.jsonl': `{"id":"Q1","schema":"Person","properties":{"name":["Olga Brook"],"nationality":["ru","cy"]}}
{"id":"sea-star","schema":"Vessel","properties":{"name":["Sea Star"],"imoNumber":["9334567"]}}
{"id":"s-1","schema":"Sanction","properties":{"entity":["Q1"],"authority":["Council"],"program":["sanction of 2022"],"startDate":["2022-03-01"]}}
{"id":"p-1","schema":"Payment","properties":{"payer":["Q1"],"beneficiary":["Greens"],"amount":["2500.50"],"date":["2019-01-05"]}}
{"id":"p-2","schema":"Payment","properties":{"payer":["Q1"],"beneficiary":["Greens"],"amount":["99.50"],"date":["2019-02-05"]}}
{"id":"p-3","schema":"Payment","properties":{"payer":["Brook Trading"],"beneficiary":["Greens"],"amount":["5000"],"date":["2019"]}}
{"id":"d-1","schema":"Directorship","properties":{"director":["Q1"],"organization":["Q2"],"role":["directorship"],"startDate":["2015-03"]}}
{"id":"e-1","schema":"Employment","properties":{"employee":["Ivan Frost"],"employer":["Q2"],"role":["employment"]}}
{"id":"a-1","schema":"Associate","properties":{"person":["Q3"],"associate":["Q1"],"relationship":["associate"]}}
{"id":"r-1","schema":"Representation","properties":{"agent":["Q3"],"client":["Q1"],"role":["representation"]}}
`,
  'declarations.csv': `\ufeffім'я;палата;компанія;код;рік
Олена Річка (Olena Richka);Верховна Рада;ТОВ «Міст»;Ж-12;2010
عمر الخطيب;;"شركة النخلة";;
;;ТОВ «Міст»;;2011
`,
  'extract-2019.csv': `company,number,owner,share,incorporated
Alder Ltd,01,Mia Stone,25-50%,2015-05-01
Birch Ltd,02,Alder Ltd,75-100%,2016-05-01
Cedar Ltd,03,Birch Ltd,100%,
Dune Ltd,04,Mia Stone,25-50% of votes,
Birch Ltd,02,merged into Dune Ltd in 2018,,
Cedar Ltd,03,Mia Stone,appoints the board,
Cedar Ltd,03,Mia Stone,other influence,
`,
  'extract-2020.csv': `company,number,owner,share,incorporated
Alder Ltd,01,Mia Stone,75-100%,2015-01-05
Birch Ltd,02,,,2016-05-01

Dune Ltd,04,Mia Stone,75-100% of votes,
Birch Ltd,02,not merged into Dune Ltd,,
Cedar Ltd,03,no beneficial owner,,
Birch Ltd,02,unknown,25-50%,
`,
  'ep-popolo.json': JSON.stringify({
    persons: [
      { id: 'p-1', name: 'Ida Moss', birth_date: '1970-02-03' },
      { id: 'p-2', name: 'Jon Reed' },
    ],
    organizations: [{ name: 'Greens' }, { name: 'Blues' }, { name: 'Chamber' }],
    memberships: [
      { person_id: 'p-1', on_behalf_of: 'Greens', start_date: '2010-05-01', end_date: '2012-09-30' },
      { person_id: 'p-1', on_behalf_of: 'Blues', start_date: '2012-10-01', end_date: '2015-04-30' },
      { person_id: 'p-2', on_behalf_of: 'Blues', start_date: '2010-05-01', end_date: '2015-04-30' },
      { person_id: 'p-2', on_behalf_of: 'Blues', start_date: '2015-05-01' },
      { person_id: 'p-2', post: 'Minister of Works', start_date: '2013-01-01', end_date: '2014-06-30' },
      { person_id: 'p-1', area_id: 'north', legislative_period: 'seventh term' },
    ],
  }),
}
