/**
 * How many questions of the port each named question takes, asked as it stands about the shipped record; the record's header
 * aside. On Neo4j each is a statement.
 */
export const QUESTIONS_ASKED: Readonly<Record<string, number>> = {
  'did-it-feed-into': 12,
  'how-are-they-linked': 12,
  'what-became-of-what': 6,
  'what-changed-between': 9,
  'what-did-it-feed-into': 13,
  'what-do-they-share': 8,
  'what-happened-when': 25,
  'what-is-around': 4,
  'what-is-in-the-record': 4,
  'what-is-known-of': 14,
  'what-one-document-tells': 8,
  'what-the-one-tells': 14,
  'what-was-known-by': 17,
  'where-documents-disagree': 7,
  'which-figures': 6,
  'which-operations-fed-into': 9,
  'who-funded-it': 13,
  'who-held-which-post': 8,
  'who-said-what': 9,
}
