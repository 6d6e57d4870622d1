// The types of edge that lead back along a relationship of a symmetric type.
WORKS_WITH_BACK
