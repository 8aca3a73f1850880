-- What a tablet was found to do before the day; the latest check of each tablet.
CREATE TABLE device_check (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ceremony_id BIGINT NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  checked_at DATETIME(6) NOT NULL,
  failed VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  samples_per_second INT NOT NULL,
  pressure_levels INT NOT NULL,
  round_trip_millis INT NOT NULL,
  screen VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT device_check_pk PRIMARY KEY (id),
  CONSTRAINT device_check_token UNIQUE (token_hash),
  CONSTRAINT device_check_ceremony FOREIGN KEY (ceremony_id) REFERENCES ceremony (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
