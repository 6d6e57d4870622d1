import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

/** Where the service that the page asks while it is worked on listens: `npm run dev` starts it. */
const SERVICE = 'http://127.0.0.1:4000'

/** The explorer page, built into `dist/explorer`, from where the service serves it. */
export default defineConfig({
  root: 'src/explorer',
  // The page asks for its parts relative to itself, so that it may stand behind a proxy under another path.
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing inline: the page's policy of contents allows no script and no style of that sort.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    // To compress is most of the work, and no fault.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  plugins: [compressed()],
  server: { proxy: { '/graphql': SERVICE, '/questions': SERVICE } },
})

/** Writes each file of the page a second and a third time, compressed: once for all who will ask. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir }) {
      for (const entry of readdirSync(dir ?? '.', { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue
        const file = join(entry.parentPath, entry.name)
        const bytes = readFileSync(file)
        const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
        writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: quality }))
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }))
      }
    },
  }
}
