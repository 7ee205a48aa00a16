-- given -> checked: every row, with the reason why it cannot stand on a map of time; NULL where it can.
-- Plain SQL: runs as it is on DuckDB, PostgreSQL, Apache Spark and Trino.
SELECT
  given.*,
  CASE
    WHEN atlas_lon IS NULL OR atlas_lat IS NULL THEN 'The coordinates are missing, or no numbers.'
    WHEN atlas_lon < -180 OR atlas_lon > 180 OR atlas_lat < -90 OR atlas_lat > 90
      THEN 'The coordinates lie outside the globe: longitude and latitude may be swapped.'
    WHEN atlas_lon = 0 AND atlas_lat = 0 THEN 'The coordinates are 0, 0, which stands for a place that is not known.'
    WHEN atlas_starts IS NULL THEN 'The day is missing, or not written as 2026, 2026-11 or 2026-11-30.'
    WHEN atlas_ends IS NULL THEN 'The last day is not written as 2026, 2026-11 or 2026-11-30.'
    WHEN atlas_ends < atlas_starts THEN 'The last day lies before the first.'
  END AS atlas_reason
FROM given
