-- Who sits where: a room of one shape, filled by precedence and changed by hand.
CREATE TABLE seat_plan (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  name VARCHAR(100) NOT NULL,
  shape VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- rows, seats on each arm of a U, or tables
  seat_rows INT NOT NULL,
  -- seats in a row, at the head of a U, or at a table
  per_row INT NOT NULL,
  heads_only BOOLEAN NOT NULL,
  CONSTRAINT seat_plan_pk PRIMARY KEY (id),
  CONSTRAINT seat_plan_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The people who have a seat.
CREATE TABLE seat_plan_seat (
  plan_id BIGINT NOT NULL,
  code VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attendee_id BIGINT NOT NULL,
  CONSTRAINT seat_plan_seat_pk PRIMARY KEY (plan_id, code),
  CONSTRAINT seat_plan_seat_plan FOREIGN KEY (plan_id) REFERENCES seat_plan (id),
  CONSTRAINT seat_plan_seat_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Each change by hand, for which there is a reason.
CREATE TABLE seat_plan_change (
  plan_id BIGINT NOT NULL,
  position INT NOT NULL,
  attendee_id BIGINT NOT NULL,
  code VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(200) NOT NULL,
  changed_by VARCHAR(320) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT seat_plan_change_pk PRIMARY KEY (plan_id, position),
  CONSTRAINT seat_plan_change_plan FOREIGN KEY (plan_id) REFERENCES seat_plan (id),
  CONSTRAINT seat_plan_change_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
