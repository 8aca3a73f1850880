-- Sign-ins that are under way, by the hash of the token in the browser's cookie: any server takes
-- one up for a browser that it does not know.
CREATE TABLE kept_sign_in (
  id BIGINT NOT NULL AUTO_INCREMENT,
  account_id BIGINT NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- whether others use the same computer
  shared BOOLEAN NOT NULL,
  since DATETIME(6) NOT NULL,
  -- when its owner last ended all others; else as since
  renewed_at DATETIME(6) NOT NULL,
  -- to the minute
  seen_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  -- when its owner last showed who they are, and by what
  proof_at DATETIME(6),
  proof_by VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  CONSTRAINT kept_sign_in_pk PRIMARY KEY (id),
  CONSTRAINT kept_sign_in_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT kept_sign_in_token UNIQUE (token_hash),
  KEY kept_sign_in_since (since)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
