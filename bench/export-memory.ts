import { execFile } from 'node:child_process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createLog } from '../src/log.ts'
import { openEmbeddedStore } from '../src/store/embedded/open-embedded-store.ts'
import type { Store } from '../src/store/store.ts'
import { serve } from '../tests/support/serve.ts'
import { generatedRecord } from './generated-record.ts'

/*
 * How much memory an export of a million relationships takes: `npm run bench:export`. The store of a generated record gives its
 * relationships again and again until there are as many, so that what is held is held by the export alone; another process
 * takes it over HTTP, as fast as it comes.
 */

const ENTITIES = 3000
const MANY = Number(process.argv[2] ?? 1_000_000)
const EACH = 100_000

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

const store = openEmbeddedStore(generatedRecord(ENTITIES), '')
let given = 0
let most = 0

const relationships: Store['relationships'] = async (filter, days, view, page, asking) => {
  const listing = await store.relationships(filter, days, view, page, asking)
  if (Math.floor(given / EACH) < Math.floor((given + listing.items.length) / EACH)) tell()
  given += listing.items.length
  const isEnd = given >= MANY
  // A page that is not full is the last one: the next begins the record again, and what is missing comes from there.
  if (isEnd || listing.items.length === page.first) return listing
  const rest = await store.relationships(
    filter,
    days,
    view,
    { ...page, after: null, first: page.first - listing.items.length },
    asking,
  )
  given += rest.items.length
  return { ...rest, items: [...listing.items, ...rest.items], keys: [...listing.keys, ...rest.keys] }
}

const served = await serve({ ...store, relationships }, {}, {}, createLog('error'))
console.log('relationships | heap in use, MB | memory of the process, MB')
tell()
const before = process.cpuUsage()
const bytes = await new Promise<string>((resolve, reject) => {
  const command = ['-s', '-o', '/dev/null', '-w', '%{size_download}', `${served.url}/export/record.graphology.json`]
  execFile('curl', command, (error, stdout) => (error === null ? resolve(stdout) : reject(error)))
})
const { user, system } = process.cpuUsage(before)
tell()
console.log(
  `${given.toLocaleString('en-GB')} relationships, ${(Number(bytes) / 1e6).toFixed(0)} MB as sent, ` +
    `${((user + system) / 1e6).toFixed(0)} s of the processor; at most ${most.toFixed(0)} MB of heap in use`,
)
await served.close()

function tell(): void {
  collect()
  const { heapUsed, rss } = process.memoryUsage()
  most = Math.max(most, heapUsed / 1e6)
  console.log(`${given.toLocaleString('en-GB')} | ${(heapUsed / 1e6).toFixed(0)} | ${(rss / 1e6).toFixed(0)}`)
}
