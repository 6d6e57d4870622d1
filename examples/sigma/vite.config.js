import { defineConfig } from 'vite'

// The service answers no other origin: what it tells comes by way of this page's own server.
const service = process.env.TRIBUTARY ?? 'http://127.0.0.1:4000'
const proxy = { '/export': service, '/graphql': service }

export default defineConfig({ server: { proxy }, preview: { proxy }, build: { target: 'es2022' } })
