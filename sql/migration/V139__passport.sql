-- The name in a person's travel document and their date of birth, each encrypted with the key that is
-- named beside it. The index tells equal dates of one summit and one key from others, and nothing else.
CREATE TABLE passport (
  attendee_id BIGINT NOT NULL,
  version INT NOT NULL,
  name_key VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  name_sealed VARBINARY(80),
  birth_key VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  birth_sealed VARBINARY(80),
  birth_index CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  CONSTRAINT passport_pk PRIMARY KEY (attendee_id),
  CONSTRAINT passport_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
