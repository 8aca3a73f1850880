-- In how many documents a declaration is sealed, as it was chosen when the ceremony was prepared.
ALTER TABLE ceremony
  ADD COLUMN originals VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'ONE';

-- A party's own original, or the certified copy, beside the original that is deposited; all of them
-- are of one manifest. The slot is the one that it names first.
CREATE TABLE sealed_original (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ceremony_id BIGINT NOT NULL,
  kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  first_slot INT NOT NULL,
  pdf LONGBLOB NOT NULL,
  pdf_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pdf_size INT NOT NULL,
  timestamped BOOLEAN NOT NULL,
  CONSTRAINT sealed_original_pk PRIMARY KEY (id),
  CONSTRAINT sealed_original_first UNIQUE (ceremony_id, kind, first_slot),
  CONSTRAINT sealed_original_seal FOREIGN KEY (ceremony_id) REFERENCES sealed_declaration (ceremony_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
