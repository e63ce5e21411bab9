/** One of everything that a catalogue may list. */
export const EVERYTHING = `
  CREATE SCHEMA "Å b";
  CREATE TABLE "Å b"."x.y" (id int PRIMARY KEY, "E-post" text);
  COMMENT ON TABLE "Å b"."x.y" IS 'people';
  COMMENT ON COLUMN "Å b"."x.y"."E-post" IS 'their mail';
  INSERT INTO "Å b"."x.y" VALUES (1, 'a'), (2, 'b');
  CREATE TABLE changed (gone text, made int GENERATED ALWAYS AS (3 * 2) STORED, kept text);
  ALTER TABLE changed DROP COLUMN gone;
  INSERT INTO changed (kept) VALUES ('k');
  CREATE TABLE nothing ();
  INSERT INTO nothing DEFAULT VALUES;

  CREATE TABLE events (at date, who text) PARTITION BY RANGE (at);
  CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
  CREATE TABLE events_2 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2027-01-01') PARTITION BY RANGE (at);
  CREATE TABLE events_2_1 (who text, at date NOT NULL);
  ALTER TABLE events_2 ATTACH PARTITION events_2_1 FOR VALUES FROM ('2025-01-01') TO ('2027-01-01');
  INSERT INTO events SELECT date '2024-01-01' + n, 'p' || n FROM generate_series(0, 999) AS n;
  CREATE TABLE no_parts (a text) PARTITION BY LIST (a);

  CREATE TABLE parent (a text);
  CREATE TABLE child (b text) INHERITS (parent);
  INSERT INTO parent VALUES ('p');
  INSERT INTO child VALUES ('c1', 'x'), ('c2', 'y');

  CREATE MATERIALIZED VIEW mat AS SELECT kept FROM changed;
  CREATE MATERIALIZED VIEW mat_empty AS SELECT kept FROM changed WITH NO DATA;
  CREATE VIEW seen AS SELECT kept FROM changed;
  CREATE VIEW many AS SELECT n FROM generate_series(1, 500) AS n;
  CREATE EXTENSION file_fdw;
  CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
  CREATE FOREIGN TABLE far (line text) SERVER files OPTIONS (program 'printf "a\\nb\\n"');

  CREATE TABLE filtered (a text);
  INSERT INTO filtered VALUES ('visible'), ('hidden');
  ALTER TABLE filtered ENABLE ROW LEVEL SECURITY;
  CREATE POLICY visible ON filtered FOR SELECT USING (a = 'visible');
  CREATE VIEW through AS SELECT a FROM filtered;
  ALTER VIEW through OWNER TO {{scanner}};
  CREATE TABLE partial (open text, closed text);
  INSERT INTO partial SELECT 'o' || n, 'c' || n FROM generate_series(1, 200) AS n;
  CREATE TABLE shut (a text);
  CREATE SCHEMA vault; CREATE TABLE vault.safe (a text);
  CREATE TEMP TABLE passing (a text);
  ANALYZE;`;

/** What the scanner may read of it: most, but not all. */
export const MOST_OF_IT = `
  GRANT USAGE ON SCHEMA public, "Å b" TO {{scanner}};
  GRANT SELECT ON "Å b"."x.y", changed, nothing, events, events_1, events_2_1, no_parts, parent, child, mat, mat_empty,
    seen, many, far, filtered, through, vault.safe TO {{scanner}};
  GRANT SELECT (open) ON partial TO {{scanner}};`;
