/**
 * What the page does before GraphiQL opens, as code for the browser: it declares `openGraphiql(questions, root, options)`.
 *
 * GraphiQL would put what the last visit left into a tab beside the questions, or in place of the first. Every visit
 * begins with the first question instead, or with the query and the variables of the address, which follows what is typed
 * and which tab is open, as long as it may be sent. Above it stands a menu of the questions by their titles, since their tabs
 * have no room for these, with a link to the form of the one that is open. Where the record knows not what a question asks about,
 * its tab has the values that the service gives for it. It knows nothing of a server but this one.
 */
export const OPENING_SCRIPT = `
  async function openGraphiql(questions, root, options) {
    const LONGEST_ADDRESS = 8000
    const asked = new URLSearchParams(location.search)
    const open = { query: asked.get('query') ?? '', variables: asked.get('variables') ?? '' }

    const listed = await fetch('questions').then((response) => response.json()).catch(() => ({}))
    const titleOf = ({ name, title }) => listed.questions?.find((one) => one.name === name)?.title ?? title
    const tabs = questions.map(({ name, document: query }) => {
      const examples = listed.questions?.find((one) => one.name === name)?.examples ?? {}
      return Object.keys(examples).length === 0 ? { query } : { query, variables: JSON.stringify(examples, null, 2) }
    })

    const bar = document.createElement('nav')
    bar.setAttribute('aria-label', 'Questions')
    bar.style.cssText = 'align-items:center;background:Canvas;box-sizing:border-box;color:CanvasText;color-scheme:light dark;' +
      'display:flex;' +
      'font:16px system-ui,sans-serif;gap:1rem;height:3rem;padding:0 1rem'
    const heading = document.createElement('h1')
    heading.textContent = 'GraphiQL'
    heading.style.cssText = 'font:600 16px system-ui,sans-serif;margin:0'
    const menu = document.createElement('select')
    menu.setAttribute('aria-label', 'Question')
    menu.style.cssText = 'flex:0 1 auto;font:inherit;max-width:60%;min-width:0;padding:0.3rem'
    const other = new Option('A query of your own', '')
    menu.append(...questions.map((question) => new Option(titleOf(question), question.name)), other)
    const form = document.createElement('a')
    form.style.color = 'LinkText'
    bar.append(heading, menu, form)
    root.before(bar)
    root.setAttribute('role', 'main')
    const style = document.createElement('style')
    style.textContent = '.graphiql-logo, .graphiql-logo * { color: hsl(var(--color-neutral)) !important; opacity: 1 !important }'
    document.head.append(style)
    root.style.height = 'calc(100vh - 3rem)'

    const show = (query) => {
      const question = questions.find((one) => one.document.trim() === query.trim())
      menu.value = question?.name ?? ''
      other.hidden = question !== undefined
      form.href = question === undefined ? './' : './?room=questions&ask=' + question.name
      form.textContent = question === undefined ? 'Look around by the page' : 'Ask it as a form, answered in sentences'
    }
    menu.addEventListener('change', () => {
      const question = questions.find(({ name }) => name === menu.value)
      const operation = /query (\\w+)/.exec(question?.document ?? '')?.[1]
      const found = [...document.querySelectorAll('.graphiql-tab')].filter((tab) => tab.innerText.trim() === operation)
      const button = found.at(-1)?.querySelector('button')
      if (button !== null && button !== undefined) return button.click()
      // Its tab was closed.
      location.assign('?' + new URLSearchParams(tabs[questions.indexOf(question)]))
    })

    const follow = (changed) => {
      Object.assign(open, changed)
      show(open.query)
      const address = new URL(location.href)
      address.search = ''
      for (const name in open) if (open[name].trim() !== '') address.searchParams.set(name, open[name])
      if (address.href.length > LONGEST_ADDRESS) address.search = ''
      history.replaceState(null, '', address)
    }
    try {
      for (const key of ['tabState', 'query', 'variables']) localStorage.removeItem('graphiql:' + key)
      // The comments of the questions are read without scrolling where the window is 1,300 pixels wide.
      if (localStorage.getItem('graphiql:editorFlex') === null) localStorage.setItem('graphiql:editorFlex', '1.25')
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
    const isFirst = open.query === ''
    show(isFirst ? tabs[0].query : open.query)
    YogaGraphiQL.renderYogaGraphiQL(root, {
      ...options,
      defaultTabs: isFirst ? tabs : [{ ...open }, ...tabs.filter(({ query }) => query !== open.query)],
      variables: isFirst ? (tabs[0].variables ?? '') : open.variables,
      onEditQuery: (query) => follow({ query }),
      onEditVariables: (variables) => follow({ variables }),
    })
  }
`
