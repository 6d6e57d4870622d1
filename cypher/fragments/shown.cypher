// Whether a View shows a thing that several claims make.
//
// Where a statement is read for Views that leave out nothing but by modality, `shown-plainly.cypher` stands in its place.
//
// @variable thing       a relationship or figure, or an edge of one: what is known of its claims stands in its slots
// @param    modalities  string[]   modalities wanted
// @param    reported    boolean    whether reported claims count
// @param    inferred    boolean    whether the editor's readings count
// @param    knownBy     string     admits documents public by this day; '~' admits all
// @param    documents   string[]?  the only documents admitted; null for all
// @param    asOf        string?    the day asked about; null for all time
// @param    atLeast     string     how certain on that day: DEFINITE or POSSIBLE
any(slots IN [thing.slots] WHERE any(read IN /* @include read(thing, slots) */
  WHERE any(seen IN /* @include view(slots, read) */)))
