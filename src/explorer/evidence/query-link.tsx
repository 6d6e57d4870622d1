import type { TypedDocumentString } from '../asked/generated.ts'
import { graphiqlLink } from '../asked/graphiql-link.ts'

interface Props<Data, Variables> {
  readonly document: TypedDocumentString<Data, Variables>
  readonly variables: Variables
}

/** Opens GraphiQL with the very operation and variables that were asked. */
export function QueryLink<Data, Variables>({ document, variables }: Props<Data, Variables>) {
  return (
    <p>
      <a href={graphiqlLink(String(document), variables)}>Show me the query</a>
    </p>
  )
}
