// Whether a View reads a claim and wants it.
//
// @variable claim       a claim, or an edge that tells the same of it
// @param    modalities  string[]   modalities wanted, DENIED too
// @param    reported    boolean    whether reported claims count
// @param    inferred    boolean    whether the editor's readings count
// @param    knownBy     string     admits documents public by this day; '~' admits all
// @param    documents   string[]?  the only documents admitted; null for all
claim.modality IN $asked.modalities AND ($asked.reported OR NOT claim.reported)
AND ($asked.inferred OR NOT claim.inferred)
AND claim.known <= $asked.knownBy AND ($asked.documents IS NULL OR claim.documentId IN $asked.documents)
