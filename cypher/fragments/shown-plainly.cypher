// Whether a View that leaves out nothing but by modality shows a thing that several claims make: its row tells.
//
// @variable thing  a relationship or figure, or an edge of one
// @param    plain  string[]  as which of what makes it a thing is to be shown: STATED, PLANNED or BOTH
thing.plain IN $asked.plain
