import { readdirSync } from 'node:fs'

/** The folder of the packs of types that records may use, one a file. */
export const PACKS_FOLDER = new URL('../../../schema/packs/', import.meta.url)

/** The names of the packs, in order. */
export const PACK_NAMES: readonly string[] = readdirSync(PACKS_FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace(/\.yaml$/, ''))
  .sort()
