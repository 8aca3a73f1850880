-- What one officer proposed and another confirmed, where the summit asks for two.
CREATE TABLE proposal (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ceremony_id BIGINT NOT NULL,
  deed VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_by VARCHAR(320) NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  confirmed_by VARCHAR(320),
  confirmed_at DATETIME(6),
  CONSTRAINT proposal_pk PRIMARY KEY (id),
  CONSTRAINT proposal_ceremony FOREIGN KEY (ceremony_id) REFERENCES ceremony (id),
  CONSTRAINT proposal_four_eyes CHECK (confirmed_by IS NULL OR confirmed_by <> proposed_by),
  KEY proposal_open (ceremony_id, deed, proposed_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
