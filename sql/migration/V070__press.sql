-- Press statements. What is under embargo is written here long before anyone may read it.
CREATE TABLE statement (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  issuer TEXT NOT NULL,
  dated DATE NOT NULL,
  contact TEXT NOT NULL,
  telephone VARCHAR(60) NOT NULL,
  headline TEXT NOT NULL,
  subheadline TEXT NOT NULL,
  body MEDIUMTEXT NOT NULL,
  approved_at DATETIME(6),
  embargoed_until DATETIME(6),
  -- the declaration whose publication lifts the embargo, by its slug
  until_declaration VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  lifted_at DATETIME(6),
  CONSTRAINT statement_pk PRIMARY KEY (id),
  CONSTRAINT statement_slug UNIQUE (slug),
  CONSTRAINT statement_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE statement_attachment (
  statement_id BIGINT NOT NULL,
  position INT NOT NULL,
  label TEXT NOT NULL,
  address VARCHAR(500) NOT NULL,
  CONSTRAINT statement_attachment_pk PRIMARY KEY (statement_id, position),
  CONSTRAINT statement_attachment_statement FOREIGN KEY (statement_id) REFERENCES statement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
