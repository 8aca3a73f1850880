-- What goes with a session: a page of the web, or a file. It is shown while the latest release has
-- the session, to those whom its visibility names.
CREATE TABLE session_material (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  title TEXT NOT NULL,
  visibility VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- either an address, or a file with name, type and length in bytes
  address VARCHAR(2000),
  file_name VARCHAR(120),
  media_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  bytes INT NOT NULL,
  CONSTRAINT session_material_pk PRIMARY KEY (id),
  CONSTRAINT session_material_summit FOREIGN KEY (summit_id) REFERENCES summit (id),
  INDEX session_material_slug (summit_id, slug)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE session_material_file (
  material_id BIGINT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  CONSTRAINT session_material_file_pk PRIMARY KEY (material_id),
  CONSTRAINT session_material_file_material FOREIGN KEY (material_id) REFERENCES session_material (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
