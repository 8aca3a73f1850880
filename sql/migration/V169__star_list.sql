-- Which sessions a guest has starred, and whether they are written to when a release changes one.
CREATE TABLE star_list (
  attendee_id BIGINT NOT NULL,
  version INT NOT NULL,
  letters BOOLEAN NOT NULL,
  CONSTRAINT star_list_pk PRIMARY KEY (attendee_id),
  CONSTRAINT star_list_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE star_list_session (
  attendee_id BIGINT NOT NULL,
  slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT star_list_session_pk PRIMARY KEY (attendee_id, slug),
  CONSTRAINT star_list_session_list FOREIGN KEY (attendee_id) REFERENCES star_list (attendee_id)
    ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
