-- What the organisers of a summit say of people's data: whom to ask, and whether what is kept no longer
-- goes by itself every night.
CREATE TABLE privacy_notice (
  summit_id BIGINT NOT NULL,
  version INT NOT NULL,
  contact TEXT NOT NULL,
  contact_email VARCHAR(254),
  nightly BOOLEAN NOT NULL,
  CONSTRAINT privacy_notice_pk PRIMARY KEY (summit_id),
  CONSTRAINT privacy_notice_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- For how long a kind of data is kept after the summit's last day, and what for, where the organisers
-- have said so.
CREATE TABLE privacy_rule (
  summit_id BIGINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kept_for VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purpose TEXT NOT NULL,
  CONSTRAINT privacy_rule_pk PRIMARY KEY (summit_id, kind),
  CONSTRAINT privacy_rule_notice FOREIGN KEY (summit_id) REFERENCES privacy_notice (summit_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What a field of a registration form is asked for, and for how long its answers are kept; null for as
-- long as is usual for its kind.
ALTER TABLE registration_field ADD COLUMN purpose TEXT;
ALTER TABLE registration_field ADD COLUMN kept_for VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin;
