-- The run-sheet of one ceremony: who does what when, and what GO sets off.
CREATE TABLE run_sheet (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  turn INT NOT NULL,
  ceremony_id BIGINT NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  held_at DATETIME(6),
  message VARCHAR(120),
  CONSTRAINT run_sheet_pk PRIMARY KEY (id),
  CONSTRAINT run_sheet_of_ceremony UNIQUE (ceremony_id),
  CONSTRAINT run_sheet_ceremony FOREIGN KEY (ceremony_id) REFERENCES ceremony (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- One cue. Its position may be shared for a moment while two change places: no unique key.
CREATE TABLE cue (
  id BIGINT NOT NULL AUTO_INCREMENT,
  run_sheet_id BIGINT NOT NULL,
  position INT NOT NULL,
  title TEXT NOT NULL,
  owner TEXT NOT NULL,
  notes TEXT NOT NULL,
  seconds INT NOT NULL,
  action VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_at DATETIME(6),
  ended_at DATETIME(6),
  CONSTRAINT cue_pk PRIMARY KEY (id),
  CONSTRAINT cue_run_sheet FOREIGN KEY (run_sheet_id) REFERENCES run_sheet (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
