-- What stands on letters that people take along on paper, and what they say.
CREATE TABLE letterhead (
  summit_id BIGINT NOT NULL,
  version INT NOT NULL,
  address_lines TEXT NOT NULL,
  place TEXT NOT NULL,
  signer TEXT NOT NULL,
  signer_title TEXT NOT NULL,
  invitation TEXT NOT NULL,
  visa TEXT NOT NULL,
  invitation_released BOOLEAN NOT NULL,
  visa_released BOOLEAN NOT NULL,
  CONSTRAINT letterhead_pk PRIMARY KEY (summit_id),
  CONSTRAINT letterhead_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
