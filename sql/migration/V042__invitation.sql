-- The link by which a delegation registers; only its hash is kept.
CREATE TABLE invitation (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  delegation_id BIGINT NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recipient VARCHAR(320) NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  answered_at DATETIME(6),
  ended_at DATETIME(6),
  -- the letter that carries it; null for one that was only handed over
  mail_id BIGINT,
  CONSTRAINT invitation_pk PRIMARY KEY (id),
  CONSTRAINT invitation_token UNIQUE (token_hash),
  CONSTRAINT invitation_mail FOREIGN KEY (mail_id) REFERENCES mail (id),
  CONSTRAINT invitation_delegation FOREIGN KEY (delegation_id) REFERENCES delegation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
