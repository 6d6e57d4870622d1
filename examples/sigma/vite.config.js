import { defineConfig } from 'vite'

// The service answers no other origin: its exports come by way of this page's own server.
const proxy = { '/export': process.env.TRIBUTARY ?? 'http://127.0.0.1:4000' }

export default defineConfig({ server: { proxy }, preview: { proxy }, build: { target: 'es2022' } })
