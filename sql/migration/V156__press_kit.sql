-- The press kit: made in the background and kept in parts, so that neither making nor sending one
-- takes more memory than a part.
CREATE TABLE press_kit (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  -- the SHA-256 of all that was to be in it: while that is the same, no other one is made
  contents CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  -- when it was known last to be under way
  reached_at DATETIME(6) NOT NULL,
  files_wanted INT NOT NULL,
  files_made INT NOT NULL,
  made_at DATETIME(6),
  failed_at DATETIME(6),
  size BIGINT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  CONSTRAINT press_kit_pk PRIMARY KEY (id),
  CONSTRAINT press_kit_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The statements in a kit, by their slugs: it is given out while all of them are public.
CREATE TABLE press_kit_statement (
  kit_id BIGINT NOT NULL,
  position INT NOT NULL,
  slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT press_kit_statement_pk PRIMARY KEY (kit_id, position),
  CONSTRAINT press_kit_statement_kit FOREIGN KEY (kit_id) REFERENCES press_kit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The bytes of a kit, in order.
CREATE TABLE press_kit_part (
  id BIGINT NOT NULL AUTO_INCREMENT,
  kit_id BIGINT NOT NULL,
  position INT NOT NULL,
  bytes MEDIUMBLOB NOT NULL,
  CONSTRAINT press_kit_part_pk PRIMARY KEY (id),
  CONSTRAINT press_kit_part_position UNIQUE (kit_id, position),
  CONSTRAINT press_kit_part_kit FOREIGN KEY (kit_id) REFERENCES press_kit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
