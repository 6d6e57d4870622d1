import { digest } from '../../domain/model/digest.ts'
import { Failure } from '../../errors.ts'
import { sha256 } from '../../sha256.ts'

/** How many characters of a digest a cursor carries: enough to tell fields and arguments apart, and records. */
const DIGEST_LENGTH = 8

/**
 * The keyset cursors of one list: after which sort key a page begins, bound to the record, the field and the arguments
 * that they are given for.
 */
export interface Cursors {
  readonly encode: (key: string) => string
  /** The sort key in a cursor; null for none. BAD_INPUT where it is no cursor of this field and these arguments, or of another record. */
  readonly decode: (cursor: string | null) => string | null
}

/**
 * The cursors of the list that a field gives for its arguments, of the record of this hash; the arguments are digested
 * once, with the first cursor.
 */
export function cursorsOf(field: string, args: unknown, recordHash: string): Cursors {
  const record = recordHash.slice(0, DIGEST_LENGTH)
  let signed: string | null = null
  const signature = () => {
    signed ??= digest(sha256, [field, args]).slice(0, DIGEST_LENGTH)
    return signed
  }
  return {
    encode: (key) => toBase64Url(JSON.stringify([signature(), key, record])),
    decode(cursor) {
      if (cursor === null) return null
      const parts = parseCursor(cursor)
      if (parts === null) throw new Failure('BAD_INPUT', 'after: not a cursor that this service gave.')
      if (parts[0] !== signature()) {
        throw new Failure('BAD_INPUT', 'after: this cursor belongs to another field or to other arguments.')
      }
      if (parts[2] !== record) {
        const message =
          'after: this cursor is of another record, or of this one before it changed: begin again without it.'
        throw new Failure('BAD_INPUT', message)
      }
      return parts[1]
    },
  }
}

function parseCursor(cursor: string): readonly [string, string, string] | null {
  try {
    const value: unknown = JSON.parse(fromBase64Url(cursor))
    if (!Array.isArray(value) || value.length !== 3) return null
    const [mark, key, record]: unknown[] = value
    const isWhole = typeof mark === 'string' && typeof key === 'string' && typeof record === 'string'
    return isWhole ? [mark, key, record] : null
  } catch {
    return null
  }
}

/** Sort keys are ASCII; ids are too. */
function toBase64Url(ascii: string): string {
  return btoa(ascii).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): string {
  return atob(text.replaceAll('-', '+').replaceAll('_', '/'))
}
