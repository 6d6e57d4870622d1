import { Command } from 'commander'
import type { Relationship } from '../domain/evidence/relationship.ts'
import type { Entity } from '../domain/model/entity.ts'
import { CORE_VOCABULARY } from '../domain/model/vocabulary.ts'
import { toMermaid } from '../export/formats/mermaid.ts'
import { openStore } from '../store/open-store.ts'
import type { Asking, Store } from '../store/store.ts'
import type { Output } from './output.ts'

/** `tributary picture <record> --of <entities…>`; sets the exit code of the process. */
export function pictureCommand(output: Output): Command {
  return new Command('picture')
    .argument('<record>', 'the folder of the record')
    .requiredOption('--of <entities...>', 'the entities, each by id, name or another name')
    .action(async (recordFolder: string, { of }: { readonly of: readonly string[] }) => {
      const opening = await openStore({ recordFolder, isLenient: false, neo4j: null, cacheFolder: null })
      if ('faults' in opening) {
        for (const fault of opening.faults) output.warn(fault)
        process.exitCode = 1
        return
      }
      const drawn = await drawPicture(opening.store, of)
      if ('fault' in drawn) {
        output.warn(drawn.fault)
        process.exitCode = 3
      } else output.print(drawn.picture.trimEnd())
    })
}

/** The flowchart of what the documents say of each two of these entities, or why there is none. */
export async function drawPicture(
  store: Store,
  refs: readonly string[],
): Promise<{ readonly picture: string } | { readonly fault: string }> {
  const asking: Asking = { signal: new AbortController().signal, deadlineMs: Number.POSITIVE_INFINITY }
  const entities: Entity[] = []
  for (const [index, matches] of (await store.entitiesByRef(refs, asking)).entries()) {
    const [entity] = matches
    if (entity === undefined || matches.length > 1) {
      const why = entity === undefined ? 'nothing in the record is called so' : 'several entities are called so'
      return { fault: `--of ${refs[index]}: ${why}.` }
    }
    entities.push(entity)
  }
  const types = [...CORE_VOCABULARY.types, ...(await store.record(asking)).types.map(({ id }) => id)]
  const relationships: Relationship[] = []
  for (const { id: subjectId } of entities) {
    for (const { id: objectId } of entities) {
      if (subjectId === objectId) continue
      relationships.push(...(await store.relationshipsBetween(subjectId, objectId, types, asking)))
    }
  }
  return { picture: toMermaid(entities, relationships) }
}
