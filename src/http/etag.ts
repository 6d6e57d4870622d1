import { createHash } from 'node:crypto'

/** A strong entity tag of these bytes. */
export function etagOf(bytes: Uint8Array | string): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
}

/** Whether the client says that it has what this tag stands for. */
export function isKnownToClient({ headers }: Asking, etag: string): boolean {
  const known = (headers['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return known.includes(etag) || known.includes('*')
}

interface Asking {
  readonly headers: { readonly 'if-none-match'?: string | undefined }
}
