-- Who comes for a city or an organisation, in the order of precedence of one summit.
CREATE TABLE delegation (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  city_slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  place TEXT NOT NULL,
  country TEXT NOT NULL,
  emblem VARCHAR(8) NOT NULL,
  country_code CHAR(2) CHARACTER SET ascii COLLATE ascii_bin,
  flag_image CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  emblem_image CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  signs BOOLEAN NOT NULL,
  precedence INT NOT NULL,
  focal_name VARCHAR(200),
  focal_email VARCHAR(320),
  focal_phone VARCHAR(60),
  focal_language VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin,
  head_id BIGINT,
  head_since DATE,
  invited_at DATETIME(6),
  declined_at DATETIME(6),
  decline_reason VARCHAR(500),
  signed_at DATETIME(6),
  CONSTRAINT delegation_pk PRIMARY KEY (id),
  CONSTRAINT delegation_slug UNIQUE (summit_id, slug),
  CONSTRAINT delegation_head FOREIGN KEY (head_id) REFERENCES attendee (id),
  CONSTRAINT delegation_summit FOREIGN KEY (summit_id) REFERENCES summit (id),
  CONSTRAINT delegation_city FOREIGN KEY (city_slug) REFERENCES city (slug)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE delegation_quota (
  delegation_id BIGINT NOT NULL,
  category_id BIGINT NOT NULL,
  most INT NOT NULL,
  CONSTRAINT delegation_quota_pk PRIMARY KEY (delegation_id, category_id),
  CONSTRAINT delegation_quota_delegation FOREIGN KEY (delegation_id) REFERENCES delegation (id),
  CONSTRAINT delegation_quota_category FOREIGN KEY (category_id) REFERENCES attendee_category (id)
    ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The people who belong to a delegation.
ALTER TABLE attendee
  ADD CONSTRAINT attendee_delegation FOREIGN KEY (delegation_id) REFERENCES delegation (id);
