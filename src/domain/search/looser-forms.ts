import { fold } from '../text/fold.ts'
import { typedForms } from './rank-names.ts'

/**
 * The other forms in which a text may give a name, where it is none as it stands: without the article before it or the
 * genitive behind it, as the name of an operation, which newspapers give without saying that it is one, and with the article
 * that a document writes before what it does not name: "a Hungarian trafficker".
 */
export function looserForms(text: string): readonly string[] {
  const forms = typedForms(text)
  const bare = forms.filter((form) => form !== fold(text))
  const shortest = forms.at(-1) ?? text
  return [
    ...bare,
    ...forms.map((form) => `operation ${form}`),
    ...['a', 'an', 'the'].map((article) => `${article} ${shortest}`).filter((form) => !forms.includes(form)),
  ]
}
