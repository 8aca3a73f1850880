-- Who did what, when and from where: written with the deed itself, never changed.
CREATE TABLE audit_entry (
  id BIGINT NOT NULL AUTO_INCREMENT,
  at DATETIME(6) NOT NULL,
  who VARCHAR(320) NOT NULL,
  -- the network address, or null where the server did it by itself
  caller VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  event VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(320) NOT NULL,
  detail TEXT,
  -- the fields that changed, a line each
  was TEXT,
  became TEXT,
  CONSTRAINT audit_entry_pk PRIMARY KEY (id),
  KEY audit_entry_at (at),
  KEY audit_entry_event (event, at),
  KEY audit_entry_who (who, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
