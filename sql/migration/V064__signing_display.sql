-- A screen that asked to be paired. Once an organiser confirmed its code, it may show a rehearsal.
CREATE TABLE display (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  paired_at DATETIME(6),
  paired_by BIGINT,
  CONSTRAINT display_pk PRIMARY KEY (id),
  CONSTRAINT display_token UNIQUE (token_hash),
  INDEX display_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
