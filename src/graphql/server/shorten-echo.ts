/** How many characters of what a caller sent an error may say back. */
const MAX_ECHO = 200

/** How many of one piece are shown where all of them together are too long. */
const MAX_PIECE = 40

/** How long a message may be in all; the longest of ours lists what is allowed, as every type of relationship. */
const MAX_MESSAGE = 2000

/** Messages that hold a text as it was sent, so that nothing tells where it ends. */
const UNQUOTED = /^(Syntax Error|Unexpected parameter)/

/** What GraphQL offers in place of a wrong name: names of the schema, five at most, which are no echo. */
const OFFERED = / Did you mean (?:[a-z ]+ )?"[\w.]+"(?:,? (?:or )?"[\w.]+")*\?$/

/** Where a message may hold what the caller sent: block texts, texts, lists and objects, and words longer than any of ours. */
const ECHOES = /"""[\s\S]*"""|"(?:[^"\\]|\\.)*"?|[[{][\s\S]*[\]}]|[^\s"[\]{}]{41,}/g

/**
 * An error's message with at most 200 characters of what the caller sent, which GraphQL repeats whole: longer pieces are
 * cut, each marked with `…`, what stands around them and the names offered instead are kept. Shorter messages are as they were.
 */
export function shortenEcho(message: string): string {
  if (message.length <= MAX_ECHO) return message
  if (UNQUOTED.test(message)) return cut(message, MAX_ECHO)
  const offered = OFFERED.exec(message)?.[0] ?? ''
  const told = message.slice(0, message.length - offered.length)
  const echoed = (told.match(ECHOES) ?? []).reduce((sum, piece) => sum + piece.length, 0)
  let left = MAX_ECHO
  const shortened =
    echoed <= MAX_ECHO
      ? told
      : told.replace(ECHOES, (piece) => {
          const shown = cut(piece, Math.min(MAX_PIECE, left))
          left = Math.max(0, left - shown.length)
          return shown
        })
  return cut(shortened + offered, MAX_MESSAGE)
}

/** A message without the names of the schema that it offers in place of a wrong one. */
export function withoutOffer(message: string): string {
  return message.replace(OFFERED, '')
}

/** The first characters of a text; one that ends with a quotation mark keeps it. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length)}…${text.length > 1 && text.endsWith('"') ? '"' : ''}`
}
