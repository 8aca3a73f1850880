-- A screen that asked to be paired. Once an organiser confirmed its code, it may show a rehearsal.
CREATE TABLE display (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  paired_at DATETIME(6),
  CONSTRAINT display_pk PRIMARY KEY (id),
  CONSTRAINT display_token UNIQUE (token_hash),
  INDEX display_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Which ceremony the walls show, where an officer chose one: at most one row. Without it they follow what goes on.
CREATE TABLE wall_choice (
  id TINYINT NOT NULL,
  ceremony_id BIGINT NOT NULL,
  CONSTRAINT wall_choice_pk PRIMARY KEY (id),
  CONSTRAINT wall_choice_ceremony FOREIGN KEY (ceremony_id) REFERENCES ceremony (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
