-- The ink of a ceremony, in the order in which its room took it. A round is one clean sheet: a
-- rehearsal and the ceremony itself never share one. Once the full series is handed over to the
-- escrow the room has no chunks any more and takes none.
CREATE TABLE ink_room (
  ceremony_id BIGINT NOT NULL,
  round INT NOT NULL,
  rehearsal BOOLEAN NOT NULL,
  last_seq BIGINT NOT NULL,
  last_hash BINARY(32) NOT NULL,
  handed_over BOOLEAN NOT NULL,
  CONSTRAINT ink_room_pk PRIMARY KEY (ceremony_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What came in one go: points of ten bytes each, or a typed name. Each hash covers the chunk and the
-- hash before it in its round. No foreign key to the slot: it would lock the slot against the one
-- who is just confirming.
CREATE TABLE ink_chunk (
  ceremony_id BIGINT NOT NULL,
  seq BIGINT NOT NULL,
  round INT NOT NULL,
  slot_id BIGINT NOT NULL,
  attempt INT NOT NULL,
  stroke INT NOT NULL,
  point_offset INT NOT NULL,
  kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content MEDIUMBLOB NOT NULL,
  hash BINARY(32) NOT NULL,
  CONSTRAINT ink_chunk_pk PRIMARY KEY (ceremony_id, seq),
  CONSTRAINT ink_chunk_once UNIQUE (slot_id, round, attempt, stroke, point_offset, kind),
  CONSTRAINT ink_chunk_room FOREIGN KEY (ceremony_id) REFERENCES ink_room (ceremony_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
