import { useEffect, useState } from 'preact/hooks'

/** What a question that is named by a key comes to; null while it is waited for. Such a question never rejects. */
export function usePromise<Value>(key: string, ask: () => Promise<Value>): Value | null {
  const [told, setTold] = useState<{ readonly key: string; readonly value: Value } | null>(null)
  // The key says all that is asked.
  useEffect(() => {
    let isGone = false
    void ask().then((value) => isGone || setTold({ key, value }))
    return () => {
      isGone = true
    }
  }, [key])
  return told?.key === key ? told.value : null
}
