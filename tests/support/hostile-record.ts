import { buildRecord, document, entity, link } from './build-record.ts'

/** Names that mean something to some format, or to what shows it. */
export const HOSTILE_NAMES = [
  '=HYPERLINK("https://example.org")',
  "'=1+1",
  '+44 20 7946 0000',
  '@SUM(A1)',
  'a "quoted" name, with a comma',
  'two\nlines\r\nand a\ttab',
  '<script>alert(1)</script> & ]]> --> <!--',
  '👮🏽 émoji – Ōkami עומר',
  'end',
  '%%{init: {"theme": "dark"}}%%',
  'back\\slash \\N $x `tick` #59; {brace} | pipe &amp;',
]

/** Entities of such names, each linked to the first, by a claim whose phrase and note are as hostile. */
export const HOSTILE_RECORD = buildRecord({
  id: 'hostile',
  title: HOSTILE_NAMES.slice(4, 7).join(' '),
  entities: HOSTILE_NAMES.map((name, index) => entity('ORGANISATION', `e${index}`, name)),
  documents: [document('letter', HOSTILE_NAMES[6] ?? '', { url: 'https://example.org/a?b=c&d="e"' })],
  claims: HOSTILE_NAMES.slice(1).map((name, index) =>
    link(`letter.c${index + 1}`, [`e${index + 1}`, 'OTHER', 'e0'], { label: name, phrase: name, note: name }),
  ),
})
