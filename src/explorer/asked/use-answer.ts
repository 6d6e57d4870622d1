import { useEffect, useState } from 'preact/hooks'
import { type Answer, askService } from './ask-service.ts'
import type { TypedDocumentString } from './generated.ts'

/** An answer, or null while it is waited for. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables> | string,
  variables: Variables,
): Answer<Data> | null {
  const key = JSON.stringify([String(document), variables])
  const [answered, setAnswered] = useState<{ readonly key: string; readonly answer: Answer<Data> } | null>(null)
  // The key is the document and the variables, compared by what they say.
  useEffect(() => {
    const gone = new AbortController()
    askService(document, variables, gone.signal).then(
      (answer) => setAnswered({ key, answer }),
      // Nobody waits for it any more.
      () => {},
    )
    return () => gone.abort()
  }, [key])
  return answered?.key === key ? answered.answer : null
}
