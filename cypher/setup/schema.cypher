// The other indexes that the statements of `cypher/` start from, made where they are not there yet: after the rows of a
// first load, for what is filled at once costs a fraction of what grows row by row.
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.nameKey, n.sortKey);
CREATE INDEX entity_sort IF NOT EXISTS FOR (n:Entity) ON (n.sortKey);
CREATE INDEX entity_kind IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.sortKey);
CREATE INDEX entity_classification IF NOT EXISTS FOR (n:Entity) ON (n.classification, n.sortKey);
CREATE INDEX entity_degree IF NOT EXISTS FOR (n:Entity) ON (n.degreeKey);
CREATE INDEX entity_kind_degree IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.degreeKey);
CREATE INDEX entity_classification_degree IF NOT EXISTS FOR (n:Entity) ON (n.classification, n.degreeKey);
CREATE INDEX name_key IF NOT EXISTS FOR (n:Name) ON (n.key);
CREATE INDEX name_search IF NOT EXISTS FOR (n:Name) ON (n.kind, n.searchKey);
CREATE INDEX identifier_key IF NOT EXISTS FOR (n:Identifier) ON (n.key);
CREATE INDEX identifier_whole IF NOT EXISTS FOR (n:Identifier) ON (n.whole);
CREATE INDEX identifier_bare IF NOT EXISTS FOR (n:Identifier) ON (n.bare);
CREATE INDEX document_sort IF NOT EXISTS FOR (n:Document) ON (n.sortKey);
CREATE INDEX document_source IF NOT EXISTS FOR (n:Document) ON (n.rootId, n.id);
CREATE INDEX document_known IF NOT EXISTS FOR (n:Document) ON (n.known);
CREATE INDEX relationship_out IF NOT EXISTS FOR (n:Relationship) ON (n.subjectId, n.sortOut);
CREATE INDEX relationship_in IF NOT EXISTS FOR (n:Relationship) ON (n.objectId, n.sortIn);
CREATE INDEX relationship_out_type IF NOT EXISTS FOR (n:Relationship) ON (n.subjectId, n.type, n.sortOut);
CREATE INDEX relationship_in_type IF NOT EXISTS FOR (n:Relationship) ON (n.objectId, n.type, n.sortIn);
CREATE INDEX relationship_out_kind IF NOT EXISTS FOR (n:Relationship) ON (n.subjectId, n.objectKind, n.sortOut);
CREATE INDEX relationship_in_kind IF NOT EXISTS FOR (n:Relationship) ON (n.objectId, n.subjectKind, n.sortIn);
CREATE INDEX relationship_ends IF NOT EXISTS FOR (n:Relationship) ON (n.subjectId, n.objectId, n.type);
CREATE INDEX relationship_span IF NOT EXISTS FOR (n:Relationship) ON (n.span, n.sortIn);
CREATE INDEX relationship_span_type IF NOT EXISTS FOR (n:Relationship) ON (n.type, n.span, n.sortIn);
CREATE INDEX relationship_qualified IF NOT EXISTS FOR ()-[e:QUALIFIED_BY]-() ON (e.entityId, e.sortIn);
CREATE INDEX relationship_qualified_type IF NOT EXISTS FOR ()-[e:QUALIFIED_BY]-() ON (e.entityId, e.type, e.sortIn);
CREATE INDEX relationship_qualified_kind IF NOT EXISTS FOR ()-[e:QUALIFIED_BY]-() ON (e.entityId, e.subjectKind, e.sortIn);
CREATE INDEX figure_about IF NOT EXISTS FOR (n:Figure) ON (n.aboutId, n.sortKey);
CREATE INDEX figure_qualified IF NOT EXISTS FOR ()-[e:FIGURE_QUALIFIED_BY]-() ON (e.entityId, e.sortKey);
CREATE INDEX existence_about IF NOT EXISTS FOR (n:Existence) ON (n.aboutId, n.change);
CREATE INDEX attribute_about IF NOT EXISTS FOR (n:Attribute) ON (n.aboutId, n.sortKey);
CREATE INDEX moment_span IF NOT EXISTS FOR (n:Moment) ON (n.span, n.sortKey);
CREATE INDEX moment_about IF NOT EXISTS FOR ()-[e:ABOUT]-() ON (e.entityId, e.span, e.sortKey);
CREATE INDEX moment_qualified IF NOT EXISTS FOR ()-[e:MOMENT_QUALIFIED_BY]-() ON (e.entityId, e.span, e.sortKey);
CREATE INDEX claim_sort IF NOT EXISTS FOR (n:Claim) ON (n.sortKey);
CREATE INDEX claim_document IF NOT EXISTS FOR (n:Claim) ON (n.documentId, n.sortKey);
CREATE INDEX claim_mentions IF NOT EXISTS FOR ()-[e:MENTIONS]-() ON (e.entityId, e.sortKey);
CREATE INDEX claim_mentions_known IF NOT EXISTS FOR ()-[e:MENTIONS]-() ON (e.entityId, e.known);
CREATE INDEX spoken_of IF NOT EXISTS FOR ()-[e:SPEAKS_OF]-() ON (e.documentId, e.entityKey);
CREATE INDEX spoken_of_kind IF NOT EXISTS FOR ()-[e:SPEAKS_OF]-() ON (e.documentId, e.kind, e.entityKey);
CREATE INDEX speaking IF NOT EXISTS FOR ()-[e:SPEAKS_OF]-() ON (e.entityId, e.documentKey);
CREATE INDEX disagreement_about IF NOT EXISTS FOR ()-[e:IS_ABOUT]-() ON (e.entityId, e.disagreementId);
CREATE INDEX claim_group IF NOT EXISTS FOR (n:Claim) ON (n.groupId, n.sortKey);
CREATE INDEX claim_earliest IF NOT EXISTS FOR (n:Claim) ON (n.earliest);
CREATE INDEX claim_latest IF NOT EXISTS FOR (n:Claim) ON (n.latest);
// Of an older version of the model.
DROP INDEX names IF EXISTS;
DROP INDEX figure_about_measure IF EXISTS;
DROP INDEX figure_qualified_measure IF EXISTS;
DROP INDEX attribute_about_kind IF EXISTS;
CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:Name)
ON EACH [n.kind, n.words, n.near, n.joined]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX name_contexts IF NOT EXISTS FOR (n:Entity)
ON EACH [n.kind, n.ownWords, n.contextWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX claim_words IF NOT EXISTS FOR (n:Claim)
ON EACH [n.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
