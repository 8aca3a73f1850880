-- The key that a tablet made for its slot when it was paired; the tablet keeps its private half. From
-- the confirmation on, what it signed there.
CREATE TABLE tablet_key (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  slot_id BIGINT NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  public_key VARBINARY(200) NOT NULL,
  enrolled_at DATETIME(6) NOT NULL,
  attempt BIGINT,
  strokes_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  signature VARBINARY(64),
  CONSTRAINT tablet_key_pk PRIMARY KEY (id),
  CONSTRAINT tablet_key_pairing UNIQUE (slot_id, token_hash),
  CONSTRAINT tablet_key_slot FOREIGN KEY (slot_id) REFERENCES slot (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
