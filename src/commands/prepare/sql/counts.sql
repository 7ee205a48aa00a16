-- sorted -> counts: how many events begin in each cell of zoom 8 and each month; in all (facet 0), and by the value of each facet column (1 to 4).
WITH told AS (
  SELECT CAST(FLOOR(atlas_cell / 256) AS BIGINT) AS cell, atlas_month AS month, 0 AS facet, '' AS value FROM sorted
  UNION ALL
  SELECT CAST(FLOOR(atlas_cell / 256) AS BIGINT), atlas_month, 1, atlas_facet_1 FROM sorted WHERE atlas_facet_1 IS NOT NULL
  UNION ALL
  SELECT CAST(FLOOR(atlas_cell / 256) AS BIGINT), atlas_month, 2, atlas_facet_2 FROM sorted WHERE atlas_facet_2 IS NOT NULL
  UNION ALL
  SELECT CAST(FLOOR(atlas_cell / 256) AS BIGINT), atlas_month, 3, atlas_facet_3 FROM sorted WHERE atlas_facet_3 IS NOT NULL
  UNION ALL
  SELECT CAST(FLOOR(atlas_cell / 256) AS BIGINT), atlas_month, 4, atlas_facet_4 FROM sorted WHERE atlas_facet_4 IS NOT NULL
)
SELECT cell, month, facet, value, COUNT(*) AS events
FROM told
GROUP BY cell, month, facet, value
ORDER BY cell, month, facet, value
