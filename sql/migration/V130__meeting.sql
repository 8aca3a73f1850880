-- How many bilateral meetings a delegation has a day. Whoever books anything locks this row.
CREATE TABLE meeting_offer (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  quota INT NOT NULL,
  CONSTRAINT meeting_offer_pk PRIMARY KEY (id),
  CONSTRAINT meeting_offer_of UNIQUE (summit_id),
  CONSTRAINT meeting_offer_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE meeting_room (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  capacity INT NOT NULL,
  CONSTRAINT meeting_room_pk PRIMARY KEY (id),
  CONSTRAINT meeting_room_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- When meetings take place: a day, and from when until when by the clocks at the venue.
CREATE TABLE meeting_hours (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  day DATE NOT NULL,
  -- minutes after midnight
  opens INT NOT NULL,
  closes INT NOT NULL,
  -- how long each meeting lasts, in minutes
  minutes INT NOT NULL,
  CONSTRAINT meeting_hours_pk PRIMARY KEY (id),
  CONSTRAINT meeting_hours_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A bilateral meeting, from the request of one delegation on.
CREATE TABLE meeting (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  -- what calendars know it by, for good
  uid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asker_id BIGINT NOT NULL,
  asked_id BIGINT NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- whose answer is awaited while it is requested
  askers_turn BOOLEAN NOT NULL,
  subject VARCHAR(300) NOT NULL,
  seats INT NOT NULL,
  interpreted BOOLEAN NOT NULL,
  languages VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  room_id BIGINT,
  -- of whoever declined or cancelled it
  words VARCHAR(500),
  -- how often calendars have to change it (RFC 5545, SEQUENCE)
  sequence INT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT meeting_pk PRIMARY KEY (id),
  CONSTRAINT meeting_uid UNIQUE (uid),
  INDEX meeting_hour (summit_id, status, starts_at),
  CONSTRAINT meeting_summit FOREIGN KEY (summit_id) REFERENCES summit (id),
  CONSTRAINT meeting_asker FOREIGN KEY (asker_id) REFERENCES delegation (id),
  CONSTRAINT meeting_asked FOREIGN KEY (asked_id) REFERENCES delegation (id),
  CONSTRAINT meeting_in FOREIGN KEY (room_id) REFERENCES meeting_room (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The link of a letter to the meetings of one delegation; only its hash is kept.
CREATE TABLE meeting_link (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  delegation_id BIGINT NOT NULL,
  recipient VARCHAR(320) NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  CONSTRAINT meeting_link_pk PRIMARY KEY (id),
  CONSTRAINT meeting_link_token UNIQUE (token_hash),
  CONSTRAINT meeting_link_delegation FOREIGN KEY (delegation_id) REFERENCES delegation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
