import { fold } from '../text/fold.ts'
import { typedForms } from './rank-names.ts'

/**
 * The other forms in which a text may give a name, where it is none as it stands: without the article before it or the
 * genitive behind it, and as the name of an operation, which newspapers give without saying that it is one.
 */
export function looserForms(text: string): readonly string[] {
  const forms = typedForms(text)
  const bare = forms.filter((form) => form !== fold(text))
  return [...bare, ...forms.map((form) => `operation ${form}`)]
}
