-- celled -> sorted: as the records are stored, so that those of one view and one time lie together.
SELECT * FROM celled ORDER BY atlas_cell, atlas_starts, atlas_row
