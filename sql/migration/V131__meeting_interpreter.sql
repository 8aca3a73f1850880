-- Who interprets at meetings, and between which languages.
CREATE TABLE meeting_interpreter (
  attendee_id BIGINT NOT NULL,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  languages VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT meeting_interpreter_pk PRIMARY KEY (attendee_id),
  CONSTRAINT meeting_interpreter_summit FOREIGN KEY (summit_id) REFERENCES summit (id),
  CONSTRAINT meeting_interpreter_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- At which meetings they interpret.
CREATE TABLE meeting_duty (
  meeting_id BIGINT NOT NULL,
  attendee_id BIGINT NOT NULL,
  CONSTRAINT meeting_duty_pk PRIMARY KEY (meeting_id, attendee_id),
  CONSTRAINT meeting_duty_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT meeting_duty_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
