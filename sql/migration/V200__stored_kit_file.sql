-- What several kits hold is kept once, packed: a kit is a list of files, and becomes an archive while it is
-- taken. Kits of before are made again by themselves; archives of the site are asked for again.
DELETE FROM press_kit_statement;
DROP TABLE press_kit_part;
DELETE FROM press_kit;

CREATE TABLE stored_kit_file (
  id BIGINT NOT NULL AUTO_INCREMENT,
  -- the SHA-256 of its name and of what tells its contents from others: found again by it
  file_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- how it is packed: 0 not at all, 8 deflated (APPNOTE.TXT 6.3.10, 4.4.5)
  method INT NOT NULL,
  crc BIGINT NOT NULL,
  size BIGINT NOT NULL,
  packed_size BIGINT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT stored_kit_file_pk PRIMARY KEY (id),
  CONSTRAINT stored_kit_file_key UNIQUE (file_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Its packed bytes, in order: none of them takes more memory than a part.
CREATE TABLE stored_kit_part (
  id BIGINT NOT NULL AUTO_INCREMENT,
  file_id BIGINT NOT NULL,
  position INT NOT NULL,
  bytes MEDIUMBLOB NOT NULL,
  CONSTRAINT stored_kit_part_pk PRIMARY KEY (id),
  CONSTRAINT stored_kit_part_position UNIQUE (file_id, position),
  CONSTRAINT stored_kit_part_file FOREIGN KEY (file_id) REFERENCES stored_kit_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The files of a kit, in their order in the archive.
CREATE TABLE press_kit_entry (
  id BIGINT NOT NULL AUTO_INCREMENT,
  kit_id BIGINT NOT NULL,
  position INT NOT NULL,
  name VARCHAR(500) NOT NULL,
  file_id BIGINT NOT NULL,
  CONSTRAINT press_kit_entry_pk PRIMARY KEY (id),
  CONSTRAINT press_kit_entry_position UNIQUE (kit_id, position),
  CONSTRAINT press_kit_entry_kit FOREIGN KEY (kit_id) REFERENCES press_kit (id),
  CONSTRAINT press_kit_entry_file FOREIGN KEY (file_id) REFERENCES stored_kit_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
