-- counts -> coarser: the same in the cells two zooms further out, each of which holds 16.
SELECT CAST(FLOOR(cell / 16) AS BIGINT) AS cell, month, facet, value, CAST(SUM(events) AS BIGINT) AS events
FROM counts
GROUP BY CAST(FLOOR(cell / 16) AS BIGINT), month, facet, value
ORDER BY cell, month, facet, value
