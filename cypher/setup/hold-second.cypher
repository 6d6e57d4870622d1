// Does for a second transaction of a load, beside the one that holds the record, what that does.
//
// @param  load  integer  the number of the load
// @return load  integer  the same
// @rows   one, none where another load has begun since
MATCH (w:LoadWriter {id: 'second'})
// It is held from here on, before the number is read.
SET w.held = true
REMOVE w.held
WITH w
WHERE w.load = toInteger($load)
RETURN w.load AS load
