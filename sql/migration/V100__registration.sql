-- How people register in a category, and whether its open form takes them.
CREATE TABLE registration_form (
  category_id BIGINT NOT NULL,
  version INT NOT NULL,
  is_open BOOLEAN NOT NULL,
  max_registrations INT,
  max_per_affiliation INT,
  closes_at DATETIME(6),
  criteria TEXT NOT NULL,
  CONSTRAINT registration_form_pk PRIMARY KEY (category_id),
  CONSTRAINT registration_form_category FOREIGN KEY (category_id) REFERENCES attendee_category (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What the form of a category asks for, or a heading of it.
CREATE TABLE registration_field (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  category_id BIGINT NOT NULL,
  position INT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  label TEXT NOT NULL,
  help TEXT NOT NULL,
  options TEXT NOT NULL,
  option_codes VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  is_required BOOLEAN NOT NULL,
  officers_only BOOLEAN NOT NULL,
  consent_version VARCHAR(40),
  shown_with BIGINT,
  shown_at_option VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
  CONSTRAINT registration_field_pk PRIMARY KEY (id),
  CONSTRAINT registration_field_category FOREIGN KEY (category_id) REFERENCES attendee_category (id) ON DELETE CASCADE,
  CONSTRAINT registration_field_shown_with FOREIGN KEY (shown_with) REFERENCES registration_field (id) ON DELETE SET NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What a person answered to a field, by the field's kind.
CREATE TABLE registration_answer (
  id BIGINT NOT NULL AUTO_INCREMENT,
  attendee_id BIGINT NOT NULL,
  field_id BIGINT NOT NULL,
  text_value TEXT,
  number_value DECIMAL(30, 10),
  date_value DATE,
  file_name VARCHAR(200),
  file_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  answered_at DATETIME(6) NOT NULL,
  CONSTRAINT registration_answer_pk PRIMARY KEY (id),
  CONSTRAINT registration_answer_once UNIQUE (attendee_id, field_id),
  CONSTRAINT registration_answer_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id) ON DELETE CASCADE,
  CONSTRAINT registration_answer_field FOREIGN KEY (field_id) REFERENCES registration_field (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE registration_file (
  answer_id BIGINT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  CONSTRAINT registration_file_pk PRIMARY KEY (answer_id),
  CONSTRAINT registration_file_answer FOREIGN KEY (answer_id) REFERENCES registration_answer (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The links by which people who registered themselves come back.
CREATE TABLE registration_link (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  attendee_id BIGINT NOT NULL,
  language VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  CONSTRAINT registration_link_pk PRIMARY KEY (id),
  CONSTRAINT registration_link_token UNIQUE (token_hash),
  CONSTRAINT registration_link_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What officers write about a person for each other.
CREATE TABLE registration_note (
  id BIGINT NOT NULL AUTO_INCREMENT,
  attendee_id BIGINT NOT NULL,
  author VARCHAR(254) NOT NULL,
  text TEXT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  CONSTRAINT registration_note_pk PRIMARY KEY (id),
  CONSTRAINT registration_note_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
