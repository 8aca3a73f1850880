-- One signing of one frozen version.
CREATE TABLE ceremony (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  declaration_version_id BIGINT NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  nonce CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- of the ceremony; empty where it is called by the declaration's title
  name TEXT NOT NULL,
  scheduled_at DATETIME(6) NOT NULL,
  place TEXT NOT NULL,
  consent TEXT NOT NULL,
  -- who witnesses the signing, as the wall names them; empty without one
  witness TEXT NOT NULL,
  -- which pictures stand beside the names
  shown_marks VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_rule VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_reason VARCHAR(400),
  rehearsed_at DATETIME(6),
  opened_at DATETIME(6),
  -- the emblem of the summit's host when the pens opened
  host_image CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  closed_at DATETIME(6),
  sealed_at DATETIME(6),
  published_at DATETIME(6),
  fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  veiled BOOLEAN NOT NULL,
  -- what an officer approved of paper and wall; nothing where names have changed since
  proof_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  proof_approved_at DATETIME(6),
  proof_approved_by VARCHAR(255),
  audit_count INT NOT NULL,
  audit_head CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT ceremony_pk PRIMARY KEY (id),
  CONSTRAINT ceremony_nonce UNIQUE (nonce),
  CONSTRAINT ceremony_declaration_version FOREIGN KEY (declaration_version_id) REFERENCES declaration_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The place on the declaration where one signatory's ink goes, in the order of precedence.
CREATE TABLE slot (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ceremony_id BIGINT NOT NULL,
  position INT NOT NULL,
  attendee_id BIGINT,
  -- whose head this was, so that another head is noticed
  delegation_id BIGINT,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  place TEXT NOT NULL,
  -- the group of signatories, by its place among the groups, from 1; 0 and no name without one
  group_number INT NOT NULL,
  group_name TEXT NOT NULL,
  emblem VARCHAR(8) NOT NULL,
  country_code CHAR(2) CHARACTER SET ascii COLLATE ascii_bin,
  flag_image CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  emblem_image CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  remote BOOLEAN NOT NULL,
  aspect INT NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attempt_id BIGINT,
  ink_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  consent_language VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin,
  consent_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  confirmed_at DATETIME(6),
  proxy_name TEXT,
  proxy_authority VARCHAR(400),
  reason VARCHAR(400),
  help_asked_at DATETIME(6),
  host_name VARCHAR(200),
  tablet_token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  tablet_paired_at DATETIME(6),
  CONSTRAINT slot_pk PRIMARY KEY (id),
  CONSTRAINT slot_position UNIQUE (ceremony_id, position),
  CONSTRAINT slot_tablet_token UNIQUE (tablet_token_hash),
  CONSTRAINT slot_ceremony FOREIGN KEY (ceremony_id) REFERENCES ceremony (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The short code that opens one slot on one tablet, once; without a slot it makes a spare tablet.
CREATE TABLE slot_code (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ceremony_id BIGINT NOT NULL,
  slot_id BIGINT,
  code_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  issued_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6),
  revoked_at DATETIME(6),
  CONSTRAINT slot_code_pk PRIMARY KEY (id),
  CONSTRAINT slot_code_hash UNIQUE (code_hash),
  CONSTRAINT slot_code_ceremony FOREIGN KEY (ceremony_id) REFERENCES ceremony (id),
  CONSTRAINT slot_code_slot FOREIGN KEY (slot_id) REFERENCES slot (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
