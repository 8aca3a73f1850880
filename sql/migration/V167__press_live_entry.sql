-- What a press officer writes while a declaration is signed, between what the ceremony itself tells.
CREATE TABLE press_live_entry (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  -- the declaration by its slug: an entry stays where its signing begins anew
  declaration VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  written_at DATETIME(6) NOT NULL,
  text TEXT NOT NULL,
  CONSTRAINT press_live_entry_pk PRIMARY KEY (id),
  CONSTRAINT press_live_entry_summit FOREIGN KEY (summit_id) REFERENCES summit (id),
  KEY press_live_entry_declaration (declaration, written_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
