/**
 * What the page does before GraphiQL opens, as code for the browser: it declares `openGraphiql(root, options)`.
 *
 * GraphiQL would put what the last visit left into a tab beside the questions, or in place of the first. Every visit
 * begins with the first question instead, or with the query and the variables of the address, which follows what is typed
 * and which tab is open, as long as it may be sent. It knows nothing of a server but this one.
 */
export const OPENING_SCRIPT = `
  function openGraphiql(root, options) {
    const LONGEST_ADDRESS = 8000
    const asked = new URLSearchParams(location.search)
    const open = { query: asked.get('query') ?? '', variables: asked.get('variables') ?? '' }
    const questions = options.defaultTabs.filter(({ query }) => query !== open.query)
    const follow = (changed) => {
      Object.assign(open, changed)
      const address = new URL(location.href)
      address.search = ''
      for (const name in open) if (open[name].trim() !== '') address.searchParams.set(name, open[name])
      if (address.href.length > LONGEST_ADDRESS) address.search = ''
      history.replaceState(null, '', address)
    }
    try {
      for (const key of ['tabState', 'query', 'variables']) localStorage.removeItem('graphiql:' + key)
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
    YogaGraphiQL.renderYogaGraphiQL(root, {
      ...options,
      defaultTabs: open.query === '' ? options.defaultTabs : [{ ...open }, ...questions],
      variables: open.query === '' ? '' : open.variables,
      onEditQuery: (query) => follow({ query }),
      onEditVariables: (variables) => follow({ variables }),
    })
  }
`
