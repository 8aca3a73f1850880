-- A lighting desk, a media server or an instrument of the house, which is told when a cue starts.
CREATE TABLE house_device (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  name VARCHAR(60) NOT NULL,
  kind VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address VARCHAR(200) NOT NULL,
  paused BOOLEAN NOT NULL,
  CONSTRAINT house_device_pk PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What a cue sends to one of them. It goes with its cue, and with its device.
CREATE TABLE cue_signal (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cue_id BIGINT NOT NULL,
  device_id BIGINT NOT NULL,
  message VARCHAR(400) NOT NULL,
  CONSTRAINT cue_signal_pk PRIMARY KEY (id),
  CONSTRAINT cue_signal_cue FOREIGN KEY (cue_id) REFERENCES cue (id) ON DELETE CASCADE,
  CONSTRAINT cue_signal_device FOREIGN KEY (device_id) REFERENCES house_device (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What was sent, when, and what came of it: no failure where it left, or was answered well.
CREATE TABLE signal_try (
  id BIGINT NOT NULL AUTO_INCREMENT,
  ceremony_id BIGINT NOT NULL,
  tried_at DATETIME(6) NOT NULL,
  device VARCHAR(60) NOT NULL,
  message VARCHAR(400) NOT NULL,
  by_hand BOOLEAN NOT NULL,
  millis INT NOT NULL,
  failure VARCHAR(200),
  CONSTRAINT signal_try_pk PRIMARY KEY (id),
  CONSTRAINT signal_try_ceremony FOREIGN KEY (ceremony_id) REFERENCES ceremony (id),
  INDEX signal_try_newest (ceremony_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- When the next cue was last announced: in three, two, one.
ALTER TABLE run_sheet ADD COLUMN standby_at DATETIME(6);
