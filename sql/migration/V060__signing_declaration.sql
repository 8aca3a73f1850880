-- What the cities undertake together: drafts in each language, and the versions frozen of them.
CREATE TABLE declaration (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dated DATE NOT NULL,
  texts MEDIUMTEXT NOT NULL,
  CONSTRAINT declaration_pk PRIMARY KEY (id),
  CONSTRAINT declaration_slug UNIQUE (slug),
  CONSTRAINT declaration_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A frozen version never changes: its content is canonical JSON (RFC 8785), its hash SHA-256.
CREATE TABLE declaration_version (
  id BIGINT NOT NULL AUTO_INCREMENT,
  declaration_id BIGINT NOT NULL,
  number INT NOT NULL,
  content MEDIUMTEXT NOT NULL,
  content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  frozen_at DATETIME(6) NOT NULL,
  frozen_by VARCHAR(200) NOT NULL,
  -- why its languages have different numbers of commitments
  uneven_reason VARCHAR(400),
  CONSTRAINT declaration_version_pk PRIMARY KEY (id),
  CONSTRAINT declaration_version_number UNIQUE (declaration_id, number),
  CONSTRAINT declaration_version_declaration FOREIGN KEY (declaration_id) REFERENCES declaration (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
