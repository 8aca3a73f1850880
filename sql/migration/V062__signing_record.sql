-- What changed in a ceremony, and who did it when and why: for the console and the protocol office.
CREATE TABLE ceremony_change (
  id BIGINT NOT NULL AUTO_INCREMENT,
  ceremony_id BIGINT NOT NULL,
  slot_id BIGINT,
  at DATETIME(6) NOT NULL,
  who VARCHAR(200) NOT NULL,
  event VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  before_state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin,
  after_state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin,
  reason VARCHAR(400),
  subject TEXT,
  CONSTRAINT ceremony_change_pk PRIMARY KEY (id),
  CONSTRAINT ceremony_change_ceremony FOREIGN KEY (ceremony_id) REFERENCES ceremony (id),
  CONSTRAINT ceremony_change_slot FOREIGN KEY (slot_id) REFERENCES slot (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The same as a chain of hashes: its public form goes into the seal, detail only as a salted hash.
CREATE TABLE signing_audit (
  id BIGINT NOT NULL AUTO_INCREMENT,
  ceremony_id BIGINT NOT NULL,
  seq INT NOT NULL,
  event VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  slot_position INT,
  at DATETIME(6) NOT NULL,
  detail TEXT NOT NULL,
  salt CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  detail_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  previous_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT signing_audit_pk PRIMARY KEY (id),
  CONSTRAINT signing_audit_seq UNIQUE (ceremony_id, seq),
  CONSTRAINT signing_audit_ceremony FOREIGN KEY (ceremony_id) REFERENCES ceremony (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The sealed declaration itself. A later timestamp renews the file and never the fingerprint.
CREATE TABLE sealed_declaration (
  ceremony_id BIGINT NOT NULL,
  version INT NOT NULL,
  pdf LONGBLOB NOT NULL,
  manifest MEDIUMTEXT NOT NULL,
  fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_at DATETIME(6) NOT NULL,
  timestamped BOOLEAN NOT NULL,
  CONSTRAINT sealed_declaration_pk PRIMARY KEY (ceremony_id),
  CONSTRAINT sealed_declaration_fingerprint UNIQUE (fingerprint),
  CONSTRAINT sealed_declaration_ceremony FOREIGN KEY (ceremony_id) REFERENCES ceremony (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
