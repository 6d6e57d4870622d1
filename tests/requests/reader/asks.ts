/** The relationships of an entity, each with its ends and its receipts. */
export const LINKS = `
  query ($ref: String!, $where: RelationshipFilter, $view: View) {
    entity(ref: $ref) {
      relationships(where: $where, view: $view, first: 40) {
        edges {
          certainty
          other { id }
          node {
            type subjectId objectId
            modalities(view: $view)
            period(view: $view) { edtf }
            amount(view: $view) { value currency }
            share(view: $view) { value }
            claims(view: $view, first: 10) {
              locator modality role accordingTo { id } document { id }
              when { edtf } amount { value currency } share { value } scope { id }
            }
          }
        }
      }
    }
  }`

/** The relationships that an entity qualifies, and its moments, each with the receipts of what names it. */
export const QUALIFIED = `
  query ($ref: String!, $where: RelationshipFilter, $view: View) {
    entity(ref: $ref) {
      relationships(where: $where, view: $view, first: 40) {
        edges {
          role
          other { id }
          claims(first: 10) { locator document { id } when { edtf } amount { value } share { value } }
        }
      }
      timeline(view: $view, first: 100) {
        edges { claims(first: 10) { locator document { id } when { edtf } amount { value } share { value } } }
      }
      denials: claims(view: {modalities: [DENIED]}) {
        nodes { locator document { id } when { edtf } relationship { type objectId } }
      }
    }
  }`

/** What fed into an entity, each with the chain to it and the chain's receipts. */
export const FED_BY = `
  query ($ref: String!, $kinds: [EntityKind!], $depth: Int, $view: View) {
    entity(ref: $ref) {
      lineage: fedBy(kinds: $kinds, depth: $depth, view: $view) {
        edges {
          certainty
          node { id }
          via { type subjectId objectId claims(view: $view) { locator modality accordingTo { id } document { id } } }
        }
      }
    }
  }`

/** What an entity fed into, in the same shape. */
export const FED_INTO = FED_BY.replace('fedBy', 'fedInto')

/** The verdict on whether one entity leads to another, with the receipts of what decided. */
export const VERDICT = `
  query ($subject: String!, $object: String!, $where: RelationshipFilter, $depth: Int, $view: View) {
    verdict(subject: $subject, object: $object, where: $where, depth: $depth, view: $view) {
      answer
      certainty
      relationships { type subjectId objectId }
      prose { text footnotes { claim { locator modality accordingTo { id } document { id } } } }
    }
  }`

/** Claims by their ids, with the figure, existence or relationship that each makes. */
export const CLAIMS = `
  query ($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Claim {
        id locator phrase modality value bound whenText
        document { id }
        accordingTo { id }
        when { edtf inferred }
        measure { id unit }
        figure { about { id } value bound scope { id } }
        existence { about { id } change }
        relationship { type subjectId objectId }
      }
    }
  }`

/** A disagreement by its id. */
export const DISAGREEMENT = `
  query ($id: ID!) {
    node(id: $id) {
      ... on Disagreement { kind origin about { id } positions { claims { locator document { id } } } }
    }
  }`

/** The id of the entity that a reference means. */
export const WHO = 'query ($ref: String!) { entity(ref: $ref) { id } }'

/** The entities found for what was typed, best first. */
export const SEARCH = `
  query ($text: String!, $kinds: [EntityKind!]) {
    search(text: $text, kinds: $kinds) { edges { match matchedName node { id } } }
  }`
