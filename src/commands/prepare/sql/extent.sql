-- sorted -> extent: what the whole covers.
SELECT
  COUNT(*) AS events,
  MIN(atlas_lon) AS west,
  MIN(atlas_lat) AS south,
  MAX(atlas_lon) AS east,
  MAX(atlas_lat) AS north,
  MIN(atlas_month) AS first_month,
  MAX(atlas_month) AS last_month,
  CAST(MIN(atlas_starts) AS VARCHAR(10)) AS first_day,
  CAST(MAX(atlas_ends) AS VARCHAR(10)) AS last_day
FROM sorted
