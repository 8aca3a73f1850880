-- How a session goes on its day, beside what was released of it.
CREATE TABLE session_day (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_at DATETIME(6),
  ended_at DATETIME(6),
  -- how much later than planned it is said to be
  late_minutes INT NOT NULL,
  cancelled_at DATETIME(6),
  -- how often it was cancelled, or takes place after all: calendars count it as changes
  turns INT NOT NULL,
  turned_at DATETIME(6),
  CONSTRAINT session_day_pk PRIMARY KEY (id),
  CONSTRAINT session_day_slug UNIQUE (summit_id, slug),
  CONSTRAINT session_day_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- How often all signage screens were told to load themselves anew.
CREATE TABLE signage (
  summit_id BIGINT NOT NULL,
  version INT NOT NULL,
  reloads INT NOT NULL,
  CONSTRAINT signage_pk PRIMARY KEY (summit_id),
  CONSTRAINT signage_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
