-- Those who sign in. Delegates need no account: their invitation is enough. Without a password its
-- owner has yet to choose one; closed, it stays for the record.
CREATE TABLE account (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  email VARCHAR(320) NOT NULL,
  display_name VARCHAR(200) NOT NULL,
  password_hash VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin,
  closed BOOLEAN NOT NULL DEFAULT FALSE,
  closed_at DATETIME(6),
  -- in which the owner is written to, or null
  language VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin,
  -- whoever signed in before has to do so again
  sessions_ended_at DATETIME(6),
  -- whom an OpenID Connect provider means by it (iss and sub), since the first sign-in by one
  open_id_issuer VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin,
  open_id_subject VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin,
  CONSTRAINT account_pk PRIMARY KEY (id),
  CONSTRAINT account_email UNIQUE (email),
  CONSTRAINT account_open_id UNIQUE (open_id_issuer, open_id_subject)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE account_role (
  account_id BIGINT NOT NULL,
  role VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- who gave it; null where the server did so itself
  given_by VARCHAR(320),
  given_at DATETIME(6),
  CONSTRAINT account_role_pk PRIMARY KEY (account_id, role),
  CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What an account may do beside what its roles bring.
CREATE TABLE account_right (
  account_id BIGINT NOT NULL,
  right_name VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  given_by VARCHAR(320),
  given_at DATETIME(6),
  CONSTRAINT account_right_pk PRIMARY KEY (account_id, right_name),
  CONSTRAINT account_right_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- When and from where somebody signed in, for the owner to see.
CREATE TABLE sign_in (
  id BIGINT NOT NULL AUTO_INCREMENT,
  account_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  caller VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  browser VARCHAR(200) NOT NULL,
  CONSTRAINT sign_in_pk PRIMARY KEY (id),
  CONSTRAINT sign_in_account FOREIGN KEY (account_id) REFERENCES account (id),
  KEY sign_in_latest (account_id, at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Wrong passwords and codes in a row, by the hash of what they count against, such as a caller's
-- address: each further try waits longer.
CREATE TABLE wrong_tries (
  subject CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tries INT NOT NULL,
  last_at DATETIME(6),
  CONSTRAINT wrong_tries_pk PRIMARY KEY (subject),
  KEY wrong_tries_last (last_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The one-time link by which the first organiser makes an account on an empty server.
CREATE TABLE set_up_link (
  id BIGINT NOT NULL AUTO_INCREMENT,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  CONSTRAINT set_up_link_pk PRIMARY KEY (id),
  CONSTRAINT set_up_link_token UNIQUE (token_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The one-time link by which the owner of an account chooses its password.
CREATE TABLE password_link (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  mail_id BIGINT,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  CONSTRAINT password_link_pk PRIMARY KEY (id),
  CONSTRAINT password_link_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT password_link_mail FOREIGN KEY (mail_id) REFERENCES mail (id),
  CONSTRAINT password_link_token UNIQUE (token_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The one-time link by which the owner of an account confirms a new email address.
CREATE TABLE email_link (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  email VARCHAR(320) NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  CONSTRAINT email_link_pk PRIMARY KEY (id),
  CONSTRAINT email_link_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT email_link_token UNIQUE (token_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The authenticator app of an account's owner; asked for at each sign-in once it is confirmed.
CREATE TABLE second_factor (
  account_id BIGINT NOT NULL,
  version INT NOT NULL,
  secret VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  confirmed_at DATETIME(6),
  -- the time step of the last code that was taken: a code is taken once
  last_step BIGINT NOT NULL,
  CONSTRAINT second_factor_pk PRIMARY KEY (account_id),
  CONSTRAINT second_factor_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Codes for an owner who has lost the app, each taken once.
CREATE TABLE recovery_code (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  code_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  used_at DATETIME(6),
  CONSTRAINT recovery_code_pk PRIMARY KEY (id),
  CONSTRAINT recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT recovery_code_once UNIQUE (account_id, code_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
