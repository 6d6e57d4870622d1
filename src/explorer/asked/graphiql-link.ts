/** Where GraphiQL opens with this very operation and these variables. */
export function graphiqlLink(document: string, variables: unknown): string {
  // The file that a document is generated into indents its first line and its fragments.
  const query = document.trim().replace(/^ +(?=fragment )/gm, '')
  return `graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`
}
