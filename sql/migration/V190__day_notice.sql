-- What those who come for a session were last told by letter of how it goes on its day.
CREATE TABLE day_notice (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- of which this was told; a later one tells its own
  release_number INT NOT NULL,
  cancelled BOOLEAN NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  CONSTRAINT day_notice_pk PRIMARY KEY (id),
  CONSTRAINT day_notice_slug UNIQUE (summit_id, slug),
  CONSTRAINT day_notice_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
