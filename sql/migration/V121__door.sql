-- A part of the venue that people enter by badge: on which days, and in which categories.
CREATE TABLE door_zone (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  -- ISO dates separated by spaces; empty for every day
  days VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- codes of categories, each between spaces; empty for all of them
  categories TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT door_zone_pk PRIMARY KEY (id),
  CONSTRAINT door_zone_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Where people enter a zone, or leave it.
CREATE TABLE door_gate (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  zone_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  way VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT door_gate_pk PRIMARY KEY (id),
  CONSTRAINT door_gate_zone FOREIGN KEY (zone_id) REFERENCES door_zone (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A phone or a computer with a scanner at a gate, paired by a code that is used once.
CREATE TABLE door_device (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  gate_id BIGINT NOT NULL,
  name VARCHAR(100) NOT NULL,
  code_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  code_expires_at DATETIME(6),
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  -- opens the roster that the device keeps for hours without network
  roster_key VARBINARY(32),
  paired_at DATETIME(6),
  last_seen_at DATETIME(6),
  CONSTRAINT door_device_pk PRIMARY KEY (id),
  CONSTRAINT door_device_code UNIQUE (code_hash),
  CONSTRAINT door_device_token UNIQUE (token_hash),
  CONSTRAINT door_device_gate FOREIGN KEY (gate_id) REFERENCES door_gate (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Each badge that was held to a device, once, with what the door said.
CREATE TABLE door_scan (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  zone_id BIGINT NOT NULL,
  device_id BIGINT NOT NULL,
  device_name VARCHAR(100) NOT NULL,
  gate_name TEXT NOT NULL,
  nonce CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attendee_id BIGINT,
  entering BOOLEAN NOT NULL,
  verdict VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- by the server's clock, whatever the device's says
  scanned_at DATETIME(6) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  offline BOOLEAN NOT NULL,
  -- entered while they were inside by another scan
  twice BOOLEAN NOT NULL,
  -- what the server would have said to a scan that a device without network judged, where that differs
  overruled VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  -- the greeting that Protocol still has to say, for a guest of honour
  greeted_at DATETIME(6),
  honoured BOOLEAN NOT NULL,
  undone_at DATETIME(6),
  CONSTRAINT door_scan_pk PRIMARY KEY (id),
  CONSTRAINT door_scan_nonce UNIQUE (nonce),
  INDEX door_scan_person (attendee_id, zone_id, scanned_at),
  INDEX door_scan_latest (summit_id, id),
  CONSTRAINT door_scan_zone FOREIGN KEY (zone_id) REFERENCES door_zone (id),
  CONSTRAINT door_scan_device FOREIGN KEY (device_id) REFERENCES door_device (id),
  CONSTRAINT door_scan_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Who is in which zone, as their scans say.
CREATE TABLE door_presence (
  zone_id BIGINT NOT NULL,
  attendee_id BIGINT NOT NULL,
  inside BOOLEAN NOT NULL,
  CONSTRAINT door_presence_pk PRIMARY KEY (zone_id, attendee_id),
  INDEX door_presence_inside (zone_id, inside),
  CONSTRAINT door_presence_zone FOREIGN KEY (zone_id) REFERENCES door_zone (id),
  CONSTRAINT door_presence_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What the door has to know of one person beside the badge: greeted by Protocol, or not let in.
CREATE TABLE door_person (
  attendee_id BIGINT NOT NULL,
  version INT NOT NULL,
  honoured BOOLEAN NOT NULL,
  blocked BOOLEAN NOT NULL,
  CONSTRAINT door_person_pk PRIMARY KEY (attendee_id),
  CONSTRAINT door_person_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
