import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const ROOT = fileURLToPath(new URL('.', import.meta.url))

/**
 * The command line, built into `dist/cli` from a thousand files into some twenty, in place of what the compiler made: a
 * command is there in half the time. What is large and seldom wanted stays where npm put it.
 */
export default defineConfig({
  publicDir: false,
  resolve: { alias: [{ find: /^graphql$/, replacement: `${ROOT}node_modules/graphql/index.mjs` }] },
  ssr: { noExternal: true, external: ['neo4j-driver', 'pino', '@graphql-yoga/render-graphiql'] },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    license: { fileName: 'licences.md' },
    rolldownOptions: { output: { entryFileNames: 'main.js', chunkFileNames: '[name].js' } },
  },
  plugins: [whereItStood()],
})

/** Lets each file of ours look for what stands around it from where the compiler would have put it. */
function whereItStood(): Plugin {
  return {
    name: 'where-it-stood',
    transform(code, id) {
      const file = relative(`${ROOT}src`, id)
      if (file.startsWith('..') || !code.includes('import.meta.url')) return null
      const path = `../${file.replace(/\.ts$/, '.js')}`
      return { code: code.replaceAll('import.meta.url', `new URL('${path}', import.meta.url).href`), map: null }
    },
  }
}
