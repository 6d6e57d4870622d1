/** What there is to be asked for, as it is counted: never more than these. */
const ROUTES: readonly (readonly [beginning: string, route: string])[] = [
  ['/graphql', 'graphql'],
  ['/questions', 'questions'],
  ['/export', 'export'],
  ['/texts', 'texts'],
  ['/health', 'health'],
  ['/metrics', 'metrics'],
  ['/assets/', 'page'],
]

/** What a request asks for, in one word of a closed set, whatever its address. */
export function routeOf(url = '/'): string {
  const [path = '/'] = url.split('?')
  if (path === '/') return 'page'
  return ROUTES.find(([beginning]) => path.startsWith(beginning))?.[1] ?? 'other'
}
