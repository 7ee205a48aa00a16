-- checked -> celled: the sound rows, each with its month (from year 0) and with its cell: Web Mercator cut into 4096 times 4096 squares, numbered along
-- the Z-order curve, so that the cell of zoom z around a cell is its number divided by 4 to the power of 12 - z, without the rest.
WITH tiles AS (
  SELECT
    checked.*,
    CAST(LEAST(4095, GREATEST(0, FLOOR((atlas_lon + 180) / 360 * 4096))) AS BIGINT) AS tile_x,
    CAST(LEAST(4095, GREATEST(0, FLOOR(
      (1 - LN(TAN(RADIANS(LEAST(85.05, GREATEST(-85.05, atlas_lat)))) + 1 / COS(RADIANS(LEAST(85.05, GREATEST(-85.05, atlas_lat))))) / PI())
      / 2 * 4096))) AS BIGINT) AS tile_y
  FROM checked
  WHERE atlas_reason IS NULL
)
SELECT
  tiles.*,
  CAST(EXTRACT(YEAR FROM atlas_starts) * 12 + EXTRACT(MONTH FROM atlas_starts) - 1 AS INTEGER) AS atlas_month,
  CAST(
      (MOD(tile_x, 2) + 2 * MOD(tile_y, 2))
    + (MOD(CAST(FLOOR(tile_x / 2) AS BIGINT), 2) + 2 * MOD(CAST(FLOOR(tile_y / 2) AS BIGINT), 2)) * 4
    + (MOD(CAST(FLOOR(tile_x / 4) AS BIGINT), 2) + 2 * MOD(CAST(FLOOR(tile_y / 4) AS BIGINT), 2)) * 16
    + (MOD(CAST(FLOOR(tile_x / 8) AS BIGINT), 2) + 2 * MOD(CAST(FLOOR(tile_y / 8) AS BIGINT), 2)) * 64
    + (MOD(CAST(FLOOR(tile_x / 16) AS BIGINT), 2) + 2 * MOD(CAST(FLOOR(tile_y / 16) AS BIGINT), 2)) * 256
    + (MOD(CAST(FLOOR(tile_x / 32) AS BIGINT), 2) + 2 * MOD(CAST(FLOOR(tile_y / 32) AS BIGINT), 2)) * 1024
    + (MOD(CAST(FLOOR(tile_x / 64) AS BIGINT), 2) + 2 * MOD(CAST(FLOOR(tile_y / 64) AS BIGINT), 2)) * 4096
    + (MOD(CAST(FLOOR(tile_x / 128) AS BIGINT), 2) + 2 * MOD(CAST(FLOOR(tile_y / 128) AS BIGINT), 2)) * 16384
    + (MOD(CAST(FLOOR(tile_x / 256) AS BIGINT), 2) + 2 * MOD(CAST(FLOOR(tile_y / 256) AS BIGINT), 2)) * 65536
    + (MOD(CAST(FLOOR(tile_x / 512) AS BIGINT), 2) + 2 * MOD(CAST(FLOOR(tile_y / 512) AS BIGINT), 2)) * 262144
    + (MOD(CAST(FLOOR(tile_x / 1024) AS BIGINT), 2) + 2 * MOD(CAST(FLOOR(tile_y / 1024) AS BIGINT), 2)) * 1048576
    + (MOD(CAST(FLOOR(tile_x / 2048) AS BIGINT), 2) + 2 * MOD(CAST(FLOOR(tile_y / 2048) AS BIGINT), 2)) * 4194304
  AS BIGINT) AS atlas_cell
FROM tiles
