import { buildRecord, document, entity, link, on, remark, unnamed } from './build-record.ts'

/** What documents say of nobody, and of somebody whom they do not name. */
export const UNNAMED_RECORD = buildRecord({
  title: 'Nobody and somebody',
  entities: [
    entity('ORGANISATION', 'unit', 'Lamp Unit'),
    entity('ORGANISATION', 'school', 'School'),
    entity('ORGANISATION', 'crown', 'Crown'),
    entity('ORGANISATION', 'guild', 'Guild'),
  ],
  documents: [
    document('audit', 'Audit', {
      written: { edtf: '2010-06-30', inferred: false },
      published: { edtf: '2010-07-01', inferred: false },
    }),
    document('letter', 'Letter', {
      written: { edtf: '2012-05-01', inferred: false },
      published: { edtf: '2012-05-02', inferred: false },
    }),
  ],
  claims: [
    // The audit knows of no funder in 2010; the letter names one of that year, and one of the next.
    unnamed('audit.c1', ['unit', 'FUNDED_BY', 'NOBODY'], { when: on('2010') }),
    link('letter.c1', ['unit', 'FUNDED_BY', 'crown'], { when: on('2010') }),
    link('letter.c2', ['unit', 'FUNDED_BY', 'guild'], { when: on('2011') }),
    // Nobody in 2010, and somebody in 2011.
    unnamed('audit.c2', ['school', 'FUNDED_BY', 'NOBODY'], { when: on('2010') }),
    unnamed('letter.c3', ['school', 'FUNDED_BY', 'SOMEBODY'], {
      when: on('2011'),
      amount: { value: 500, currency: 'GBP' },
    }),
    // Somebody and nobody in one year; somebody else is only meant to lead.
    unnamed('audit.c3', ['school', 'LED_BY', 'NOBODY'], { when: on('2009') }),
    unnamed('letter.c4', ['school', 'LED_BY', 'SOMEBODY'], { when: on('2009') }),
    unnamed('letter.c5', ['school', 'LED_BY', 'SOMEBODY'], { when: on('2013'), modality: 'PLANNED' }),
    // Of a type that says the same of both ends: on the day of the letter with nobody.
    link('audit.c4', ['guild', 'WORKS_WITH', 'unit'], { when: on('2008/..') }),
    unnamed('letter.c6', ['unit', 'WORKS_WITH', 'NOBODY']),
    // What no other form holds: of a month, and about the money of another.
    remark('letter.c7', ['guild'], { when: on('2011-06'), scopeIds: ['crown'], role: 'the guild was under threat' }),
  ],
})
