-- checked -> left out: the rows that are not among the records, as they were given, each with its reason.
SELECT * FROM checked WHERE atlas_reason IS NOT NULL ORDER BY atlas_row
