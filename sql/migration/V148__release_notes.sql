-- What a release says of itself, in each language; null where it says nothing.
ALTER TABLE programme_release ADD COLUMN notes TEXT;

-- A release of the draft, as it will stand, that goes out by itself at an hour. It is held where
-- something impossible is in the draft by then that was not accepted when it was scheduled.
CREATE TABLE scheduled_release (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  notes TEXT,
  due_at DATETIME(6) NOT NULL,
  scheduled_at DATETIME(6) NOT NULL,
  scheduled_by VARCHAR(320) NOT NULL,
  -- the impossible things that may stay, one a line
  accepted LONGTEXT NOT NULL,
  held_at DATETIME(6),
  -- when it went out, or was called off
  ended_at DATETIME(6),
  CONSTRAINT scheduled_release_pk PRIMARY KEY (id),
  CONSTRAINT scheduled_release_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
