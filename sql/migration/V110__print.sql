-- A print of badges or place cards: who printed them, when, in which size, and for whom.
CREATE TABLE print_run (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  size VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  placement VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  printed_by VARCHAR(320) NOT NULL,
  printed_at DATETIME(6) NOT NULL,
  -- why people got another badge who had one already
  reason VARCHAR(200),
  people INT NOT NULL,
  CONSTRAINT print_run_pk PRIMARY KEY (id),
  CONSTRAINT print_run_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Whose card is in a print, in the order of the cards, and the badge that was valid then; no code on
-- a place card.
CREATE TABLE print_run_card (
  run_id BIGINT NOT NULL,
  position INT NOT NULL,
  attendee_id BIGINT NOT NULL,
  code CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  CONSTRAINT print_run_card_pk PRIMARY KEY (run_id, position),
  CONSTRAINT print_run_card_run FOREIGN KEY (run_id) REFERENCES print_run (id),
  CONSTRAINT print_run_card_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id),
  INDEX print_run_card_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A drawing of a print's file, for the page that shows how far it is; each download has its own.
CREATE TABLE print_drawing (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  run_id BIGINT NOT NULL,
  started_by VARCHAR(320) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  reached_at DATETIME(6) NOT NULL,
  drawn INT NOT NULL,
  cancelled BOOLEAN NOT NULL,
  finished BOOLEAN NOT NULL,
  CONSTRAINT print_drawing_pk PRIMARY KEY (id),
  CONSTRAINT print_drawing_run FOREIGN KEY (run_id) REFERENCES print_run (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
