-- Which server has a ceremony's room, by the database's own clock. Whoever takes it begins a term; a
-- server whose term is over finds its ink refused, and its room ends.
CREATE TABLE ink_lease (
  ceremony_id BIGINT NOT NULL,
  term BIGINT NOT NULL,
  holder VARCHAR(120),
  leased_until DATETIME(6),
  CONSTRAINT ink_lease_pk PRIMARY KEY (ceremony_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
