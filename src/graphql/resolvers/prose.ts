import type { ProseResolvers } from '../generated.ts'
import { questionAsked } from '../named-questions/question-asked.ts'

export const Prose: ProseResolvers = {
  async source(_, _args, { record }, { operation, variableValues }) {
    const asked = questionAsked(operation, variableValues)
    if (asked === null) return null
    const { title, hash } = await record()
    const { name, values, link } = asked
    return { question: name, values, record: title, recordHash: hash, link }
  },
}
