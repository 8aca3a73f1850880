-- Who did what, and when: written with the deed itself, never changed.
CREATE TABLE audit_entry (
  id BIGINT NOT NULL AUTO_INCREMENT,
  at DATETIME(6) NOT NULL,
  who VARCHAR(320) NOT NULL,
  event VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(320) NOT NULL,
  detail TEXT,
  CONSTRAINT audit_entry_pk PRIMARY KEY (id),
  KEY audit_entry_at (at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
