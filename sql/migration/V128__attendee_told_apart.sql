-- Two people's records that look like one person's: nobody is asked about them again.
CREATE TABLE attendee_told_apart (
  first_id BIGINT NOT NULL,
  second_id BIGINT NOT NULL,
  told_at DATETIME(6) NOT NULL,
  CONSTRAINT attendee_told_apart_pk PRIMARY KEY (first_id, second_id),
  CONSTRAINT attendee_told_apart_first FOREIGN KEY (first_id) REFERENCES attendee (id) ON DELETE CASCADE,
  CONSTRAINT attendee_told_apart_second FOREIGN KEY (second_id) REFERENCES attendee (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
