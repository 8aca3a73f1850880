-- A link by which somebody outside writes captions of one ceremony, in one language.
CREATE TABLE caption_link (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ceremony_id BIGINT NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  language VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6),
  CONSTRAINT caption_link_pk PRIMARY KEY (id),
  CONSTRAINT caption_link_token UNIQUE (token_hash),
  CONSTRAINT caption_link_ceremony FOREIGN KEY (ceremony_id) REFERENCES ceremony (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A line of captions. One of a rehearsal is never public.
CREATE TABLE caption_line (
  id BIGINT NOT NULL AUTO_INCREMENT,
  ceremony_id BIGINT NOT NULL,
  link_id BIGINT NOT NULL,
  language VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  written_at DATETIME(6) NOT NULL,
  words VARCHAR(240) NOT NULL,
  rehearsed BOOLEAN NOT NULL,
  CONSTRAINT caption_line_pk PRIMARY KEY (id),
  CONSTRAINT caption_line_link FOREIGN KEY (link_id) REFERENCES caption_link (id),
  INDEX caption_line_newest (ceremony_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
