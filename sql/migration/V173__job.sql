-- What the server does by itself. All times are the database's own, so that servers whose clocks
-- differ agree. Whoever does a job has leased it, and says again and again that it still does.
CREATE TABLE job (
  name VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- how often it began: whoever began it the last time, and nobody else, may say how it ended
  run BIGINT NOT NULL DEFAULT 0,
  known_since DATETIME(6) NOT NULL,
  begun_at DATETIME(6),
  ended_at DATETIME(6),
  -- why it failed the last time it ended; null where it did not
  failure VARCHAR(500),
  -- which server did it last, or does
  node VARCHAR(100),
  leased_until DATETIME(6),
  -- somebody wants it before its time
  asked_at DATETIME(6),
  CONSTRAINT job_pk PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
