/**
 * What most rows say alike, in the order of their fields: each stands in Neo4j as one character, which no JSON has, for in
 * JSON every character below a space is escaped. So a plain relationship and its claim take a sixth of the room, in the store
 * and on the way. Rows that are written with other phrases are of another MODEL_VERSION.
 */
export const PHRASES: readonly string[] = [
  '{"id":"',
  '{"form":"RELATIONSHIP","id":"',
  '","type":"',
  '","label":null,"occasion":null,"subjectId":"',
  '","objectId":"',
  '","attestations":[{"claimId":"',
  '","documentId":"',
  '","knownDay":"',
  '","modality":"STATED","deniesPlan":false,"hedge":null,"verb":null,"inferred":false,"accordingToId":null,"when":',
  '{"edtf":"',
  '","inferred":false,"atWriting":false}',
  ',"bounds":{"fromEarliest":"',
  '","fromLatest":"',
  '","untilEarliest":"',
  '","untilLatest":"',
  '"},"givesStart":true,"givesEnd":true',
  ',"capped":false,"deniesSurely":null,"ahead":false,"amount":null,"share":null,"value":null,"text":null,"bound":"EXACT","scopeIds":[],"roles":[],"role":null,"eventId":null,"succession":null}',
  '],"limits":[],"outcomes":[]}',
  '","locator":"',
  '","phrase":"',
  '","quotation":null,"subjectId":"',
  '","content":{"form":"RELATIONSHIP","type":"',
  '","label":null},"when":',
  ',"whenText":null,"modality":"STATED","deniesPlan":false,"hedge":null,"verb":null,"accordingToId":null,"furtherSpeakerIds":[],"said":null,"amount":null,"share":null,"bound":"EXACT","scopeIds":[],"roles":[],"role":null,"eventId":null,"occasion":null,"inferred":[],"note":null,"recorded":null',
  ',"correctsIds":[],"continuesIds":[],"replacedByIds":[]}',
  '","ofId":"',
  '","phase":"WHOLE","when":',
  '9999-12-31',
  '","nameFrom":"TEXT","article":null,"inSentence":null,"isPlural":false,"isCollective":false,"names":[',
  ',"summary":null,"classification":null,"sameAs":[],"formerIds":[]}',
  '-01-01',
]

const OTHER_IN_EXPRESSIONS = /[.*+?^${}()|[\]\\]/g
const LONGEST_FIRST = [...PHRASES].sort((one, other) => other.length - one.length)
const ANY_PHRASE = new RegExp(LONGEST_FIRST.map((one) => one.replace(OTHER_IN_EXPRESSIONS, '\\$&')).join('|'), 'g')
const CODES: ReadonlyMap<string, string> = new Map(
  PHRASES.map((phrase, place) => [phrase, String.fromCharCode(place + 1)]),
)
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const ANY_CODE = /[\u0001-\u001f]/g

/** JSON as it stands in Neo4j. */
export function shorten(json: string): string {
  return json.replace(ANY_PHRASE, (phrase) => CODES.get(phrase) ?? phrase)
}

/** The JSON that stands in Neo4j so. */
export function lengthen(shortened: string): string {
  return shortened.replace(ANY_CODE, (code) => PHRASES[code.charCodeAt(0) - 1] ?? code)
}
