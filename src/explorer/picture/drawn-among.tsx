import { useEffect, useMemo, useState } from 'preact/hooks'
import { Refused, Waiting } from '../parts/refused.tsx'
import type { Lens, Shown } from '../state/page-state.ts'
import type { Bundle } from './bundle-links.ts'
import { Drawing } from './drawing.tsx'
import { type PictureContent, usePictureOf } from './load-picture.ts'
import { PictureList } from './picture-list.tsx'

interface Props {
  readonly ids: readonly string[]
  /** The two ends of each line that is drawn, in any order; null draws every line between two of them. */
  readonly pairs: readonly (readonly [string, string])[] | null
  readonly lens: Lens
  readonly open: string | null
  readonly onOpen: (id: string | null) => void
  /** Called with the bundles that are drawn. */
  readonly onBundles: (bundles: readonly Bundle[]) => void
}

/** A picture of these entities that is part of something else: it is laid out as it comes, and its places are told to nobody. */
export function DrawnAmong({ ids, pairs, lens, open, onOpen, onBundles }: Props) {
  const { content, refusal } = usePictureOf(ids, lens)
  const [shown, setShown] = useState<readonly Shown[]>([])
  useEffect(() => onBundles(content?.bundles ?? []), [content])
  // The canvas is brought up to date where these are others; by what they say, not by how often they were made.
  const [pairsKey, idsKey] = [JSON.stringify(pairs), JSON.stringify(ids)]
  const drawn = useMemo(() => content && (pairs === null ? content : onlyPairs(content, pairs)), [content, pairsKey])
  const placed = useMemo(() => {
    const places = new Map(shown.map((one) => [one.id, one]))
    return ids.map((id) => places.get(id) ?? { id, place: null })
  }, [shown, idsKey])
  if (refusal !== null) return <Refused refusal={refusal} />
  if (drawn === null) return <Waiting what="what links them" />
  return (
    <div class="picture among">
      <Drawing
        content={drawn}
        state={{ shown: placed, open }}
        onOpen={onOpen}
        onExpand={onOpen}
        onLaidOut={(places) => setShown(placed.map(({ id, place }) => ({ id, place: places.get(id) ?? place })))}
        onMoved={(id, place) => setShown(placed.map((one) => (one.id === id ? { id, place } : one)))}
      />
      <PictureList content={drawn} open={open} onOpen={onOpen} />
    </div>
  )
}

function onlyPairs(content: PictureContent, pairs: readonly (readonly [string, string])[]): PictureContent {
  const wanted = new Set(pairs.map((pair) => [...pair].sort().join('~')))
  return { ...content, bundles: content.bundles.filter(({ id }) => wanted.has(id)) }
}
