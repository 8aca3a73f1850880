-- A city's profile. Cities outlive summits.
CREATE TABLE city (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  emblem VARCHAR(8) NOT NULL,
  country_code CHAR(2) CHARACTER SET ascii COLLATE ascii_bin,
  flag_image CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  emblem_image CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  native_name VARCHAR(200),
  latin_given VARCHAR(200),
  latin_family VARCHAR(200),
  latin_order VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  sort_key VARCHAR(400),
  honorific TEXT,
  title TEXT,
  population BIGINT,
  population_year INT,
  focus TEXT NOT NULL,
  about TEXT NOT NULL,
  invented BOOLEAN NOT NULL,
  published_at DATETIME(6),
  CONSTRAINT city_pk PRIMARY KEY (id),
  CONSTRAINT city_slug UNIQUE (slug)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE city_project (
  city_id BIGINT NOT NULL,
  position INT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  CONSTRAINT city_project_pk PRIMARY KEY (city_id, position),
  CONSTRAINT city_project_city FOREIGN KEY (city_id) REFERENCES city (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE city_link (
  city_id BIGINT NOT NULL,
  position INT NOT NULL,
  label TEXT NOT NULL,
  address VARCHAR(500) NOT NULL,
  CONSTRAINT city_link_pk PRIMARY KEY (city_id, position),
  CONSTRAINT city_link_city FOREIGN KEY (city_id) REFERENCES city (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
