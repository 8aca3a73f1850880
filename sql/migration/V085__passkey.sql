-- By which authenticators know an account: random, so that they learn nothing of its owner.
CREATE TABLE passkey_owner (
  account_id BIGINT NOT NULL,
  user_handle VARBINARY(64) NOT NULL,
  CONSTRAINT passkey_owner_pk PRIMARY KEY (account_id),
  CONSTRAINT passkey_owner_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT passkey_owner_handle UNIQUE (user_handle)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The passkeys of an account's owner (WebAuthn), each of which signs them in without a password. What
-- is kept opens nothing: the private key never leaves the authenticator.
CREATE TABLE passkey (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  credential_id VARBINARY(1023) NOT NULL,
  -- a COSE key (RFC 9053)
  public_key VARBINARY(2000) NOT NULL,
  -- how often it has signed, as it says itself; 0 for ever where it does not count
  signature_count BIGINT NOT NULL,
  name VARCHAR(100) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  last_used_at DATETIME(6),
  CONSTRAINT passkey_pk PRIMARY KEY (id),
  CONSTRAINT passkey_account FOREIGN KEY (account_id) REFERENCES passkey_owner (account_id),
  CONSTRAINT passkey_credential UNIQUE (credential_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
