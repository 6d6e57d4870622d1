// The claims of an attribute apart by their values: for each value what is known of its claims in lists.
//
// A place in `replaced` is that of a claim within its value: of a claim of another value one that none has.
//
// Follows `part IN`, within any(…).
//
// @variable attribute  an attribute: what is known of its claims stands in lists, those of one value together
[place IN range(0, size(attribute.starts) - 1) | {
  documents: attribute.documents[toInteger(attribute.starts[place])..toInteger(attribute.ends[place])],
  known: attribute.known[toInteger(attribute.starts[place])..toInteger(attribute.ends[place])],
  modalities: attribute.modalities[toInteger(attribute.starts[place])..toInteger(attribute.ends[place])],
  reported: attribute.reported[toInteger(attribute.starts[place])..toInteger(attribute.ends[place])],
  inferred: attribute.inferred[toInteger(attribute.starts[place])..toInteger(attribute.ends[place])],
  fromEarliest: attribute.fromEarliest[toInteger(attribute.starts[place])..toInteger(attribute.ends[place])],
  fromLatest: attribute.fromLatest[toInteger(attribute.starts[place])..toInteger(attribute.ends[place])],
  untilEarliest: attribute.untilEarliest[toInteger(attribute.starts[place])..toInteger(attribute.ends[place])],
  untilLatest: attribute.untilLatest[toInteger(attribute.starts[place])..toInteger(attribute.ends[place])],
  givesStart: attribute.givesStart[toInteger(attribute.starts[place])..toInteger(attribute.ends[place])],
  givesEnd: attribute.givesEnd[toInteger(attribute.starts[place])..toInteger(attribute.ends[place])],
  capped: attribute.capped[toInteger(attribute.starts[place])..toInteger(attribute.ends[place])],
  byDocuments: attribute.byDocuments[toInteger(attribute.starts[place])..toInteger(attribute.ends[place])],
  replaced: [k IN attribute.replaced | CASE
    WHEN k < 0 THEN k
    WHEN attribute.starts[place] <= k < attribute.ends[place] THEN k - attribute.starts[place]
    ELSE size(attribute.documents)
  END],
  replacingDocuments: attribute.replacingDocuments,
  replacingKnown: attribute.replacingKnown
}]
