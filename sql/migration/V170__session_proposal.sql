-- Sessions that delegations propose by the link of their invitation.
CREATE TABLE session_proposal (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  delegation_id BIGINT NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  minutes INT NOT NULL,
  -- when, where and with what; only the programme office reads it
  wishes VARCHAR(1000),
  -- what the programme office answered
  words VARCHAR(1000),
  -- the session of the draft that came of it
  slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  proposed_at DATETIME(6) NOT NULL,
  answered_at DATETIME(6),
  CONSTRAINT session_proposal_pk PRIMARY KEY (id),
  CONSTRAINT session_proposal_summit FOREIGN KEY (summit_id) REFERENCES summit (id),
  CONSTRAINT session_proposal_delegation FOREIGN KEY (delegation_id) REFERENCES delegation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Who would be on stage.
CREATE TABLE session_proposal_person (
  proposal_id BIGINT NOT NULL,
  attendee_id BIGINT NOT NULL,
  CONSTRAINT session_proposal_person_pk PRIMARY KEY (proposal_id, attendee_id),
  CONSTRAINT session_proposal_person_proposal FOREIGN KEY (proposal_id) REFERENCES session_proposal (id),
  CONSTRAINT session_proposal_person_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Whether delegations may propose sessions, and until when; no row while nobody has said so.
CREATE TABLE session_call (
  summit_id BIGINT NOT NULL,
  version INT NOT NULL,
  taking BOOLEAN NOT NULL,
  closes_at DATETIME(6),
  CONSTRAINT session_call_pk PRIMARY KEY (summit_id),
  CONSTRAINT session_call_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
