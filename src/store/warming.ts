/** What `record` says while statements are planned for the first time. */
export const WARMING = 'Neo4j is being made ready: ask again in a moment.'
