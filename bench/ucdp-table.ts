// A made table of events with the columns of UCDP GED, as CSV and as Parquet, around as many towns as a tenth of the events, few of them with many.
import { DuckDBInstance } from '@duckdb/node-api';

const columns = `
  900000000 + i AS id, 'TST-' || i AS relid, year(day) AS year, 'True' AS active_year, 'Clear' AS code_status,
  1 + hash(i * 13) % 3 AS type_of_violence, '' AS conflict_dset_id, hash(i * 17) % 500 AS conflict_new_id,
  'Testland: Government ' || hash(i * 17) % 500 AS conflict_name, '' AS dyad_dset_id, hash(i * 19) % 900 AS dyad_new_id,
  'Government of Testland - Group ' || hash(i * 19) % 900 AS dyad_name, '' AS side_a_dset_id, 1 AS side_a_new_id,
  'Government of Testland ' || hash(i * 23) % 50 AS side_a, '' AS side_b_dset_id, 2 AS side_b_new_id, 'Group ' || hash(i * 29) % 200 AS side_b,
  1 AS number_of_sources, '"An agency, ' || day || ', clash near town ' || town || '"' AS source_article, 'An agency' AS source_office,
  day AS source_date, 'What happened in event ' || i || ' near the river, as told by people of town ' || town AS source_headline, '' AS source_original,
  1 + hash(i * 31) % 5 AS where_prec, 'Town ' || town AS where_coordinates, 'near town ' || town || ', on the road' AS where_description,
  'Province ' || town % 80 AS adm_1, '' AS adm_2, 42 + hash(town * 5) % 2000000 / 100000 AS latitude, 20 + hash(town * 3) % 4000000 / 80000 AS longitude,
  '' AS geom_wkt, hash(town) % 200000 AS priogrid_gid, 'Testland' AS country, 500 AS country_id, 'Africa' AS region, 1 AS event_clarity,
  1 + hash(i * 37) % 3 AS date_prec, day || ' 00:00:00.000' AS date_start, day || ' 00:00:00.000' AS date_end,
  0 AS deaths_a, 0 AS deaths_b, hash(i * 41) % 9 AS deaths_civilians, 0 AS deaths_unknown,
  hash(i * 41) % 9 AS best, hash(i * 41) % 9 + 2 AS high, hash(i * 41) % 9 AS low`;

export async function makeUcdpTable(csv: string, parquet: string, events: number): Promise<void> {
  const engine = await (await DuckDBInstance.create(':memory:', { memory_limit: '1GB' })).connect();
  try {
    const rows = `SELECT ${columns} FROM (SELECT i, (DATE '1989-01-01' + (hash(i * 7) % 12000)::INTEGER) AS day,
      (power(${events} / 10, hash(i) / 18446744073709551615) - 1)::BIGINT AS town FROM range(${events}) AS rows(i))`;
    await engine.run(`COPY (${rows}) TO '${csv}' (FORMAT csv, HEADER)`);
    await engine.run(`COPY (${rows}) TO '${parquet}' (FORMAT parquet, COMPRESSION snappy)`);
  } finally {
    engine.closeSync();
  }
}
