-- A person's badge: what its code opens is asked of the person's own record at each scan. Replaced ones
-- stay, revoked, so that the door recognises them.
CREATE TABLE badge (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  attendee_id BIGINT NOT NULL,
  code CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- true, or null once revoked: one valid badge a person
  valid BOOLEAN,
  issued_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6),
  revoked_because VARCHAR(200),
  CONSTRAINT badge_pk PRIMARY KEY (id),
  CONSTRAINT badge_code UNIQUE (code),
  CONSTRAINT badge_valid UNIQUE (attendee_id, valid),
  CONSTRAINT badge_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
