/** The folders of the addresses that are answered from the record. */
export const QUESTIONS_PATH = '/questions'
export const EXPORT_PATH = '/export'
export const TEXTS_PATH = '/texts'

/** Whether an address is that of a folder, or within it. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

/** The path of an address. */
export function pathOf(url = '/'): string {
  const [path = '/'] = url.split('?')
  return path
}
