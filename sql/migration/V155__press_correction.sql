-- What a statement said before it was corrected, as readers had read it; and since when it is no
-- longer public, where it was.
ALTER TABLE statement ADD COLUMN hidden_at DATETIME(6);

CREATE TABLE statement_correction (
  statement_id BIGINT NOT NULL,
  position INT NOT NULL,
  corrected_at DATETIME(6) NOT NULL,
  -- what is corrected, as readers are told
  note TEXT NOT NULL,
  -- all that follows is the text that was corrected
  issuer TEXT NOT NULL,
  dated DATE NOT NULL,
  contact TEXT NOT NULL,
  telephone VARCHAR(60) NOT NULL,
  headline TEXT NOT NULL,
  subheadline TEXT NOT NULL,
  body MEDIUMTEXT NOT NULL,
  CONSTRAINT statement_correction_pk PRIMARY KEY (statement_id, position),
  CONSTRAINT statement_correction_statement FOREIGN KEY (statement_id) REFERENCES statement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
