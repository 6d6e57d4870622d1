import { expect, test } from 'vitest'
import { CORE_TYPES } from '../../src/domain/model/relationship-types.ts'
import { typesPage } from '../support/types-page.ts'

test('the page of kinds and types tells each as the API and the packs describe it', async () => {
  const page = typesPage()
  expect(page).toContain('| `ABSORBED_INTO` | The subject was absorbed into the object and went on as part of it. |')
  expect(CORE_TYPES.filter((type) => !page.includes(`| \`${type}\` | `))).toEqual([])
  expect(page).not.toMatch(/\| {2}\|/)
  await expect(page).toMatchFileSnapshot('../../docs/types.md')
})
