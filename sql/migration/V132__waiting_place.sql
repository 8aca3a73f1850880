-- Who waits for a place in a category, in which order, and what came of an offer.
CREATE TABLE waiting_place (
  attendee_id BIGINT NOT NULL,
  version INT NOT NULL,
  -- the lowest is first, and two never share one
  rank_number BIGINT NOT NULL,
  since DATETIME(6) NOT NULL,
  offered_at DATETIME(6),
  answer_until DATETIME(6),
  -- an officer took the offer back: the next one is made by hand
  by_hand BOOLEAN NOT NULL,
  reason VARCHAR(200),
  outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  ended_at DATETIME(6),
  CONSTRAINT waiting_place_pk PRIMARY KEY (attendee_id),
  CONSTRAINT waiting_place_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- How many hours somebody has to answer who is offered a free place; null where nobody waits.
ALTER TABLE registration_form ADD COLUMN waiting_hours INT;
