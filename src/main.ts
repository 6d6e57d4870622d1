import { sayProduction } from './config.ts'

sayProduction()
const { serve } = await import('./serve.ts')
await serve()
