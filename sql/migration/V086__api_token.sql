-- By which a program reads what the scopes of its token allow. The token itself is shown once.
CREATE TABLE api_token (
  id BIGINT NOT NULL AUTO_INCREMENT,
  account_id BIGINT NOT NULL,
  name VARCHAR(100) NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- separated by spaces
  scopes VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  last_used_at DATETIME(6),
  CONSTRAINT api_token_pk PRIMARY KEY (id),
  CONSTRAINT api_token_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT api_token_hash UNIQUE (token_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
