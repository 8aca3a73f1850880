-- Who asked for the statements by mail. Nothing is sent before the owner of the address has said so
-- by the link in a letter; whoever does not is forgotten.
CREATE TABLE press_subscriber (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  email VARCHAR(320) NOT NULL,
  -- the address in small letters: one address is on the list once
  address_key VARCHAR(320) COLLATE utf8mb4_bin NOT NULL,
  language VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6),
  CONSTRAINT press_subscriber_pk PRIMARY KEY (id),
  CONSTRAINT press_subscriber_once UNIQUE (summit_id, address_key),
  CONSTRAINT press_subscriber_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A letter to a subscriber, and its link of which only the hash is kept.
CREATE TABLE press_list_letter (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  subscriber_id BIGINT NOT NULL,
  -- the statement that it brought; null for one about the subscription itself
  statement_slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  mail_id BIGINT,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  CONSTRAINT press_list_letter_pk PRIMARY KEY (id),
  CONSTRAINT press_list_letter_token UNIQUE (token_hash),
  -- each statement reaches a subscriber once
  CONSTRAINT press_list_letter_once UNIQUE (subscriber_id, statement_slug),
  CONSTRAINT press_list_letter_subscriber FOREIGN KEY (subscriber_id) REFERENCES press_subscriber (id),
  CONSTRAINT press_list_letter_statement FOREIGN KEY (statement_slug) REFERENCES statement (slug),
  CONSTRAINT press_list_letter_mail FOREIGN KEY (mail_id) REFERENCES mail (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The sending of one statement to the whole list.
CREATE TABLE press_list_round (
  statement_slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  CONSTRAINT press_list_round_pk PRIMARY KEY (statement_slug),
  CONSTRAINT press_list_round_statement FOREIGN KEY (statement_slug) REFERENCES statement (slug)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Where a letter to a list is unsubscribed from (RFC 8058): with a secret in it, forgotten once a
-- mail server has taken the letter.
ALTER TABLE mail ADD COLUMN leave_address VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin;
