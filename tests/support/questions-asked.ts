/**
 * How many questions of the port each named question takes, asked as it stands about the shipped record; the record's header
 * aside. On Neo4j each is a statement.
 */
export const QUESTIONS_ASKED: Readonly<Record<string, number>> = {
  'did-it-feed-into': 16,
  'how-are-they-linked': 21,
  'what-became-of-what': 14,
  'what-changed-between': 13,
  'what-did-it-feed-into': 14,
  'what-do-they-share': 12,
  'what-happened-when': 30,
  'what-is-around': 9,
  'what-is-in-the-record': 4,
  'what-is-known-of': 15,
  'what-one-document-tells': 8,
  'what-the-one-tells': 19,
  'what-was-known-by': 27,
  'where-documents-disagree': 10,
  'which-figures': 9,
  'which-operations-fed-into': 10,
  'who-funded-it': 15,
  'who-held-which-post': 8,
  'who-said-what': 10,
}
