-- The press whom an occasion with little room lets in: what for, where and when they muster.
CREATE TABLE press_pool (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  -- what it goes to, by the word of the area that knows it; null where words alone name it
  occasion VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin,
  title TEXT NOT NULL,
  muster_point TEXT NOT NULL,
  musters_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  hue VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  photo_places INT NOT NULL,
  tv_places INT NOT NULL,
  radio_places INT NOT NULL,
  written_places INT NOT NULL,
  -- counts what its people have to be told of
  revision INT NOT NULL,
  CONSTRAINT press_pool_pk PRIMARY KEY (id),
  CONSTRAINT press_pool_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Who is in a pool or waits for a place in it, and what they were told last.
CREATE TABLE press_pool_place (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  pool_id BIGINT NOT NULL,
  attendee_id BIGINT NOT NULL,
  medium VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- the lowest waits first
  rank_number BIGINT NOT NULL,
  told_state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  told_revision INT NOT NULL,
  CONSTRAINT press_pool_place_pk PRIMARY KEY (id),
  CONSTRAINT press_pool_place_once UNIQUE (pool_id, attendee_id),
  CONSTRAINT press_pool_place_pool FOREIGN KEY (pool_id) REFERENCES press_pool (id),
  CONSTRAINT press_pool_place_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Of which pool the cards of a print are; the record outlives the pool.
ALTER TABLE print_run ADD COLUMN pool_id BIGINT;
