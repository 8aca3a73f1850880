-- What everyone may see of a confirmed signature from the seal on: its places and breadths, and when
-- each stroke began and how long it took, in tenths of a second.
CREATE TABLE ink_shown (
  ceremony_id BIGINT NOT NULL,
  slot_id BIGINT NOT NULL,
  attempt INT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  rhythm BLOB NOT NULL,
  CONSTRAINT ink_shown_pk PRIMARY KEY (slot_id),
  INDEX ink_shown_ceremony (ceremony_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The full series of a ceremony's signatures, readable to the holder of the escrow key alone (CMS
-- EnvelopedData). The server has its certificate and never the key.
CREATE TABLE ink_escrow (
  ceremony_id BIGINT NOT NULL,
  certificate TEXT NOT NULL,
  content LONGBLOB NOT NULL,
  handed_over_at DATETIME(6) NOT NULL,
  CONSTRAINT ink_escrow_pk PRIMARY KEY (ceremony_id),
  CONSTRAINT ink_escrow_ceremony FOREIGN KEY (ceremony_id) REFERENCES ceremony (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
